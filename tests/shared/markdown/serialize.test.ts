import fc from 'fast-check'
import type { Mark, Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { parseNoteMarkdown } from '../../../shared/markdown/parse.ts'
import { serializeMarkdown } from '../../../shared/markdown/serialize.ts'
import { canonicalText, noteSchema } from '../../../shared/document/index.ts'

const { nodes, marks } = noteSchema
const noCitation = () => ({ highlightId: '', quote: '' })
const reread = (note: Node) => parseNoteMarkdown(serializeMarkdown(note), noCitation)
const noteOf = (markdown: string) => parseNoteMarkdown(markdown, noCitation)

/** Markdown in the form in which it is written. */
const written: readonly string[] = [
  'A paragraph.\n\nAnother.',
  '# One\n\n###### Six',
  '# In C \\#',
  '> A quote\n>\n> of two paragraphs',
  '- one\n- two\n  - inside\n- three',
  '3. three\n4. four',
  '```\ncode\n\n  more\n```',
  '````\n```\nfence in code\n```\n````',
  '* * *',
  'hard\\\nbreak',
  '*em* and **strong** and ***both*** and `code` and ``a`b``',
  'A [link](<https://example.org/a(b)?c=1&amp;d=2>) here.',
  '| a | b |\n| --- | --- |\n| 1 | x \\| y |',
  'Not \\*em\\*, not \\_em\\_, not \\<b\\>, not &amp;lt;',
]

describe('Markdown', () => {
  test.each(written)('%j stays as it is', markdown => {
    expect(serializeMarkdown(noteOf(markdown))).toBe(markdown)
  })

  test('has citations as the caller says', () => {
    const citation = nodes.citation.create({ highlightId: 'h', quote: 'their *words*' })
    const note = noteSchema.node('doc', null, [
      noteSchema.node('paragraph', null, [noteSchema.text('See '), citation, noteSchema.text('.')]),
    ])
    expect(serializeMarkdown(note)).toBe('See “their \\*words\\*”.')
    expect(serializeMarkdown(note, { cite: ({ highlightId }) => `[${highlightId}]` })).toBe('See [h].')
  })

  test('has headings as deep as the caller says', () => {
    expect(serializeMarkdown(noteOf('# One\n\n##### Five'), { headingShift: 3 })).toBe(
      '#### One\n\n###### Five',
    )
  })

  test('has a table without a head, and cells over several columns, as well as it can', () => {
    const cell = (text: string, attrs: object = {}) =>
      noteSchema.node('table_cell', attrs, [noteSchema.node('paragraph', null, [noteSchema.text(text)])])
    const table = noteSchema.node('table', null, [
      noteSchema.node('table_row', null, [cell('wide', { colspan: 2 }), cell('tall', { rowspan: 2 })]),
      noteSchema.node('table_row', null, [cell('left'), cell('right')]),
    ])
    expect(serializeMarkdown(noteSchema.node('doc', null, [table]))).toBe(
      '|  |  |  |\n| --- | --- | --- |\n| wide |  | tall |\n| left | right |  |',
    )
  })
})

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'word',
    ' ',
    '  ',
    '*',
    '_',
    '#',
    '1.',
    '-',
    '`',
    '``',
    '|',
    '<b>',
    '&amp;',
    '[x]',
    '\\',
    '~~',
    '!',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
)
const words = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map(pieces => pieces.join(''))
  .filter(text => /\S/.test(text))

const markSet: fc.Arbitrary<readonly Mark[]> = fc
  .subarray([
    marks.em.create(),
    marks.strong.create(),
    marks.link.create({ href: 'https://example.org/?a=1&b' }),
  ])
  .map(set => set.reduce<readonly Mark[]>((all, mark) => mark.addToSet(all), []))
const inline = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(words, markSet).map(([text, set]) => noteSchema.text(text, set)) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(pieces => pieces.map(piece => piece ?? nodes.hard_break.create()))

const paragraph = inline.map(content => nodes.paragraph.create(null, content))
const leaf = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc
    .tuple(inline, fc.integer({ min: 1, max: 6 }))
    .map(([content, level]) => nodes.heading.create({ level }, content)),
  fc.array(fc.oneof(word, fc.constant('\n')), { minLength: 1 }).map(pieces => {
    return nodes.code_block.create(null, noteSchema.text(`x${pieces.join('')}x`))
  }),
)
const { block } = fc.letrec<{ block: Node }>(tie => ({
  block: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map(content => nodes.blockquote.create(null, content)),
    fc
      .array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })), { minLength: 1, maxLength: 3 })
      .map(items =>
        nodes.bullet_list.create(
          null,
          items.map(([first, rest]) => nodes.list_item.create(null, [first, ...rest])),
        ),
      ),
    fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(items =>
      nodes.ordered_list.create(
        { start: 9 },
        items.map(item => nodes.list_item.create(null, item)),
      ),
    ),
  ),
}))
const note = fc.array(block, { minLength: 1, maxLength: 4 }).map(content => nodes.doc.create(null, content))

/** The words alone: blanks beside line ends, and emphasis that Markdown cannot write there, aside. */
const plain = (text: string) =>
  text
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/\s+/g, ' ')
    .trim()

test('any note reads back with the same words', () => {
  fc.assert(
    fc.property(note, original => {
      expect(plain(canonicalText(reread(original)))).toBe(plain(canonicalText(original)))
    }),
    { numRuns: 150 },
  )
})
