import { ContractError } from '../../../shared/contract/index.ts'
import type { SourceFile } from '../capabilities.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { checkNotebookFile } from './check-notebook-file.ts'
import { type NotebookFile, notebookFormat } from './notebook-json.ts'
import { readFile } from './read-file.ts'
import { shownName } from './shown-name.ts'

/** The largest export that is taken in, in bytes: about what one JavaScript string can hold. */
const largestExport = 500 * 1024 * 1024

export type AnnotationsJob = Job<SourceFile, NotebookFile>

/** Reads a file of annotations and checks all of it, before anything is written. */
export const annotationsJob: JobFunction<'annotations'> = ({ path, name }) => {
  const shown = shownName(name)
  const value = parseJson(readFile(path, name, largestExport), shown)
  if ((value as { format?: unknown } | null)?.format !== notebookFormat) throw otherFormat(shown)
  return checkNotebookFile(value, shown)
}

function parseJson(bytes: Uint8Array, shown: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    // TextDecoder throws a TypeError for bytes that are not UTF-8.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    throw otherFormat(shown)
  }
}

function otherFormat(shown: string): ContractError {
  return new ContractError(
    'not_available',
    `${shown} is not a JSON export of a Parallax notebook, and annotations in other formats cannot be taken in yet. Nothing was changed.`,
  )
}
