import { join } from 'node:path'
import { expect } from 'vitest'
import type { MethodName, Params, Result } from '../../shared/contract/index.ts'
import type { FileRegistry } from '../../main/core/index.ts'
import { writeFileSync } from 'node:fs'

/** What a walk goes through the contract with. */
export interface Walk {
  ask<Name extends MethodName>(method: Name, params: Params<Name>): Promise<Result<Name>>
  readonly files: FileRegistry
  /** A folder for the files that come and go. */
  readonly folder: string
}

const older = 'Two ministers met\n\nTrade rose, said the first. A road will be built in spring.\n'
const newer = 'Two ministers met\n\nIn the capital, trade rose, said the first. A road will be built.\n'
const other = 'A meeting of ministers\n\nTrade was down, said the second.\n'

/** Does the whole job once, so that every method of the contract is asked at least once. */
export async function walkThrough(walk: Walk): Promise<void> {
  const [first, second] = await walkDocuments(walk)
  const [from, to] = await walkHighlights(walk, first, second)
  await walkTags(walk, first, from)
  await walkLinks(walk, from, to)
  await walkNotes(walk, from)
  await walkSearches(walk)
  await walkComparing(walk, first, second)
  await walkHistory(walk)
  await walkExchange(walk)
  await walkRemovals(walk, first, second, from, to)
}

function source({ files, folder }: Walk, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return files.addSource({ path, name })
}

const target = ({ files, folder }: Walk, name: string) =>
  files.addTarget({ path: join(folder, name), replace: false })

async function walkDocuments(walk: Walk): Promise<[string, string]> {
  const { ask } = walk
  const handles = [source(walk, 'first.txt', older), source(walk, 'second.txt', other)]
  const { imported } = await ask('documents.import', {
    files: handles,
    tags: ['Ministers'],
    operationId: 'import',
  })
  const [first, second] = imported.map(({ documentId }) => documentId) as [string, string]
  expect((await ask('documents.list', {})).total).toBe(2)
  const { document, body } = await ask('documents.get', { documentId: first })
  expect(document.title).toBe('Two ministers met')
  expect(body.type).toBe('doc')
  const details = { author: 'Somebody', publishedOn: '2026-03-01', url: 'https://example.org/report' }
  await ask('documents.describe', { documentId: first, details })
  const saved = await ask('documents.saveOriginal', {
    documentId: first,
    target: target(walk, 'original.txt'),
  })
  expect(saved.bytes).toBe(older.length)
  const part = await ask('documents.readOriginal', { documentId: first, start: 4, end: 13 })
  expect(part).toEqual({ base64: btoa('ministers'), size: older.length })
  return [first, second]
}

async function walkHighlights(walk: Walk, first: string, second: string): Promise<[string, string]> {
  const { ask } = walk
  const { text } = await ask('documents.text', { documentId: first })
  const { matches } = await ask('documents.find', { documentId: first, quote: 'rose' })
  expect(text.slice(matches[0]!.start, matches[0]!.end)).toBe('rose')
  const from = await ask('highlights.create', { documentId: first, ...matches[0]!, colour: 'green' })
  const to = await ask('highlights.create', { documentId: second, start: 24, end: 38 })
  const start = text.indexOf('Trade')
  await ask('highlights.move', { highlightId: from.id, start, end: start + 'Trade rose'.length })
  await ask('highlights.edit', { highlightIds: [from.id], comment: 'By how much?' })
  const update = { documentId: first, file: source(walk, 'newer.txt', newer), operationId: 'update' }
  expect(await ask('documents.update', update)).toMatchObject({ documentId: first, orphaned: 0 })
  expect(await ask('highlights.get', { highlightId: from.id })).toMatchObject({ comment: 'By how much?' })
  expect((await ask('highlights.list', { documentId: first })).highlights).toHaveLength(1)
  return [from.id, to.id]
}

