import { describe, expect, test } from 'vitest'
import { readDate } from '../../../main/core/import/dates.ts'
import { readDetails } from '../../../main/core/import/details.ts'
import { detailsOf, parseMarkdown } from '../../../main/core/import/markdown.ts'
import { parseText } from '../../../main/core/import/text.ts'
import { CanonicalText } from '../../../shared/document/index.ts'

const ofText = (text: string) => readDetails(new CanonicalText(parseText(text)), {}, 'report.txt')
const ofMarkdown = (source: string) => {
  const { doc, frontMatter } = parseMarkdown(source)
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
