import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Builds what Electron and a browser load: out/main (ES modules), out/preload (one CommonJS file, as a sandboxed
 * preload must be) and out/renderer. Everything is bundled but Electron itself and the package with native code.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node24.0',
      outDir: at('out/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3', /^better-sqlite3\//],
        input: {
          electron: at('main/electron/index.ts'),
          cli: at('main/cli/index.ts'),
          worker: at('main/core/work/worker.ts'),
        },
        // All chunks lie beside the entries: files are found relative to `import.meta.url` (main/core/work/worker-script.ts).
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node24.0',
      outDir: at('out/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('main/electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome140',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      // The content security policy refuses data: addresses, so each font and picture stays a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
})
