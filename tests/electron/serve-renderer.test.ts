import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveRenderer } from '../../main/electron/serve-renderer.ts'
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-renderer-'))
  mkdirSync(join(folder, 'renderer', 'assets.js'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Page</title>')
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (address: string, method = 'GET') =>
  serveRenderer(join(folder, 'renderer'), id =>
    id === known ? { mediaType: 'image/png', bytes: Buffer.from('picture') } : null,
  )(new Request(address, { method }))
const known = 'a'.repeat(64)

test('a page comes with its type and the policy', async () => {
  const response = await get('app://parallax/')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Page')
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy)
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('a picture comes as what it is, by its id alone', async () => {
  const response = await get(`app://parallax/asset/${known}`)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('picture')
  expect(response.headers.get('Content-Type')).toBe('image/png')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy)
})

test.each([
  [`app://parallax/asset/${'b'.repeat(64)}`, 'GET', 404],
  [`app://parallax/asset/${known}/x`, 'GET', 404],
  [`app://parallax/asset/${known.toUpperCase()}`, 'GET', 404],
  [`app://other/asset/${known}`, 'GET', 404],
  [`app://parallax/asset/${known}`, 'POST', 405],
  ['app://parallax/missing.js', 'GET', 404],
  ['app://parallax/assets.js', 'GET', 404],
  ['app://parallax/index.html/x.js', 'GET', 404],
  ['app://parallax/%2e%2e/secret.txt', 'GET', 404],
  ['app://parallax/..%2fsecret.txt', 'GET', 404],
  ['app://other/index.html', 'GET', 404],
  ['app://parallax/index.html', 'POST', 405],
])('%s by %s is answered with %i, the policy and nothing else', async (address, method, status) => {
  const response = await get(address, method)
  expect(response.status).toBe(status)
  expect(await response.text()).toBe('')
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy)
})

test('the policy allows nothing inline, evaluated or remote', () => {
  const rules = new Map(
    contentSecurityPolicy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  )
  expect(rules.get('default-src')).toEqual(["'none'"])
  expect(rules.get('script-src')).toEqual(["'self'"])
  const sources = new Set([...rules.values()].flat())
  expect([...sources].sort()).toEqual(["'none'", "'self'", 'blob:'])
})
