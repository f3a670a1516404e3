import { expect, test } from 'vitest'
import { highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

const report =
  'A title\n\nThe first paragraph speaks of trade.\n\nThe second one of 🤝 friendship, and of trade again.'

test('a highlight has its quote and its surroundings', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, report)
  const highlight = await highlightQuote(opened.ask, documentId, 'friendship')
  expect(highlight).toMatchObject({
    quote: 'friendship',
    colour: 'amber',
    comment: '',
    orphaned: false,
    author: 'Tester',
  })
  expect(highlight.prefix).toBe('of trade.\n\nThe second one of 🤝 ')
  expect(highlight.suffix).toBe(', and of trade again.')
})

test('highlights overlap, reach across blocks and are listed by position', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, report)
  const across = await ask('highlights.create', { documentId, start: 20, end: 60 })
  const within = await ask('highlights.create', { documentId, start: 25, end: 30 })
  const before = await ask('highlights.create', { documentId, start: 0, end: 7 })
  expect(across.quote).toContain('\n\n')
  const { highlights } = await ask('highlights.list', { documentId })
  expect(highlights.map(({ id }) => id)).toEqual([before.id, across.id, within.id])
})

test.each([
  [5, 5],
  [9, 3],
  [0, 10_000],
  [10_000, 10_001],
])('[%d, %d) is refused with the text’s length', async (start, end) => {
  const opened = await newNotebook()
  const documentId = await importText(opened, report)
  const refused = opened.ask('highlights.create', { documentId, start, end })
  await expect(refused).rejects.toMatchObject({
    code: 'invalid_params',
    message: expect.stringContaining('A title'),
  })
})

test('half an emoji cannot be highlighted', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, report)
  const { text } = await opened.ask('documents.text', { documentId })
  const half = text.indexOf('🤝') + 1
  await expect(opened.ask('highlights.create', { documentId, start: half, end: half + 5 })).rejects.toThrow(
    'middle of a character',
  )
})

test('a highlight is resized with its quote and surroundings', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, report)
  const { id, start, end } = await highlightQuote(ask, documentId, 'paragraph')
  const moved = await ask('highlights.move', { highlightId: id, start: start - 6, end: end + 7 })
  expect(moved.quote).toBe('first paragraph speaks')
  expect(moved.prefix.endsWith('The ')).toBe(true)
  expect((await ask('highlights.get', { highlightId: id })).quote).toBe('first paragraph speaks')
})

test('many are changed, tagged and deleted in one step that undo takes back', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, report)
  const made = [
    await highlightQuote(ask, documentId, 'first'),
    await highlightQuote(ask, documentId, 'second'),
  ]
  const highlightIds = made.map(({ id }) => id)
  const tag = await ask('tags.create', { name: 'Order' })
  expect(await ask('highlights.tag', { highlightIds, tagId: tag.id })).toEqual({ changed: 2 })
  expect(await ask('highlights.tag', { highlightIds, tagId: tag.id })).toEqual({ changed: 0 })
  expect(await ask('highlights.edit', { highlightIds, colour: 'rose', comment: 'check\r\nthis' })).toEqual({
    changed: 2,
  })
  const before = await ask('highlights.list', { tagId: tag.id })
  expect(before.highlights.map(({ colour, comment }) => [colour, comment])).toEqual([
    ['rose', 'check\nthis'],
    ['rose', 'check\nthis'],
  ])
  expect(await ask('highlights.delete', { highlightIds })).toEqual({ deleted: 2 })
  expect(await ask('highlights.list', {})).toEqual({ highlights: [] })
  await ask('history.undo', {})
  expect(await ask('highlights.list', { tagId: tag.id })).toEqual(before)
})

test('what is not there is said by its id', async () => {
  const { ask } = await newNotebook()
  const highlightId = '01993b00-0000-7000-8000-000000000000'
  await expect(ask('highlights.get', { highlightId })).rejects.toMatchObject({
    code: 'not_found',
    message: `This notebook has no highlight ${highlightId}.`,
  })
})

test('an id that the caller gives is used once', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, report)
  const id = '01993b00-0000-7000-8000-000000000000'
  expect((await opened.ask('highlights.create', { id, documentId, start: 0, end: 1 })).id).toBe(id)
  await expect(opened.ask('highlights.create', { id, documentId, start: 0, end: 1 })).rejects.toMatchObject({
    code: 'conflict',
  })
})
