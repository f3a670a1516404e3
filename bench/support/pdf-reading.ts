import { readdirSync, readFileSync } from 'node:fs'
import { parsePdf } from '../../main/core/import/pdf/index.ts'
import { buildPdf, lines } from '../../tests/support/pdf-builder.ts'
import { alternate, type BenchResult, compared, timeOf } from '../measure.ts'
import { barePdfjs } from './bare-parsers.ts'
import { generatedText } from './generated-text.ts'

const folder = new URL('../../tests/fixtures/pdf/', import.meta.url)
const runs = 7

const longPages = 200

/**
 * PDFs of several writers into documents, against the bare library giving the text of their pages: no order, no
 * paragraphs, no structure. Reading files and storing what came of them is in neither.
 */
export async function readingPdfs(): Promise<BenchResult[]> {
  const names = readdirSync(folder).filter(name => /^(?:chromium|libreoffice)-.+\.pdf$/.test(name))
  const files = names.map(name => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
  const long = { name: 'long.pdf', bytes: longReport() }
  return [
    await reading(`${files.length} PDF files of 1 to 3 pages`, files),
    await reading(`a PDF file of ${longPages} pages`, [long]),
  ]
}

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

async function reading(measure: string, files: readonly File[]): Promise<BenchResult> {
  const ours = () =>
    timeOf(async () => {
      for (const { name, bytes } of files) await parsePdf(bytes, { name, keepAll: false, report: () => {} })
    })
  const peer = () =>
    timeOf(async () => {
      for (const { bytes } of files) await barePdfjs(bytes)
    })
  const figures = await alternate(runs, ours, peer)
  return compared(measure, 'ms', figures, 'bare pdfjs, the text of all pages', 'ratio <= 1.5')
}

function longReport(): Uint8Array {
  const text = generatedText(longPages * 2500, 3).replace(/[^\x20-\x7e]+/g, ' ')
  const rows = text.match(/.{1,75}(?: |$)/g) ?? []
  const pages = Array.from({ length: longPages }, (_, at) => ({
    texts: lines(rows.slice(at * 32, at * 32 + 32), 60, 760),
  }))
  return buildPdf({ pages })
}
