import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { largestFile, readFile } from '../../../main/core/import/read-file.ts'
import { temporaryFolder } from '../../support/notebooks.ts'

const refusal = (code: string, words: string) =>
  expect.objectContaining({
    code,
    message: expect.stringMatching(`^${words}.* Nothing was imported from it\\.$`),
  })

describe('readFile', () => {
  test('gives the bytes', async () => {
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(path, 'words')
    expect(Buffer.from(await readFile(path, 'a.txt')).toString()).toBe('words')
    writeFileSync(path, '')
    expect(await readFile(path, 'a.txt')).toHaveLength(0)
  })

  test('reads what says that it has no size', async () => {
    if (process.platform !== 'linux') return
    expect((await readFile('/proc/self/status', 'status')).length).toBeGreaterThan(100)
  })

  test('refuses what is not there, a folder, a link to nowhere', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'inner'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    await expect(readFile(join(folder, 'gone.txt'), 'gone.txt')).rejects.toThrow(
      refusal('file_gone', 'gone\\.txt'),
    )
    await expect(readFile(join(folder, 'inner'), 'inner')).rejects.toThrow(
      refusal('unreadable', 'inner is a folder'),
    )
    await expect(readFile(join(folder, 'inner', 'a', 'b'), 'b')).rejects.toThrow(refusal('file_gone', 'b'))
    await expect(readFile(join(folder, 'link'), 'link')).rejects.toThrow(refusal('file_gone', 'link'))
  })

  test('refuses a pipe instead of waiting for it', async () => {
    if (process.platform === 'win32') return
    const path = join(temporaryFolder(), 'pipe')
    execFileSync('mkfifo', [path])
    await expect(readFile(path, 'pipe')).rejects.toThrow(refusal('unreadable', 'pipe is a device or a pipe'))
    await expect(readFile('/dev/zero', 'zero')).rejects.toThrow(refusal('unreadable', 'zero is a device'))
  })

  test('refuses a file without permission', async () => {
    // Root may read everything.
    if (process.platform === 'win32' || process.getuid?.() === 0) return
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(path, 'words')
    chmodSync(path, 0)
    await expect(readFile(path, 'a.txt')).rejects.toThrow(refusal('unreadable', 'a\\.txt may not be read'))
  })

  test('refuses a file that is too large, naming the limit', async () => {
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(path, '')
    truncateSync(path, largestFile + 1)
    await expect(readFile(path, 'a.txt')).rejects.toThrow(
      refusal('too_large', 'a\\.txt is larger than 32 MB'),
    )
  })

  test('shows a name on one line', async () => {
    const name = 'two\nlines\u202etxt.exe e\u0301.txt'
    await expect(readFile('/nowhere/at/all', name)).rejects.toThrow('two\\nlines\\u202etxt.exe é.txt')
  })
})
