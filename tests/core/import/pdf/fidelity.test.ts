import { afterAll, describe, expect, test } from 'vitest'
import {
  arabic,
  columns,
  harbour,
  hebrew,
  type KnownBlock,
  type KnownText,
  ligatures,
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

test.each(['libreoffice-notes', 'libreoffice-notes-tagged'])(
  'footnotes stand at the end, each joined to its mark: %s',
  async name => {
    const { text } = await read(name)
    const notes = [
      '[1] The owner gives the figure as ten weeks and four days.',
      '[2] The call lasted four minutes; see the list of calls in the records of the harbour office.',
    ]
    const body = words(harbour)
      .replace('eleven weeks.', 'eleven weeks.[1]')
      .replace('fish market.', 'fish market.[2]')
    expect(text).toBe([body, ...notes].join('\n\n'))
  },
)

describe('notes at the end of a web page, and a list within a list', () => {
  const notes = [
    'h2: Notes',
    'doc: [1] The owner gives ten weeks.',
    'doc: [2] Measured by the town in 1998, and again when nobody expected it to be done at all.',
    'doc: [3] See the chronicle.',
  ]
  const marked =
    'The gate was closed for eleven weeks.[1] The ground before it, 30 m2 in all, was sold to the neighbour in the second year.[2]'
  const inner = [
    'bullet_list: made of iron by a smith of the town',
    'bullet_list: painted green, and painted once more after some years by somebody',
  ]

  // Of the outer list, Chromium draws the bullets instead of writing them where nothing is tagged.
  test.each([
    ['endnotes-tagged', 'bullet_list'],
    ['endnotes-untagged', 'doc'],
  ])('%s', async (name, outer) => {
    const { blocks } = await read(name)
    expect(blocks).toEqual([
      'h1: The gate',
      `doc: ${marked}`,
      'doc: The fence is older.[3] What stands there is this, in the order in which it was built:',
      `${outer}: A gate that is old`,
      ...inner,
      `${outer}: A fence`,
      'doc: Nobody knows who closed it.',
      ...notes,
    ])
  })
})

test.each(['kufi', 'naskh', 'sans'])('lam and alef are in order in any font: %s', async font => {
  const { text } = await read(`ligatures-${font}`)
  expect(text).toBe(ligatures)
})
