import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
]
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
]

/** Where a browser of the Chromium family may be on a platform (as in `process.platform`), likeliest first. */
export function browserPlaces(platform: string, env: Environment): string[] {
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
 * The browser to print with: the one that `PARALLAX_BROWSER` names, though it may not be there, else the first that is
 * there; `null` where none is.
 */
export function findBrowser(
  env: Environment,
  platform: string = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  return env['PARALLAX_BROWSER'] || (browserPlaces(platform, env).find(exists) ?? null)
}
