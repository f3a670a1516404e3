import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Citer, type Earlier, type ItemWithId } from '../../../main/core/bibliography/citer.ts'
import { cslItemOf, namesOf } from '../../../main/core/bibliography/csl-item.ts'
import { formattedText, plainText } from '../../../main/core/bibliography/formatted-text.ts'
import type { Document } from '../../../shared/model/index.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const news: ItemWithId = {
  id: 'news',
  type: 'article-newspaper',
  title: 'Harbour closes',
  author: [{ family: 'Doe', given: 'Jane' }],
  'container-title': 'The Observer',
  issued: { 'date-parts': [[2025, 9, 2]] },
  URL: 'https://example.org/a',
}
const article: ItemWithId = {
  id: 'article',
  type: 'article-journal',
  title: 'Fish stocks',
  author: [
    { family: 'Roe', given: 'Ann B.' },
    { family: 'van Dyke', given: 'Carl' },
  ],
  'container-title': 'Tides',
  volume: 12,
  issue: 3,
  page: '1-9',
  issued: { 'date-parts': [[2020]] },
  DOI: '10.1/x',
}
const book: ItemWithId = {
  id: 'book',
  type: 'book',
  title: 'The Sea',
  author: [{ literal: 'Ministry of Trade' }],
  publisher: 'Verlag',
  'publisher-place': 'Berlin',
  issued: { 'date-parts': [[1999]] },
}
const bare: ItemWithId = { id: 'bare', type: 'document', title: 'notes.txt' }
const items = [news, article, book, bare]

// After the examples of the three manuals: for each item a citation with a page, then its entry in the list.
const expected = {
  chicago: [
    [
      'Jane Doe, “Harbour closes,” The Observer, September 2, 2025, 3, https://example.org/a.',
      'Doe, Jane. “Harbour closes.” The Observer, September 2, 2025. https://example.org/a.',
    ],
    [
      'Ann B. Roe and Carl van Dyke, “Fish stocks,” Tides 12, no. 3 (2020): 3, https://doi.org/10.1/x.',
      'Roe, Ann B., and Carl van Dyke. “Fish stocks.” Tides 12, no. 3 (2020): 1–9. https://doi.org/10.1/x.',
    ],
    [
      'Ministry of Trade, The Sea (Berlin: Verlag, 1999), 3.',
      'Ministry of Trade. The Sea. Berlin: Verlag, 1999.',
    ],
    ['“notes.txt,” 3.', '“notes.txt.”'],
  ],
  apa: [
    ['(Doe, 2025, p. 3)', 'Doe, J. (2025, September 2). Harbour closes. The Observer. https://example.org/a'],
    [
      '(Roe & van Dyke, 2020, p. 3)',
      'Roe, A. B., & van Dyke, C. (2020). Fish stocks. Tides, 12(3), 1–9. https://doi.org/10.1/x',
    ],
    ['(Ministry of Trade, 1999, p. 3)', 'Ministry of Trade. (1999). The Sea. Verlag.'],
    ['(notes.txt, n.d., p. 3)', 'notes.txt. (n.d.)'],
  ],
  mla: [
    ['(Doe 3)', 'Doe, Jane. “Harbour closes.” The Observer, 2 Sept. 2025, https://example.org/a.'],
    [
      '(Roe and van Dyke 3)',
      'Roe, Ann B., and Carl van Dyke. “Fish stocks.” Tides, vol. 12, no. 3, 2020, pp. 1–9, https://doi.org/10.1/x.',
    ],
    ['(Ministry of Trade 3)', 'Ministry of Trade. The Sea. Verlag, 1999.'],
    ['(“notes.txt” 3)', '“notes.txt.”'],
  ],
} as const

describe.each(['chicago', 'apa', 'mla'] as const)('%s', shipped => {
  const citer = new Citer({ shipped }, items)
  const list = new Map(citer.bibliography().map(({ id, entry }) => [id, plainText(entry)]))

  test.each(items.map((item, index) => [item.id, expected[shipped][index]!] as const))(
    'cites %s',
    (id, [cited, entry]) => {
      expect(plainText(citer.cite(id, { label: 'page', value: '3' }))).toBe(cited)
      expect(list.get(id)).toBe(entry)
    },
  )

  test('says ranges, paragraphs and no place', () => {
    const cited = (label: 'page' | 'paragraph', value: string) =>
      plainText(citer.cite('book', { label, value }))
    expect(cited('page', '3–4')).toMatch(shipped === 'apa' ? /pp\. 3–4/ : /3–4/)
    expect(cited('paragraph', '17')).toMatch(/para\. 17/)
    expect(cited('page', 'xii')).toMatch(/xii/)
    expect(plainText(citer.cite('book', null))).not.toMatch(/\d{5}/)
  })
})

test('italics come out as such', () => {
  const [entry] = new Citer({ shipped: 'chicago' }, [book]).bibliography()
  expect(entry!.entry).toEqual([
    { text: 'Ministry of Trade. ' },
    { text: 'The Sea', italic: true },
    { text: '. Berlin: Verlag, 1999.' },
  ])
})

