import { expect, test } from 'vitest'
import { findDocument, findHighlight, findNote, findRelation } from '../../main/cli/naming.ts'
import { findOrMakeTag, findTag } from '../../main/cli/tagging.ts'
import { type Ask, highlightQuote, importText, newNotebook } from '../support/notebooks.ts'

const paths = async (ask: Ask) => (await ask('tags.list', {})).tags.map(({ path }) => path)

test('a document is named by its id, a beginning of it, or its exact title', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const one = await importText(opened, 'Märkte\n\nOne.', 'one.txt')
  const two = await importText(opened, 'Trade\n\nTwo.', 'two.txt')
  expect((await findDocument(ask, one)).id).toBe(one)
  expect((await findDocument(ask, two.toUpperCase())).id).toBe(two)
  let shared = 0
  while (one[shared] === two[shared]) shared += 1
  expect((await findDocument(ask, two.slice(0, shared + 1))).id).toBe(two)
  expect((await findDocument(ask, 'Ma\u0308rkte ')).id).toBe(one)
  for (const nothing of ['Mär', 'märkte', 'zz', `${one}0`]) {
    await expect(findDocument(ask, nothing), nothing).rejects.toMatchObject({ code: 'not_found' })
  }
})

test('what can mean several documents is not guessed; they are listed', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const one = await importText(opened, 'Trade\n\nOne.', 'one.txt')
  const two = await importText(opened, 'Trade\n\nTwo.', 'two.txt')
  for (const reference of ['Trade', one.slice(0, 4)]) {
    const failure = await findDocument(ask, reference).catch((error: unknown) => error as Error)
    expect(failure, reference).toMatchObject({ code: 'ambiguous' })
    for (const id of [one, two]) expect((failure as Error).message).toContain(`${id} “Trade”`)
  }
  // A title that is the beginning of another document's id.
  await ask('documents.describe', { documentId: one, details: { title: two.slice(0, -1) } })
  await expect(findDocument(ask, two.slice(0, -1))).rejects.toMatchObject({ code: 'ambiguous' })
  expect((await findDocument(ask, two)).id).toBe(two)
})

test('highlights and notes are named by an id or a beginning of it, and a kind does not stand for another', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, 'One two.')
  const { id } = await highlightQuote(ask, documentId, 'One')
  const { note } = await ask('notes.create', { title: 'A note' })
  expect((await findHighlight(ask, id.slice(0, -1))).id).toBe(id)
  expect(await findNote(ask, note.id.slice(0, -1))).toBe(note.id)
  await expect(findHighlight(ask, documentId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(findNote(ask, id)).rejects.toMatchObject({ code: 'not_found' })
})

test('a relation is named by its name; one that is missing is not made', async () => {
  const { ask } = await newNotebook()
  expect(await findRelation(ask, 'same event')).toMatchObject({ name: 'same event' })
  expect(await findRelation(ask, ' Contradicts')).toMatchObject({ name: 'contradicts' })
  await expect(findRelation(ask, 'denies')).rejects.toMatchObject({
    code: 'not_found',
    message: expect.stringContaining('contradicts, elaborates') as string,
  })
})

test('a tag is found by name or path, or made with those above it', async () => {
  const { ask } = await newNotebook()
  const trade = await findOrMakeTag(ask, 'Economy/Trade')
  expect(trade.path).toBe('Economy/Trade')
  expect((await findOrMakeTag(ask, 'Trade')).id).toBe(trade.id)
  expect((await findOrMakeTag(ask, 'economy/TRADE')).id).toBe(trade.id)
  expect((await findOrMakeTag(ask, ' Economy / Energy ')).path).toBe('Economy/Energy')
  expect(await findTag(ask, 'Energy')).toMatchObject({ path: 'Economy/Energy' })
  expect(await findTag(ask, 'Transport')).toBeNull()
  expect(await paths(ask)).toEqual(['Economy', 'Economy/Energy', 'Economy/Trade'])
})

test('a name that several tags bear is not guessed, their paths are', async () => {
  const { ask } = await newNotebook()
  await findOrMakeTag(ask, 'Past/Trade')
  await findOrMakeTag(ask, 'Future/Trade')
  await expect(findOrMakeTag(ask, 'trade')).rejects.toMatchObject({
    code: 'ambiguous',
    message: expect.stringMatching(/“Future\/Trade”, “Past\/Trade”/) as string,
  })
  expect(await findTag(ask, 'past/trade')).toMatchObject({ path: 'Past/Trade' })
  await findOrMakeTag(ask, 'Trade/Grain')
  expect(await paths(ask)).toEqual(['Future', 'Future/Trade', 'Past', 'Past/Trade', 'Trade', 'Trade/Grain'])
})
