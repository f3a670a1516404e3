import {
  type CheckedParams,
  ContractError,
  type FileHandle,
  type ImportReport,
} from '../../../shared/contract/index.ts'
import type { SourceFile } from '../capabilities.ts'
import type { Context, Handler, Progress } from '../context.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import type { ParsedFile } from '../import/parse-job.ts'
import { obtainTag } from '../tags/commands.ts'
import { addSourceHighlights } from './source-highlights.ts'
import { flushCommits, storeVersion, withoutFlush } from './import-queries.ts'
import { readDocument, readDocumentIdBySha256 } from './queries.ts'

/** How many files are read ahead of the one that is stored; the pool works on two at a time. */
const readAhead = 2

/**
 * Imports files one after the other, each as a command of its own, while the next ones are being read. All of them are
 * on the disk when it answers, be it with an error.
 */
export const importDocuments: Handler<'documents.import'> = (params, context) =>
  context.operations.run(params.operationId, async progress => {
    const report: Report = { imported: [], skipped: [], failed: [] }
    try {
      await importAll(params, report, context, progress)
    } finally {
      // A notebook that was closed meanwhile has flushed everything.
      if (report.imported.length > 0 && context.db.open) flushCommits(context.db)
    }
    return report
  })

async function importAll(
  { files, tags = [], keepAll = false }: CheckedParams<'documents.import'>,
  report: Report,
  context: Context,
  progress: Progress,
): Promise<void> {
  const reading: Promise<Reading>[] = []
  let next = 0
  for (let done = 0; done < files.length; done += 1) {
    while (next < files.length && reading.length < readAhead)
      reading.push(read(files[next++]!, keepAll, context, progress))
    const { file, outcome } = await reading.shift()!
    progress.signal.throwIfAborted()
    progress.report(done, files.length, file)
    if (outcome instanceof ContractError && outcome.code === 'cancelled') throw outcome
    if (outcome instanceof ContractError) addFailure(report, file, outcome)
    else store(report, file, outcome, tags, context)
  }
  progress.report(files.length, files.length, '')
}

type Report = { -readonly [Name in keyof ImportReport]: ImportReport[Name] }

interface Reading {
  readonly file: string
  readonly outcome: ParsedFile | ContractError
}

// Never rejects with what a file is to blame for, so that a file read ahead cannot fail before its turn.
async function read(
  handle: FileHandle,
  keepAll: boolean,
  context: Context,
  { signal }: Progress,
): Promise<Reading> {
  let source: SourceFile | null = null
  try {
    source = context.capabilities.files.source(handle)
    return {
      file: source.name,
      outcome: await context.workers.run('parse', { ...source, keepAll }, { signal }),
    }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    return { file: source?.name ?? handle, outcome: error }
  }
}

function store(
  report: Report,
  file: string,
  parsed: ParsedFile,
  tags: readonly string[],
  context: Context,
): void {
  try {
    const { db, history } = context
    const stored = withoutFlush(db, () =>
      history.commit('documents.import', write => importParsed(write, file, parsed, tags)),
    )
    if (stored.twin !== null) {
      const reason = `The same bytes are in the notebook already, as “${stored.twin}”.`
      report.skipped.push({ file, documentId: stored.documentId, reason })
      return
    }
    const { details, format, words, sha256, leftOut } = parsed
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
