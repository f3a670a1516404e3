import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assetSegments } from '../../main/web/assets.ts'
import { page, serveNew } from '../support/web-host.ts'

test.each([
  ['/', ['index.html']],
  ['/index.html', ['index.html']],
  ['/assets/app.js', ['assets', 'app.js']],
  ['/assets/a%20b.png', ['assets', 'a b.png']],
  ['/a%25b', ['a%b']],
])('%s means a file below the folder', (path, segments) => {
  expect(assetSegments(path)).toEqual(segments)
})

test.each([
  '',
  'http://127.0.0.1/index.html',
  '*',
  '//',
  '//evil.example/x',
  '/..',
  '/../package.json',
  '/assets/../../package.json',
  '/%2e%2e/package.json',
  '/%2E%2E%2Fpackage.json',
  '/assets/..%2f..%2fpackage.json',
  '/..%5cpackage.json',
  '/assets\\..\\..\\package.json',
  '/C:/windows/win.ini',
  '/assets/app.js:stream',
  '/index.html%00.js',
  '/.env',
  '/assets/.git/config',
  '/assets/',
  '/%',
  '/%ff',
])('%j means nothing', path => {
  expect(assetSegments(path)).toBeNull()
})

test('only files below the folder are sent, links that lead out of it are not followed', async () => {
  const { call, folder, rendererFolder } = await serveNew()
  writeFileSync(join(folder, 'outside.js'), 'secret')
  symlinkSync(join(folder, 'outside.js'), join(rendererFolder, 'assets', 'link.js'))
  symlinkSync(folder, join(rendererFolder, 'up'))
  mkdirSync(join(rendererFolder, 'fonts'))
  writeFileSync(join(rendererFolder, 'fonts', 'serif.woff2'), 'font')

  expect(await call('/')).toMatchObject({ status: 200, text: page })
  expect((await call('/fonts/serif.woff2')).headers).toMatchObject({ 'content-type': 'font/woff2' })
  for (const path of [
    '/assets/link.js',
    '/up/outside.js',
    '/assets',
    '/fonts/',
    '/gone.js',
    '/%2e%2e/outside.js',
  ]) {
    expect(await call(path), path).toMatchObject({
      status: 404,
      text: 'Parallax has nothing at this address.\n',
    })
  }
})

test('files whose names hold a hash may be kept, the page may not', async () => {
  const { call } = await serveNew()
  const script = await call('/assets/app-0a1b2c3d.js')
  expect(script.headers).toMatchObject({
    'cache-control': 'private, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
  })
  expect((await call('/')).headers['cache-control']).toBe('no-store')
})
