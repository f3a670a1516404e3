import {
  describePassage,
  fold,
  type FoundPassage,
  type QuoteAnchor,
  reanchorAll,
} from '../../../shared/anchor/index.ts'
import { ContractError, type UpdateReport } from '../../../shared/contract/index.ts'
import type { Highlight } from '../../../shared/model/index.ts'
import { found } from '../absence.ts'
import type { Handler } from '../context.ts'
import { listHighlights } from '../highlights/queries.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { parseFile } from '../import/parse-file.ts'
import type { ParsedFile } from '../import/parse-job.ts'
import type { SourceHighlight } from '../import/parsed-source.ts'
import { storeVersion } from './import-queries.ts'
import { readDocument, readText } from './queries.ts'
import { addSourceHighlights } from './source-highlights.ts'

/**
 * Gives a document the text of a newer file and carries its highlights over, in one command. What is known of the
 * document besides (its title above all) stays as the researcher has it. What is marked or commented in the newer file
 * and not here yet becomes highlights, as by an import. The same bytes change nothing,
 * unless more or less of them is taken for the text now.
 */
export const updateDocument: Handler<'documents.update'> = (
  { documentId, file, keepAll, operationId },
  context,
) =>
  context.operations.run(operationId, async ({ signal, report }) => {
    const { db, capabilities, workers, history } = context
    found(readDocument(db, documentId), 'document', documentId)
    const source = capabilities.files.source(file)
    report(0, 2, source.name)
    const parsed = await parseFile(workers, 'parse', { ...source, keepAll: keepAll ?? false }, signal)
    report(1, 2, source.name)
    const { versionId, sha256 } = found(readDocument(db, documentId), 'document', documentId)
    const oldText = readText(db, versionId)
    if (sha256 === parsed.sha256 && oldText === parsed.text) {
      return unchanged(documentId, listHighlights(db, { documentId }))
    }
    const anchors = listHighlights(db, { documentId }).map(anchorOf)
    const passages = await workers.run('reanchor', { oldText, newText: parsed.text, anchors }, { signal })
    const known = new Map(
      anchors.map((anchor, index) => [anchor.id, { anchor, passage: passages[index] ?? null }]),
    )
    const update = { documentId, versionId, oldText, known, parsed, fileName: source.name }
    return history.commit('documents.update', write => replaceText(write, update))
  })

interface Anchor extends QuoteAnchor {
  readonly id: string
}

interface Update {
  readonly documentId: string
  /** The version that the passages were told from. */
  readonly versionId: string
  readonly oldText: string
  readonly known: ReadonlyMap<string, { readonly anchor: Anchor; readonly passage: FoundPassage | null }>
  readonly parsed: ParsedFile
  readonly fileName: string
}

const anchorOf = ({ id, start, end, quote, prefix, suffix }: Highlight): Anchor => ({
  id,
  start,
  end,
  quote,
  prefix,
  suffix,
})

function unchanged(documentId: string, highlights: readonly Highlight[]): UpdateReport {
  const orphaned = highlights.filter(highlight => highlight.orphaned).length
  return {
    documentId,
    kept: highlights.length - orphaned,
    moved: 0,
    approximate: 0,
    orphaned,
    approximated: [],
    added: 0,
  }
}

const countedAs = { position: 'kept', exact: 'moved', approximate: 'approximate' } as const

function replaceText(write: Writer, update: Update): Outcome<UpdateReport> {
  const { documentId, parsed } = update
  const document = found(readDocument(write.db, documentId), 'document', documentId)
  if (document.versionId !== update.versionId) {
    throw new ContractError(
      'conflict',
      `“${document.title}” was given another text while the file was read. Nothing was changed; try again.`,
    )
  }
  const versionId = storeVersion(write.db, parsed, update.fileName, write.at)
  write.update('documents', { id: documentId }, { version_id: versionId, updated_at: write.at })
  const counts = { kept: 0, moved: 0, approximate: 0, orphaned: 0 }
  const approximated: UpdateReport['approximated'] = []
  for (const highlight of listHighlights(write.db, { documentId })) {
    const passage = passageOf(highlight, update)
    const after = passage ? parsed.text.slice(passage.start, passage.end) : ''
    const isChanged = passage?.how === 'approximate' && fold(after) !== fold(highlight.quote)
    // Where only white space differs, the words are the same.
    const how = passage?.how === 'approximate' && !isChanged ? 'exact' : passage?.how
    counts[how ? countedAs[how] : 'orphaned'] += 1
    // An orphan keeps what is known of its passage, for the next version may have it again.
    const columns = passage
      ? { ...describePassage(parsed.text, passage.start, passage.end), orphaned: 0 }
      : { orphaned: 1 }
    write.update('highlights', { id: highlight.id }, columns)
    if (isChanged) {
      approximated.push({ highlightId: highlight.id, before: highlight.quote, after })
    }
  }
  const added = newIn(parsed, listHighlights(write.db, { documentId }))
  addSourceHighlights(write, documentId, { ...parsed, highlights: added })
  const value = { documentId, ...counts, approximated, added: added.length }
  return { value, detail: { title: document.title } }
}

// What is marked in the newer file came with the older one mostly, and may have been tagged and commented since.
function newIn({ highlights }: ParsedFile, here: readonly Highlight[]): SourceHighlight[] {
  return highlights.filter(({ start, end, comment }) => {
    const words = comment.trim()
    return !here.some(
      known =>
        !known.orphaned &&
        ((known.start === start && known.end === end && (words === '' || known.comment.includes(words))) ||
          (words !== '' && known.comment.trim() === words && known.start < end && start < known.end)),
    )
  })
}

// Highlights that were made or resized while the worker was looking are few: they are looked for here.
function passageOf(highlight: Highlight, { known, oldText, parsed }: Update): FoundPassage | null {
  const before = known.get(highlight.id)
  const same = before?.anchor.start === highlight.start && before.anchor.quote === highlight.quote
  return same ? before.passage : (reanchorAll(oldText, parsed.text, [anchorOf(highlight)])[0] ?? null)
}
