import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/root.mjs'
import { captureProgram, runProgram } from '../../scripts/run-program.mjs'

const node = process.execPath
const quiet = { stdio: 'ignore' } as const

describe('a program that is run', () => {
  test.each([
    ['its exit status', 'process.exitCode = 7', 7],
    ['128 and the number of the signal that ended it', `process.kill(process.pid, 'SIGTERM')`, 143],
  ])('gives %s', async (_what, text, status) => {
    expect(await runProgram(node, ['-e', text], quiet)).toBe(status)
  })

  test('that is not there is an error', async () => {
    await expect(runProgram(join(root, 'no-such-program'), [], quiet)).rejects.toThrow('ENOENT')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('gets %s from the one who runs it, once', async signal => {
    const listening = `
      let times = 0
      process.on('${signal}', () => { times += 1; setTimeout(() => process.exit(40 + times), 50) })
      setInterval(() => {}, 1000)
      console.log('listening')`
    const running = `
      const { runProgram } = await import(${JSON.stringify(pathToFileURL(join(root, 'scripts/run-program.mjs')).href)})
      process.exitCode = await runProgram(process.execPath, ['-e', ${JSON.stringify(listening)}])`
    const child = spawn(node, ['--input-type=module', '-e', running], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    expect(line.toString()).toBe('listening\n')
    child.kill(signal)
    const [status] = await once(child, 'exit')
    expect(status).toBe(41)
  })
})

describe('a program that is listened to', () => {
  const speaking = `console.log('out'); console.error('error'); process.exitCode = 3`

  test('gives both of its streams, or one', async () => {
    const { status, output } = await captureProgram(node, ['-e', speaking])
    expect(status).toBe(3)
    expect(output.split('\n').toSorted()).toEqual(['', 'error', 'out'])
    expect(await captureProgram(node, ['-e', speaking], {}, 'stdout')).toEqual({ status: 3, output: 'out\n' })
  })
})
