import type { Database } from '../db/database.ts'
import type { Report } from '../work/jobs.ts'
import type { OutputFile } from './output-file.ts'
import type { Selection } from './selection.ts'

/** A citation style: one that is shipped, by its name, or a `.csl` file of the researcher's. */
export type StyleChoice =
  { readonly shipped: 'chicago' | 'apa' | 'mla' } | { readonly path: string; readonly name: string }

/** What is said of an export besides what is in it. Each format takes what concerns it. */
export interface ExportOptions {
  /** When it is exported, in UTC (ISO 8601). */
  readonly at: string
  readonly style: StyleChoice
  /** Whether CSV files begin with a byte order mark. */
  readonly bom: boolean
  /** Whether of a REFI-QDA project the codebook alone is written. */
  readonly codebook: boolean
}

/** What a writer works with. */
export interface ExportContext {
  /** The notebook at one moment: a transaction is open. */
  readonly db: Database
  readonly selection: Selection
  /** What the head of the file counts, where the selection is only the beginning of it. */
  readonly counted?: Pick<Selection, 'documents' | 'notes'>
  /** The files to fill, in the order of the format's `files`; whoever calls the writer closes them. */
  readonly files: readonly OutputFile[]
  readonly options: ExportOptions
  readonly report: Report
}

/** Writes a selection, on a worker thread, and says in words what the format cannot carry of it. */
export type ExportWriter = (context: ExportContext) => Losses | Promise<Losses>

export interface Losses {
  readonly losses: readonly string[]
}

/** How one format is written. */
export interface ExportFormatEntry {
  /** What a file's name ends with, without the dot. */
  readonly extension: string
  /** The files that one target becomes, by their paths; without it the target itself. */
  files?(path: string): readonly string[]
  /** Whether links are told of that have one end outside of the selection, and not only those with both in it. */
  readonly linksBeyond?: boolean
  /** Whether the writer's HTML is then printed by the host, as PDF. */
  readonly printed?: boolean
  /** How a preview shows it: as the text or the HTML that is written, or, of a binary format, as another writer's. */
  readonly preview: { readonly kind: 'text' | 'html'; load?(): Promise<ExportWriter> }
  /** The writer's code is loaded when it is first wanted. */
  load(): Promise<ExportWriter>
}
