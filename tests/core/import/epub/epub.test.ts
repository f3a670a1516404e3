import { describe, expect, test } from 'vitest'
import { parseEpub } from '../../../../main/core/import/epub/epub.ts'
import { structureOf } from '../../../support/known-report.ts'
import { bookOf, type BookParts, page, point } from '../../../support/books.ts'

const read = async (parts: BookParts) => {
  const parsed = await parseEpub(bookOf(parts), { name: 'a.epub', keepAll: false, report: () => {} })
  parsed.doc.check()
  return { ...parsed, structure: structureOf(parsed.doc.children) }
}

describe('parseEpub', () => {
  test('chapters follow the spine; those without a heading are called as in the table of contents', async () => {
    const nav = `<nav epub:type="toc"><ol><li><a href="one.xhtml">The beginning</a><ol>
      <li><a href="two.xhtml">The middle</a></li></ol></li><li><a href="three.xhtml">The end</a></li></ol></nav>`
    const { structure, leftOut } = await read({
      chapters: {
        'one.xhtml': '<p>First.</p>',
        'two.xhtml': '<div>The  Middle.</div><p>Second.</p>',
        'three.xhtml': '<h2>Finale</h2><p>Third.</p>',
      },
      manifest: '<item id="n" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>',
      spine: '<itemref idref="n"/>',
      files: [{ name: 'OPS/nav.xhtml', content: page(nav) }],
    })
    expect(structure).toBe(
      [
        'heading "The beginning"',
        'paragraph "First."',
        'heading {"level":2} "The Middle."',
        'paragraph "Second."',
        'heading {"level":2} "Finale"',
        'paragraph "Third."',
      ].join('\n'),
    )
    expect(leftOut).toEqual(['The table of contents, which repeats the headings.'])
  })

  test('the table of contents of EPUB 2 serves as well', async () => {
    const ncx = `<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
      <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Opening</text></navLabel>
      <content src="one.xhtml#top"/></navPoint></navMap><pageList><pageTarget><navLabel><text>7</text></navLabel>
      <content src="one.xhtml#p7"/></pageTarget></pageList></ncx>`
    const { structure } = await read({
      chapters: { 'one.xhtml': '<p>First <b id="p7">bold</b>.</p>' },
      manifest: '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
      files: [{ name: 'OPS/toc.ncx', content: ncx }],
    })
    expect(structure).toBe('heading "Opening"\nparagraph "First <page_mark>{strong: bold}."')
  })

  test('notes stand at the end, numbered through, wherever the book keeps them', async () => {
    const { structure } = await read({
      chapters: {
        'one.xhtml': `<p>Said<a epub:type="noteref" href="notes.xhtml#n9">9</a> and done<sup><a href="#f" epub:type="noteref">*</a></sup>.</p>
          <aside epub:type="footnote" id="f"><p><a href="#back">*</a> In this chapter.</p><p>Two paragraphs.</p></aside>`,
        'two.xhtml':
          '<p>More<a role="doc-noteref" href="notes.xhtml#n10">10</a>, again<a epub:type="noteref" href="notes.xhtml#n9">9</a>.</p>',
        'notes.xhtml': `<h2>Notes</h2><p id="n8">8. Nobody refers to it.</p><p><a id="n9" href="one.xhtml#r9">9.</a> Nine.</p>
          <p id="n10">10. Ten.</p>`,
      },
    })
    expect(structure).toBe(
      [
        'paragraph "Said{superscript: [1]} and done{superscript: [2]}."',
        'paragraph "More{superscript: [3]}, again{superscript: [1]}."',
        'heading {"level":2} "Notes"',
        'paragraph "8. Nobody refers to it."',
        'horizontal_rule',
        'paragraph "[1] Nine."',
        'paragraph "[2] In this chapter."',
        'paragraph "Two paragraphs."',
        'paragraph "[3] Ten."',
      ].join('\n'),
    )
  })

  test('pages of the printed book are marked where they begin', async () => {
    const { doc } = await read({
      chapters: {
        'one.xhtml': `<p>One <span epub:type="pagebreak" title="3"/>two <span role="doc-pagebreak" aria-label=" Page iv "></span>three.</p>
          <div epub:type="pagebreak" id="p5">5</div><p>Four.</p>`,
      },
    })
    const labels: string[] = []
    doc.descendants(node => void (node.type.name === 'page_mark' && labels.push(node.attrs.label as string)))
    expect(labels).toEqual(['3', 'iv', '5'])
    expect(doc.textContent).toBe('One two three.Four.')
  })

  test('finds files in other letters and encoded names; says what is missing', async () => {
    const cover = '<svg xmlns="http://www.w3.org/2000/svg"><image xlink:href="../img/Front.PNG"/></svg>'
    const { structure, assets, leftOut } = await read({
      chapters: {
        'text/cover.xhtml': cover,
        'text/My%20Chapter.xhtml': `<p>Words. <img src="../img/none.png" alt="gone"/><img src="http://tracker.example/x.png"/>
          <a href="javascript:alert(1)">no</a> <a href="one.xhtml#x">in</a> <a href="https://example.org/">out</a></p>
          <video src="v.mp4">x</video><script>alert(1)</script>`,
        'text/lost.xhtml': '',
      },
      stored: { 'text/My%20Chapter.xhtml': 'Text/My chapter.XHTML' },
      missing: ['text/lost.xhtml'],
      files: [{ name: 'OPS/img/front.png', content: point }],
    })
    expect(structure).toBe(
      'paragraph "<image>"\nparagraph "Words. <image><image> no in {link https://example.org/: out}"',
    )
    expect(assets.size).toBe(1)
    expect(leftOut).toEqual([
      'A picture that is not with the file.',
      'A picture that is not in the file but on the network, where nothing is fetched from.',
      '1 chapter that the book names and that is not in the file.',
      '1 video.',
    ])
  })

  test('tells what the book says of itself', async () => {
    const { details } = await read({
      metadata: `<dc:title id="s">A subtitle</dc:title><dc:title id="m">Main  title</dc:title>
        <meta property="title-type" refines="#m">main</meta><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator>
        <dc:publisher>Quay Press</dc:publisher><dc:date>0101-01-01</dc:date><dc:language>sv</dc:language>`,
      chapters: { 'one.xhtml': '<p>Words.</p>' },
    })
    expect(details).toEqual({
      title: 'Main title',
      author: 'Ann Lee, Bo Ek',
      publisher: 'Quay Press',
      language: 'sv',
    })
  })

  const encryption = (algorithm: string) => ({
    name: 'META-INF/encryption.xml',
    content: `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
      <enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
  })
  const chapters = { 'one.xhtml': '<p>Words.</p>' }

  test('a book with unreadable fonts is read, a protected one is refused in words', async () => {
    const fonts = await read({ chapters, files: [encryption('http://www.idpf.org/2008/embedding')] })
    expect(fonts.structure).toBe('paragraph "Words."')
    const locked = read({ chapters, files: [encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc')] })
    await expect(locked).rejects.toThrow(/^a\.epub is protected against copying \(DRM\)/)
  })

  test('entities are never followed', async () => {
    const bomb = `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><html><body><p>&b;&f;!</p></body></html>`
    const { doc } = await read({
      chapters: {},
      manifest: '<item id="x" href="x.xhtml" media-type="application/xhtml+xml"/>',
      spine: '<itemref idref="x"/>',
      files: [{ name: 'OPS/x.xhtml', content: bomb }],
    })
    expect(doc.textContent).not.toMatch(/ha|root/)
  })

  test('a book without chapters is refused', async () => {
    await expect(read({ chapters, missing: ['one.xhtml'] })).rejects.toThrow('none of its chapters is there')
  })
})
