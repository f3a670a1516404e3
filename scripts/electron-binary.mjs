import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { runProgram } from './run-program.mjs'

const folder = join(root, 'node_modules', 'electron')

/** How long the download of Electron (about 120 MB) may take before Parallax starts without it, in milliseconds. */
const downloadTime = 60_000

/** The path of Electron's binary, `null` where it has not been downloaded. */
export function findElectron() {
  const record = join(folder, 'path.txt')
  if (!existsSync(record)) return null
  const path = join(
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'),
    readFileSync(record, 'utf8'),
  )
  return existsSync(path) ? path : null
}

/**
 * Has Electron download its binary, once and quietly.
 * @returns {Promise<string | null>} the binary's path, `null` where it could not be had in time
 */
export async function downloadElectron() {
  console.error('Downloading Electron …')
  await runProgram(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: downloadTime })
  return findElectron()
}
