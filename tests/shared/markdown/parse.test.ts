import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocumentMarkdown, parseNoteMarkdown } from '../../../shared/markdown/parse.ts'
import { canonicalText, normalizeDocument, parseDocument, parseNote } from '../../../shared/document/index.ts'

const text = (source: string) => canonicalText(parseDocumentMarkdown(source))
const shape = (source: string) => parseDocumentMarkdown(source).toString()

describe('parseDocumentMarkdown', () => {
  test.each<[what: string, source: string, expected: string]>([
    ['a heading', '## Two', 'doc(heading("Two"))'],
    ['a paragraph over two lines', 'one\ntwo', 'doc(paragraph("one two"))'],
    ['hard breaks', 'one  \ntwo\\\nthree', 'doc(paragraph("one", hard_break, "two", hard_break, "three"))'],
    ['emphasis', '*a* **b** `c`', 'doc(paragraph(em("a"), " ", strong("b"), " ", code("c")))'],
    ['tildes stay', '~~a~~', 'doc(paragraph("~~a~~"))'],
    ['a quote', '> a\n>\n> b', 'doc(blockquote(paragraph("a"), paragraph("b")))'],
    [
      'a list',
      '- a\n- b\n  1. c',
      'doc(bullet_list(list_item(paragraph("a")), list_item(paragraph("b"), ordered_list(list_item(paragraph("c"))))))',
    ],
    [
      'footnotes, in the order of their marks',
      'One.[^b] Two.[^a] One again.[^b]\n\n[^a]: The first.\n\n    More.\n[^b]: - a list',
      'doc(paragraph("One.", superscript("[1]"), " Two.", superscript("[2]"), " One again.", superscript("[1]")), horizontal_rule, paragraph("[1]"), bullet_list(list_item(paragraph("a list"))), paragraph("[2] The first."), paragraph("More."))',
    ],
    [
      'a footnote within the text',
      'a^[b *c*]',
      'doc(paragraph("a", superscript("[1]")), horizontal_rule, paragraph("[1] b ", em("c")))',
    ],
    [
      'a footnote that nothing leads to',
      'a\n\n[^x]: kept *here*',
      'doc(paragraph("a"), paragraph("[^x]: kept ", em("here")))',
    ],
    ['a mark without its footnote', 'a[^x]', 'doc(paragraph("a[^x]"))'],
    [
      'an empty footnote',
      'a[^x]\n\n[^x]:',
      'doc(paragraph("a", superscript("[1]")), horizontal_rule, paragraph("[1]"))',
    ],
    [
      'a footnote that leads to itself',
      'a[^x]\n\n[^x]: b[^x]',
      'doc(paragraph("a", superscript("[1]")), horizontal_rule, paragraph("[1] b", superscript("[1]")))',
    ],
    ['an empty item', '-\n- b', 'doc(bullet_list(list_item(paragraph), list_item(paragraph("b"))))'],
    ['code', '```js\na\n\nb\n```', 'doc(code_block("a\\n\\nb"))'],
    ['indented code', '    a', 'doc(code_block("a"))'],
    ['a rule', 'a\n\n---', 'doc(paragraph("a"), horizontal_rule)'],
    [
      'a table',
      '| a | b |\n|---|:-:|\n| *c* |',
      'doc(table(table_row(table_header(paragraph("a")), table_header(paragraph("b"))), table_row(table_cell(paragraph(em("c"))), table_cell(paragraph))))',
    ],
    [
      'raw HTML stays text',
      '<b onclick="x()">a</b>\n\n<script>\nb\n</script>',
      'doc(paragraph("<b onclick=\\"x()\\">a</b>"), paragraph("<script> b </script>"))',
    ],
    ['entities', '&lt;b&gt; &amp; &eacute;', 'doc(paragraph("<b> & é"))'],
    ['a link', '[a *b*](https://example.org/x "t")', 'doc(paragraph(link("a "), link(em("b"))))'],
    [
      'an unsafe link',
      '[a *b*](javascript:alert(1)) [c](file:///etc) [d](#e)',
      'doc(paragraph("a ", em("b"), " c d"))',
    ],
    ['an unsafe reference', '[a][r]\n\n[r]: javascript:x', 'doc(paragraph("a"))'],
    ['a picture', 'a ![the *harbour*](https://example.org/x.png) b', 'doc(paragraph("a ", image, " b"))'],
    ['nothing', '', 'doc(paragraph)'],
  ])('%s', (_, source, expected) => {
    expect(shape(source)).toBe(expected)
  })

  test('an ordered list keeps its first number', () => {
    expect(parseDocumentMarkdown('7. a\n8. b').child(0).attrs).toEqual({ start: 7 })
    expect(parseDocumentMarkdown('0. a').child(0).attrs).toEqual({ start: 0 })
  })

  test('a picture keeps its description and nothing else', () => {
    const picture = parseDocumentMarkdown('![the *harbour*](data:image/png;base64,AAAA)').child(0).child(0)
    expect(picture.attrs).toEqual({ alt: 'the harbour', assetId: null })
  })

  test.each([
    ['quotes', `${'>'.repeat(10_000)} the words`],
    ['lists', `${'- '.repeat(10_000)}the words`],
    ['both', `${'> - '.repeat(10_000)}the words`],
    [
      'lists by indentation',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- the words`).join('\n'),
    ],
  ])('ten thousand %s within each other keep their words', (_, source) => {
    const doc = parseDocumentMarkdown(source)
    doc.check()
    expect(canonicalText(doc)).toMatch(/the words$/)
    expect(parseDocument(JSON.stringify(doc.toJSON())).eq(doc)).toBe(true)
  })

  test.each([
    ['opening brackets', '['],
    ['pictures', '!['],
    ['links', '[a]('],
    ['stars', '*a '],
    ['underscores', '_a_'],
    ['backticks', '` '],
    ['angle brackets', '<a '],
    ['ampersands', '&'],
    ['backslashes', '\\'],
    ['quotes', '> a\n'],
  ])('200 KB of %s is parsed', (_, part) => {
    const doc = parseDocumentMarkdown(part.repeat(200_000 / part.length))
    expect(canonicalText(doc).length).toBeGreaterThan(10_000)
  })

  test('every word of any source comes through, and what comes out fits the schema', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const mark = fc.constantFrom(
      '*',
      '**',
      '`',
      '[',
      ']',
      '](',
      ')',
      '> ',
      '- ',
      '1. ',
      '# ',
      '|',
      '\n|-|-|\n',
      '\n\n',
      '\n',
      '    ',
      '<',
      '>',
      '![',
      '\\',
      '---\n',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, mark), { maxLength: 60 }), parts => {
        const source = parts.join(' ')
        const doc = normalizeDocument(parseDocumentMarkdown(source))
        doc.check()
        const alts: string[] = []
        doc.descendants(node => {
          if (node.type.name === 'image') alts.push(node.attrs.alt as string)
        })
        const seen = `${canonicalText(doc)} ${alts.join(' ')}`
        // Addresses and definitions are no text.
        if (!/[\]()]/.test(source))
          for (const part of parts) if (/^[a-z]+$/.test(part)) expect(seen).toContain(part)
      }),
      { numRuns: 300 },
    )
  })
})

