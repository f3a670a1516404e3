import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildApplication } from './build-application.mjs'
import { withLock } from './lock.mjs'
import { root } from './root.mjs'

/** What a build depends on: folders and files. */
const sources = [
  'main',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]

const results = [
  'out/main/cli.js',
  'out/main/electron.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
]

/**
 * A hash of the names and contents of everything a build depends on.
 * @param {string} folder
 * @param {readonly string[]} names below it; one that is not there counts as such
 */
export function fingerprint(folder, names = sources) {
  const hash = createHash('sha256')
  for (const name of names) addTo(hash, folder, name)
  return hash.digest('hex')
}

/**
 * Builds the application where its sources are not those of the last build. Progress goes to stderr.
 * @throws {Error} where it cannot be built
 */
export async function ensureBuilt() {
  await withLock('build Parallax', async () => {
    const now = fingerprint(root)
    const record = join(root, 'out', '.built')
    const complete = results.every(result => existsSync(join(root, result)))
    if (complete && existsSync(record) && readFileSync(record, 'utf8') === now) return
    console.error('Building Parallax …')
    const start = Date.now()
    rmSync(record, { force: true })
    await buildApplication()
    mkdirSync(join(root, 'out'), { recursive: true })
    writeFileSync(record, now)
    console.error(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`)
  })
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 * @param {string} name
 */
function addTo(hash, folder, name) {
  const path = join(folder, name)
  const kind = statSync(path, { throwIfNoEntry: false })
  if (kind === undefined) hash.update(`- ${name}\n`)
  else if (kind.isDirectory())
    for (const child of readdirSync(path).sort()) addTo(hash, folder, `${name}/${child}`)
  else hash.update(`${kind.size} ${name}\n`).update(readFileSync(path))
}
