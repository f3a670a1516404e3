import { documentSchema, normalizeDocument } from '../../../../shared/document/index.ts'
import type { ParsedFile } from '../parse-job.ts'
import { parsedFileOf } from '../parse-bytes.ts'

const { nodes } = documentSchema

/**
 * A document that stands for a report which the notebook lacks, so that annotations of it are kept and found: decision
 * 010. Updated with the report itself, its highlights find their places.
 */
export function standInFor(title: string, url: string | null): ParsedFile {
  const lines = [
    'This stands for a report that was not in the notebook when annotations of it were taken in. Their words are kept as orphans. Update this document with the report itself, and they find their places in it.',
    ...(url === null ? [] : [url]),
  ]
  const heading = nodes.heading.create({ level: 1 }, documentSchema.text(title))
  const doc = normalizeDocument(
    nodes.doc.create(null, [
      heading,
      ...lines.map(line => nodes.paragraph.create(null, documentSchema.text(line))),
    ]),
  )
  const bytes = Buffer.from([title, ...lines, ''].join('\n\n'), 'utf8')
  const parsed = { doc, details: { title }, assets: new Map(), highlights: [], leftOut: [] }
  return parsedFileOf(parsed, { bytes, name: `${title.slice(0, 100)}.txt`, format: 'text' })
}
