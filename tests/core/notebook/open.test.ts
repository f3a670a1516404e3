import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNotebook, openNotebook } from '../../../main/core/index.ts'
import { Database } from '../../../main/core/db/database.ts'
import {
  asking,
  capabilities,
  highlightQuote,
  importText,
  newNotebook,
  temporaryFolder,
} from '../../support/notebooks.ts'

const opening = (path: string) => () => openNotebook(path, capabilities())
const coded = (code: string, words: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(words) })

test('nothing there', () => {
  expect(opening(join(temporaryFolder(), 'none.parallax'))).toThrow(coded('not_found', 'none.parallax'))
})

test('a folder', () => {
  const path = join(temporaryFolder(), 'folder.parallax')
  mkdirSync(path)
  expect(opening(path)).toThrow(coded('not_a_notebook', 'folder.parallax is a folder'))
})

test.each([
  ['empty', ''],
  ['short', 'SQLite format 3\0'],
  ['text', 'Not a database at all. '.repeat(100)],
])('a file that is no database: %s', (name, content) => {
  const path = join(temporaryFolder(), `${name}.parallax`)
  writeFileSync(path, content)
  expect(opening(path)).toThrow(coded('not_a_notebook', `${name}.parallax`))
  expect(readFileSync(path, 'utf8')).toBe(content)
})

test('a database of another program', () => {
  const path = join(temporaryFolder(), 'other.parallax')
  const db = new Database(path, 'write', { create: true })
  db.exec('CREATE TABLE other (x)')
  db.close()
  expect(opening(path)).toThrow(coded('not_a_notebook', 'another program'))
})

test('a notebook of a newer Parallax is left as it is', async () => {
  const { notebook, path } = await newNotebook()
  await notebook.close()
  const db = new Database(path, 'write')
  db.exec('PRAGMA user_version = 99')
  db.close()
  const before = readFileSync(path)
  expect(opening(path)).toThrow(coded('newer_version', 'version 99'))
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a damaged notebook either opens for reading, saying so, or is refused with a sentence', async () => {
  const opened = await newNotebook()
  for (let n = 0; n < 20; n += 1)
    await importText(opened, `Report ${n}\n\n${'words '.repeat(500)}`, `${n}.txt`)
  await opened.notebook.close()
  const whole = readFileSync(opened.path)
  const outcomes = { readOnly: 0, refused: 0, problems: 0 }
  for (const page of [0, 1, 2, 5, 10, 20, 40]) {
    const path = join(opened.folder, `damaged-${page}.parallax`)
    const bytes = Buffer.from(whole)
    bytes.fill(0xa5, page * 4096 + (page === 0 ? 100 : 0), (page + 1) * 4096)
    writeFileSync(path, bytes)
    try {
      const notebook = openNotebook(path, capabilities())
      const info = await notebook.request('notebook.info', {})
      if (info.ok && (info.value as { readOnly: boolean }).readOnly) outcomes.readOnly += 1
      const check = await notebook.request('notebook.check', {})
      if (!check.ok || !(check.value as { ok: boolean }).ok) outcomes.problems += 1
      if (!check.ok) expect(check.error.code).toBe('damaged')
      await notebook.close()
    } catch (error) {
      expect(error).toEqual(coded('damaged', `damaged-${page}.parallax`))
      outcomes.refused += 1
    }
  }
  expect(outcomes.refused + outcomes.problems).toBe(7)
})

