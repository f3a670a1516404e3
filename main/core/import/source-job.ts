import { statSync } from 'node:fs'
import type { ErrorCode } from '../../../shared/contract/index.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { archiveAt, besideEntry, filesInArchive, largestArchive, readEntry } from './archive-files.ts'
import { besideFile } from './beside.ts'
import { filesInFolder } from './folder-files.ts'
import { largestFile } from './formats.ts'
import { parseBytes } from './parse-bytes.ts'
import type { ParsedFile, ParseInput } from './parse-job.ts'
import { readFile } from './read-file.ts'
import { recogniseFormat } from './recognise.ts'

export interface SourceInput extends ParseInput {
  /** The name of the file within the ZIP archive that lies at `path`; absent where it lies there itself. */
  readonly entry?: string
}

/** The files that a folder or an archive holds. */
export interface FoundFiles {
  /** Those that may be reports, to be read one by one. */
  readonly files: readonly SourceInput[]
  /** The names of the others. */
  readonly passedOver: readonly string[]
  /** Those of an archive that it does not give out, and why, in a sentence. */
  readonly refused: readonly { readonly name: string; readonly code: ErrorCode; readonly message: string }[]
}

export type SourceJob = Job<SourceInput, ParsedFile | FoundFiles>

/**
 * Reads a file as `parseJob` does, also one that lies in an archive; of a folder or an archive it says what is in it.
 * @throws {ContractError} `file_gone`, `unreadable`, `too_large`, `empty_file`, `not_text`, `unsupported_format`,
 * `damaged`
 */
export const sourceJob: JobFunction<'source'> = async (input, report) => {
  const { path, name, entry, keepAll = false } = input
  if (entry !== undefined) {
    const { archive } = await archiveAt(path, name)
    const bytes = readEntry(archive, entry, name)
    return parseBytes(bytes, { name, keepAll, report, beside: besideEntry(archive, entry) })
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return filesInFolder(input)
  const bytes = readFile(path, name, Math.max(largestFile, largestArchive))
  if (bytes.length > 0 && recogniseFormat(bytes, name) === 'zip')
    return filesInArchive(await archiveAt(path, name, bytes), input)
  return parseBytes(bytes, { name, keepAll, report, beside: besideFile(path) })
}
