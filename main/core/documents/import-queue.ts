import { ContractError, type FileHandle } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { parseFile } from '../import/parse-file.ts'
import type { ParsedFile } from '../import/parse-job.ts'
import type { FoundFiles, SourceInput } from '../import/source-job.ts'

/** How many files are read ahead of the one that is stored; the pool works on two at a time. */
const readAhead = 2

/** A file that has its turn, and what came of reading it. */
export interface Turn {
  /** The handle by which it was given; that of its archive or folder for what came in one. */
  readonly handle: FileHandle
  /** The name that the report has for it. */
  readonly file: string
  readonly outcome: ParsedFile | FoundFiles | ContractError
}

interface Waiting {
  readonly handle: FileHandle
  readonly file: string
  readonly input: SourceInput | ContractError
  reading: Promise<Turn['outcome']> | null
}

/** The files of an import in their order. Those next in turn are being read already. */
export class ImportQueue {
  readonly #context: Context
  readonly #signal: AbortSignal
  readonly #waiting: Waiting[]
  /** How many files there are, as far as is known yet, those of archives and folders included. */
  total: number

  constructor(handles: readonly FileHandle[], keepAll: boolean, context: Context, signal: AbortSignal) {
    this.#context = context
    this.#signal = signal
    this.#waiting = handles.map(handle => waitingFile(handle, keepAll, context))
    this.total = handles.length
  }

  /** The next file, once it is read; `null` after the last. Files of an archive or folder come next after it. */
  async next(): Promise<Turn | null> {
    for (const file of this.#waiting.slice(0, readAhead)) file.reading ??= this.#read(file)
    const first = this.#waiting.shift()
    if (!first) return null
    const { handle, file } = first
    const outcome = await first.reading!
    if ('files' in outcome) {
      const found = outcome.files.map(input => ({ handle, file: input.name, input, reading: null }))
      this.#waiting.unshift(...found)
      this.total += found.length - 1
    }
    return { handle, file, outcome }
  }

  // Never rejects with what a file is to blame for, so that a file read ahead cannot fail before its turn.
  async #read({ input }: Waiting): Promise<Turn['outcome']> {
    if (input instanceof ContractError) return input
    try {
      return await parseFile(this.#context.workers, 'source', input, this.#signal)
    } catch (error) {
      if (error instanceof ContractError) return error
      throw error
    }
  }
}

function waitingFile(handle: FileHandle, keepAll: boolean, { capabilities }: Context): Waiting {
  try {
    const source = capabilities.files.source(handle)
    return { handle, file: source.name, input: { ...source, keepAll }, reading: null }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    return { handle, file: handle, input: error, reading: null }
  }
}
