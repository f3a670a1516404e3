import { writeFileSync } from 'node:fs'
import { found } from '../../absence.ts'
import type { HandlersOf } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { readDocument, readText } from '../../documents/queries.ts'
import { fileFor } from '../../export/target-file.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readLink } from '../../links/queries.ts'
import { readRelation } from '../../relations/queries.ts'
import { listDecided, readHighlightSpans, readLinked } from '../queries.ts'
import type { Decision } from './comparison-report.ts'
import type { ReportInput } from './report-job.ts'

const extensions = { markdown: 'md', html: 'html' } as const

export const comparisonReportHandler = {
  'compare.report': ({ aId, bId, format, language = 'en', target, operationId }, context) =>
    context.operations.run(operationId, async ({ signal, report }) => {
      const { db, capabilities, workers } = context
      const [a, b] = [inputOf(db, aId), aId === bId ? null : inputOf(db, bId)]
      const file = fileFor(capabilities.files.target(target), nameOf(a, b), extensions[format])
      const at = capabilities.now().toISOString()
      const [decisions, linked] = [decisionsOf(db, aId, bId), readLinked(db, aId, bId)]
      const input = { a, b, decisions, linked, format, language, at }
      const bytes = await writeAtomically(file, async temporary => {
        writeFileSync(temporary, '', { flag: 'wx' })
        await workers.run('comparisonReport', { ...input, file: temporary }, { signal, report })
      })
      return { file: { path: file.path, bytes } }
    }),
} satisfies Pick<HandlersOf<'compare'>, 'compare.report'>

function inputOf(db: Database, documentId: string): ReportInput {
  const document = found(readDocument(db, documentId), 'document', documentId)
  const { id, title, author, publisher, publishedOn, language, versionId } = document
  const [text, highlights] = [readText(db, versionId), readHighlightSpans(db, id)]
  return { id, title, author, publisher, publishedOn, language, text, highlights }
}

const nameOf = (a: ReportInput, b: ReportInput | null): string =>
  `${a.title.slice(0, 48)}${b ? ` and ${b.title.slice(0, 48)}` : ''}, compared`

function decisionsOf(db: Database, aId: string, bId: string): Record<string, Decision> {
  const decided = listDecided(db, aId).filter(
    each => (each.aId === aId && each.bId === bId) || (each.aId === bId && each.bId === aId),
  )
  return Object.fromEntries(
    decided.map(({ id, state, linkId }) => {
      const link = linkId === null ? null : readLink(db, linkId)
      const relation = link && readRelation(db, link.relationId)
      return [id, { state, relation: relation?.name ?? null }]
    }),
  )
}
