import type { Mark, Node } from 'prosemirror-model'
import { documentSchema } from '../../shared/document/index.ts'

const { nodes, marks } = documentSchema

type Inline = string | Node
const mark = (made: Mark, text: string) => documentSchema.text(text, [made])
const inline = (parts: readonly Inline[]) =>
  parts.map(part => (typeof part === 'string' ? documentSchema.text(part) : part))
const p = (...parts: Inline[]) => nodes.paragraph.create(null, inline(parts))
const h = (level: number, text: string) => nodes.heading.create({ level }, documentSchema.text(text))
const item = (...blocks: Node[]) => nodes.list_item.create(null, blocks)
const row = (type: 'table_cell' | 'table_header', ...cells: string[]) =>
  nodes.table_row.create(
    null,
    cells.map(cell => nodes[type].create(null, p(cell))),
  )
const sup = (text: string) => mark(marks.superscript.create(), text)

/** What `tests/fixtures/sources/known.md` says, as a document: without its title, author and day. */
export const knownBlocks: readonly Node[] = [
  p(
    'The new sea wall at ',
    mark(marks.strong.create(), 'Port Ellan'),
    ' will open ',
    mark(marks.em.create(), 'eight months late'),
    ', the council said on 12 March.',
    sup('[1]'),
    ' Costs have risen from 41 to 58 million crowns. The full account is on the ',
    mark(marks.link.create({ href: 'https://example.org/harbour?a=1&b=2' }), 'council’s page'),
    '.',
  ),
  h(1, 'What was found'),
  p('Divers found three faults:'),
  nodes.bullet_list.create(null, [
    item(p('cracks in the footing,')),
    item(
      p('loose stones on the north side:'),
      nodes.bullet_list.create(null, [item(p('two at the lamp,')), item(p('one at the steps,'))]),
    ),
    item(p('a gate that does not close.')),
  ]),
  p('The repair has an order:'),
  nodes.ordered_list.create({ start: 3 }, [
    item(p('empty the basin,')),
    item(p('pour the footing,')),
    item(p('close the gate.')),
  ]),
  h(2, 'In figures'),
  nodes.table.create(null, [
    row('table_header', 'Part', 'Planned', 'Now'),
    row('table_cell', 'Wall', '30', '44'),
    row('table_cell', 'Gate', '11', '14'),
  ]),
  nodes.blockquote.create(null, [
    p('“We were told in May,” said the harbour master. “Nobody wrote it down.”'),
    p('He would not say who told him.'),
  ]),
  p(
    'The water stood at 4.2 m',
    sup('2'),
    ' and H',
    mark(marks.subscript.create(), '2'),
    'O was measured',
    nodes.hard_break.create(),
    'twice on each side. – Café Ünal, Łódź, 東京, مرفأ.',
  ),
  nodes.code_block.create(null, documentSchema.text('depth = 4.2\n  error = 0.1')),
  nodes.horizontal_rule.create(),
  h(1, 'What is next'),
  p(
    'The council meets again on 2 April.',
    sup('[2]'),
    ' A vote is ',
    mark(marks.code.create(), 'not'),
    ' planned.',
  ),
  nodes.horizontal_rule.create(),
  p('[1] Minutes of the council, page 7.'),
  p('[2] The agenda is public.'),
]

/** Its title, author and day, as word processors print them above the text. */
export const knownTop: readonly Node[] = [
  h(1, 'Harbour works fall behind'),
  p('Mira Haldane'),
  p('2026-03-14'),
]

/** What a writer of the format does not write, so that no reader can bring it back. */
export type Lost = 'code' | 'rule' | 'quote' | 'header' | 'codeBlock'

/** A document as lines, one a block, with its marks: what two documents are compared by. */
export function structureOf(blocks: readonly Node[], lost: readonly Lost[] = []): string {
  const is = (what: Lost) => lost.includes(what)
  const lineOf = (block: Node) => {
    const parts: string[] = []
    block.forEach(child => {
      const names = child.marks
        .filter(({ type }) => !(is('code') && type === marks.code))
        .map(({ type, attrs }) => type.name + (attrs.href === undefined ? '' : ` ${attrs.href}`))
      const text = child.isText ? child.text!.replaceAll('\n', '<hard_break>') : `<${child.type.name}>`
      const last = parts.at(-1)
      if (names.length === 0 && last !== undefined && !last.endsWith('}'))
        parts[parts.length - 1] = last + text
      else parts.push(names.length === 0 ? text : `{${names.join('+')}: ${text}}`)
    })
    return JSON.stringify(parts.join(''))
  }
  const linesOf = (block: Node, indent: string): string[] => {
    const { type, attrs } = block
    if (is('rule') && type === nodes.horizontal_rule) return []
    if (is('quote') && type === nodes.blockquote)
      return block.children.flatMap(child => linesOf(child, indent))
    const plain = is('header') && type === nodes.table_header ? 'table_cell' : type.name
    const name = is('codeBlock') && type === nodes.code_block ? 'paragraph' : plain
    const said = Object.entries(attrs).filter(([, value]) => value !== null && value !== 1)
    const head = `${indent}${name}${said.length > 0 ? ` ${JSON.stringify(Object.fromEntries(said))}` : ''}`
    if (block.isTextblock) return [`${head} ${lineOf(block)}`]
    return [head, ...block.children.flatMap(child => linesOf(child, `${indent}  `))]
  }
  return blocks.flatMap(block => linesOf(block, '')).join('\n')
}
