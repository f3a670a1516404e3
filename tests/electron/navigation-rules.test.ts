import { expect, test } from 'vitest'
import { mayLoad, mayNavigate } from '../../main/electron/navigation-rules.ts'
import { isOwnPage } from '../../main/electron/sender.ts'

test.each([
  ['app://parallax/index.html', true],
  ['app://parallax/index.html?reload#top', true],
  ['app://parallax/assets/index.js', false],
  ['app://parallax.example/index.html', false],
  ['https://example.org/', false],
  ['file:///etc/passwd', false],
  ['data:text/html,hello', false],
  ['javascript:alert(1)', false],
  ['about:blank', false],
  ['', false],
])('a page may go to %s: %s', (address, allowed) => {
  expect(mayNavigate(address)).toBe(allowed)
})

test.each([
  ['app://parallax/assets/index.js', true],
  ['blob:app://parallax/0b9c', true],
  ['blob:https://example.org/0b9c', false],
  ['https://example.org/pixel.png', false],
  ['http://localhost:8080/', false],
  ['ws://127.0.0.1/', false],
  ['file:///etc/passwd', false],
  ['data:text/plain,a', false],
  ['chrome-extension://x/y.js', false],
])('%s may be loaded: %s', (address, allowed) => {
  expect(mayLoad(address, { devTools: false })).toBe(allowed)
  expect(mayLoad(address, { devTools: true })).toBe(allowed)
})

test('the developer tools load where they are there at all', () => {
  expect(mayLoad('devtools://devtools/bundled/inspector.html', { devTools: true })).toBe(true)
  expect(mayLoad('devtools://devtools/bundled/inspector.html', { devTools: false })).toBe(false)
})

test('a request counts only from the page of a window itself', () => {
  const url = 'app://parallax/index.html'
  expect(isOwnPage({ url, parent: null })).toBe(true)
  expect(isOwnPage({ url: 'https://example.org/', parent: null })).toBe(false)
  expect(isOwnPage({ url: 'about:blank', parent: null })).toBe(false)
  const inside = { url, parent: { url } as NonNullable<Parameters<typeof isOwnPage>[0]>['parent'] }
  expect(isOwnPage(inside)).toBe(false)
  expect(isOwnPage(null)).toBe(false)
})
