import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import { parseDocx } from '../../../../main/core/import/docx/docx.ts'
import { canonicalText } from '../../../../shared/document/index.ts'
import { archiveOf } from '../../../support/archives.ts'
import { structureOf } from '../../../support/known-report.ts'
import { para, run, type WordParts, wordFileOf } from '../../../support/word-files.ts'

const parse = (bytes: Uint8Array) => parseDocx(bytes, { name: 'a.docx', keepAll: false, report: () => {} })

const read = async (parts: WordParts | string) => {
  const parsed = await parse(wordFileOf(typeof parts === 'string' ? { body: parts } : parts))
  parsed.doc.check()
  return { ...parsed, structure: structureOf(parsed.doc.children), text: canonicalText(parsed.doc) }
}

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

describe('parseDocx', () => {
  test('headings by name in many languages, by outline level, by what a style is based on', async () => {
    const { structure } = await read({
      styles:
        style('a', 'heading 2') +
        style('berschrift3', 'Überschrift 3') +
        style('own', 'Chapter', '<w:basedOn w:val="a"/>') +
        style('lvl', 'Part', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      body: ['a', 'berschrift3', 'own', 'lvl']
        .map(id => para(id, `<w:pStyle w:val="${id}"/>`))
        .concat(para('direct', '<w:outlineLvl w:val="4"/>'), para('body', '<w:outlineLvl w:val="9"/>'))
        .join(''),
    })
    expect(structure).toBe(
      [
        'heading {"level":2} "a"',
        'heading {"level":3} "berschrift3"',
        'heading {"level":2} "own"',
        'heading "lvl"',
        'heading {"level":5} "direct"',
        'paragraph "body"',
      ].join('\n'),
    )
  })

  test('tracked changes are accepted: words, paragraph marks, moves, rows', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${para(text)}</w:tc><w:tc>${para('x')}</w:tc></w:tr>`
    const { structure, leftOut } = await read(
      `<w:p>${run('We ')}<w:del><w:r><w:delText>seldom</w:delText></w:r></w:del><w:ins>${run('often')}</w:ins>${run(' met.')}</w:p>
       <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('One')}</w:p><w:p>${run(' paragraph.')}</w:p>
       <w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>${run('Moved.')}</w:moveFrom></w:p>
       ${para('Between.')}<w:p><w:moveTo>${run('Moved.')}</w:moveTo></w:p>
       <w:tbl>${row('kept')}${row('gone', '<w:del/>')}</w:tbl>`,
    )
    expect(structure).toBe(
      `paragraph "We often met."
paragraph "One paragraph."
paragraph "Between."
paragraph "Moved."
table
  table_row
    table_cell
      paragraph "kept"
    table_cell
      paragraph "x"`,
    )
    expect(leftOut).toEqual([
      '2 stretches of words that are marked as deleted: tracked changes are taken as accepted.',
    ])
  })

  test('fields show their results; links lead where they may', async () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { structure, leftOut } = await read({
      links: { good: 'https://example.org/?a=1&amp;b=2', bad: 'javascript:alert(1)' },
      body: `<w:p>${field(' HYPERLINK "https://example.org/f" ', run('one'))}${run(', ')}${field(' PAGE ', run('7'))}${run(', ')}<w:hyperlink r:id="good">${run('two')}</w:hyperlink>${run(', ')}<w:hyperlink r:id="bad">${run('three')}</w:hyperlink>${run(', ')}<w:hyperlink w:anchor="here">${run('four')}</w:hyperlink></w:p>`,
    })
    expect(structure).toBe(
      'paragraph "{link https://example.org/f: one}, 7, {link https://example.org/?a=1&b=2: two}, three, four"',
    )
    expect(leftOut).toEqual(['The address of 1 link that is none of the web or of mail; its words are kept.'])
  })

  const numbering = (levels: string, more = '') =>
    `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>${more}`
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const item = (text: string, at = 0, num = 1) =>
    para(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${num}"/></w:numPr>`)

  test('lists count on after what stands between, and begin anew where they say so', async () => {
    const { structure } = await read({
      numbering: numbering(
        level(0, 'decimal', '%1.', 4) + level(1, 'bullet', '•'),
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
      ),
      styles: style('lp', 'List Paragraph'),
      body:
        item('four') +
        item('inner', 1) +
        para('goes on', '<w:pStyle w:val="lp"/>') +
        item('five') +
        para('between') +
        item('six') +
        item('one', 0, 2) +
        para('none', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    })
    expect(structure).toBe(
      `ordered_list {"start":4}
  list_item
    paragraph "four"
    bullet_list
      list_item
        paragraph "inner"
        paragraph "goes on"
  list_item
    paragraph "five"
paragraph "between"
ordered_list {"start":6}
  list_item
    paragraph "six"
ordered_list
  list_item
    paragraph "one"
paragraph "none"`,
    )
  })

  test('numbers of headings are a part of their words', async () => {
    const heading = (text: string, at: number) =>
      para(
        text,
        `<w:outlineLvl w:val="${at}"/><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`,
      )
    const { text } = await read({
      numbering: numbering(level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%1 (%2)')),
      body: heading('First', 0) + heading('Inner', 1) + heading('Second', 0) + heading('Inner', 1),
    })
    expect(text.split('\n\n')).toEqual(['I. First', 'I (a) Inner', 'II. Second', 'II (a) Inner'])
  })

  test('comments go over their words; answers join what they answer', async () => {
    const comment = (id: number, author: string, words: string) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-02-0${id}T08:00:00Z"><w:p w14:paraId="0000000${id}">${run(words)}</w:p></w:comment>`
    const { text, highlights } = await read({
      body: `<w:p>${run('A ')}<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${run(' e\u0301tude ')}</w:p>
             <w:p>${run('over two')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>${run(' ends.')}</w:p>
             <w:p>${run('A point.')}<w:r><w:commentReference w:id="3"/></w:r></w:p>`,
      comments: comment(1, 'Ann', 'Why?') + comment(2, 'Bo', 'Because.') + comment(3, 'Cy', 'Here.'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>',
    })
    expect(highlights.map(({ start, end, ...rest }) => ({ words: text.slice(start, end), ...rest }))).toEqual(
      [
        {
          words: 'étude\n\nover two',
          comment: 'Why?\n\nBo, 2026-02-02: Because.',
          author: 'Ann',
          createdAt: '2026-02-01T08:00:00Z',
        },
        { words: 'A point.', comment: 'Here.', author: 'Cy', createdAt: '2026-02-03T08:00:00Z' },
      ],
    )
  })

  test('text boxes once, symbols as characters, hidden words and contents left out', async () => {
    const box = `<w:txbxContent>${para('In the box.')}</w:txbxContent>`
    const { structure, leftOut } = await read({
      styles: style('toc', 'toc 1'),
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Before it ')}<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r><w:r><w:noBreakHyphen/><w:t>x</w:t><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t></w:r>${run('secret', '<w:vanish/>')}</w:p>
             ${para('First 3', '<w:pStyle w:val="toc"/>')}<w:sdt><w:sdtContent>${para('Controlled.')}</w:sdtContent></w:sdt>`,
    })
    expect(structure).toBe(
      'paragraph "Before it α‑x\\ty<hard_break>z"\nparagraph "In the box."\nparagraph "Controlled."',
    )
    expect(leftOut).toEqual([
      '1 stretch of hidden words.',
      'The table of contents, which repeats the headings.',
    ])
  })

  test('reads what the docx package writes', async () => {
    const file = new Document({
      title: 'Written by a program',
      creator: 'Un-named',
      sections: [
        {
          children: [
            new Paragraph({ text: 'A heading', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun('Plain and '), new TextRun({ text: 'bold', bold: true })],
            }),
            new Table({
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: [new TableCell({ columnSpan: 2, children: [new Paragraph('Wide')] })],
                }),
                new TableRow({
                  children: ['a', 'b'].map(text => new TableCell({ children: [new Paragraph(text)] })),
                }),
              ],
            }),
          ],
        },
      ],
    })
    const { doc, details } = await parse(await Packer.toBuffer(file))
    expect(structureOf(doc.children)).toBe(
      `heading "A heading"
paragraph "Plain and {strong: bold}"
table
  table_row
    table_header {"colspan":2}
      paragraph "Wide"
  table_row
    table_cell
      paragraph "a"
    table_cell
      paragraph "b"`,
    )
    expect(details).toEqual({ title: 'Written by a program' })
  })

  test.each([
    ['another prefix', (xml: string) => xml.replaceAll('w:', 'x:').replaceAll('xmlns:w=', 'xmlns:x='), null],
    [
      'the strict namespace',
      (xml: string) =>
        xml.replace(
          'schemas.openxmlformats.org/wordprocessingml/2006/main',
          'purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      null,
    ],
    [
      'a document type',
      (xml: string) => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xml}`,
      'declares a document type',
    ],
    ['broken XML', (xml: string) => xml.slice(0, -20), 'is not sound XML'],
    [
      '10,000 levels',
      (xml: string) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(10_000)}`),
      'more than 400 levels',
    ],
  ])('%s', async (_, change, refusal) => {
    const plain = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Words.</w:t></w:r></w:p></w:body></w:document>`
    const file = archiveOf([{ name: 'word/document.xml', content: change(plain) }])
    if (refusal === null) expect(canonicalText((await parse(file)).doc)).toBe('Words.')
    else await expect(parse(file)).rejects.toThrow(refusal)
  })
})
