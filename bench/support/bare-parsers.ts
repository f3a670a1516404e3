import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import MarkdownIt from 'markdown-it'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** The libraries that the parsers are built on, each doing the least that yields the words of a file. */

export function bareReadability(bytes: Buffer): number {
  return new Readability(parseHTML(bytes.toString()).document).parse()!.textContent!.length
}

export function bareMarkdown(bytes: Buffer): number {
  return new MarkdownIt().parse(bytes.toString(), {}).length
}

export async function bareMammoth(bytes: Buffer): Promise<number> {
  return (await mammoth.convertToHtml({ buffer: bytes })).value.length
}

export async function bareUnzip(bytes: Buffer): Promise<number> {
  const directory = await fromBufferPromise(bytes)
  let length = 0
  for await (const entry of directory.eachEntry()) {
    const content = await buffer(await directory.openReadStreamPromise(entry))
    if (entry.fileName.endsWith('.xhtml'))
      length += parseHTML(content.toString()).document.body.textContent.length
  }
  return length
}

export async function barePdfjs(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  let length = 0
  for (let page = 1; page <= document.numPages; page += 1) {
    length += (await (await document.getPage(page)).getTextContent()).items.length
  }
  await task.destroy()
  return length
}