async function walkTags({ ask }: Walk, documentId: string, highlightId: string): Promise<void> {
  const economy = await ask('tags.create', { name: 'Economy', definition: 'Money and goods.' })
  const trade = await ask('tags.create', { name: 'Trade', parentId: economy.id, colour: 'blue' })
  await ask('tags.edit', { tagId: trade.id, name: 'Trade volume' })
  await ask('tags.move', { tagId: trade.id, parentId: null })
  await ask('documents.tag', { documentIds: [documentId], tagId: trade.id })
  await ask('documents.untag', { documentIds: [documentId], tagId: trade.id })
  await ask('highlights.tag', { highlightIds: [highlightId], tagId: trade.id })
  await ask('highlights.untag', { highlightIds: [highlightId], tagId: trade.id })
  await ask('highlights.tag', { highlightIds: [highlightId], tagId: trade.id })
  expect(await ask('tags.merge', { tagId: trade.id, intoId: economy.id })).toMatchObject({
    highlightCount: 1,
  })
  const doubtful = await ask('tags.create', { name: 'Doubtful' })
  await ask('tags.delete', { tagId: doubtful.id })
  expect((await ask('tags.list', {})).tags.map(({ path }) => path)).toEqual(['Economy', 'Ministers'])
}

async function walkLinks({ ask }: Walk, fromId: string, toId: string): Promise<void> {
  const { relations } = await ask('relations.list', {})
  const mine = await ask('relations.create', { name: 'softens', directed: true })
  await ask('relations.edit', { relationId: mine.id, line: 'dotted' })
  const link = await ask('links.create', { fromId, toId, relationId: mine.id })
  expect(await ask('links.reverse', { linkId: link.id })).toMatchObject({ fromId: toId, toId: fromId })
  await ask('links.edit', { linkId: link.id, relationId: relations[0]!.id, comment: 'Or does it?' })
  await ask('relations.delete', { relationId: mine.id })
  expect((await ask('links.list', { highlightId: fromId })).links).toHaveLength(1)
}

async function walkNotes({ ask }: Walk, highlightId: string): Promise<void> {
  const markdown = `Trade rose: [[highlight:${highlightId}]].`
  const { note, body } = await ask('notes.create', { title: 'Trade', markdown })
  expect(note.citedIds).toEqual([highlightId])
  await ask('notes.edit', { noteId: note.id, title: 'What trade did', body })
  expect(await ask('notes.get', { noteId: note.id })).toMatchObject({
    note: { title: 'What trade did' },
    body,
  })
  expect((await ask('notes.citing', { highlightId })).notes).toHaveLength(1)
  const scrap = await ask('notes.create', { title: 'Scrap' })
  await ask('notes.delete', { noteId: scrap.note.id })
  expect((await ask('notes.list', {})).notes).toHaveLength(1)
}

async function walkSearches({ ask }: Walk): Promise<void> {
  const kinds = (await ask('search.query', { query: 'trade' })).hits.map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['document', 'highlight', 'note']))
  const search = await ask('searches.create', { name: 'Trade', query: 'trade' })
  await ask('searches.edit', { searchId: search.id, query: 'trade -road' })
  expect((await ask('searches.list', {})).searches).toMatchObject([{ query: 'trade -road' }])
  await ask('searches.delete', { searchId: search.id })
  const value = { left: [1, 2.5, null], right: { open: true } }
  await ask('settings.set', { key: 'layout', value })
  expect(await ask('settings.get', { key: 'layout' })).toEqual({ value })
  expect(await ask('settings.list', { under: 'reading' })).toEqual({ values: {} })
}

