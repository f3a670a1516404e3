import { describe, expect, test } from 'vitest'
import { buildPdf, lines, type PageSpec } from '../../../support/pdf-builder.ts'
import { outlineOf, parsed } from './parsed.ts'

const prose = [
  'The inspectors came twice in the spring and found the gate',
  'closed on both days, although the notice on it said that',
  'visitors were welcome from nine o’clock in the morning on.'.replace('’', "'"),
]
const more = [
  'They wrote to the owner, who did not answer, and to the town,',
  'which answered that the gate was no concern of the town and',
  'that nobody there had ever had a key to it.',
]

async function read(pages: readonly PageSpec[], catalog = ''): Promise<string[]> {
  return outlineOf((await parsed(buildPdf({ pages, catalog }))).doc)
}

describe('pages', () => {
  test('a paragraph that runs over is one, with the mark where the page begins', async () => {
    const pages = [
      { texts: lines(['They wrote to the owner of the long-', ...more.slice(0, 2)].slice(1), 60, 120) },
      { texts: lines(['that nobody there had ever had a key to it.'], 60, 780) },
    ]
    expect(await read(pages)).toEqual([
      'p: ⟦1⟧They wrote to the owner, who did not answer, and to the town, which answered that the gate was no concern of the town and ⟦2⟧that nobody there had ever had a key to it.',
    ])
  })

  test('a mark stands even within a word that the page parts', async () => {
    const pages = [
      { texts: lines(['The commission heard many people who knew the har-'], 60, 100) },
      { texts: lines(['bour and the men of the harbour office.'], 60, 780) },
    ]
    expect(await read(pages)).toEqual([
      'p: ⟦1⟧The commission heard many people who knew the har⟦2⟧bour and the men of the harbour office.',
    ])
  })

  test('labels are those of the file, and pages without text are marked too', async () => {
    const labels = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /P (A-) /St 7 >>] >>'
    const page = { texts: lines(['One sentence on a page of its own.'], 60, 500) }
    expect(await read([page, {}, page, {}], labels)).toEqual([
      'p: ⟦i⟧One sentence on a page of its own.',
      'p: ⟦ii⟧⟦A-7⟧One sentence on a page of its own.',
      'p: ⟦A-8⟧',
    ])
  })

  test.each([
    ['/Rotate 90', '0 1 -1 0 595 0 cm'],
    ['/Rotate 270', '0 -1 1 0 0 842 cm'],
    ['', '0 1 -1 0 595 0 cm'],
    ['', '-1 0 0 -1 595 842 cm'],
  ])('text on a page that is turned (%s %s) reads as any other', async (entries, turn) => {
    const shown = [...prose, ...more].map(
      (line, at) => `BT /F1 11 Tf 1 0 0 1 60 ${500 - at * 14} Tm (${line}) Tj ET`,
    )
    const found = await read([{ content: `q ${turn} ${shown.join('\n')} Q`, entries }])
    expect(found.join(' ').replace(/ p: /g, ' ')).toBe(`p: ⟦1⟧${[...prose, ...more].join(' ')}`)
  })

  test('heads and page numbers go, wherever they stand on odd and even pages', async () => {
    const pages = [1, 2, 3, 4, 5, 6].map(number => ({
      texts: [
        {
          text: number % 2 === 0 ? 'Annual report' : 'Gates and fences',
          x: number % 2 === 0 ? 60 : 400,
          y: 810,
          size: 9,
        },
        { text: String(number), x: number % 2 === 0 ? 60 : 520, y: 30, size: 9 },
        ...lines([`Chapter ${number} has a first sentence of some length, and it ends.`], 60, 700),
      ],
    }))
    const found = await read(pages)
    expect(found.join('\n')).not.toMatch(/Annual|Gates|: \d/)
    expect(found).toHaveLength(6)
  })

  test('so do heads that change with the chapter, by the page number beside them', async () => {
    const pages = ['The gate', 'The fence', 'The wall', 'The door'].map((chapter, at) => ({
      texts: [
        { text: `Chapter ${at + 1}: ${chapter}`, x: 60, y: 810 },
        { text: String(at + 1), x: 520, y: 810 },
        ...lines([`${chapter} is what this page is about, and it ends.`], 60, 700),
      ],
    }))
    expect(await read(pages)).toEqual(
      ['The gate', 'The fence', 'The wall', 'The door'].map(
        (chapter, at) => `p: ⟦${at + 1}⟧${chapter} is what this page is about, and it ends.`,
      ),
    )
  })

  test('a number that is no page number stays', async () => {
    const pages = [{ texts: [...lines(prose, 60, 700), { text: '1984', x: 60, y: 40 }] }]
    expect(await read(pages)).toEqual([`p: ⟦1⟧${prose.join(' ')}`, 'p: 1984'])
  })
})

