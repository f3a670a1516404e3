import { Parser } from 'commonmark'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formattedLine } from '../../../main/core/export/markdown-passage.ts'
import { escapeInline, escapeLines } from '../../../shared/markdown/escape.ts'
import { serializeMarkdown } from '../../../shared/markdown/serialize.ts'
import { canonicalText, normalizeDocument } from '../../../shared/document/index.ts'
import { anyDocument } from '../../support/documents.ts'

// The reference implementation of CommonMark, which shares no code with the parser that the application uses.
const parser = new Parser()

/** The texts of the paragraphs of a Markdown text, in order. Line breaks are newlines; HTML shows as it is written. */
function paragraphs(markdown: string): string[] {
  const found: string[] = []
  const walker = parser.parse(markdown).walker()
  let text: string | null = null
  for (let event = walker.next(); event; event = walker.next()) {
    const { entering, node } = event
    if (node.type === 'paragraph') {
      if (entering) text = ''
      else if (text !== null) found.push(text)
    }
    if (!entering || text === null) continue
    if (node.type === 'text' || node.type === 'code' || node.type === 'html_inline')
      text += node.literal ?? ''
    if (node.type === 'softbreak' || node.type === 'linebreak') text += '\n'
    if (node.type === 'link' || node.type === 'image' || node.type === 'emph' || node.type === 'strong')
      text += '\u0000'
  }
  return found
}

const piece = fc.constantFrom(
  ...[
    '|',
    '`',
    '``',
    '<',
    '>',
    '<b>',
    '</b>',
    '&amp;',
    '&',
    '#',
    '# ',
    '- ',
    '+',
    '1. ',
    '12)',
    '* ',
    '*',
    '**',
    '_',
    '__',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](x)',
    '![',
    '[^1]',
    '\\',
    '~',
    '~~~',
    '```',
    '---',
    '===',
    ':--',
    '"',
    "'",
    '!',
    '$',
    '{',
    '}',
    '@',
  ],
  ...[
    'a',
    'word ',
    ' ',
    '  ',
    '    ',
    '\t',
    '.',
    'é',
    '🐟',
    '漢',
    'עברית',
    '\u200f',
    '\u202e',
    '\u2028',
    '\u00a0',
    '\u00ad',
    'http://x.y',
  ],
)
const line = fc.array(piece, { minLength: 1, maxLength: 10 }).map(pieces => pieces.join(''))
const filled = line.filter(text => text.trim() !== '')

const controlled = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })

/** What no Markdown can hold becomes a blank; U+0000 and single surrogates cannot be in a text of the notebook. */
// oxlint-disable-next-line no-control-regex
const kept = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ')

test('a quote of any line comes out of the reference parser as it was written', () => {
  fc.assert(
    fc.property(filled, quote => {
      expect(paragraphs(`> ${escapeLines(quote, '> ')}`)).toEqual([quote])
      expect(paragraphs(`[^1]: *Title*: “${escapeLines(quote, '    ')}”`)[0]).toContain(`“${quote}”`)
    }),
    { numRuns: 500 },
  )
})

test('a quote of several lines keeps its line breaks', () => {
  fc.assert(
    fc.property(fc.array(filled, { minLength: 2, maxLength: 4 }), lines => {
      const quote = lines.join('\n')
      expect(paragraphs(`> ${escapeLines(quote, '> ')}`)).toEqual([quote])
    }),
    { numRuns: 300 },
  )
})

test('any characters at all come out, controls as blanks', () => {
  fc.assert(
    fc.property(controlled, text => {
      const written = text.toWellFormed().replace(/[\r\n]/g, '')
      fc.pre(kept(written).trim() !== '')
      expect(paragraphs(`x ${escapeInline(written)} x`)).toEqual([`x ${kept(written)} x`])
    }),
    { numRuns: 500 },
  )
})

test('any document or note becomes Markdown whose words the reference parser finds', () => {
  fc.assert(
    fc.property(anyDocument, source => {
      const doc = normalizeDocument(source)
      // Parsers differ in whether an emoji beside a mark is punctuation, and so in whether that mark is one.
      const bare = (text: string) => text.replace(/[\s|\\*]/g, '').replace(/-{3,}/g, '')
      const read = new Parser().parse(serializeMarkdown(doc)).walker()
      let words = ''
      for (let event = read.next(); event; event = read.next()) {
        const { entering, node } = event
        if (entering && (node.type === 'text' || node.type === 'code' || node.type === 'code_block'))
          words += node.literal ?? ''
      }
      // The description of a picture stands in the Markdown, and not in the text.
      expect(bare(words).replaceAll('[aboat]', '')).toBe(bare(canonicalText(doc)))
    }),
  )
})

test('a citation with italics is what it was', () => {
  fc.assert(
    fc.property(filled, filled, (title, rest) => {
      const runs = [
        { text: 'Doe, “' },
        { text: title.trim(), italic: true },
        { text: `” ${rest.trim()} end` },
      ]
      const [text] = paragraphs(formattedLine(runs))
      expect(text!.replaceAll('\u0000', '')).toBe(runs.map(run => run.text).join(''))
    }),
    { numRuns: 200 },
  )
})
