import type { NotebookFile } from './notebook-json.ts'

/** Documents of the notebook that things which are taken in belong to, by their ids, with the tags they are given. */
export type DocumentsHere = Map<string, ReadonlySet<string>>

/** What is taken in by a notebook: checked, complete, and with all references in it or to what is there. */
export interface TakeIn extends Omit<NotebookFile, 'format' | 'version' | 'notebook'> {
  /** What a notebook in which nothing was done yet takes over; `null` for nothing. */
  readonly notebook: NotebookFile['notebook'] | null
  /** Whether such a notebook takes over the relations as well, in the place of those that each begins with. */
  readonly ownsRelations: boolean
  readonly here: DocumentsHere
  /** What was passed over already, and what was found out, a sentence each. */
  readonly skipped: readonly string[]
  readonly remarks: readonly string[]
}

/** A notebook in JSON as a whole. */
export const wholeNotebook = (file: NotebookFile): TakeIn => ({
  ...file,
  ownsRelations: true,
  here: new Map(),
  skipped: [],
  remarks: [],
})
