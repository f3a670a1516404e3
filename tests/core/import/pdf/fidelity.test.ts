import { afterAll, describe, expect, test } from 'vitest'
import {
  arabic,
  columns,
  harbour,
  hebrew,
  type KnownBlock,
  type KnownText,
} from '../../../fixtures/pdf/known-text.ts'
import { canonicalText } from '../../../../shared/document/index.ts'
import { parsedFixture } from './parsed.ts'

const bare = (text: string) => text.replaceAll('|', '').replace(/[*^]/g, '')

/** The blocks of a known text as the document should have them: kind and words. */
function known({ blocks }: KnownText, structure: Structure): string[] {
  return blocks.flatMap(block => knownBlock(block, structure))
}

/** What of the structure a writer's PDF can show: lists need bullets in the text or tags, quotes need tags. */
interface Structure {
  readonly bullets: boolean
  readonly quotes: boolean
  readonly heads: boolean
}

const all: Structure = { bullets: true, quotes: true, heads: true }

function knownBlock(block: KnownBlock, { bullets, quotes, heads }: Structure): string[] {
  switch (block.kind) {
    case 'heading':
      return [`h${block.level}: ${bare(block.text)}`]
    case 'paragraph':
      return [`doc: ${bare(block.text)}`]
    case 'quote':
      return [`${quotes ? 'blockquote' : 'doc'}: ${bare(block.text)}`]
    case 'bullets':
      return block.items.map(item => `${bullets ? 'bullet_list' : 'doc'}: ${bare(item)}`)
    case 'numbers':
      return block.items.map(item => `ordered_list: ${bare(item)}`)
    case 'table':
      return block.rows.flatMap((row, at) =>
        row.map(cell => `${at === 0 && heads ? 'table_header' : 'table_cell'}: ${cell}`),
      )
  }
}

async function read(name: string): Promise<{ text: string; blocks: string[] }> {
  const { doc } = await parsedFixture(name)
  const blocks: string[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const place = doc.resolve(position)
    const parent = place.parent.type.name === 'list_item' ? place.node(place.depth - 1) : place.parent
    const kind = node.type.name === 'heading' ? `h${node.attrs.level}` : parent.type.name
    blocks.push(`${kind}: ${node.textContent}`)
    return false
  })
  return { text: canonicalText(doc), blocks }
}

const cases: readonly [name: string, text: KnownText, structure: Structure][] = [
  ['chromium-tagged', harbour, all],
  ['chromium-untagged', harbour, { ...all, bullets: false, quotes: false }],
  ['chromium-columns', columns, all],
  ['chromium-arabic', arabic, all],
  ['chromium-hebrew', hebrew, all],
  ['libreoffice-tagged', harbour, { ...all, heads: false }],
  ['libreoffice-untagged', harbour, { ...all, quotes: false, heads: false }],
  ['libreoffice-columns', columns, all],
  ['libreoffice-arabic', arabic, all],
  ['libreoffice-hebrew', hebrew, all],
]

const rates: string[] = []

describe('a known text comes back from what each program writes', () => {
  test.each(cases)('%s', async (name, text, structure) => {
    const { text: found, blocks } = await read(name)
    const expected = known(text, structure)
    const kept = expected.filter(block => blocks.includes(block)).length
    rates.push(
      `${name}: ${kept} of ${expected.length} blocks, text ${found === words(text) ? 'equal' : 'differs'}`,
    )
    expect(found).toBe(words(text))
    expect(blocks).toEqual(expected)
  })

  afterAll(() => process.stdout.write(`PDF fidelity\n  ${rates.join('\n  ')}\n`))
})

function words({ blocks }: KnownText): string {
  const texts = blocks.flatMap(block => {
    if (block.kind === 'table') return block.rows.flat()
    if ('items' in block) return block.items
    return [block.text]
  })
  return texts.map(bare).join('\n\n')
}

test('footnotes stand at the end, in the order of their pages', async () => {
  const { text } = await read('libreoffice-notes')
  const notes = [
    '1 The owner gives the figure as ten weeks and four days.',
    '2 The call lasted four minutes; see the list of calls in the records of the harbour office.',
  ]
  const body = words(harbour)
    .replace('eleven weeks.', 'eleven weeks.1')
    .replace('fish market.', 'fish market.2')
  expect(text).toBe([body, ...notes].join('\n\n'))
})
