import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

/** How long a program has to end by itself before an interruption is handed on to it, in milliseconds. */
const interruptionTime = 500

/** How often a look is taken whether the npm that started this is still there, in milliseconds. */
const parentInterval = 500

/**
 * Runs a program in the repository's folder until it ends, and hands SIGINT and SIGTERM on to it meanwhile. Ctrl-C in a
 * terminal reaches the program by itself, and a second one would end it the hard way, so an interruption is handed on
 * only where there is no terminal, and only to a program that goes on running.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit status; 128 and the signal's number where a signal ended it, as shells say
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    /** @type {NodeJS.Timeout | undefined} */
    let interruption
    const interrupt = () => {
      if (!process.stdin.isTTY) interruption ??= setTimeout(() => child.kill('SIGINT'), interruptionTime)
    }
    const terminate = () => void child.kill('SIGTERM')
    // npm starts scripts in a shell that dies of SIGTERM without a word to the script.
    const { ppid } = process
    const watch = setInterval(() => {
      if (process.env['npm_lifecycle_event'] && process.ppid !== ppid) terminate()
    }, parentInterval)
    process.on('SIGINT', interrupt)
    process.on('SIGTERM', terminate)
    const release = () => {
      clearTimeout(interruption)
      clearInterval(watch)
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', terminate)
    }
    child.once('error', error => {
      release()
      reject(error)
    })
    child.once('close', (status, signal) => {
      release()
      resolve(exitStatus(status, signal))
    })
  })
}

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {'both' | 'stdout'} [streams] which of its two streams to keep; the other is dropped
 * @returns {Promise<{ status: number, output: string }>}
 */
export async function captureProgram(program, args, options = {}, streams = 'both') {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    if (streams === 'both') child.stderr.on('data', chunk => chunks.push(chunk))
    else child.stderr.resume()
    child.once('error', reject)
    child.once('close', (status, signal) =>
      resolve({ status: exitStatus(status, signal), output: Buffer.concat(chunks).toString() }),
    )
  })
}

/**
 * @param {number | null} status
 * @param {NodeJS.Signals | null} signal
 */
const exitStatus = (status, signal) => status ?? 128 + (signal === null ? 0 : constants.signals[signal])
