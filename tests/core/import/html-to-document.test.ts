import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../main/core/import/html/parse-page.ts'
import { htmlToBlocks, htmlToDocument } from '../../../main/core/import/html-to-document.ts'
import { documentSchema } from '../../../shared/document/index.ts'

/** The blocks that a page becomes, in ProseMirror's own notation. */
const converted = (html: string, xhtml = false): string => {
  const { doc } = htmlToDocument(parsePage(html, 'page.html', { xhtml }).body)
  doc.check()
  return doc.toString().slice('doc('.length, -1)
}

describe('htmlToDocument', () => {
  test.each<[what: string, html: string, blocks: string]>([
    ['paragraphs', '<p>One<p>two</p>three', 'paragraph("One"), paragraph("two"), paragraph("three")'],
    ['blanks', '<p>  a \n\t b <b> c</b>d </p>', 'paragraph("a b ", strong("c"), "d")'],
    [
      'blocks in blocks',
      '<div>a<div>b<section>c</section></div>d</div>',
      'paragraph("a"), paragraph("b"), paragraph("c"), paragraph("d")',
    ],
    ['line breaks', '<p>a<br>b<br><br>c<br></p>', 'paragraph("a", hard_break, "b"), paragraph("c")'],
    ['headings', '<h1>A</h1><h6>B</h6>', 'heading("A"), heading("B")'],
    ['blocks in a heading', '<h2>A<div>B</div></h2>', 'heading("A", hard_break, "B")'],
    [
      'marks',
      '<p><i>a<b>b</b></i><code>c</code>H<sub>2</sub>',
      'paragraph(em("a"), em(strong("b")), code("c"), "H", subscript("2"))',
    ],
    ['marks over blocks', '<b><p>a</p><p>b</p></b>', 'paragraph(strong("a")), paragraph(strong("b"))'],
    [
      'marks by style',
      '<p><span style="font-weight: 700; font-style:italic">a</span><b style="font-weight:normal">b</b>',
      'paragraph(em(strong("a")), "b")',
    ],
    [
      'quotes',
      '<blockquote>a<p>b</blockquote><q>c</q>',
      'blockquote(paragraph("a"), paragraph("b")), paragraph("“c”")',
    ],
    [
      'nested lists',
      '<ul><li>a<ol><li>b</ol><li>c</ul>',
      'bullet_list(list_item(paragraph("a"), ordered_list(list_item(paragraph("b")))), list_item(paragraph("c")))',
    ],
    [
      'a list outside an item',
      '<ul><li>a</li><ul><li>b</ul></ul>',
      'bullet_list(list_item(paragraph("a"), bullet_list(list_item(paragraph("b")))))',
    ],
    ['definitions', '<dl><dt>a<dd>b</dl>', 'paragraph(strong("a")), paragraph("b")'],
    ['preformatted text', '<pre>\n a\n  b<br>c\n</pre>', 'code_block(" a\\n  b\\nc")'],
    [
      'a table',
      '<table><caption>T</caption><tfoot><tr><td>f</tfoot><tr><th>a<td>b</table>',
      'paragraph("T"), table(table_row(table_header(paragraph("a")), table_cell(paragraph("b"))), table_row(table_cell(paragraph("f"))))',
    ],
    ['a table that is a layout', '<table><tr><td><h2>a</h2><td>b</table>', 'heading("a"), paragraph("b")'],
    ['a table of one cell', '<table><tr><td>a</table>', 'paragraph("a")'],
    [
      'a figure',
      '<figure><img src=x alt=" a  boat "><figcaption>C</figcaption></figure>',
      'paragraph(image), paragraph("C")',
    ],
    ['no point that counts visitors', '<p>a<img src=x width=1 height=1>', 'paragraph("a")'],
    ['no empty blocks', '<p>&nbsp;<p><p> <br> </p><ul><li></ul>a', 'paragraph("a")'],
    ['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', 'paragraph("漢(kan)")'],
    [
      'what is hidden',
      '<p hidden>a</p><p style="display: none">b</p><p class="x sf-hidden">c</p>d',
      'paragraph("d")',
    ],
    [
      'programs and forms',
      '<script>a</script><style>b</style><noscript>c</noscript><select><option>d</select><button>e</button>f',
      'paragraph("f")',
    ],
    [
      'links of the page alone',
      '<h2>a<a href="#a">¶</a></h2><p>b<a href="#x" class="footnote-back">↩</a>',
      'heading("a"), paragraph("b")',
    ],
    [
      'text around everything',
      'a<html><head>b<title>t</title></head><body>c</body></html>d',
      'paragraph("abcd")',
    ],
    ['a comment that never ends', '<!-- a><html><body><p>b', 'paragraph'],
    ['a second body', '<body>a</body><body>b</body>', 'paragraph("ab")'],
    [
      'attributes in capitals',
      '<TABLE><TR><TD COLSPAN="2">a<TD>b<TR><TD>c</TABLE>',
      'table(table_row(table_cell(paragraph("a")), table_cell(paragraph("b"))), table_row(table_cell(paragraph("c"))))',
    ],
  ])('%s', (_, html, blocks) => {
    expect(converted(html)).toBe(blocks)
  })

  test('elements that end themselves, as in XHTML', () => {
    const page =
      '<?xml version="1.0"?><html><head><title/></head><body><p><a id="x"/>a<br/>b</p><script/>c</body></html>'
    expect(converted(page, true)).toBe('paragraph("a", hard_break, "b"), paragraph("c")')
  })

  test('keeps links that lead outside, and spans and starts of lists', () => {
    const page =
      '<p><a href="https://example.org/a">a</a><a href="javascript:x">b</a><a href="#c">c</a></p>' +
      '<ol start="7"><li>d</ol><table><tr><td colspan="2" rowspan="0">e<td colspan="99999">f</table>'
    const { doc } = htmlToDocument(parsePage(page, 'page.html').body)
    const [links, list, table] = doc.children
    expect(links!.children.map(text => text.marks.map(mark => mark.attrs.href as string))).toEqual([
      ['https://example.org/a'],
      [],
    ])
    expect(list!.attrs.start).toBe(7)
    expect(table!.firstChild!.children.map(({ attrs }) => [attrs.colspan, attrs.rowspan])).toEqual([
      [2, 1],
      [1000, 1],
    ])
  })

  test('hooks put nodes in the place of elements, find pictures and complete addresses', () => {
    const { page_mark, image } = documentSchema.nodes
    const { blocks } = htmlToBlocks(
      parsePage('<p>a<span id=p>x</span><img src=y><a href=z>b</a>', 'page.html').body,
      {
        element: element => (element.getAttribute('id') === 'p' ? [page_mark.create({ label: '3' })] : null),
        picture: element => (element.getAttribute('src') === 'y' ? 'a'.repeat(64) : null),
        address: href => `https://example.org/${href}`,
      },
    )
    expect(blocks[0]!.children.map(node => [node.type.name, node.text ?? node.attrs])).toEqual([
      ['text', 'a'],
      [page_mark.name, { label: '3' }],
      [image.name, { assetId: 'a'.repeat(64), alt: '' }],
      ['text', 'b'],
    ])
    expect(blocks[0]!.lastChild!.marks[0]!.attrs.href).toBe('https://example.org/z')
  })

  test('counts what plays', () => {
    const page =
      '<video><track></video><audio></audio><iframe>x</iframe><object>y</object><embed><iframe hidden></iframe>'
    const { doc, played } = htmlToDocument(parsePage(page, 'page.html').body)
    expect(played).toEqual({ videos: 1, sounds: 1, frames: 3 })
    expect(doc.textContent).toBe('y')
  })

  test.each([
    'div',
    'b',
    'h1',
    'a href=x',
    'blockquote',
    'ul><li',
    'ol><li><p',
    'table><tr><td',
    'pre',
    'q',
    'dl><dd',
    'figure',
  ])('words within 10,000 <%s> are kept', opening => {
    const { doc } = htmlToDocument(parsePage(`${`<${opening}>`.repeat(10_000)}deep words`, 'page.html').body)
    doc.check()
    expect(JSON.stringify(doc.toJSON())).toContain('deep words')
  })
})
