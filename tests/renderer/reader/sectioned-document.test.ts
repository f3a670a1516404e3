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

const long = {
  type: 'doc',
  content: [
    paragraph('Short.'),
    {
      type: 'bullet_list',
      content: [
        {
          type: 'list_item',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'tide and quay '.repeat(2000) },
                { type: 'text', text: 'gull '.repeat(1500), marks: [{ type: 'strong' }] },
                { type: 'hard_break' },
                { type: 'text', text: 'x'.repeat(9000) },
              ],
            },
          ],
        },
      ],
    },
    { type: 'code_block', content: [{ type: 'text', text: 'let a = 1\n'.repeat(900) }] },
  ],
}

test('a paragraph as long as a book stands on the page in short pieces, with the same text, marks and offsets', () => {
  const doc = sectionedDocument(long)
  const longest: number[] = []
  doc.descendants((node, _position, parent) => {
    if (node.isText && parent!.type.name === 'paragraph') longest.push(node.nodeSize)
    if (node.isText && node.text!.includes('gull') && !node.text!.includes('x'))
      expect(node.marks.some(mark => mark.type.name === 'strong')).toBe(true)
  })
  expect(longest.length).toBeGreaterThan(20)
  // Without a blank, there is no place to part it.
  expect(longest.filter(size => size > 2000)).toEqual([9000])
  const text = new CanonicalText(doc)
  expect(text.text).toBe(new CanonicalText(parseDocument(long)).text)
  for (let offset = 0; offset < text.text.length; offset += 701) {
    expect(text.toOffset(text.toPosition(offset))).toBe(offset)
  }
})

test('copied, a long paragraph is one again', () => {
  const doc = sectionedDocument(long)
  const marks = new Set<string>()
  const { content } = withoutSections(doc.slice(0, doc.content.size))
  content.descendants(node => {
    for (const mark of node.marks) marks.add(mark.type.name)
  })
  expect([...marks]).toEqual(['strong'])
  expect(content.child(1).textContent).toBe(parseDocument(long).child(1).textContent)
  expect(content.child(1).firstChild!.firstChild!.childCount).toBe(4)
})

test('what is copied has no sections', () => {
  const doc = sectionedDocument(body(100))
  const across = withoutSections(doc.slice(3, doc.content.size - 3))
  expect(across.content.firstChild!.type.name).toBe('paragraph')
  expect(across.content.childCount).toBe(100)
  expect([across.openStart, across.openEnd]).toEqual([1, 1])
  const within = doc.slice(3, 8)
  expect(withoutSections(within).content.textBetween(0, within.content.size)).not.toBe('')
  expect(withoutSections(Slice.empty)).toEqual(Slice.empty)
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
