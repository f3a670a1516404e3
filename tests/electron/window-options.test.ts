import { expect, test } from 'vitest'
import { windowOptions } from '../../main/electron/window-options.ts'

const surroundings = {
  platform: 'linux',
  dark: false,
  devTools: false,
  preload: '/app/preload/index.cjs',
  place: { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximized: false },
  title: 'Trade talks',
} as const

test('a window is a sandbox without Node', () => {
  const { webPreferences, ...window } = windowOptions(surroundings)
  expect(window).toMatchObject({ x: 10, y: 20, width: 1000, height: 700, show: false, title: 'Trade talks' })
  expect(webPreferences).toMatchObject({
    preload: '/app/preload/index.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    devTools: false,
  })
  for (const weakening of [
    'experimentalFeatures',
    'enableBlinkFeatures',
    'allowRunningInsecureContent',
    'plugins',
  ]) {
    expect(webPreferences).not.toHaveProperty(weakening, true)
  }
})

test('a window without a place is left to the system', () => {
  const options = windowOptions({
    ...surroundings,
    place: { bounds: { width: 900, height: 600 }, maximized: true },
  })
  expect(options).toMatchObject({ width: 900, height: 600 })
  expect(options).not.toHaveProperty('x')
})

test('until its page is drawn, a window has the system’s shade', () => {
  const light = windowOptions(surroundings).backgroundColor
  expect(windowOptions({ ...surroundings, dark: true }).backgroundColor).not.toBe(light)
})

test('spelling is checked only where that needs no network', () => {
  expect(windowOptions(surroundings).webPreferences?.spellcheck).toBe(false)
  expect(windowOptions({ ...surroundings, platform: 'win32' }).webPreferences?.spellcheck).toBe(false)
  expect(windowOptions({ ...surroundings, platform: 'darwin' }).webPreferences?.spellcheck).toBe(true)
})
