import { describe, expect, test } from 'vitest'
import { readDate } from '../../../main/core/import/dates.ts'
import { readDetails } from '../../../main/core/import/details.ts'
import { detailsOf, leftOutOf, partFrontMatter } from '../../../main/core/import/front-matter.ts'
import { parseText } from '../../../main/core/import/text.ts'
import { CanonicalText } from '../../../shared/document/index.ts'
import { parseDocumentMarkdown } from '../../../shared/markdown/parse.ts'

const ofText = (text: string) => readDetails(new CanonicalText(parseText(text)), {}, 'report.txt')
const ofMarkdown = (source: string) => {
  const { frontMatter, rest } = partFrontMatter(source)
  const doc = parseDocumentMarkdown(rest)
  return readDetails(new CanonicalText(doc), detailsOf(frontMatter), 'report.md')
}

describe('readDate', () => {
  test.each([
    ['2025-09-02', '2025-09-02'],
    ['2025/9/2 and more', '2025-09-02'],
    ['2 September 2025', '2025-09-02'],
    ['2nd of Sept. 2025', '2025-09-02'],
    ['September 2, 2025', '2025-09-02'],
    ['Sep 2nd 2025', '2025-09-02'],
    ['31 February 2025', null],
    ['2025-13-01', null],
    ['02/09/2025', null],
    ['5 Maple 2025', null],
    ['12 September', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    expect(readDate(text)?.day ?? null).toBe(expected)
  })
})

describe('readDetails', () => {
  test('of a report that says it all', () => {
    const text = `Harbour talks resume\n\nBy Jane Doe and Li Wei\nPublished: Tuesday, 2 September 2025, 14:05 UTC\nSource: The Harbour Courier\n\n${'It went on. '.repeat(30)}\n\nURL: https://example.org/harbour`
    expect(ofText(text)).toEqual({
      title: 'Harbour talks resume',
      author: 'Jane Doe and Li Wei',
      publisher: 'The Harbour Courier',
      publishedOn: '2025-09-02',
      language: null,
      url: 'https://example.org/harbour',
    })
  })

  test.each<[what: string, text: string]>([
    ['a sentence that begins with By', 'T\n\nBy Tuesday Evening\n\nby the river they met'],
    ['a dateline', 'T\n\nBEIJING, CHINA: The two leaders met.'],
    ['a date within a line', 'T\n\n— Harbour Office (@harbour) September 2, 2025'],
    ['a date within prose', 'T\n\nOn 2 September 2025 they met.'],
    ['a source in a sentence', 'T\n\nSource: people who know the matter said so.'],
  ])('does not guess from %s', (_, text) => {
    expect(ofText(text)).toEqual({
      title: 'T',
      author: null,
      publisher: null,
      publishedOn: null,
      language: null,
      url: null,
    })
  })

  test('does not look into the middle of a report', () => {
    const middle = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} says.`)
    middle[20] = '2 September 2025'
    expect(ofText(`T\n\n${middle.join('\n\n')}`).publishedOn).toBeNull()
  })

  test.each([
    ['the first line where there is no heading', ofText('It rained.\n\nMore.').title, 'It rained.'],
    ['the first line with a letter', ofText('*****\n\nReport').title, 'Report'],
    ['the file’s name where there are no words', ofText('*** ***').title, 'report'],
    ['blanks as one', ofText('A\ttitle   here').title, 'A title here'],
    ['the first heading', ofMarkdown('some words\n\n## The *title*\n\nmore').title, 'The title'],
  ])('takes %s for the title', (_, title, expected) => {
    expect(title).toBe(expected)
  })

  test('cuts a long title at a word', () => {
    const { title } = ofText('harbour '.repeat(60))
    expect(title.length).toBeLessThanOrEqual(200)
    expect(title).toMatch(/^(harbour )+harbour…$/)
  })

  test('front matter', () => {
    const source =
      '---\ntitle: "Harbour: talks"\nauthor: Jane Doe\ndate: 2025-09-02T10:00:00Z\nlang: en\nurl: https://example.org/x\n---\n# Another\n\nWords'
    expect(ofMarkdown(source)).toEqual({
      title: 'Harbour: talks',
      author: 'Jane Doe',
      publisher: null,
      publishedOn: '2025-09-02',
      language: 'en',
      url: 'https://example.org/x',
    })
  })

  test.each([
    ['of several authors', 'author:\n  - Jane Doe\n  - "Roe, Max"', 'author', 'Jane Doe, Roe, Max'],
    ['of authors with affiliations', 'authors:\n- name: Jane Doe\n  affiliation: Desk', 'author', 'Jane Doe'],
    ['with a folded title', 'title: >\n  Harbour:\n  talks', 'title', 'Harbour: talks'],
    ['with a title that is no YAML', 'title: Harbour: talks', 'title', 'Harbour: talks'],
    ['with a date as a date', 'title: T\ndate: 2025-09-02', 'publishedOn', '2025-09-02'],
    ['in Norwegian', 'title: T\nlang: no', 'language', 'no'],
    ['with keys in capitals', 'Title: Harbour', 'title', 'Harbour'],
  ] as const)('front matter %s', (_, yaml, detail, value) => {
    const source = `---\n${yaml}\n---\n\nWords.\n`
    expect(ofMarkdown(source)[detail]).toBe(value)
    expect(partFrontMatter(source).rest.trim()).toBe('Words.')
  })

  test('what of front matter no detail holds is named', () => {
    const { frontMatter } = partFrontMatter('---\ntitle: T\ntags: [a, b]\ndraft: true\nempty:\n---\nWords')
    expect(leftOutOf(frontMatter)).toEqual(['Of what the file says of itself: tags, draft.'])
    expect(leftOutOf(new Map([['title', 'T']]))).toEqual([])
  })

  test.each([
    ['a rule, words and a rule', '---\nWords alone\n---\nMore'],
    ['a list', '---\n- a\n- b\n---\nMore'],
    ['a key without its end', '---\ntitle: T\n\nMore'],
    [
      'a bomb of references',
      `---\na: &a [x, x]\n${'bcdefghi'.replace(/./g, (k, i: number) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]\n`)}---\nMore`,
    ],
  ])('%s at the top breaks nothing', (_, source) => {
    const { frontMatter, rest } = partFrontMatter(source)
    expect(rest).toContain('More')
    expect([...frontMatter.values()].join('').length).toBeLessThan(2000)
  })

  test('front matter without a title leaves it to the heading', () => {
    expect(ofMarkdown('---\nauthor: Jane Doe\n---\n\n# The title\n').title).toBe('The title')
  })

  test('what the model refuses is left out', () => {
    const details = ofMarkdown(
      `---\nauthor: ${'x'.repeat(600)}\nlang: "not a tag!"\nurl: javascript:alert(1)\n---\nT`,
    )
    expect(details).toMatchObject({ author: null, language: null, url: null })
  })
})
