import { expect, test } from 'vitest'
import { type DocumentOrder, sortDocuments } from '../../../renderer/library/document-order.ts'

const documents = [
  { title: 'Report 10', importedAt: '2026-03-02T08:00:00.000Z', publishedOn: null, highlightCount: 0 },
  { title: 'Report 9', importedAt: '2026-03-01T08:00:00.000Z', publishedOn: '2025', highlightCount: 2 },
  { title: 'A “quay”', importedAt: '2026-03-03T08:00:00.000Z', publishedOn: '2025-06-01', highlightCount: 2 },
]

test.each<{ order: DocumentOrder; titles: readonly string[] }>([
  { order: 'title', titles: ['A “quay”', 'Report 9', 'Report 10'] },
  { order: 'imported', titles: ['A “quay”', 'Report 10', 'Report 9'] },
  { order: 'published', titles: ['A “quay”', 'Report 9', 'Report 10'] },
  { order: 'highlights', titles: ['A “quay”', 'Report 9', 'Report 10'] },
])('by $order', ({ order, titles }) => {
  expect(sortDocuments(documents, order).map(({ title }) => title)).toEqual(titles)
})
