import type { Node } from 'prosemirror-model'
import type { DocumentDetails } from '../../../shared/model/index.ts'
import type { Report } from '../work/jobs.ts'

/** A picture of a source, which the notebook keeps. */
export interface SourceAsset {
  /** `image/png`, `image/jpeg`, `image/gif` or `image/webp`, as its bytes say; nothing active, so no SVG. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A passage that is marked or commented in the file itself. */
export interface SourceHighlight {
  /** `[start, end)` in UTF-16 code units of the canonical text of `doc`. */
  readonly start: number
  readonly end: number
  readonly comment: string
  /** Who made it, as the file says; `null` where it does not. */
  readonly author: string | null
  /** When it was made, in UTC (ISO 8601); `null` where the file does not say. */
  readonly createdAt: string | null
}

/** What a parser makes of a file. */
export interface ParsedSource {
  /** Normalised (`normalizeDocument`); its pictures name `assets`. */
  readonly doc: Node
  /** What the file's own metadata say; each wins over what is guessed from the text. */
  readonly details: Partial<DocumentDetails>
  /** By SHA-256, lower-case hexadecimal. */
  readonly assets: ReadonlyMap<string, SourceAsset>
  readonly highlights: readonly SourceHighlight[]
  /** What of the file is not in `doc`, a sentence each: “2 pictures in a format that cannot be shown.” */
  readonly leftOut: readonly string[]
  /** The encoding in which its text was read, where that was only guessed; `null` or absent where the file says it. */
  readonly guessedEncoding?: string | null
}

/** What a parser knows of a file besides its bytes. */
export interface SourceContext {
  /** The file's name, to be shown in sentences by `shownName`. */
  readonly name: string
  /** Whether a page's furniture (navigation, notices, comments of readers) is to be kept too. */
  readonly keepAll: boolean
  readonly report: Report
  /**
   * A file that lies beside this one or in a folder there, by its relative name (`page_files/boat.png`); `null` where
   * it is not there, or may not be read. Absent where a file comes without its folder.
   */
  readonly beside?: (relativeName: string) => Uint8Array | null
}

/**
 * Reads one format. Runs in a worker thread, which is ended where it runs for too long.
 * @throws {ContractError} with a sentence that names the file and the reason, for what cannot be read
 */
export type SourceParser = (bytes: Uint8Array, context: SourceContext) => ParsedSource | Promise<ParsedSource>
