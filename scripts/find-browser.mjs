import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Where a Chrome, Chromium or Edge may be on a platform, likeliest first.
 * @param {string} platform as in `process.platform`
 * @param {Environment} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    return windowsPrograms.flatMap(program =>
      folders.flatMap(folder => (folder ? [win32.join(folder, program)] : [])),
    )
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])]
    return macApplications.flatMap(name =>
      folders.map(folder => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  }
  const folders = new Set([...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'])
  return linuxNames.flatMap(name =>
    [...folders].filter(folder => folder !== '').map(folder => posix.join(folder, name)),
  )
}

/**
 * The browser to run tests in: the one that `PARALLAX_BROWSER` names, else the first that is there; `null` where none is.
 * @param {{ platform: string, env: Environment, exists: (path: string) => boolean }} [host]
 * @throws {Error} where `PARALLAX_BROWSER` names a file that is not there
 */
export function findBrowser(
  { platform, env, exists } = { platform: process.platform, env: process.env, exists: existsSync },
) {
  const named = env['PARALLAX_BROWSER']
  if (named) {
    if (exists(named)) return named
    throw new Error(`PARALLAX_BROWSER names ${named}, and there is no such file.`)
  }
  return browserPlaces(platform, env).find(exists) ?? null
}
