import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { ZipFile } from 'yazl'
import { generatedText } from './generated-text.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'tests', 'fixtures')

const paragraphs = (size: number, seed: number) => generatedText(size, seed).split('\n\n')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An article on a page with the furniture that pages have. */
export function webPage(size: number, seed: number): Buffer {
  const links = Array.from(
    { length: 60 },
    (_, index) => `<li><a href="/${index}">Section ${index}</a></li>`,
  ).join('')
  const body = paragraphs(size, seed).map((text, index) =>
    index % 12 === 11
      ? `<h2>Part ${index}</h2><p>${escaped(text)}</p>`
      : `<p>${escaped(text)} <a href="/x">more</a></p>`,
  )
  return Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><title>Report ${seed} | The Courier</title><meta property="og:site_name" content="The Courier"></head>` +
      `<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>Report ${seed}</h1>${body.join('\n')}</article></main>` +
      `<aside class="related"><ul>${links}</ul></aside><footer>All rights reserved.</footer></body></html>`,
  )
}

/** A Word document as the `docx` package writes it. */
export async function wordFile(size: number, seed: number): Promise<Buffer> {
  const children = paragraphs(size, seed).map(
    (text, index) => new Paragraph(index % 12 === 0 ? { text, heading: HeadingLevel.HEADING_2 } : { text }),
  )
  return Packer.toBuffer(new Document({ title: `Report ${seed}`, sections: [{ children }] }))
}

/** An e-book of ten chapters (EPUB 3). */
export function book(size: number, seed: number): Promise<Buffer> {
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
  const items = numbers
    .map(n => `<item id="c${n}" href="c${n}.xhtml" media-type="application/xhtml+xml"/>`)
    .join('')
  const spine = numbers.map(n => `<itemref idref="c${n}"/>`).join('')
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from('application/epub+zip'), 'mimetype', { compress: false })
  zip.addBuffer(
    Buffer.from(
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'META-INF/container.xml',
  )
  zip.addBuffer(
    Buffer.from(
      `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Book ${seed}</dc:title><dc:language>en</dc:language></metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    ),
    'book.opf',
  )
  for (const n of numbers) {
    const text = paragraphs(size / 10, seed * 10 + n)
      .map(one => `<p>${escaped(one)}</p>`)
      .join('\n')
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${n}</title></head><body><h1>Chapter ${n}</h1>${text}</body></html>`
    zip.addBuffer(Buffer.from(page), `c${n}.xhtml`)
  }
  zip.end()
  return buffer(zip.outputStream)
}

/** A PDF that Chromium printed, told from others by a comment at its end. */
export function pdf(seed: number): Buffer {
  return Buffer.concat([
    readFileSync(join(fixtures, 'pdf', 'chromium-untagged.pdf')),
    Buffer.from(`%${seed}\n`),
  ])
}
