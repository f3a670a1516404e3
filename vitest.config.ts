import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/seed.ts'],
    // SQLite's binary is loaded once a process, so each test file has a process of its own.
    pool: 'forks',
    maxWorkers: 2,
    // Generous, for machines that are slow or busy: nothing is tested by its time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    teardownTimeout: 10_000,
    restoreMocks: true,
  },
})
