import { describePassage } from '../../../shared/anchor/index.ts'
import { FreeText, Timestamp } from '../../../shared/model/index.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import type { ParsedFile } from '../import/parse-job.ts'
import type { SourceHighlight } from '../import/parsed-source.ts'

/** What a highlight has at most for a name of its author, in UTF-16 code units. */
const longestAuthor = 500

/**
 * Takes what is marked or commented in a file as highlights of its document, as a part of the command that imports it.
 * Each keeps the author and the time that the file gives; where it gives none, they are those of the import.
 */
export function addSourceHighlights(write: Writer, documentId: string, parsed: ParsedFile): void {
  for (const highlight of parsed.highlights) {
    const at = timeOf(highlight) ?? write.at
    write.insert(
      'highlights',
      { id: newId() },
      {
        document_id: documentId,
        ...describePassage(parsed.text, highlight.start, highlight.end),
        orphaned: 0,
        colour: 'amber',
        comment: commentOf(highlight),
        author: highlight.author?.trim().slice(0, longestAuthor) || write.author,
        created_at: at,
        updated_at: at,
      },
    )
  }
}

function timeOf({ createdAt }: SourceHighlight): string | null {
  const moment = createdAt === null ? Number.NaN : Date.parse(createdAt)
  if (Number.isNaN(moment)) return null
  // Years beyond 9999 are written with a sign, and are mistakes.
  const time = Timestamp.safeParse(new Date(moment).toISOString())
  return time.success ? time.data : null
}

// A comment of a million characters is cut rather than lost.
function commentOf({ comment }: SourceHighlight): string {
  return FreeText.parse(comment.slice(0, 999_000))
}
