import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DroppedFiles } from '../../main/electron/dropped-files.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parallax-dropped-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a dropped file is kept byte for byte where only this account can read it', async () => {
  const path = await new DroppedFiles(folder).keep('report.txt', new Uint8Array([0, 255, 10]))
  expect([...readFileSync(path)]).toEqual([0, 255, 10])
  if (process.platform === 'win32') return
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
})

test.each([
  ['report.txt', '.txt'],
  ['../../evil.md', '.md'],
  ['a\nb.md', '.md'],
  ['no extension', ''],
  ['odd.e x/t', ''],
])('of the name %j only the extension reaches the disk', async (name, extension) => {
  const path = await new DroppedFiles(folder).keep(name, new Uint8Array())
  expect(dirname(dirname(path))).toBe(folder)
  expect(extname(path)).toBe(extension)
})

test('two files of one name do not meet', async () => {
  const dropped = new DroppedFiles(folder)
  expect(await dropped.keep('a.txt', new Uint8Array())).not.toBe(
    await dropped.keep('a.txt', new Uint8Array()),
  )
})

test('a file over the limit is refused in a sentence that names it, before anything is written', async () => {
  const huge = new Uint8Array(200_000_001)
  await expect(new DroppedFiles(folder).keep('huge.txt', huge)).rejects.toMatchObject({
    code: 'too_large',
    message: expect.stringContaining('huge.txt is 201 MB large'),
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is gone is an error of the contract', async () => {
  const dropped = new DroppedFiles(join(folder, 'gone'))
  await expect(dropped.keep('a.txt', new Uint8Array())).rejects.toMatchObject({ code: 'not_written' })
})

test('removing leaves nothing, and may be done twice', async () => {
  const dropped = new DroppedFiles(folder)
  const path = await dropped.keep('a.txt', new Uint8Array([1]))
  dropped.remove()
  dropped.remove()
  expect(existsSync(path)).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})