describe('words', () => {
  test.each([
    [
      'a known word loses its hyphen',
      ['The farm has a gate-', 'house, and the gatehouse is old.'],
      'The farm has a gatehouse, and the gatehouse is old.',
    ],
    [
      'a hyphen of the author stays',
      ['It was the well-', 'known gate, as well-known as any.'],
      'It was the well-known gate, as well-known as any.',
    ],
    [
      'so it does before a capital',
      ['We spoke with the Franco-', 'German office about the gate.'],
      'We spoke with the Franco-German office about the gate.',
    ],
    [
      'and between numbers',
      ['It was open in the years 2019-', '2021 and not later.'],
      'It was open in the years 2019-2021 and not later.',
    ],
    [
      'other words are put together',
      ['The inspec-', 'tors came in the spring.'],
      'The inspectors came in the spring.',
    ],
    [
      'a dash is not a hyphen',
      ['The gate - the old one -', 'was closed.'],
      'The gate - the old one - was closed.',
    ],
  ])('%s', async (_what, texts, expected) => {
    expect(await read([{ texts: lines(texts, 60, 700) }])).toEqual([`p: ⟦1⟧${expected}`])
  })

  test('ligatures become letters, other signs stay', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [65 /fi /fl /onehalf /twosuperior] >> >>'
    const texts = [
      { text: 'AB', x: 60, y: 700 },
      { text: 'C D', x: 60, y: 600 },
    ]
    const { doc } = await parsed(buildPdf({ pages: [{ texts }], font }))
    expect(outlineOf(doc)).toEqual(['p: ⟦1⟧fifl', 'p: ½ ²'])
  })

  test('Chinese text of a font that is not in the file is read by its character map', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [100 0 R] >>'
    const objects = {
      100: '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 101 0 R >>',
      101: '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    }
    const row = (words: string, y: number) =>
      `BT /F1 12 Tf 1 0 0 1 60 ${y} Tm <${[...words].map(each => each.charCodeAt(0).toString(16).padStart(4, '0')).join('')}> Tj ET`
    const content = [row('两国部长今天在首都举行会', 700), row('议。', 684)].join('\n')
    const { doc } = await parsed(buildPdf({ pages: [{ content }], font, objects }))
    expect(outlineOf(doc)).toEqual(['p: ⟦1⟧两国部长今天在首都举行会议。'])
  })

  test('three columns are read one after the other, the heading over them first', async () => {
    const column = (name: string, x: number) =>
      lines(
        [
          `${name} begins here and it`,
          'goes on for some lines so',
          'that it is plainly prose',
          `and then ${name} ends.`,
        ],
        x,
        700,
        10,
      )
    const texts = [
      { text: 'A heading over all of the columns of this page', x: 60, y: 760, size: 18 },
      ...column('One', 60),
      ...column('Two', 230),
      ...column('Three', 400),
    ]
    const whole = (name: string) =>
      `${name} begins here and it goes on for some lines so that it is plainly prose and then ${name} ends.`
    expect(await read([{ texts }])).toEqual([
      'h1: ⟦1⟧A heading over all of the columns of this page',
      `p: ${whole('One')}`,
      `p: ${whole('Two')}`,
      `p: ${whole('Three')}`,
    ])
  })

  test('small bullets at another height make a list', async () => {
    const items = ['The first thing that was found.', 'The second thing that was found.']
    const texts = [
      ...lines(prose, 60, 760),
      ...items.flatMap((text, at) => [
        { text: '\x95', x: 70, y: 681 - at * 18, size: 8 },
        { text, x: 84, y: 680 - at * 18 },
      ]),
    ]
    expect(await read([{ texts }])).toEqual([
      `p: ⟦1⟧${prose.join(' ')}`,
      ...items.map(item => `list_item: ${item}`),
    ])
  })

  test('lines that lead to a page are a paragraph each', async () => {
    const entries = [
      'Gates . . . . . . . . . . . . . . . . . . . 4',
      'Fences . . . . . . . . . . . . . . . . . . 12',
    ]
    expect(await read([{ texts: lines(entries, 60, 700) }])).toEqual([
      `p: ⟦1⟧${entries[0]}`,
      `p: ${entries[1]}`,
    ])
  })

  test('a table keeps its rows, and cells of several lines', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, at) => ({ text, x: 60 + at * 150, y }))
    const texts = [
      ...lines(prose, 60, 760),
      ...row(660, ['Gate', 'Opened', 'Remarks']),
      ...row(636, ['North', '1998', 'closed on most']),
      ...row(623, ['', '', 'days of the week']).filter(({ text }) => text !== ''),
      ...row(599, ['South', '2004', 'open']),
    ]
    expect(await read([{ texts }])).toEqual([
      `p: ⟦1⟧${prose.join(' ')}`,
      ...[
        'Gate',
        'Opened',
        'Remarks',
        'North',
        '1998',
        'closed on most days of the week',
        'South',
        '2004',
        'open',
      ].map(cell => `table_cell: ${cell}`),
    ])
  })
})
