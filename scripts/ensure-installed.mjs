import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { bundledNode, isNewEnough } from './node24.mjs'
import { root } from './root.mjs'
import { runProgram } from './run-program.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} LockFile */

/**
 * What is amiss with the installed packages, in a few words, or `null` where nothing is.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | null} installed node_modules/.package-lock.json, which npm writes last; `null` where there is none
 */
export function staleness(wanted, installed) {
  if (installed === null) return 'they are not installed yet'
  for (const [path, { version, integrity, optional }] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue
    const found = installed.packages?.[path]
    const name = path.replace(/^.*node_modules\//, '')
    if (found === undefined) {
      // Packages for other platforms are listed as optional and are rightly absent.
      if (!optional) return `${name} is missing`
    } else if (found.version !== version || found.integrity !== integrity) {
      return `${name} is not the version in package-lock.json`
    }
  }
  return null
}

/**
 * Installs what package-lock.json lists where something else, or nothing, is installed. Progress goes to stderr.
 * No package needs its install script, so none is run.
 * @throws {Error} a sentence for a person, where npm fails
 */
export async function ensureInstalled() {
  if (findStaleness() === null) return
  await withLock('install packages', async () => {
    const reason = findStaleness()
    if (reason === null) return
    console.error(`Installing packages (${reason}) …`)
    const start = Date.now()
    const status = await runNpm([
      ...['ci', '--ignore-scripts', '--include=dev', '--include=optional'],
      ...['--no-audit', '--no-fund', '--loglevel=error'],
    ])
    if (status !== 0) {
      throw new Error(
        `The packages could not be installed: npm ended with status ${status}, and its reason is above. ` +
          'If this machine is offline, connect it once and try again.',
      )
    }
    console.error(`Installed in ${((Date.now() - start) / 1000).toFixed(1)} s.`)
  })
}

function findStaleness() {
  const wanted = readLock(join(root, 'package-lock.json'))
  if (wanted === null) throw new Error('package-lock.json is missing, so nothing can be installed.')
  const stale = staleness(wanted, readLock(join(root, 'node_modules', '.package-lock.json')))
  if (stale !== null) return stale
  const node = bundledNode(process.platform, process.arch)
  if (isNewEnough(process.versions.node) || node === null || existsSync(node)) return null
  return 'Node for this platform is missing'
}

/**
 * @param {string} path
 * @returns {LockFile | null}
 */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/**
 * Runs npm with its words on stderr, so that stdout stays the caller's.
 * @param {readonly string[]} args
 */
function runNpm(args) {
  const stdio = /** @type {const} */ (['ignore', process.stderr, process.stderr])
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('.js')) return runProgram(process.execPath, [npm, ...args], { stdio: [...stdio] })
  return runProgram('npm', args, { stdio: [...stdio], shell: process.platform === 'win32' })
}
