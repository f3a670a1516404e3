import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test, vi } from 'vitest'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts'
import { bootApplication } from '../support/electron/boot-application.ts'

const out = fileURLToPath(new URL('../../out', import.meta.url))

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => ensureBuilt(), 120_000)

test('the built application starts on the sample, loads its page and answers a request', async () => {
  const started = await bootApplication(
    out,
    { method: 'documents.list', params: {} },
    { method: 'search.query', params: { query: 'trade' } },
    { method: 'notebook.check', params: {} },
  )
  expect(started.dialogs).toEqual([])
  expect(started.title).toBe('Beijing, September')
  expect([...started.bridge].sort()).toEqual(['request', 'subscribe'])
  expect(started.menus).toBeGreaterThan(4)
  expect(started.replies).toMatchObject([
    { ok: true, value: { documents: [{}, {}] } },
    { ok: true },
    { ok: true, value: { ok: true, problems: [] } },
  ])
  expect(started.files.map(({ status }) => status)).toEqual(started.files.map(() => 200))
  expect(new Set(started.files.map(({ policy }) => policy))).toEqual(new Set([contentSecurityPolicy]))
  const types = started.files.map(({ type }) => type)
  expect(types[0]).toBe('text/html; charset=utf-8')
  expect(types).toEqual(expect.arrayContaining(['text/javascript; charset=utf-8', 'text/css; charset=utf-8']))
})

test('the page keeps the policy by itself: no inline script, no inline style, nothing remote', () => {
  const html = readFileSync(join(out, 'renderer', 'index.html'), 'utf8')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
  expect(html).not.toMatch(/(?:src|href)="(?:https?:|data:|\/\/)/)
})

test('the preload script is one file that needs nothing but Electron', () => {
  const script = readFileSync(join(out, 'preload', 'index.cjs'), 'utf8')
  expect([...script.matchAll(/require\(['"`]([^'"`]+)/g)].map(([, name]) => name)).toEqual(['electron'])
  expect(existsSync(join(out, 'main', 'worker.js'))).toBe(true)
})
