import { expect, test } from 'vitest'
import { chooseHost, failedToStart } from '../../scripts/choose-host.mjs'

test.each([
  ['windows', { platform: 'win32', env: {}, hasElectron: true }],
  ['macOS', { platform: 'darwin', env: {}, hasElectron: true }],
  ['X11', { platform: 'linux', env: { DISPLAY: ':0' }, hasElectron: true }],
  ['Wayland', { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, hasElectron: true }],
])('the desktop app starts on %s', (_where, machine) => {
  expect(chooseHost(machine)).toEqual({ host: 'desktop' })
})

test.each([
  [
    'without a display',
    { platform: 'linux', env: {}, hasElectron: true },
    /^There is no display here, [^.]*\.$/,
  ],
  [
    'with an empty display',
    { platform: 'linux', env: { DISPLAY: '' }, hasElectron: true },
    /^There is no display/,
  ],
  [
    'without Electron',
    { platform: 'darwin', env: {}, hasElectron: false },
    /^Electron is not here and could not be downloaded, [^.]*\.$/,
  ],
  ['without either', { platform: 'linux', env: {}, hasElectron: false }, /^There is no display/],
])('the loopback host starts %s, and one sentence says why', (_when, machine, reason) => {
  expect(chooseHost(machine)).toEqual({ host: 'loopback', reason: expect.stringMatching(reason) })
})

test.each([
  ['ended well', 0, 100, false],
  ['crashed at once', 133, 100, true],
  ['missed a library', 127, 100, true],
  ['was stopped with Ctrl-C', 130, 100, false],
  ['was asked to end', 143, 100, false],
  ['crashed after an hour', 139, 3_600_000, false],
])('a desktop app that %s failed to start: status %d, %d ms, %s', (_how, status, lasted, wanted) => {
  expect(failedToStart(status, lasted)).toBe(wanted)
})