describe('a title with a full stop', () => {
  const cited = (title: string) => {
    const document = {
      id: 'a',
      title,
      author: null,
      publisher: null,
      publishedOn: null,
      url: null,
      language: null,
    }
    const item = cslItemOf(document as Document, null)
    return plainText(new Citer({ shipped: 'chicago' }, [item]).cite('a', { label: 'paragraph', value: '2' }))
  }

  test.each([
    ['It is a relationship.', '“It is a relationship,” para. 2.'],
    ['العلاقة قوية.', '“العلاقة قوية,” para. 2.'],
    ['The end of Acme Inc.', '“The end of Acme Inc.,” para. 2.'],
    ['Trade with the U.S.', '“Trade with the U.S.,” para. 2.'],
  ])('%s', (title, words) => expect(cited(title)).toBe(words))
})

describe('a style file', () => {
  const style = (inside: string, language = 'en-US') =>
    `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="${language}">
<info><title>T</title><id>t</id><updated>2026-01-01T00:00:00+00:00</updated></info>${inside}</style>`
  const cites = '<citation><layout><text variable="title" font-weight="bold"/></layout></citation>'

  function read(xml: string): Citer {
    const path = join(temporaryFolder(), 'own.csl')
    writeFileSync(path, xml)
    return new Citer({ path, name: 'own.csl' }, items)
  }

  test('says what follows an earlier citation', () => {
    const when = (position: string) =>
      `<if position="${position}"><text value="${position} " /><text variable="first-reference-note-number"/></if>`
    const citer = read(
      style(
        `<citation><layout><choose>${when('ibid-with-locator')}${when('ibid').replace('<if', '<else-if').replace('</if', '</else-if')}${when('near-note').replace('<if', '<else-if').replace('</if', '</else-if')}${when('subsequent').replace('<if', '<else-if').replace('</if', '</else-if')}<else><text variable="title"/></else></choose></layout></citation>`,
      ).replace('class="in-text"', 'class="note"'),
    )
    const said = (earlier: Earlier | null) => plainText(citer.cite('book', null, earlier))
    expect(said(null)).toBe('The Sea')
    expect(said({ how: 'ibid', first: 4, near: true })).toBe('ibid 4')
    expect(said({ how: 'ibid-with-locator', first: 4, near: true })).toBe('ibid-with-locator 4')
    expect(said({ how: 'subsequent', first: 3, near: true })).toBe('near-note 3')
    expect(said({ how: 'subsequent', first: 3, near: false })).toBe('subsequent 3')
  })

  test('of the researcher is followed', () => {
    const citer = read(style(cites))
    expect(citer.cite('book', null)).toEqual([{ text: 'The Sea', bold: true }])
    expect(citer.bibliography()).toEqual([])
    expect(citer.remark).toBe(null)
  })

  test('in another language says that its words are English', () => {
    expect(read(style(cites, 'fr-FR')).remark).toBe(
      'The style own.csl wants the words of fr-FR; its own words are in English.',
    )
  })

  test.each([
    ['no XML', 'just words', /not a citation style/],
    ['another XML', '<html></html>', /not a citation style/],
    ['with entities', `<!DOCTYPE style [<!ENTITY a "b">]>${style(cites)}`, /not a citation style/],
    ['cut off', style(cites).slice(0, -40), /not a citation style/],
    [
      'that depends on another',
      style('<info><link href="http://x" rel="independent-parent"/></info>'),
      /only names another/,
    ],
  ])('%s is refused', (_, xml, message) => {
    expect(() => read(xml)).toThrow(message)
  })

  test('that is not there is told', () => {
    expect(() => new Citer({ path: '/nowhere/x.csl', name: 'x.csl' }, [])).toThrow(/x\.csl cannot be read/)
  })
})

test.each([
  ['Jane Doe', [{ given: 'Jane', family: 'Doe' }]],
  ['Doe, Jane', [{ family: 'Doe', given: 'Jane' }]],
  [
    'Jane Doe and John van Roe',
    [
      { given: 'Jane', family: 'Doe' },
      { given: 'John', family: 'van Roe' },
    ],
  ],
  [
    'Jane Doe, John Roe',
    [
      { given: 'Jane', family: 'Doe' },
      { given: 'John', family: 'Roe' },
    ],
  ],
  [
    'Doe, Jane; Roe, John',
    [
      { family: 'Doe', given: 'Jane' },
      { family: 'Roe', given: 'John' },
    ],
  ],
  ['Ministry of Trade and Industry', [{ literal: 'Ministry of Trade and Industry' }]],
  ['Reuters', [{ literal: 'Reuters' }]],
  ['山田太郎', [{ literal: '山田太郎' }]],
])('the author %j', (author, names) => {
  expect(namesOf(author)).toEqual(names)
})

test('titles of any characters break no citation', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), title => {
      const item = { ...news, title: `x ${title.toWellFormed()} x` }
      const citer = new Citer({ shipped: 'apa' }, [item])
      const [entry] = citer.bibliography()
      expect(plainText(entry!.entry)).toContain('The Observer')
      expect(plainText(citer.cite('news', null))).toContain('Doe')
    }),
    { numRuns: 60 },
  )
})

test('HTML that the processor writes is read, and nothing else is taken for it', () => {
  expect(
    formattedText('<i>a &#60;b&#62;</i> <span style="font-variant:small-caps;">C</span><sup>2</sup>'),
  ).toEqual([
    { text: 'a <b>', italic: true },
    { text: ' ' },
    { text: 'C', smallCaps: true },
    { text: '2', raised: 'super' },
  ])
})
