import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openNotebook } from '../../../main/core/index.ts'
import { Database } from '../../../main/core/db/database.ts'
import { dump } from '../../support/dump.ts'
import {
  asking,
  capabilities,
  importText,
  newNotebook,
  type OpenedNotebook,
} from '../../support/notebooks.ts'

const first =
  'Accord at Lindhaven\n\nThe ministers of Norvia and Castell signed an accord on the Sable Bank on Tuesday. ' +
  'Norvian trawlers may take 60 per cent of the cod. A concert ended the day.\n'
const second =
  'Quarrel about fish is over\n\nOn Monday the two ministers put their names to the accord on the Sable Bank. ' +
  'Of the cod, 55 per cent goes to Norvia. Castell’s opposition demands a referendum.\n'
const unlike = 'Bread\n\nThe bakers of Ostrava have baked the longest loaf of their history, with raisins.\n'

const sampleText = (name: string) =>
  readFileSync(new URL(`../../../resources/samples/${name}`, import.meta.url), 'utf8')

async function twoReports(): Promise<OpenedNotebook & { aId: string; bId: string }> {
  const opened = await newNotebook()
  const aId = await importText(opened, first, 'first.txt')
  const bId = await importText(opened, second, 'second.txt')
  return { ...opened, aId, bId }
}

test('differing passages are proposed first to last, with the values that differ', async () => {
  const { ask, aId, bId } = await twoReports()
  const { suggestions, total, notices, a } = await ask('compare.documents', { aId, bId })
  expect(total).toBe(suggestions.length)
  expect(notices).toEqual([])
  expect(a.matched).toBeLessThan(a.sentences)
  const values = suggestions.flatMap(({ differences }) => differences.map(d => [d.type, d.a.text, d.b.text]))
  expect(values).toContainEqual(['date', 'Tuesday', 'Monday'])
  expect(values).toContainEqual(['number', '60 per cent', '55 per cent'])
  expect(suggestions.filter(({ kind }) => kind === 'only here').map(({ b }) => b?.text)).toContain(
    'Castell’s opposition demands a referendum.',
  )
  expect((await ask('compare.documents', { aId, bId, limit: 1 })).suggestions).toEqual(
    suggestions.slice(0, 1),
  )
})

test('whichever document is named first, the same is found', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const reports = ['leaders-pledge-wider-ties.txt', 'a-meeting-before-the-parade.txt']
  const [aId, bId] = [
    await importText(opened, sampleText(reports[0]!), 'a.txt'),
    await importText(opened, sampleText(reports[1]!), 'b.txt'),
  ]
  const [one, other] = [
    await ask('compare.documents', { aId, bId }),
    await ask('compare.documents', { aId: bId, bId: aId }),
  ]
  expect(one.suggestions.some(({ differences }) => differences.length > 0)).toBe(true)
  expect([other.a, other.b]).toEqual([one.b, one.a])
  const turned = other.suggestions.map(({ a, b, aId: ofA, bId: ofB, differences, shared, ...rest }) => ({
    ...rest,
    a: b,
    b: a,
    aId: ofB,
    bId: ofA,
    differences: differences.map(value => ({ ...value, a: value.b, b: value.a })),
    shared: shared
      .map(words => ({ a: words.b, b: words.a }))
      .sort((left, right) => left.a.start - right.a.start),
  }))
  const byId = <Named extends { id: string }>(list: readonly Named[]) =>
    list.toSorted((left, right) => (left.id < right.id ? -1 : 1))
  const inOrder = one.suggestions.map(each => ({
    ...each,
    shared: each.shared.toSorted((left, right) => left.a.start - right.a.start),
  }))
  expect(byId(turned)).toEqual(byId(inOrder))
})

