import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../main/core/import/read-file.ts'
import { temporaryFolder } from '../../support/notebooks.ts'

const limit = 32 * 1024 * 1024
const read = (path: string, name: string) => readFile(path, name, limit)

const refusal = (code: string, words: string) =>
  expect.objectContaining({
    code,
    message: expect.stringMatching(`^${words}.* Nothing was imported from it\\.$`),
  })

describe('readFile', () => {
  test('gives the bytes', () => {
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(path, 'words')
    expect(Buffer.from(read(path, 'a.txt')).toString()).toBe('words')
    writeFileSync(path, '')
    expect(read(path, 'a.txt')).toHaveLength(0)
  })

  test('reads what says that it has no size', () => {
    if (process.platform !== 'linux') return
    expect(read('/proc/self/status', 'status').length).toBeGreaterThan(100)
  })

  test('refuses what is not there, a folder, a link to nowhere', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'inner'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    expect(() => read(join(folder, 'gone.txt'), 'gone.txt')).toThrow(refusal('file_gone', 'gone\\.txt'))
    expect(() => read(join(folder, 'inner'), 'inner')).toThrow(refusal('unreadable', 'inner is a folder'))
    expect(() => read(join(folder, 'inner', 'a', 'b'), 'b')).toThrow(refusal('file_gone', 'b'))
    expect(() => read(join(folder, 'link'), 'link')).toThrow(refusal('file_gone', 'link'))
  })

  test('refuses a pipe instead of waiting for it', () => {
    if (process.platform === 'win32') return
    const path = join(temporaryFolder(), 'pipe')
    execFileSync('mkfifo', [path])
    expect(() => read(path, 'pipe')).toThrow(refusal('unreadable', 'pipe is a device or a pipe'))
    expect(() => read('/dev/zero', 'zero')).toThrow(refusal('unreadable', 'zero is a device'))
  })

  test('refuses a file without permission', () => {
    // Root may read everything.
    if (process.platform === 'win32' || process.getuid?.() === 0) return
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(path, 'words')
    chmodSync(path, 0)
    expect(() => read(path, 'a.txt')).toThrow(refusal('unreadable', 'a\\.txt may not be read'))
  })

  test('refuses a file that is too large, naming the limit', () => {
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(path, '')
    truncateSync(path, limit + 1)
    expect(() => read(path, 'a.txt')).toThrow(refusal('too_large', 'a\\.txt is larger than 32 MB'))
  })

  test('shows a name on one line', () => {
    const name = 'two\nlines\u202etxt.exe e\u0301.txt'
    expect(() => read('/nowhere/at/all', name)).toThrow('two\\nlines\\u202etxt.exe é.txt')
  })
})
