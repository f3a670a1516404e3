import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openNotebook } from '../../../main/core/index.ts'
import { parseDocument, canonicalText } from '../../../shared/document/index.ts'
import { asking, capabilities, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'

const file = ({ folder }: OpenedNotebook, name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const report = 'Harbour talks resume\n\nBy Jane Doe\n\nThe two ministers met on Tuesday.\n\n• Trade\n• Fish\n'

describe('documents.import', () => {
  test('keeps text, structure, details and the file itself', async () => {
    const opened = await newNotebook()
    const path = file(opened, 'harbour.txt', report)
    const { imported, skipped, failed } = await opened.ask('documents.import', { files: [path] })
    expect({ skipped, failed }).toEqual({ skipped: [], failed: [] })
    const [{ documentId }] = imported as [(typeof imported)[number]]
    expect(imported).toEqual([
      {
        file: 'harbour.txt',
        documentId,
        title: 'Harbour talks resume',
        format: 'text',
        words: 14,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        highlights: 0,
        leftOut: [],
        guessedEncoding: null,
      },
    ])
    const { text } = await opened.ask('documents.text', { documentId })
    expect(text).toBe(
      'Harbour talks resume\n\nBy Jane Doe\n\nThe two ministers met on Tuesday.\n\nTrade\n\nFish',
    )
    const { document, body } = await opened.ask('documents.get', { documentId })
    expect(document).toMatchObject({
      author: 'Jane Doe',
      fileName: 'harbour.txt',
      length: text.length,
      words: 14,
    })
    expect(canonicalText(parseDocument(body))).toBe(text)
    const target = join(opened.folder, 'saved.txt')
    await opened.ask('documents.saveOriginal', { documentId, target })
    expect(readFileSync(target, 'utf8')).toBe(report)
  })

  test('a bad file does not stop the others, and each says why in words', async () => {
    const opened = await newNotebook()
    mkdirSync(join(opened.folder, 'folder.txt'))
    const files = [
      file(opened, 'good one.txt', 'Good one.'),
      join(opened.folder, 'gone.txt'),
      join(opened.folder, 'folder.txt'),
      file(opened, 'empty.txt', ''),
      file(opened, 'blank.txt', ' \n\t\r\n \u3000'),
      file(opened, 'zeros.txt', Buffer.alloc(100)),
      file(opened, 'report.pdf', '%PDF-1.7\n'),
      file(opened, 'table.ps', '%!PS-Adobe-3.0'),
      file(opened, 'rule.md', '---\n'),
      file(opened, 'two\nlines.txt', ''),
      file(opened, 'good two.md', '# Good two'),
    ]
    const { imported, failed } = await opened.ask('documents.import', { files })
    expect(imported.map(entry => entry.title)).toEqual(['Good one.', 'Good two'])
    expect(failed.map(({ file: name, code }) => [name, code])).toEqual([
      ['gone.txt', 'file_gone'],
      ['folder.txt', 'empty_file'],
      ['empty.txt', 'empty_file'],
      ['blank.txt', 'empty_file'],
      ['zeros.txt', 'not_text'],
      ['report.pdf', 'damaged'],
      ['table.ps', 'unsupported_format'],
      ['rule.md', 'empty_file'],
      ['two\nlines.txt', 'empty_file'],
    ])
    for (const { message } of failed) expect(message).toMatch(/^[^\n]+ Nothing was imported from it\.$/)
  })

  test('the same bytes are skipped: within one import, later, and under another name', async () => {
    const opened = await newNotebook()
    const first = file(opened, 'a.txt', report)
    const again = file(opened, 'b.md', report)
    const one = await opened.ask('documents.import', { files: [first, again, first] })
    expect(one.imported).toHaveLength(1)
    const { documentId } = one.imported[0]!
    const reason = 'The same bytes are in the notebook already, as “Harbour talks resume”.'
    expect(one.skipped).toEqual([
      { file: 'b.md', documentId, reason },
      { file: 'a.txt', documentId, reason },
    ])
    const two = await opened.ask('documents.import', { files: [again] })
    expect(two).toMatchObject({ imported: [], skipped: [{ file: 'b.md', documentId, reason }], failed: [] })
    const { entries } = await opened.ask('history.list', {})
    expect(entries).toHaveLength(1)
  })

  test('tags by name or path are made where missing, in the command of the document', async () => {
    const opened = await newNotebook()
    const files = [file(opened, 'a.txt', 'One.'), file(opened, 'b.txt', 'Two.')]
    const { imported } = await opened.ask('documents.import', { files, tags: ['topics/trade', 'trade'] })
    const { tags } = await opened.ask('tags.list', {})
    expect(tags.map(tag => [tag.path, tag.documentCount])).toEqual([
      ['topics', 0],
      ['topics/trade', 2],
    ])
    expect((await opened.ask('history.undo', {})).done).toBe('Imported “Two.”')
    await opened.ask('history.undo', {})
    expect((await opened.ask('tags.list', {})).tags).toEqual([])
    await opened.ask('history.redo', {})
    const { document } = await opened.ask('documents.get', { documentId: imported[0]!.documentId })
    expect(document.tagIds).toHaveLength(1)
  })

  test('what an undone import leaves is used again', async () => {
    const opened = await newNotebook()
    const path = file(opened, 'a.txt', report)
    const first = await opened.ask('documents.import', { files: [path] })
    const before = await opened.ask('documents.get', { documentId: first.imported[0]!.documentId })
    await opened.ask('history.undo', {})
    const second = await opened.ask('documents.import', { files: [path] })
    const after = await opened.ask('documents.get', { documentId: second.imported[0]!.documentId })
    expect(after.document.id).not.toBe(before.document.id)
    expect(after.document.versionId).toBe(before.document.versionId)
  })

  test('tells how far it is, file by file', async () => {
    const opened = await newNotebook()
    const seen: unknown[] = []
    opened.notebook.subscribe(({ event, payload }) => {
      if (event === 'operations.progress') seen.push([payload.done, payload.total, payload.item])
    })
    const files = [file(opened, 'a.txt', 'One.'), file(opened, 'b.txt', 'Two.')]
    await opened.ask('documents.import', { files, operationId: 'op' })
    expect(seen).toEqual([
      [0, 2, 'a.txt'],
      [1, 2, 'b.txt'],
      [2, 2, ''],
    ])
  })

  test('stops when it is told to, and keeps what it has', async () => {
    const opened = await newNotebook()
    const files = Array.from({ length: 40 }, (_, index) => file(opened, `${index}.txt`, `Report ${index}.`))
    opened.notebook.subscribe(({ event }) => {
      if (event === 'documents.changed') void opened.ask('operations.cancel', { operationId: 'op' })
    })
    await expect(opened.ask('documents.import', { files, operationId: 'op' })).rejects.toThrow(
      expect.objectContaining({ code: 'cancelled' }),
    )
    const { documents } = await opened.ask('documents.list', {})
    expect(documents.length).toBeGreaterThanOrEqual(1)
    expect(documents.length).toBeLessThan(40)
    const { imported } = await opened.ask('documents.import', { files })
    expect(imported).toHaveLength(40 - documents.length)
  })

  test('a notebook that is closed meanwhile has what was stored before, whole', async () => {
    const opened = await newNotebook()
    const files = Array.from({ length: 40 }, (_, index) => file(opened, `${index}.txt`, `Report ${index}.`))
    const closed = new Promise<void>(resolve => {
      opened.notebook.subscribe(({ event }) => {
        if (event === 'documents.changed') resolve()
      })
    }).then(() => opened.notebook.close())
    await expect(opened.ask('documents.import', { files })).rejects.toThrow(
      expect.objectContaining({ code: 'cancelled' }),
    )
    await closed
    const again = openNotebook(opened.path, capabilities())
    onTestFinished(() => again.close())
    const { documents } = await asking(again)('documents.list', {})
    expect(documents.length).toBeGreaterThanOrEqual(1)
    expect(documents.length).toBeLessThan(40)
    expect((await asking(again)('notebook.check', {})).problems).toEqual([])
  })

  test('a name in NFD is shown composed', async () => {
    const opened = await newNotebook()
    const path = file(opened, 'Re\u0301sume\u0301.txt', '*** ***\n\n___')
    const { imported } = await opened.ask('documents.import', { files: [path] })
    expect(imported[0]!.title).toBe('R\u00e9sum\u00e9')
    const { document } = await opened.ask('documents.get', { documentId: imported[0]!.documentId })
    expect(document.fileName).toBe('R\u00e9sum\u00e9.txt')
  })
})
