import { describe, expect, test } from 'vitest'
import { parseOdt } from '../../../../main/core/import/odt/odt.ts'
import { canonicalText } from '../../../../shared/document/index.ts'
import { structureOf } from '../../../support/known-report.ts'
import { openDocumentOf, type OpenDocumentParts } from '../../../support/open-document.ts'
import { pngOf, sourceContext } from '../../../support/parsing.ts'

const read = async (parts: OpenDocumentParts | string) => {
  const bytes = openDocumentOf(typeof parts === 'string' ? { text: parts } : parts)
  const parsed = await parseOdt(bytes, sourceContext('a.odt'))
  parsed.doc.check()
  return { ...parsed, structure: structureOf(parsed.doc.children), text: canonicalText(parsed.doc) }
}
const p = (content: string, style = '') =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`
const item = (content: string) => `<text:list-item>${content}</text:list-item>`

describe('parseOdt', () => {
  test('headings by their level, by the style and by what that is based on', async () => {
    const { structure, details } = await read({
      styles:
        '<style:style style:name="Title" style:family="paragraph"/>' +
        '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>',
      automatic:
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>',
      text:
        p('The report', 'Title') +
        '<text:h text:outline-level="1">One</text:h><text:h text:outline-level="9">Deep</text:h>' +
        p('By style', 'P1') +
        p('Body'),
    })
    expect(structure).toBe(
      'heading "The report"\nheading "One"\nheading {"level":6} "Deep"\nheading {"level":2} "By style"\nparagraph "Body"',
    )
    expect(details.title).toBe('The report')
  })

  test('blanks are collapsed, but for those that are written as such; breaks and tabs stay', async () => {
    const { text } = await read(
      p(
        '  One \n  two<text:s text:c="3"/>three<text:tab/>four<text:line-break/>five <text:span> six</text:span>',
      ),
    )
    expect(text).toBe('One two   three\tfour\nfive six')
    const { text: many } = await read(p('a<text:s text:c="99999999"/>b'))
    expect(many.length).toBeLessThan(5000)
  })

  test('emphasis by styles, links by their addresses', async () => {
    const bold = '<style:text-properties fo:font-weight="bold"/>'
    const { structure, leftOut } = await read({
      automatic:
        `<style:style style:name="B" style:family="text">${bold}</style:style>` +
        '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>' +
        '<style:style style:name="U" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
      text: p(
        '<text:span text:style-name="B">bold <text:span text:style-name="I">both</text:span></text:span> m<text:span text:style-name="U">2</text:span> ' +
          '<text:a xlink:href="https://example.org/">web</text:a> <text:a xlink:href="javascript:alert(1)">script</text:a> <text:a xlink:href="#place">inside</text:a>',
      ),
    })
    expect(structure).toContain('{strong: bold }')
    expect(structure).toContain('both')
    expect(structure).toContain('{superscript: 2}')
    expect(structure).toContain('{link https://example.org/: web}')
    expect(structure).not.toContain('javascript')
    expect(structure).toContain('script')
    expect(leftOut.join()).toContain('The address of 1 link')
  })

  test('lists within lists, numbered ones from where they begin', async () => {
    const { structure } = await read({
      automatic:
        '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="4"/>' +
        '<text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>',
      text: `<text:list text:style-name="N">${item(p('four') + `<text:list>${item(p('point'))}</text:list>`)}${item(p('five'))}</text:list>`,
    })
    expect(structure).toBe(`ordered_list {"start":4}
  list_item
    paragraph "four"
    bullet_list
      list_item
        paragraph "point"
  list_item
    paragraph "five"`)
  })

  test('tables with joined cells and heading rows; one of a million rows is cut', async () => {
    const cell = (text: string, more = '') => `<table:table-cell ${more}>${p(text)}</table:table-cell>`
    const { structure } = await read(
      `<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('Day', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>` +
        `<table:table-row>${cell('Monday')}${cell('9')}</table:table-row></table:table>`,
    )
    expect(structure).toBe(`table
  table_row
    table_header {"colspan":2}
      paragraph "Day"
  table_row
    table_cell
      paragraph "Monday"
    table_cell
      paragraph "9"`)
    const { doc } = await read(
      `<table:table><table:table-row table:number-rows-repeated="1000000">${cell('x')}${cell('y')}</table:table-row></table:table>`,
    )
    expect(doc.nodeSize).toBeLessThan(10_000)
  })

  test('notes stand at the end, comments become highlights over their words, with their answers', async () => {
    const note = (kind: string, words: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
    const comment = (name: string, words: string, more = '') =>
      `<office:annotation office:name="${name}" ${more}><dc:creator>Ada</dc:creator><dc:date>2025-09-02T10:00:00Z</dc:date>${p(words)}</office:annotation>`
    const { text, highlights } = await read(
      p(
        `The ferry${note('footnote', 'Counted.')} ${comment('c1', 'Really?')}often${comment('c2', 'Yes.', 'loext:parent-name="c1"')}<office:annotation-end office:name="c1"/> is late${note('endnote', 'Log.')}.`,
      ),
    )
    expect(text).toBe('The ferry[1] often is late[i].\n\n[1] Counted.\n\n[i] Log.')
    expect(highlights).toHaveLength(1)
    const { start, end, comment: said, author } = highlights[0]!
    expect([text.slice(start, end), author]).toEqual(['often', 'Ada'])
    expect(said).toMatch(/^Really\?[^]*Yes\.$/)
  })

  test('tracked changes are taken as accepted; what is hidden, repeated or on every page is left out, and said', async () => {
    const { text, leftOut } = await read({
      automatic:
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
      masters: `<style:master-page style:name="M"><style:header>${p('Confidential')}</style:header></style:master-page>`,
      text:
        `<text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info/>${p('seldom')}</text:deletion></text:changed-region></text:tracked-changes>` +
        `<text:table-of-content><text:index-body>${p('Chapter 1')}</text:index-body></text:table-of-content>` +
        p(
          'We <text:change text:change-id="d"/><text:change-start text:change-id="i"/>often<text:change-end text:change-id="i"/> met.<text:span text:style-name="H">secret</text:span>',
        ),
    })
    expect(text).toBe('We often met.')
    const said = leftOut.join(' ')
    for (const words of ['deleted', 'table of contents', 'hidden', 'running heads'])
      expect(said).toContain(words)
  })

  test('pictures are kept, boxes follow their paragraph, ruby is put in brackets', async () => {
    const frame = (inside: string) => `<draw:frame>${inside}</draw:frame>`
    const image = (href: string) => `<draw:image xlink:href="${href}"/>`
    const { structure, assets, leftOut } = await read({
      text:
        p(
          `Before ${frame(`${image('Pictures/a.png')}<svg:desc>A boat</svg:desc>`)}${frame(image('Pictures/none.png'))}${frame(image('https://example.org/a.png'))}`,
        ) +
        p(`With a box.${frame(`<draw:text-box>${p('In the box.')}</draw:text-box>`)}`) +
        p(
          '<text:ruby><text:ruby-base>会議</text:ruby-base><text:ruby-text>かいぎ</text:ruby-text></text:ruby>',
        ),
      files: [{ name: 'Pictures/a.png', content: pngOf(3, 2) }],
    })
    expect(assets.size).toBe(1)
    expect(structure).toContain('paragraph "With a box."\nparagraph "In the box."\nparagraph "会議(かいぎ)"')
    expect(leftOut).toEqual([
      'A picture that is not with the file.',
      'A picture that is not in the file but on the network, where nothing is fetched from.',
    ])
  })

  test('details come from the file, a document without a text in it is refused, and so is one with a password', async () => {
    const { details } = await read({
      text: p('Words.'),
      meta: '<dc:title>The log</dc:title><meta:initial-creator>Ada Quay</meta:initial-creator><dc:creator>Somebody</dc:creator><dc:language>de-DE</dc:language>',
    })
    expect(details).toMatchObject({ title: 'The log', author: 'Ada Quay', language: 'de-DE' })
    const locked = openDocumentOf({
      text: p('x'),
      files: [
        {
          name: 'META-INF/manifest.xml',
          content:
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        },
      ],
    })
    await expect(parseOdt(locked, sourceContext('a.odt'))).rejects.toMatchObject({
      code: 'unsupported_format',
      message: expect.stringContaining('a.odt is locked by a password') as string,
    })
  })
})

describe('formulas', () => {
  const framed = (object: string) => `Since <draw:frame>${object}</draw:frame> holds`
  const object = (href: string) => framed(`<draw:object xlink:href="${href}"/>`)
  const mathml = `<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow>
    <mi>E</mi> <mo> = </mo><mi>m</mi><mo>\u2062</mo><msup><mi>c</mi><mn>2</mn></msup></mrow>
    <annotation encoding="StarMath 5.0">E = m c^2</annotation></semantics></math>`
  const typed = `<!DOCTYPE math PUBLIC "-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN" "math.dtd">
    <math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:semantics><math:mrow/><math:annotation>a over b</math:annotation></math:semantics></math:math>`

  test.each([
    ['in a file of its own', object('./Object 1'), mathml, 'Since E=mc2 holds'],
    ['in a folder that is named with a slash', object('Object 1/'), mathml, 'Since E=mc2 holds'],
    ['with nothing but what was typed', object('Object 1'), typed, 'Since a over b holds'],
    [
      'in the text itself',
      framed('<draw:object><math:math><math:mi>x</math:mi></math:math></draw:object>'),
      '',
      'Since x holds',
    ],
  ])('%s keep their signs', async (_, content, file, words) => {
    const { text, leftOut } = await read({
      text: p(content),
      files: [{ name: 'Object 1/content.xml', content: file }],
    })
    expect(text).toBe(words)
    expect(leftOut).toEqual([])
  })

  test.each([
    ['damaged', '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x'],
    ['a chart', '<chart/>'],
  ])('an object that is %s is told as left out', async (_, content) => {
    const { text, leftOut } = await read({
      text: p(object('Object 1')),
      files: [{ name: 'Object 1/content.xml', content }],
    })
    expect(text).toBe('Since holds')
    expect(leftOut).toEqual(['1 chart or drawing.'])
  })
})
