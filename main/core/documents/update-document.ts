import { describePassage, type FoundPassage, reanchorAll } from '../../../shared/anchor/index.ts'
import { ContractError, type UpdateReport } from '../../../shared/contract/index.ts'
import type { Highlight } from '../../../shared/model/index.ts'
import { found } from '../absence.ts'
import type { Handler } from '../context.ts'
import { listHighlights } from '../highlights/queries.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import type { ParsedFile } from '../import/parse-job.ts'
import { storeVersion } from './import-queries.ts'
import { readDocument, readText } from './queries.ts'

/**
 * Gives a document the text of a newer file and carries its highlights over, in one command. What is known of the
 * document besides (its title above all) stays as the researcher has it.
 */
export const updateDocument: Handler<'documents.update'> = ({ documentId, file, operationId }, context) =>
  context.operations.run(operationId, async ({ signal, report }) => {
    const { db, capabilities, workers, history } = context
    found(readDocument(db, documentId), 'document', documentId)
    const source = capabilities.files.source(file)
    report(0, 2, source.name)
    const parsed = await workers.run('parse', { ...source }, { signal })
    report(1, 2, source.name)
    return history.commit('documents.update', write => replaceText(write, documentId, parsed, source.name))
  })

type Counts = Record<'kept' | 'moved' | 'approximate' | 'orphaned', number>

const countedAs = { position: 'kept', exact: 'moved', approximate: 'approximate' } as const

function replaceText(
  write: Writer,
  documentId: string,
  parsed: ParsedFile,
  name: string,
): Outcome<UpdateReport> {
  const { db } = write
  const document = readDocument(db, documentId)
  if (!document)
    throw new ContractError('not_found', 'The document was removed while the newer file was read.')
  const highlights = listHighlights(db, { documentId })
  const counts: Counts = { kept: 0, moved: 0, approximate: 0, orphaned: 0 }
  const outcome = { value: { documentId, ...counts }, detail: { title: document.title } }
  if (parsed.sha256 === document.sha256) {
    for (const { orphaned } of highlights) outcome.value[orphaned ? 'orphaned' : 'kept'] += 1
    return outcome
  }
  const passages = reanchorAll(readText(db, document.versionId), parsed.text, highlights)
  const versionId = storeVersion(db, parsed, name, write.at)
  write.update('documents', { id: documentId }, { version_id: versionId, updated_at: write.at })
  for (const [index, highlight] of highlights.entries()) {
    const passage = passages[index] ?? null
    outcome.value[passage ? countedAs[passage.how] : 'orphaned'] += 1
    carryOver(write, highlight, passage, parsed.text)
  }
  return outcome
}

// An orphan keeps what is known of its passage, for the next version may have it again.
function carryOver(write: Writer, { id }: Highlight, passage: FoundPassage | null, text: string): void {
  const columns = passage
    ? { ...describePassage(text, passage.start, passage.end), orphaned: 0 }
    : { orphaned: 1 }
  write.update('highlights', { id }, columns)
}
