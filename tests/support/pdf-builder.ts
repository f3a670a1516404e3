/** A text on a page: its place is that of its first letter, in points from the left and from the foot of the page. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

export interface PageSpec {
  readonly texts?: readonly PlacedText[]
  /** Operators of a content stream, after the texts. */
  readonly content?: string
  /** Entries of the page's dictionary: `/Rotate 90`. */
  readonly entries?: string
  /** Dictionaries of annotations. */
  readonly annotations?: readonly string[]
}

export interface PdfSpec {
  readonly pages: readonly PageSpec[]
  /** Entries of the catalog: `/PageLabels << … >>`. */
  readonly catalog?: string
  readonly info?: string
  /** The dictionary of the regular font, for a page that needs another. */
  readonly font?: string
  /** Objects by number, from 100. */
  readonly objects?: Readonly<Record<number, string>>
  /** Bytes after the last object, before the cross-reference table. */
  readonly trailer?: string
}

/** Writes a PDF by hand (ISO 32000-2), A4, in Helvetica, uncompressed. Texts are in Latin-1. */
export function buildPdf(spec: PdfSpec): Uint8Array {
  const objects = new Map<number, string>()
  const first = 10
  const numbers = spec.pages.map((_, at) => first + at * 2)
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${spec.catalog ?? ''} >>`)
  for (const [number, body] of pageTree(numbers)) objects.set(number, body)
  objects.set(
    3,
    spec.font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  )
  objects.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  objects.set(5, `<< ${spec.info ?? ''} >>`)
  for (const [at, page] of spec.pages.entries()) {
    const number = numbers[at]!
    const content = contentOf(page)
    const annotations = page.annotations ? `/Annots [${page.annotations.join(' ')}]` : ''
    objects.set(
      number,
      `<< /Type /Page /Parent ${parentOf(number, numbers.length)} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${number + 1} 0 R ${annotations} ${page.entries ?? ''} >>`,
    )
    objects.set(number + 1, streamOf(content))
  }
  for (const [number, body] of Object.entries(spec.objects ?? {})) objects.set(Number(number), body)
  return assemble(objects, spec.trailer ?? '')
}

/** Pages hang together in bundles of a hundred, as programs make them: a reader goes through a whole bundle. */
const bundle = 100
const firstBundle = 100_000

function parentOf(page: number, count: number): number {
  return count <= bundle ? 2 : firstBundle + Math.floor((page - 10) / 2 / bundle)
}

function* pageTree(pages: readonly number[]): Generator<[number: number, body: string]> {
  const node = (kids: readonly number[], count: number, parent = '') =>
    `<< /Type /Pages /Count ${count} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] ${parent} >>`
  if (pages.length <= bundle) return yield [2, node(pages, pages.length)]
  const bundles = Map.groupBy(pages, page => parentOf(page, pages.length))
  yield [2, node([...bundles.keys()], pages.length)]
  for (const [number, kids] of bundles) yield [number, node(kids, kids.length, '/Parent 2 0 R')]
}

/** A stream with this content (Latin-1) and these entries in its dictionary. */
export function streamOf(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`
}

function contentOf({ texts = [], content = '' }: PageSpec): string {
  const shown = texts.map(
    ({ text, x, y, size = 11, bold = false }) =>
      `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
  )
  return [...shown, content].join('\n')
}

function assemble(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of objects) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length + trailer.length
  const size = Math.max(...objects.keys()) + 1
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  file += `${trailer}xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Lines of a paragraph, one below the other. */
export function lines(texts: readonly string[], x: number, y: number, size = 11): PlacedText[] {
  return texts.map((text, at) => ({ text, x, y: y - at * size * 1.3, size }))
}
