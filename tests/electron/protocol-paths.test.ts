import fc from 'fast-check'
import { posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isAppAddress, rendererFile } from '../../main/electron/protocol-paths.ts'

describe('files that are served', () => {
  test.each([
    ['app://parallax/', ['index.html'], 'text/html; charset=utf-8'],
    ['app://parallax', ['index.html'], 'text/html; charset=utf-8'],
    ['app://parallax/index.html?x=1#y', ['index.html'], 'text/html; charset=utf-8'],
    ['app://parallax/assets/index-a1.js', ['assets', 'index-a1.js'], 'text/javascript; charset=utf-8'],
    ['app://parallax/assets/serif.WOFF2', ['assets', 'serif.WOFF2'], 'font/woff2'],
    ['app://parallax/a%20b.css', ['a b.css'], 'text/css; charset=utf-8'],
    ['app://parallax/a/../b.css', ['b.css'], 'text/css; charset=utf-8'],
  ])('%s', (address, segments, contentType) => {
    expect(rendererFile(address)).toEqual({ segments, contentType })
  })
})

test.each([
  'app://other/index.html',
  'app://parallax.example/index.html',
  'app://user@parallax/index.html',
  'app://parallax:80/index.html',
  'https://parallax/index.html',
  'file:///etc/passwd',
  'no address',
  'app:index.html',
  'app://parallax/..%2findex.html',
  'app://parallax/..%2f..%2fpackage.json',
  'app://parallax/%2e%2e%5cpackage.json',
  'app://parallax/..\\..\\package.json',
  'app://parallax/a%2fb.js',
  'app://parallax/C:/secret.txt',
  'app://parallax/c%3a/secret.txt',
  'app://parallax/index.html%00.png',
  'app://parallax/.built.json',
  'app://parallax/.git/config.txt',
  'app://parallax//etc/hosts.txt',
  'app://parallax/assets/',
  'app://parallax/assets',
  'app://parallax/main.ts',
  'app://parallax/%ff.js',
  'app://parallax/100%.js',
])('%s is not served', address => {
  expect(rendererFile(address)).toBeNull()
})

test('no address leads out of the folder, on any system', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '/',
      '%2f',
      '\\',
      '%5c',
      '%00',
      'C:',
      'a',
      'x.js',
      '%',
      '?',
      '#',
    ),
    fc.string({ maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const file = rendererFile(`app://parallax/${pieces.join('')}.js`)
      if (file === null) return
      for (const [path, root] of [
        [posix, '/r'],
        [win32, 'C:\\r'],
      ] as const) {
        const found = path.join(root, ...file.segments)
        expect(path.relative(root, found).split(path.sep)).toEqual(file.segments)
      }
    }),
    { numRuns: 2000 },
  )
})

test('only the renderer’s own addresses are the application’s', () => {
  expect(isAppAddress('app://parallax/index.html')).toBe(true)
  expect(isAppAddress('app://parallax.evil/index.html')).toBe(false)
  expect(isAppAddress('about:blank')).toBe(false)
  expect(isAppAddress('')).toBe(false)
})
