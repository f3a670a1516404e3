import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { documentSchema } from '../../shared/document/index.ts'

const { nodes, marks } = documentSchema

// What composes, what is cut by careless code, and what reads from right to left.
const piece = fc.constantFrom(
  ...[
    'a',
    'fish ',
    'é',
    'e',
    '\u0301',
    '\u0323',
    '한',
    '\u1112',
    '\u1161',
    '\u11ab',
    '🇵🇰',
    '🐟',
    '会',
    'اجلاس',
    '  ',
    '\t',
    '.',
    '“',
  ],
)
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => pieces.join(''))

const markSet = fc
  .subarray([
    marks.em.create(),
    marks.strong.create(),
    marks.superscript.create(),
    marks.link.create({ href: 'https://example.org/' }),
  ])
  .map(some => some.reduce((set, mark) => mark.addToSet(set), marks.em.create().removeFromSet([])))

const inline = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(words, markSet).map(([text, set]) => documentSchema.text(text, set)) },
    { weight: 1, arbitrary: fc.constant(nodes.hard_break.create()) },
    { weight: 1, arbitrary: fc.constant(nodes.page_mark.create({ label: 'ii' })) },
    { weight: 1, arbitrary: fc.constant(nodes.image.create({ alt: 'a boat' })) },
  ),
  { maxLength: 5 },
)

const textblock = fc.oneof(
  inline.map(content => nodes.paragraph.create(null, content)),
  inline.map(content => nodes.heading.create({ level: 2 }, content)),
  words.map(text => nodes.code_block.create(null, documentSchema.text(`${text}\n\n${text}`))),
)

const { block } = fc.letrec<{ block: Node; blocks: Node[] }>(tie => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: textblock },
    { weight: 1, arbitrary: fc.constant(nodes.horizontal_rule.create()) },
    { weight: 1, arbitrary: tie('blocks').map(content => nodes.blockquote.create(null, content)) },
    {
      weight: 1,
      arbitrary: tie('blocks').map(content =>
        nodes.bullet_list.create(null, nodes.list_item.create(null, content)),
      ),
    },
    {
      weight: 1,
      arbitrary: tie('blocks').map(content =>
        nodes.table.create(
          null,
          nodes.table_row.create(null, [
            nodes.table_header.create(null, content),
            nodes.table_cell.create(null, nodes.paragraph.create()),
          ]),
        ),
      ),
    },
  ),
}))

/** Any document of the schema, in text that is not normalised. */
export const anyDocument: fc.Arbitrary<Node> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map(blocks => nodes.doc.create(null, blocks))
