import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from '../../scripts/lock.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('two do the same thing one after the other, and the lock is gone afterwards', async () => {
  const folder = temporaryFolder()
  const steps: string[] = []
  const work = (name: string) =>
    withLock(
      'test',
      async () => {
        steps.push(`${name} begins`)
        await new Promise(resolve => setTimeout(resolve, 20))
        steps.push(`${name} ends`)
      },
      { folder, poll: 5 },
    )
  await Promise.all([work('one'), work('two')])
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  expect(readdirSync(folder)).toEqual([])
})

test('gives the lock back when the work fails', async () => {
  const folder = temporaryFolder()
  const failure = new Error('planted')
  await expect(withLock('test', () => Promise.reject(failure), { folder })).rejects.toBe(failure)
  expect(await withLock('test', async () => 'done', { folder })).toBe('done')
})

test('takes over the lock of a process that has died', async () => {
  const folder = temporaryFolder()
  let name = ''
  await withLock('test', async () => void (name = readdirSync(folder)[0]!), { folder })
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(join(folder, name), String(pid))
  expect(await withLock('test', async () => 'done', { folder, poll: 5 })).toBe('done')
})
