import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canonicalText,
  documentSchema,
  normalizeDocument,
  normalizeText,
  parseDocument,
} from '../../../shared/document/index.ts'
import { anyDocument } from '../../support/documents.ts'

const { nodes, marks } = documentSchema

describe('normalizeText', () => {
  test.each([
    ['e\u0301', 'é'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000\u0007b\tc\nd', 'ab\tc\nd'],
    ['\ufeffa\ufeff', 'a'],
    ['lone \ud83d half', 'lone \ufffd half'],
    ['zero\u200bwidth joiner \u200d stays', 'zero\u200bwidth joiner \u200d stays'],
  ])('%j is %j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected)
  })

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const once = normalizeText(text)
        expect(normalizeText(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('normalizeDocument', () => {
  test('composes across marks, into the first one', () => {
    const strong = [marks.strong.create()]
    const doc = nodes.doc.create(
      null,
      nodes.paragraph.create(null, [documentSchema.text('e'), documentSchema.text('\u0301x', strong)]),
    )
    const [first, second] = normalizeDocument(doc).child(0).children
    expect([first!.text, first!.marks, second!.text, second!.marks]).toEqual(['é', [], 'x', strong])
  })

  test('composes over a piece that is only an accent', () => {
    const strong = [marks.strong.create()]
    const doc = nodes.doc.create(
      null,
      nodes.paragraph.create(null, [
        documentSchema.text('\u00e9'),
        documentSchema.text('\u0301', strong),
        documentSchema.text('\u0323a'),
      ]),
    )
    const text = canonicalText(normalizeDocument(doc))
    expect(text).toBe('\u00e9\u0301\u0323a'.normalize('NFC'))
  })

  test('its text is NFC and well-formed, its letters are the same, and it fits the schema', () => {
    fc.assert(
      fc.property(anyDocument, doc => {
        const normal = normalizeDocument(doc)
        normal.check()
        const text = canonicalText(normal)
        expect(text.normalize('NFC')).toBe(text)
        expect(text.isWellFormed()).toBe(true)
        expect(text.normalize('NFD')).toBe(canonicalText(doc).normalize('NFD'))
        expect(normalizeDocument(normal).eq(normal)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a document comes through JSON as it was', () => {
    fc.assert(
      fc.property(anyDocument, doc => {
        const normal = normalizeDocument(doc)
        expect(parseDocument(JSON.stringify(normal.toJSON())).eq(normal)).toBe(true)
      }),
    )
  })
})

describe('parseDocument', () => {
  const paragraph = (...content: unknown[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })

  test.each<[what: string, body: unknown]>([
    ['no document', { type: 'paragraph' }],
    ['an empty document', { type: 'doc' }],
    ['an unknown node', paragraph({ type: 'script' })],
    ['an unknown mark', paragraph({ type: 'text', text: 'a', marks: [{ type: 'style' }] })],
    [
      'an unsafe address',
      paragraph({
        type: 'text',
        text: 'a',
        marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
      }),
    ],
    [
      'a blank in an address',
      paragraph({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'https://a b' } }] }),
    ],
    ['a heading of level 9', { type: 'doc', content: [{ type: 'heading', attrs: { level: 9 } }] }],
    [
      'a cell of a million columns',
      {
        type: 'doc',
        content: [
          {
            type: 'table',
            content: [
              {
                type: 'table_row',
                content: [
                  { type: 'table_cell', attrs: { colspan: 1_000_000 }, content: [{ type: 'paragraph' }] },
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      'an item outside a list',
      { type: 'doc', content: [{ type: 'list_item', content: [{ type: 'paragraph' }] }] },
    ],
    ['text that is a number', paragraph({ type: 'text', text: 5 })],
    ['nothing', null],
  ])('refuses %s', (_, body) => {
    expect(() => parseDocument(body)).toThrow(RangeError)
  })
})
