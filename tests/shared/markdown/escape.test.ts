import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeInline, escapeLines } from '../../../shared/markdown/escape.ts'
import { readMarkdown, textOf } from '../../support/read-markdown.ts'

/** The text of Markdown that is one paragraph, or what else it is. */
function read(markdown: string): string {
  const tokens = readMarkdown.parse(markdown, {})
  const types = tokens.map(token => token.type)
  if (types.join() !== 'paragraph_open,inline,paragraph_close') return `not a paragraph: ${types.join(' ')}`
  return textOf(tokens[1]!)
}

const hostile: readonly string[] = [
  'plain words',
  '# no heading',
  '####### seven',
  '- no list',
  '+ no list',
  '* no list',
  '1. no list',
  '1986. A great year',
  '2) no list',
  '> no quote',
  '    no code',
  '\tno code',
  '```\nno fence',
  '~~~\nno fence',
  'a\n===\nno heading',
  'a\n---\nno heading',
  '---',
  '* * *',
  '_ _ _',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'a | b\n:-- | --:',
  'a \\| b\n:--',
  '*em* **strong** _em_ __strong__ ~~struck~~ `code` ``c`d``',
  '<b>bold</b> <!-- comment --> <script>alert(1)</script>',
  '<https://example.org> [text](https://example.org) ![alt](x.png)',
  '[a]: https://example.org "title"',
  '[^1]: a footnote',
  '[^1]',
  '&lt; &amp;amp; &#35; &copy &nbsp;',
  'back\\slash \\* \\\\',
  'ends with a backslash\\',
  'ends with a backslash\\\nand goes on',
  'two blanks at the end  \nof a line',
  '  leading and trailing  ',
  '\u3000indented as in Chinese',
  '\u00a0hard blank\u00a0',
  'right-to-left \u200f\u202bعربي\u202c mark',
  'a\n\nblank line inside',
  '\nstarts with a line end',
  'ends with line ends\n\n',
  'line\u2028separator\u2029here\u0085and there',
  '“quotes” and ‘quotes’ "plain" \'plain\'',
  '$math$ and $$more$$ :emoji: @name #1',
  '=====',
  '🚢 \ud83d\udea2',
]

test.each(hostile)('%j reads back as itself', text => {
  expect(read(escapeLines(text))).toBe(text)
})

test('a text without anything special is left as it is', () => {
  const text =
    'On 2 September 2025, trade rose by 3.5 % (to $5.1 billion) – the first rise since 2019; see p. 12-14.'
  expect(escapeLines(text)).toBe(text)
})

const piece = fc.oneof(
  fc.constantFrom(
    ...' \n\t#*_-+=>|`~[]()<>&;:!\\.1a',
    '\u3000',
    '\u00a0',
    '&amp;',
    '```',
    '---',
    '1. ',
    '- ',
    '<b>',
    '[a]:',
    '日',
  ),
  // oxlint-disable-next-line no-control-regex
  fc.string({ unit: 'grapheme', maxLength: 3 }).filter(text => !/[\0-\u0008\u000b-\u001f\u007f]/.test(text)),
)
const anyText = fc.array(piece, { minLength: 1, maxLength: 30 }).map(pieces => pieces.join(''))

test('any text reads back as itself', () => {
  fc.assert(
    fc.property(anyText, text => {
      fc.pre(/\S/.test(text))
      expect(read(escapeLines(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test('any text reads back as itself within a line', () => {
  fc.assert(
    fc.property(anyText, text => {
      const line = text.replace(/\s*\n\s*/g, ' ')
      expect(read(`Before “${escapeInline(text)}” after.`)).toBe(`Before “${line}” after.`)
    }),
    { numRuns: 2000 },
  )
})
