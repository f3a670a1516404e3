import { Slice } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { sectionedDocument, withoutSections } from '../../../renderer/reader/sectioned-document.ts'
import { CanonicalText, parseDocument } from '../../../shared/document/index.ts'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const body = (count: number) => ({
  type: 'doc',
  content: Array.from({ length: count }, (_, index) =>
    paragraph(`Paragraph ${index}: ${'tide '.repeat(50)}end.`),
  ),
})

test('sections leave the canonical text as it is', () => {
  const plain = new CanonicalText(parseDocument(body(200)))
  const sectioned = new CanonicalText(sectionedDocument(body(200)))
  expect(sectioned.text).toBe(plain.text)
  expect(sectioned.blocks.map(({ start, end }) => [start, end])).toEqual(
    plain.blocks.map(({ start, end }) => [start, end]),
  )
})

test('offsets go to positions and back', () => {
  const text = new CanonicalText(sectionedDocument(body(100)))
  for (const { start, end } of text.blocks) {
    for (const offset of [start, start + 1, start + 77, end - 1]) {
      expect(text.toOffset(text.toPosition(offset))).toBe(offset)
    }
    expect(text.toOffset(text.toPosition(end, -1))).toBe(end)
  }
})

const sectionsIn = (body: object) => {
  let count = 0
  sectionedDocument(body).forEach(group => (count += group.childCount))
  return count
}

test('sections are small, whatever the blocks, and so are groups of them', () => {
  expect(sectionsIn(body(1))).toBe(1)
  expect(sectionsIn(body(300))).toBeGreaterThan(50)
  expect(sectionsIn({ type: 'doc', content: [paragraph('x'.repeat(50_000)), paragraph('y')] })).toBe(2)
  expect(sectionsIn({ type: 'doc', content: Array.from({ length: 400 }, () => paragraph('x')) })).toBe(25)
  expect(sectionedDocument(body(1)).childCount).toBe(1)
  sectionedDocument(body(300)).forEach(group => expect(group.childCount).toBeLessThanOrEqual(32))
})

test('what is copied has no sections', () => {
  const doc = sectionedDocument(body(100))
  const across = withoutSections(doc.slice(3, doc.content.size - 3))
  expect(across.content.firstChild!.type.name).toBe('paragraph')
  expect(across.content.childCount).toBe(100)
  expect([across.openStart, across.openEnd]).toEqual([1, 1])
  const within = doc.slice(3, 8)
  expect(withoutSections(within).content.textBetween(0, within.content.size)).not.toBe('')
  expect(withoutSections(Slice.empty)).toBe(Slice.empty)
})

test.each([
  [null],
  [{ type: 'doc', content: [] }],
  [{ type: 'note', content: [paragraph('x')] }],
  [{ type: 'doc', content: [{ type: 'script' }] }],
  [{ type: 'doc', content: [{ type: 'heading', attrs: { level: 9 } }] }],
  [
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }],
        },
      ],
    },
  ],
])('refuses what is not a document: %j', given => {
  expect(() => sectionedDocument(given)).toThrow(RangeError)
})
