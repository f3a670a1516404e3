import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './root.mjs'

/**
 * Does something while no other process of this repository does it. Who comes second waits, with a line on stderr.
 * A lock whose owner has died is taken over.
 * @template Value
 * @param {string} name
 * @param {() => Promise<Value>} body
 * @param {{ folder?: string, poll?: number }} [options] `poll` in milliseconds
 * @returns {Promise<Value>}
 */
export async function withLock(name, body, { folder = tmpdir(), poll = 300 } = {}) {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16)
  const path = join(folder, `parallax-${key}-${name}.lock`)
  for (let told = false; !take(path); told = true) {
    if (!told) console.error(`Waiting for another process to ${name} …`)
    await wait(poll)
  }
  try {
    return await body()
  } finally {
    rmSync(path, { force: true })
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  if (!isAlive(ownerOf(path))) rmSync(path, { force: true })
  return false
}

/** @param {string} path */
function ownerOf(path) {
  try {
    const text = readFileSync(path, 'utf8')
    // Empty for the instant between creation and writing: then somebody has just taken it.
    return text === '' ? process.pid : Number(text)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return process.pid
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** @param {unknown} error */
const codeOf = error => /** @type {NodeJS.ErrnoException} */ (error).code
