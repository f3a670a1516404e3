import { createWriteStream, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { archiveOf } from '../../support/archives.ts'
import { newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'
import { pngOf } from '../../support/parsing.ts'

const page = '<p>Words of the page.</p><img src="page_files/boat.png" alt="A boat">'
const files: Readonly<Record<string, string | Uint8Array>> = {
  'b.txt': 'Second report.',
  'a.md': '# First report',
  'inner/page.html': page,
  'inner/page_files/boat.png': pngOf(3, 3),
  'inner/page_files/style.css': 'p {}',
  'inner/empty.txt': '',
  'inner/chart.png': pngOf(2, 2),
  'table.csv': 'a,b',
  '.hidden.txt': 'Hidden.',
  '__MACOSX/._a.md': 'Mac.',
}

async function zipOf(path: string, contents: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(contents)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}

function folderOf(path: string): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

const assetsOf = async ({ ask }: OpenedNotebook, documentId: string) =>
  JSON.stringify((await ask('documents.get', { documentId })).body).match(/[0-9a-f]{64}/g)

describe('a folder or an archive of reports', () => {
  test.each<[kind: string, make: (folder: string) => string | Promise<string>, name: string]>([
    ['ZIP', folder => zipOf(join(folder, 'x.zip'), files), 'x.zip'],
    ['folder', folder => folderOf(join(folder, 'reports')), 'reports'],
  ])('%s', async (_, make, name) => {
    const opened = await newNotebook()
    const path = await make(opened.folder)
    const { imported, failed, passedOver } = await opened.ask('documents.import', {
      files: [path],
      tags: ['all'],
    })
    expect(imported.map(({ file, title }) => [file, title])).toEqual([
      [`${name}/a.md`, 'First report'],
      [`${name}/b.txt`, 'Second report.'],
      [`${name}/inner/page.html`, 'Words of the page.'],
    ])
    expect(failed).toEqual([
      {
        file: `${name}/inner/empty.txt`,
        code: 'empty_file',
        message: `${name}/inner/empty.txt is empty. Nothing was imported from it.`,
      },
    ])
    expect(passedOver).toEqual([`${name}/inner/chart.png`, `${name}/table.csv`])
    expect(await assetsOf(opened, imported[2]!.documentId)).toHaveLength(1)
    const { document } = await opened.ask('documents.get', { documentId: imported[2]!.documentId })
    expect(document.fileName).toBe('page.html')
    expect((await opened.ask('tags.list', {})).tags[0]!.documentCount).toBe(3)
    expect((await opened.ask('documents.import', { files: [path] })).skipped).toHaveLength(3)
    expect((await opened.ask('notebook.check', {})).problems).toEqual([])
  })

  test('links in a folder are not followed, archives in it are opened, those within archives are not', async () => {
    const opened = await newNotebook()
    const outside = join(opened.folder, 'secret.txt')
    writeFileSync(outside, 'Secret.')
    const folder = join(opened.folder, 'reports')
    mkdirSync(folder)
    symlinkSync(outside, join(folder, 'link.txt'))
    symlinkSync(opened.folder, join(folder, 'up'))
    const inner = await zipOf(join(folder, 'inner.zip'), { 'c.txt': 'Third.' })
    await zipOf(join(folder, 'outer.zip'), {
      'd.txt': 'Fourth.',
      'e.zip': readFileSync(inner),
    })
    const { imported, failed } = await opened.ask('documents.import', { files: [folder] })
    expect(imported.map(({ file }) => file)).toEqual(['reports/inner.zip/c.txt', 'reports/outer.zip/d.txt'])
    expect(failed).toMatchObject([{ file: 'reports/outer.zip/e.zip', code: 'unsupported_format' }])
  })

  test('a file of an archive that is not given out is refused by its name, and the others come in', async () => {
    const opened = await newNotebook()
    const path = join(opened.folder, 'x.zip')
    const parts = [
      { name: '../../up.txt', content: 'Up.' },
      { name: 'a.txt', content: 'First.' },
      { name: 'cut.txt', content: 'Cut.', offset: 1e6 },
      { name: 'b.txt', content: 'Second.' },
    ]
    writeFileSync(path, archiveOf(parts))
    const { imported, failed } = await opened.ask('documents.import', { files: [path] })
    expect(imported.map(({ file }) => file)).toEqual(['x.zip/a.txt', 'x.zip/b.txt'])
    expect(failed.map(({ file, code }) => [file, code])).toEqual([
      ['x.zip/../../up.txt', 'damaged'],
      ['x.zip/cut.txt', 'damaged'],
    ])
    writeFileSync(path, archiveOf(parts.slice(0, 1)))
    const again = await opened.ask('documents.import', { files: [path] })
    expect(again).toMatchObject({ imported: [], failed: [{ file: 'x.zip/../../up.txt' }] })
  })

  test('without a report it is refused, and so is an archive for an update', async () => {
    const opened = await newNotebook()
    const path = await zipOf(join(opened.folder, 'x.zip'), { 'a.png': pngOf(1, 2) })
    const { failed } = await opened.ask('documents.import', { files: [path] })
    expect(failed).toMatchObject([
      { code: 'empty_file', message: 'x.zip holds no reports. Nothing was imported from it.' },
    ])
    writeFileSync(join(opened.folder, 'a.txt'), 'A report.')
    const { imported } = await opened.ask('documents.import', { files: [join(opened.folder, 'a.txt')] })
    await expect(
      opened.ask('documents.update', { documentId: imported[0]!.documentId, file: path }),
    ).rejects.toThrow('x.zip is a ZIP archive, not a report')
  })

  test('progress counts the files as they come to light', async () => {
    const opened = await newNotebook()
    const seen: unknown[] = []
    opened.notebook.subscribe(({ event, payload }) => {
      if (event === 'operations.progress') seen.push([payload.done, payload.total, payload.item])
    })
    const path = await zipOf(join(opened.folder, 'x.zip'), { 'a.txt': 'One.', 'b.txt': 'Two.' })
    await opened.ask('documents.import', { files: [path], operationId: 'op' })
    expect(seen).toEqual([
      [0, 2, 'x.zip/a.txt'],
      [1, 2, 'x.zip/b.txt'],
      [2, 2, ''],
    ])
  })
})