test('a notebook that may not be written opens for reading and says why', async () => {
  const opened = await newNotebook()
  await importText(opened, 'Some words.')
  await opened.notebook.close()
  chmodSync(opened.path, 0o444)
  chmodSync(opened.folder, 0o555)
  // The superuser may write anything, so the notebook is opened by a process without privileges.
  const script = `
    const { openNotebook } = await import(${JSON.stringify(new URL('../../../main/core/index.ts', import.meta.url))})
    const { workerScript } = await import(${JSON.stringify(new URL('../../../main/core/work/worker-script.ts', import.meta.url))})
    const files = { source: () => { throw new Error('none') }, target: () => { throw new Error('none') } }
    const notebook = openNotebook(process.argv[1], { now: () => new Date(), author: 'x', machine: 'x', files, workerScript, log() {} })
    const ask = async (method, params) => console.log(JSON.stringify(await notebook.request(method, params)))
    await ask('notebook.info', {})
    await ask('documents.list', {})
    await ask('tags.create', { name: 'x' })
    await ask('notebook.check', {})
    await notebook.close()`
  const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script, opened.path], {
    encoding: 'utf8',
    ...unprivileged,
  })
  chmodSync(opened.folder, 0o755)
  expect(child.stderr).toBe('')
  const [info, documents, tag, check] = child.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(info.value).toMatchObject({
    readOnly: true,
    problem: expect.stringContaining('test.parallax may not be written'),
  })
  expect(documents.value.documents).toHaveLength(1)
  expect(tag).toMatchObject({ ok: false, error: { code: 'read_only' } })
  expect(check).toEqual({ ok: true, value: { ok: true, problems: [] } })
})

test('a notebook that is deleted while open says so, keeps what it holds readable, and can be saved elsewhere', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, 'Some words.')
  renameSync(opened.path, `${opened.path}.elsewhere`)
  await expect(opened.ask('tags.create', { name: 'lost' })).rejects.toMatchObject({
    code: 'file_gone',
    message: expect.stringContaining('test.parallax was moved or deleted'),
  })
  expect((await opened.ask('documents.text', { documentId })).text).toBe('Some words.')
  const rescued = join(opened.folder, 'rescued.parallax')
  await opened.ask('notebook.backup', { target: rescued })
  const again = openNotebook(rescued, capabilities())
  expect((await asking(again)('documents.text', { documentId })).text).toBe('Some words.')
  await again.close()
})

test('a notebook is never made over something', async () => {
  const path = join(temporaryFolder(), 'taken.parallax')
  writeFileSync(path, 'mine')
  await expect(createNotebook(path, capabilities())).rejects.toEqual(coded('file_exists', 'taken.parallax'))
  expect(readFileSync(path, 'utf8')).toBe('mine')
})

test('a notebook that fails while it is made leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const failing = createNotebook(join(folder, 'half.parallax'), capabilities(), async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(readdirSync(folder)).toEqual([])
  await expect(createNotebook(join(folder, 'missing', 'a.parallax'), capabilities())).rejects.toMatchObject({
    code: 'not_written',
  })
})

test('a backup made while the notebook is in use is whole', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, 'Some words.')
  const highlight = await highlightQuote(opened.ask, documentId, 'words')
  const target = join(opened.folder, 'copy.parallax')
  const { bytes } = await opened.ask('notebook.backup', { target })
  expect(statSync(target).size).toBe(bytes)
  await expect(opened.ask('notebook.backup', { target })).rejects.toMatchObject({ code: 'file_exists' })
  const copy = openNotebook(target, capabilities())
  expect((await asking(copy)('highlights.list', {})).highlights).toEqual([highlight])
  expect(await asking(copy)('notebook.check', {})).toEqual({ ok: true, problems: [] })
  await copy.close()
})

test('a copied notebook is a copy of its own', async () => {
  const { ask, notebook, path, folder } = await newNotebook()
  await ask('tags.create', { name: 'here' })
  await notebook.close()
  const elsewhere = join(folder, 'copy.parallax')
  copyFileSync(path, elsewhere)
  const copy = openNotebook(elsewhere, capabilities())
  await asking(copy)('tags.create', { name: 'there' })
  await copy.close()
  const db = new Database(elsewhere, 'read')
  expect(db.get<{ copies: number }>('SELECT count(DISTINCT copy_id) AS copies FROM history')).toEqual({
    copies: 2,
  })
  db.close()
})
