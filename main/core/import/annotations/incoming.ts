import type { Node } from 'prosemirror-model'
import type { Colour, DocumentDetails, LineStyle } from '../../../../shared/model/index.ts'
import type { Citation } from '../../../../shared/markdown/parse.ts'

/**
 * What a file of annotations holds, whatever its format, before it is known where in the notebook it belongs. Ids are
 * such as the notebook has, made by `IncomingIds`; `null` is what the file does not say.
 */
export interface Incoming {
  /** What an untouched notebook takes over; `null` where the file is not of a notebook as a whole. */
  readonly notebook: { readonly title: string; readonly createdAt: string | null } | null
  readonly tags: readonly IncomingTag[]
  readonly relations: readonly IncomingRelation[]
  readonly documents: readonly IncomingDocument[]
  readonly highlights: readonly IncomingHighlight[]
  readonly links: readonly IncomingLink[]
  readonly notes: readonly IncomingNote[]
  /** What was found out about the file, and what of it is passed over: a sentence each. */
  readonly remarks: readonly string[]
}

/** When a thing was made and changed, in UTC (ISO 8601 with milliseconds), and who made it. */
interface Made {
  readonly author: string | null
  readonly createdAt: string | null
  readonly updatedAt: string | null
}

export interface IncomingTag {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  /** Whether it is but a word, which then means the notebook's tag of that path, or the only one of that name. */
  readonly isWord: boolean
  readonly colour: Colour | null
  readonly definition: string
  readonly createdAt: string | null
  readonly updatedAt: string | null
}

export interface IncomingRelation {
  readonly id: string
  readonly name: string
  readonly directed: boolean
  readonly colour: Colour | null
  readonly line: LineStyle | null
}

/** A file that an export brings along. */
export interface IncomingFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A document by all that may tell it from others. */
export interface IncomingDocument {
  readonly id: string
  /** SHA-256 of the original, lower-case hexadecimal. */
  readonly sha256: string | null
  readonly details: { readonly [Name in keyof DocumentDetails]: DocumentDetails[Name] | null }
  /** Whether what is `null` of these is known to be unknown; else the document may say it of itself. */
  readonly isComplete: boolean
  /** Its text as the export has it, normalised; positions of highlights count its UTF-16 code units. */
  readonly text: string | null
  /** Files that it may be made of where the notebook lacks it, the best first. */
  readonly files: readonly IncomingFile[]
  readonly tagIds: readonly string[]
  readonly importedAt: string | null
  readonly updatedAt: string | null
}

export interface IncomingHighlight extends Made {
  readonly id: string
  /** `null` where the file does not say of what document it is. */
  readonly documentId: string | null
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  /** Where it begins: in UTF-16 code units of the document's `text`, or else as good as the file says. */
  readonly start: number | null
  /** Whether positions are in code points of the notebook's text, as the W3C's are. */
  readonly inCodePoints: boolean
  /** Whether it is known to have no place. */
  readonly orphaned: boolean
  readonly colour: Colour | null
  readonly comment: string
  readonly tagIds: readonly string[]
}

export interface IncomingLink extends Made {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly relationId: string
  readonly comment: string
}

export interface IncomingNote extends Made {
  readonly id: string
  readonly title: string
  /** Its body (of the note schema); `cite` gives the citation of a highlight, which may be missing. */
  readonly body: (cite: (highlightId: string) => Citation) => Node
}