test('dismissed ones stay away over a newer version, come back by undo, and over a restart', async () => {
  const opened = await twoReports()
  const { ask, aId, bId, folder, notebook, path } = opened
  const { suggestions } = await ask('compare.documents', { aId, bId })
  const gone = suggestions.slice(0, 2)
  const named = gone.map(({ kind, a, b }) => ({ aId, bId, kind, a, b }))
  const before = dump(path)
  expect(await ask('suggestions.dismiss', { suggestions: named })).toEqual({ dismissed: 2 })
  expect(await ask('suggestions.dismiss', { suggestions: named })).toEqual({ dismissed: 0 })
  const left = async () => (await ask('compare.documents', { aId, bId })).suggestions.map(({ id }) => id)
  expect(await left()).not.toContain(gone[0]!.id)
  const file = join(folder, 'newer.txt')
  writeFileSync(file, first.replace('A concert ended', 'A long concert ended'))
  await ask('documents.update', { documentId: aId, file })
  expect(await left()).not.toContain(gone[0]!.id)
  const decided = await ask('compare.documents', { aId, bId, decided: true })
  expect(decided.suggestions.filter(({ state }) => state === 'dismissed')).toHaveLength(2)
  await ask('history.undo', {})
  await ask('history.undo', {})
  expect(dump(path)).toEqual(before)
  await ask('history.redo', {})
  await notebook.close()
  const again = openNotebook(path, capabilities())
  const { suggestions: kept } = await asking(again)('suggestions.list', {
    documentId: bId,
    state: 'dismissed',
  })
  expect(kept.map(({ id }) => id).sort()).toEqual(gone.map(({ id }) => id).sort())
  await again.close()
})

test('an accepted one is a link between two highlights, once; without the link it is open again', async () => {
  const { ask, aId, bId, path } = await twoReports()
  const { suggestions } = await ask('compare.documents', { aId, bId })
  const { id, kind, a, b } = suggestions.find(suggestion => suggestion.kind === 'differs')!
  await ask('highlights.create', { documentId: aId, start: a!.start, end: a!.end, colour: 'blue' })
  const before = dump(path)
  const { link, suggestion } = await ask('suggestions.accept', {
    aId,
    bId,
    kind,
    a: a!,
    b: b!,
    comment: 'Which?',
  })
  expect(suggestion).toMatchObject({ id, state: 'accepted', linkId: link.id })
  expect((await ask('highlights.list', {})).highlights).toHaveLength(2)
  const { relations } = await ask('relations.list', {})
  expect(relations.find(relation => relation.id === link.relationId)!.name).toBe('contradicts')
  await expect(ask('suggestions.accept', { aId, bId, kind, a: a!, b: b! })).rejects.toMatchObject({
    code: 'conflict',
  })
  await ask('links.delete', { linkIds: [link.id] })
  expect((await ask('suggestions.list', {})).suggestions).toMatchObject([{ state: 'open', linkId: null }])
  for (let step = 0; step < 2; step += 1) await ask('history.undo', {})
  expect(dump(path)).toEqual(before)
})

test('decisions go with the notebook into another, and over deleting and undoing', async () => {
  const opened = await twoReports()
  const { ask, aId, bId, folder, path } = opened
  const { suggestions } = await ask('compare.documents', { aId, bId })
  const pair = suggestions.find(suggestion => suggestion.kind === 'differs')!
  const alone = suggestions.find(suggestion => suggestion.kind === 'only here')!
  const { link } = await ask('suggestions.accept', { aId, bId, kind: pair.kind, a: pair.a!, b: pair.b! })
  await ask('suggestions.dismiss', {
    suggestions: [{ aId, bId, kind: alone.kind, a: alone.a, b: alone.b }],
  })
  const statesIn = async (asking: typeof ask) => {
    const all = await asking('compare.documents', { aId, bId, decided: true })
    return all.suggestions.map(({ id, state }) => [id, state])
  }
  const states = await statesIn(ask)
  expect(states).toContainEqual([pair.id, 'accepted'])
  expect(states).toContainEqual([alone.id, 'dismissed'])

  const file = join(folder, 'notebook.json')
  await ask('exports.create', { format: 'json', target: file })
  const other = await newNotebook()
  await other.ask('annotations.import', { file })
  expect(await statesIn(other.ask)).toEqual(states)
  const { suggestions: listed } = await other.ask('suggestions.list', { state: 'accepted' })
  expect(listed).toMatchObject([{ id: pair.id, linkId: link.id }])

  const before = dump(path)
  await ask('documents.delete', { documentIds: [bId] })
  await ask('history.undo', {})
  expect(dump(path)).toEqual(before)
  expect(await statesIn(ask)).toEqual(states)
  await ask('links.delete', { linkIds: [link.id] })
  expect(await statesIn(ask)).toContainEqual([pair.id, 'open'])
  await ask('history.undo', {})
  expect(await statesIn(ask)).toEqual(states)
})

