import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockSeparator, CanonicalText, documentSchema } from '../../../shared/document/index.ts'
import { anyDocument } from '../../support/documents.ts'

const { nodes } = documentSchema
const text = (words: string) => documentSchema.text(words)
const paragraph = (...content: Parameters<typeof nodes.paragraph.create>[1][]) =>
  nodes.paragraph.create(null, content.flat() as never)

describe('CanonicalText', () => {
  test('joins blocks by a blank line, leaves out empty ones, and breaks lines', () => {
    const doc = nodes.doc.create(null, [
      nodes.heading.create(null, text('Title')),
      paragraph(),
      nodes.bullet_list.create(null, [
        nodes.list_item.create(null, paragraph(text('one'))),
        nodes.list_item.create(null, paragraph()),
      ]),
      nodes.horizontal_rule.create(),
      paragraph(
        nodes.page_mark.create({ label: '2' }),
        text('a'),
        nodes.hard_break.create(),
        text('b'),
        nodes.image.create(),
      ),
      nodes.code_block.create(null, text('x\n\ny')),
    ])
    const canonical = new CanonicalText(doc)
    expect(canonical.text).toBe('Title\n\none\n\na\nb\n\nx\n\ny')
    expect(canonical.blocks.map(({ start, end }) => canonical.text.slice(start, end))).toEqual([
      'Title',
      'one',
      'a\nb',
      'x\n\ny',
    ])
  })

  test('an empty document', () => {
    const canonical = new CanonicalText(nodes.doc.create(null, paragraph()))
    expect([
      canonical.text,
      canonical.blocks,
      canonical.toPosition(0),
      canonical.toOffset(1),
      canonical.blockAt(0),
    ]).toEqual(['', [], 0, 0, null])
  })

  test('a page mark takes a position and no offset', () => {
    const canonical = new CanonicalText(
      nodes.doc.create(null, paragraph(text('ab'), nodes.page_mark.create({ label: '2' }), text('cd'))),
    )
    expect(canonical.text).toBe('abcd')
    expect([canonical.toPosition(2, -1), canonical.toPosition(2, 1)]).toEqual([3, 4])
    expect([1, 2, 3, 4, 5, 6].map(position => canonical.toOffset(position))).toEqual([0, 1, 2, 2, 3, 4])
  })

  test.each([-1, 5, 1.5, Number.NaN])('refuses the offset %d', offset => {
    const canonical = new CanonicalText(nodes.doc.create(null, paragraph(text('four'))))
    expect(() => canonical.toPosition(offset)).toThrow(RangeError)
  })

  test('every offset of a block has positions that lead back to it', () => {
    fc.assert(
      fc.property(anyDocument, doc => {
        const canonical = new CanonicalText(doc)
        for (const { start, end } of canonical.blocks) {
          for (let offset = start; offset <= end; offset += 1) {
            const before = canonical.toPosition(offset, -1)
            // The end of a block is, looking ahead, the start of the next.
            const after = offset < end ? canonical.toPosition(offset, 1) : before
            expect([canonical.toOffset(before), canonical.toOffset(after)]).toEqual([offset, offset])
            expect(doc.resolve(before).parent.isTextblock && doc.resolve(after).parent.isTextblock).toBe(true)
          }
        }
      }),
    )
  })

  test('positions never go back as offsets go on, nor offsets as positions do', () => {
    fc.assert(
      fc.property(anyDocument, doc => {
        const canonical = new CanonicalText(doc)
        if (canonical.text === '') return
        let reached = { before: 0, after: 0 }
        for (let offset = 0; offset <= canonical.text.length; offset += 1) {
          const [before, after] = [canonical.toPosition(offset, -1), canonical.toPosition(offset, 1)]
          expect(before).toBeLessThanOrEqual(after)
          expect(before).toBeGreaterThanOrEqual(reached.before)
          expect(after).toBeGreaterThanOrEqual(reached.after)
          reached = { before, after }
        }
        let last = 0
        for (let position = 0; position <= doc.content.size; position += 1) {
          const offset = canonical.toOffset(position)
          expect(offset).toBeGreaterThanOrEqual(last)
          last = offset
        }
        expect(last).toBe(canonical.text.length)
      }),
    )
  })

  test('what stands between two positions of a block is what stands between its offsets', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (doc, one, other) => {
        const canonical = new CanonicalText(doc)
        const block = canonical.blocks[one % Math.max(1, canonical.blocks.length)]
        if (!block) return
        const start = block.start + (other % (block.end - block.start))
        const between = doc.textBetween(
          canonical.toPosition(start, 1),
          canonical.toPosition(block.end, -1),
          blockSeparator,
          leaf => (leaf.type === nodes.hard_break ? '\n' : ''),
        )
        expect(between).toBe(canonical.text.slice(start, block.end))
        expect(canonical.blockAt(start)).toBe(block)
      }),
    )
  })
})
