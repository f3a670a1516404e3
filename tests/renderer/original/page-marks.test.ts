import { describe, expect, test } from 'vitest'
import { pageAt, pageStarts } from '../../../renderer/original/page-marks.ts'
import { documentSchema } from '../../../shared/document/index.ts'
import type { Body } from '../../../shared/model/index.ts'

const { nodes } = documentSchema
const mark = (label: string) => nodes.page_mark.create({ label })
const text = (words: string) => documentSchema.text(words)

const body = nodes.doc
  .create(null, [
    nodes.paragraph.create(null, [mark('i'), text('first page, '), mark('ii'), text('second')]),
    nodes.paragraph.create(null, [mark('1'), text('third')]),
    nodes.paragraph.create(null, [mark('ii'), text('a note')]),
    nodes.paragraph.create(null, [mark('1'), mark('2')]),
  ])
  .toJSON() as Body

describe('page marks', () => {
  test('are found where their pages begin', () => {
    expect(pageStarts(body)).toEqual([
      { label: 'i', offset: 0 },
      { label: 'ii', offset: 12 },
      { label: '1', offset: 20 },
      { label: 'ii', offset: 27 },
      { label: '1', offset: 33 },
      { label: '2', offset: 33 },
    ])
  })

  test.each([
    [0, 1],
    [11, 1],
    [12, 2],
    [19, 2],
    [22, 3],
    [28, 2],
  ])('offset %i is on page %i', (offset, page) => {
    expect(pageAt(pageStarts(body), ['i', 'ii', '1', '2'], offset)).toBe(page)
  })

  test('labels that come again are told apart by their order', () => {
    const starts = ['1', '2', '1', '2'].map((label, at) => ({ label, offset: at * 10 }))
    const labels = ['1', '2', '1', '2']
    expect([5, 15, 25, 35].map(offset => pageAt(starts, labels, offset))).toEqual([1, 2, 3, 4])
  })

  test('a text without marks is on the first page', () => {
    expect(pageAt([], ['1', '2'], 100)).toBe(1)
  })
})