describe('parseNoteMarkdown', () => {
  const cite = (reference: string) => ({ highlightId: `id-${reference}`, quote: `quote of ${reference}` })

  test('citations', () => {
    const note = parseNoteMarkdown(
      'They say [[highlight:0192ab]], and *also [[highlight:x]]*.\n\n- [[highlight:y]]',
      cite,
    )
    expect(canonicalText(note)).toBe('They say “quote of 0192ab”, and also “quote of x”.\n\n“quote of y”')
    expect(parseNote(note.toJSON()).eq(note)).toBe(true)
  })

  test('what only looks like a citation stays as it is written', () => {
    const source = '`[[highlight:a]]` [[highlight:]] [[highlight:a b]] [[other:a]] [[highlight:a]'
    expect(canonicalText(parseNoteMarkdown(source, cite))).toBe(source.replaceAll('`', ''))
  })

  test('a reference that is not known is not swallowed', () => {
    const refuse = () => {
      throw new Error('no such highlight')
    }
    expect(() => parseNoteMarkdown('[[highlight:a]]', refuse)).toThrow('no such highlight')
  })

  test('pictures leave their description', () => {
    expect(canonicalText(parseNoteMarkdown('a ![the harbour](x.png) b', cite))).toBe('a the harbour b')
  })
})

test('canonical text of Markdown has tables cell by cell', () => {
  expect(text('| a | b |\n|---|---|\n| c | d |')).toBe('a\n\nb\n\nc\n\nd')
})
