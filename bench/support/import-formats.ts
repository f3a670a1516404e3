import { parseBytes } from '../../main/core/import/parse-bytes.ts'
import { alternate, type BenchResult, compared, timeOf } from '../measure.ts'
import { bareMammoth, bareMarkdown, barePdfjs, bareReadability, bareUnzip } from './bare-parsers.ts'
import { book, pdf, webPage, wordFile } from './format-files.ts'
import { generatedText } from './generated-text.ts'

const runs = 5
const size = 100_000
/** At most 1.5 times the time of the bare library. */
const target = 'ratio >= 0.667'

/**
 * Files a second and megabytes a second of each parser, from bytes to a document ready to be stored, beside the library
 * that it is built on, from bytes to whatever that yields.
 */
export async function parsing(): Promise<BenchResult[]> {
  const cases: readonly (readonly [
    name: string,
    bytes: Buffer,
    peer: (bytes: Buffer) => unknown,
    peerName: string,
  ])[] = [
    ['Markdown', Buffer.from(generatedText(size, 1)), bareMarkdown, 'bare markdown-it'],
    ['HTML', webPage(size, 2), bareReadability, 'bare linkedom and Readability'],
    ['DOCX', await wordFile(size, 3), bareMammoth, 'bare mammoth, to HTML'],
    ['EPUB', await book(size, 4), bareUnzip, 'bare yauzl and linkedom'],
    ['PDF', pdf(5), barePdfjs, 'bare pdfjs, getTextContent'],
  ]
  const results: BenchResult[] = []
  for (const [name, bytes, peer, peerName] of cases) {
    const file = `report.${name === 'Markdown' ? 'md' : name.toLowerCase()}`
    const ours = () => parseBytes(bytes, { name: file, keepAll: false, report: () => {} })
    const figures = await alternate(
      runs,
      () => perSecond(ours),
      () => perSecond(() => peer(bytes)),
    )
    const megabytes = bytes.length / 1e6
    const kilobytes = Math.round(bytes.length / 1000)
    const rate = { ours: figures.ours * megabytes, peer: figures.peer * megabytes }
    results.push(compared(`${name} of ${kilobytes} KB, parsed`, 'files/s', figures, peerName, target))
    results.push(compared(`${name} of ${kilobytes} KB, parsed`, 'MB/s', rate, peerName, null))
  }
  return results
}

const times = 8

async function perSecond(work: () => unknown): Promise<number> {
  const taken = await timeOf(async () => {
    for (let count = 0; count < times; count += 1) await work()
  })
  return (times * 1000) / taken
}
