import { basename } from 'node:path'
import { type CheckedParams, ContractError, type ImportReport } from '../../../shared/contract/index.ts'
import type { Context, Handler, Progress } from '../context.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import type { ParsedFile } from '../import/parse-job.ts'
import { obtainTag } from '../tags/commands.ts'
import { findAlike } from './find-alike.ts'
import { flushCommits, storeVersion, withoutFlush } from './import-queries.ts'
import { ImportQueue, type Turn } from './import-queue.ts'
import { readDocument, readDocumentIdBySha256 } from './queries.ts'
import { addSourceHighlights } from './source-highlights.ts'

/**
 * Imports files one after the other, each as a command of its own, while the next ones are being read. All of them are
 * on the disk when it answers, be it with an error.
 */
export const importDocuments: Handler<'documents.import'> = (params, context) =>
  context.operations.run(params.operationId, async progress => {
    const report: Report = { imported: [], skipped: [], failed: [], alike: [], passedOver: [] }
    try {
      await importAll(params, report, context, progress)
    } finally {
      // A notebook that was closed meanwhile has flushed everything.
      if (report.imported.length > 0 && context.db.open) flushCommits(context.db)
    }
    return report
  })

async function importAll(
  params: CheckedParams<'documents.import'>,
  report: Report,
  context: Context,
  progress: Progress,
): Promise<void> {
  const queue = new ImportQueue(params.files, params.keepAll ?? false, context, progress.signal)
  for (let done = 0; ; done += 1) {
    const turn = await queue.next()
    if (!turn) break
    const { file, outcome } = turn
    progress.signal.throwIfAborted()
    if (outcome instanceof ContractError && outcome.code === 'cancelled') throw outcome
    if ('files' in outcome) {
      done -= 1
      report.passedOver.push(...outcome.passedOver)
      for (const { name, code, message } of outcome.refused) report.failed.push({ file: name, code, message })
      continue
    }
    progress.report(done, queue.total, file)
    if (outcome instanceof ContractError) addFailure(report, file, outcome)
    else store(turn, outcome, params, report, context)
  }
  progress.report(queue.total, queue.total, '')
}

type Report = { -readonly [Name in keyof ImportReport]: ImportReport[Name] }

function store(
  { file, handle }: Turn,
  parsed: ParsedFile,
  { tags = [], whenAlike = 'import' }: CheckedParams<'documents.import'>,
  report: Report,
  context: Context,
): void {
  try {
    const { db, history } = context
    const twin = readDocumentIdBySha256(db, parsed.sha256) === null ? findAlike(db, parsed.text) : null
    if (twin) report.alike.push({ file, handle, ...twin, imported: whenAlike === 'import' })
    if (twin && whenAlike !== 'import') return
    const stored = withoutFlush(db, () =>
      history.commit('documents.import', write => importParsed(write, basename(file), parsed, tags)),
    )
    if (stored.twin !== null) {
      const reason = `The same bytes are in the notebook already, as “${stored.twin}”.`
      report.skipped.push({ file, documentId: stored.documentId, reason })
      return
    }
    const { details, format, words, sha256, leftOut, guessedEncoding } = parsed
    const { documentId } = stored
    report.imported.push({
      file,
      documentId,
      title: details.title,
      format,
      words,
      sha256,
      highlights: parsed.highlights.length,
      leftOut: [...leftOut],
      guessedEncoding,
    })
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    addFailure(report, file, error)
  }
}

function addFailure(report: Report, file: string, { code, message }: ContractError): void {
  report.failed.push({ file, code, message })
}

/** The document made, or the one that came from the same bytes, with its title. */
interface Stored {
  readonly documentId: string
  readonly twin: string | null
}

function importParsed(
  write: Writer,
  file: string,
  parsed: ParsedFile,
  tags: readonly string[],
): Outcome<Stored> {
  const { db } = write
  const { title, author, publisher, publishedOn, language, url } = parsed.details
  const twinId = readDocumentIdBySha256(db, parsed.sha256)
  if (twinId !== null) {
    return { value: { documentId: twinId, twin: readDocument(db, twinId)!.title }, detail: { title } }
  }
  const documentId = newId()
  const columns = { title, author, publisher, published_on: publishedOn, language, url }
  const versionId = storeVersion(db, parsed, file, write.at)
  write.insert(
    'documents',
    { id: documentId },
    { ...columns, version_id: versionId, imported_at: write.at, updated_at: write.at },
  )
  addSourceHighlights(write, documentId, parsed)
  for (const tag of tags)
    write.join('document_tags', { document_id: documentId, tag_id: obtainTag(write, tag) })
  return { value: { documentId, twin: null }, detail: { title } }
}