async function walkComparing(walk: Walk, aId: string, bId: string): Promise<void> {
  const { ask } = walk
  const order = { aId, bId, operationId: 'compare' }
  const compared = async () => (await ask('compare.documents', { ...order, decided: true })).suggestions
  const against = (await compared()).find(({ kind }) => kind === 'differs')!
  expect(against.state).toBe('linked')
  expect((await ask('compare.documents', order)).suggestions).not.toContainEqual(against)
  expect(against.differences).toMatchObject([{ type: 'direction', a: { text: 'rose' }, b: { text: 'down' } }])
  const { kind } = against
  await ask('suggestions.dismiss', { suggestions: [{ aId, bId, kind, a: against.a, b: against.b }] })
  expect((await ask('suggestions.list', { documentId: aId })).suggestions).toMatchObject([{ id: against.id }])
  expect(await compared()).toContainEqual({ ...against, state: 'dismissed' })
  expect(await ask('suggestions.restore', { suggestionIds: [against.id] })).toEqual({ restored: 1 })
  expect(await compared()).toContainEqual(against)
  const accepted = await ask('suggestions.accept', { aId, bId, kind, a: against.a!, b: against.b! })
  expect(accepted.suggestion).toMatchObject({ id: against.id, state: 'accepted', linkId: accepted.link.id })
  expect(await ask('history.undo', {})).toEqual({ done: expect.stringContaining('contradicts') })
  const similar = await ask('compare.similar', { documentId: aId, operationId: 'similar' })
  expect(similar.documents).toMatchObject([{ documentId: bId }])
  const passages = { documentId: aId, start: against.a!.start, end: against.a!.end, operationId: 'passages' }
  expect((await ask('compare.passages', passages)).passages).toMatchObject([{ documentId: bId }])
  const report = { aId, bId, format: 'markdown' as const, operationId: 'report' }
  const { file } = await ask('compare.report', { ...report, target: target(walk, 'compared.md') })
  expect(file.bytes).toBeGreaterThan(100)
}

async function walkHistory({ ask }: Walk): Promise<void> {
  await ask('notebook.rename', { title: 'Ministers' })
  const { entries, undo } = await ask('history.list', { limit: 1 })
  expect(entries).toMatchObject([{ command: 'notebook.rename', what: undo }])
  expect(await ask('history.undo', {})).toEqual({ done: undo })
  expect(await ask('history.redo', {})).toEqual({ done: undo })
  expect(await ask('notebook.info', {})).toMatchObject({
    title: 'Ministers',
    counts: { documents: 2, links: 1 },
  })
}

async function walkExchange(walk: Walk): Promise<void> {
  const { ask, files } = walk
  await ask('exports.create', { format: 'markdown', target: target(walk, 'notes.md') })
  expect(await ask('exports.preview', { format: 'markdown' })).toMatchObject({ kind: 'text' })
  const created = await ask('exports.create', {
    format: 'json',
    target: target(walk, 'all.json'),
    operationId: 'export',
  })
  const file = files.addSource({ path: created.files[0]!.path, name: 'all.json' })
  expect(await ask('annotations.import', { file })).toMatchObject({
    documents: 0,
    highlights: 0,
    orphaned: [],
  })
  const references = join(walk.folder, 'references.ris')
  writeFileSync(references, 'TY  - NEWS\nTI  - No such report\nER  - \n')
  expect(
    await ask('bibliography.import', {
      file: files.addSource({ path: references, name: 'references.ris' }),
    }),
  ).toEqual({ matched: [], unmatched: ['No such report'], problems: [] })
  const backup = await ask('notebook.backup', { target: target(walk, 'backup.parallax') })
  expect(backup.bytes).toBeGreaterThan(0)
  expect(await ask('operations.cancel', { operationId: 'export' })).toEqual({ cancelled: false })
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
}

async function walkRemovals(
  { ask }: Walk,
  first: string,
  second: string,
  from: string,
  to: string,
): Promise<void> {
  const { links } = await ask('links.list', { documentId: first })
  expect(await ask('links.delete', { linkIds: links.map(({ id }) => id) })).toEqual({ deleted: 1 })
  expect(await ask('highlights.delete', { highlightIds: [from, to] })).toEqual({ deleted: 2 })
  expect(await ask('documents.delete', { documentIds: [first, second] })).toEqual({ deleted: 2 })
}
