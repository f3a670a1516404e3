import { describe, expect, test } from 'vitest'
import { isRootOnDebian } from '../../scripts/ensure-browser.mjs'
import { browserPlaces, findBrowser } from '../../scripts/find-browser.mjs'

const windows = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
}

describe('a browser', () => {
  test.each([
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/chromium'],
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome-stable'],
    ['linux', { PATH: '/usr/bin' }, '/snap/bin/chromium'],
    ['linux', { PATH: '' }, '/usr/bin/microsoft-edge'],
    ['darwin', { HOME: '/Users/ada' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', windows, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', windows, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', windows, 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ])('is found on %s with %j at %s', (platform, env, place) => {
    expect(findBrowser({ platform, env, exists: path => path === place })).toBe(place)
  })

  test('is the one that PARALLAX_BROWSER names, before all others', () => {
    const env = { PARALLAX_BROWSER: '/opt/browser', PATH: '/usr/bin' }
    expect(findBrowser({ platform: 'linux', env, exists: () => true })).toBe('/opt/browser')
  })

  test('that PARALLAX_BROWSER names and that is not there is an error, never another browser', () => {
    const env = { PARALLAX_BROWSER: '/opt/browser', PATH: '/usr/bin' }
    const exists = (path: string) => path !== '/opt/browser'
    expect(() => findBrowser({ platform: 'linux', env, exists })).toThrow(
      'PARALLAX_BROWSER names /opt/browser, and there is no such file.',
    )
  })

  test.each(['linux', 'darwin', 'win32'])('that is nowhere on %s is null', platform => {
    expect(findBrowser({ platform, env: {}, exists: () => false })).toBeNull()
  })

  test('is looked for only in places that are absolute', () => {
    expect(browserPlaces('linux', { PATH: ':/usr/bin:' }).filter(place => !place.startsWith('/'))).toEqual([])
    expect(browserPlaces('win32', {})).toEqual([])
  })
})

describe('Debian’s own chromium is installed', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 13"\nID=debian\n'
  test.each([
    ['for root on Debian', { platform: 'linux', uid: 0, osRelease: debian }, true],
    ['not for others', { platform: 'linux', uid: 1000, osRelease: debian }, false],
    ['not on Ubuntu', { platform: 'linux', uid: 0, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' }, false],
    ['not where the system does not say what it is', { platform: 'linux', uid: 0, osRelease: null }, false],
    ['not on macOS', { platform: 'darwin', uid: 0, osRelease: null }, false],
    ['not on Windows', { platform: 'win32', uid: undefined, osRelease: null }, false],
  ])('%s', (_when, host, wanted) => {
    expect(isRootOnDebian(host)).toBe(wanted)
  })
})
