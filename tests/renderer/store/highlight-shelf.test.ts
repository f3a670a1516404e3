import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  emptyShelf,
  type HighlightShelf,
  patchShelf,
  shelveDocument,
} from '../../../renderer/store/highlight-shelf.ts'
import type { Highlight } from '../../../shared/model/index.ts'

const highlight = (id: string, documentId: string, start: number, orphaned = false): Highlight => ({
  id,
  documentId,
  start,
  end: start + 5,
  quote: 'words',
  prefix: '',
  suffix: '',
  orphaned,
  colour: 'amber',
  comment: '',
  tagIds: [],
  linkIds: [],
  author: 'Tester',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})

const idsOf = (shelf: HighlightShelf, documentId: string) =>
  shelf.ofDocument.get(documentId)?.map(({ id }) => id)

test('a document’s highlights stand in the order of its text, orphans apart', () => {
  const shelf = shelveDocument(emptyShelf, 'd', [
    highlight('b', 'd', 9),
    highlight('a', 'd', 2),
    highlight('o', 'd', 0, true),
  ])
  expect(idsOf(shelf, 'd')).toEqual(['a', 'b'])
  expect([...shelf.byId.toMap().keys()].sort()).toEqual(['a', 'b', 'o'])
})

test('shelving a document again lets go of what it no longer has', () => {
  const before = shelveDocument(emptyShelf, 'd', [highlight('a', 'd', 2), highlight('b', 'd', 9)])
  const after = shelveDocument(before, 'd', [highlight('b', 'd', 9)])
  expect(idsOf(after, 'd')).toEqual(['b'])
  expect(after.byId.has('a')).toBe(false)
  expect(idsOf(before, 'd')).toEqual(['a', 'b'])
})

test('a highlight of a document that is not loaded is held by its id alone', () => {
  const shelf = patchShelf(emptyShelf, [highlight('x', 'elsewhere', 1)], [])
  expect(shelf.byId.has('x')).toBe(true)
  expect(shelf.ofDocument.size).toBe(0)
})

test('a highlight that becomes an orphan leaves the text, and comes back with a passage', () => {
  const shelf = shelveDocument(emptyShelf, 'd', [highlight('a', 'd', 2)])
  const lost = patchShelf(shelf, [highlight('a', 'd', 2, true)], [])
  expect(idsOf(lost, 'd')).toEqual([])
  expect(idsOf(patchShelf(lost, [highlight('a', 'd', 7)], []), 'd')).toEqual(['a'])
})

test('patches in any order end where loading everything at once ends', () => {
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    start: fc.integer({ min: 0, max: 20 }),
    gone: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), steps => {
      let shelf = shelveDocument(emptyShelf, 'doc', [])
      const model = new Map<string, Highlight>()
      for (const { id, start, gone } of steps) {
        const changed = highlight(id, 'doc', start)
        if (gone) model.delete(id)
        else model.set(id, changed)
        shelf = patchShelf(shelf, gone ? [] : [changed], gone ? [id] : [])
      }
      const whole = shelveDocument(emptyShelf, 'doc', [...model.values()])
      expect(shelf.ofDocument).toEqual(whole.ofDocument)
      expect(shelf.byId.toMap()).toEqual(whole.byId.toMap())
    }),
  )
})
