import { expect, test } from 'vitest'
import { defaultRelations } from '../../../main/core/relations/defaults.ts'
import { proposedRelationIds } from '../../../shared/compare/index.ts'
import { importText, newNotebook } from '../../support/notebooks.ts'

test('the relations that are proposed are those of every notebook', () => {
  const names = Object.entries(proposedRelationIds).map(([kind, id]) => [
    kind,
    defaultRelations.find(relation => relation.id === id)?.name,
  ])
  expect(Object.fromEntries(names)).toEqual({
    'same wording': 'quotes',
    'same claim': 'corroborates',
    differs: 'contradicts',
  })
})

test('the highlights of an accepted suggestion have the colour of its relation; one that is there keeps its own', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const aId = await importText(opened, 'First\n\nThe accord was signed on Tuesday.', 'a.txt')
  const bId = await importText(opened, 'Second\n\nThe accord was signed on Monday.', 'b.txt')
  const span = { start: 7, end: 40 }
  await ask('highlights.create', { documentId: aId, ...span, colour: 'violet' })
  await ask('suggestions.accept', { aId, bId, kind: 'differs', a: span, b: { start: 8, end: 40 } })
  const { highlights } = await ask('highlights.list', {})
  const colourIn = (id: string) => highlights.find(({ documentId }) => documentId === id)?.colour
  expect([highlights.length, colourIn(aId), colourIn(bId)]).toEqual([2, 'violet', 'rose'])
})