test.each([
  ['no such document', { aId: '01890a5d-ac96-774b-bcce-b302099a8057' }, 'not_found'],
  ['a passage that is not there', { a: { start: 10, end: 99_999 } }, 'invalid_params'],
  ['no passage', { a: null, b: null }, 'invalid_params'],
])('%s cannot be dismissed', async (_, wrong, code) => {
  const { ask, aId, bId } = await twoReports()
  const right = { aId, bId, kind: 'same claim' as const, a: { start: 0, end: 5 }, b: { start: 0, end: 5 } }
  await expect(ask('suggestions.dismiss', { suggestions: [{ ...right, ...wrong }] })).rejects.toMatchObject({
    code,
  })
})

test('documents alike and parallel passages are found as documents come and go', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  await importText(opened, unlike, 'unlike.txt')
  const alike = async () => (await ask('compare.similar', { documentId: aId })).documents
  expect(await alike()).toMatchObject([{ documentId: bId, title: 'Quarrel about fish is over' }])
  const { text } = await ask('documents.text', { documentId: aId })
  const start = text.indexOf('Norvian trawlers')
  const passages = async () =>
    (await ask('compare.passages', { documentId: aId, start, end: start + 48 })).passages
  expect(await passages()).toMatchObject([
    { documentId: bId, passage: { text: 'Of the cod, 55 per cent goes to Norvia.' }, kind: 'differs' },
  ])
  await ask('documents.delete', { documentIds: [bId] })
  expect(await alike()).toEqual([])
  expect(await passages()).toEqual([])
  await ask('history.undo', {})
  expect(await alike()).toMatchObject([{ documentId: bId }])
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
})

test('a notebook from before the index is taken into it when it is first asked', async () => {
  const { ask, aId, bId, path } = await twoReports()
  const db = new Database(path, 'write')
  db.exec('DELETE FROM compare_features; DELETE FROM compare_pieces')
  db.close()
  expect((await ask('compare.similar', { documentId: aId })).documents).toMatchObject([{ documentId: bId }])
})

test('a comparison that is cancelled ends with that, and the next one is answered', async () => {
  const opened = await newNotebook()
  const { ask, notebook } = opened
  const sentences = Array.from(
    { length: 6000 },
    (_, n) => `Report ${n} says that price ${n * 7} of good ${n % 89} rose.`,
  )
  const aId = await importText(opened, sentences.join(' '), 'a.txt')
  const bId = await importText(opened, sentences.reverse().join(' '), 'b.txt')
  const cancelled = new Promise<void>(resolve => {
    const stop = notebook.subscribe(event => {
      if (event.event !== 'operations.progress' || event.payload.operationId !== 'long') return
      stop()
      void ask('operations.cancel', { operationId: 'long' }).then(() => resolve())
    })
  })
  await expect(ask('compare.documents', { aId, bId, operationId: 'long' })).rejects.toMatchObject({
    code: 'cancelled',
  })
  await cancelled
  expect((await ask('compare.similar', { documentId: aId })).documents).toMatchObject([{ documentId: bId }])
})
