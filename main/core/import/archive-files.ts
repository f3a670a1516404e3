import { statSync } from 'node:fs'
import { join } from 'node:path/posix'
import { type Archive, type ArchiveLimits, archiveLimits, openArchive, type RefusedEntry } from './archive.ts'
import type { FoundFiles, SourceInput } from './source-job.ts'
import { damagedFile, emptyFile } from './refusals.ts'
import { readFile } from './read-file.ts'
import { reportsAmong } from './reports-among.ts'

/** The largest archive of reports that is opened, in bytes. */
export const largestArchive: number = 128 * 1024 * 1024

/** Its files are unpacked one at a time, so all of them together may be more than memory holds. */
const limits: ArchiveLimits = { ...archiveLimits, totalSize: 2 * 1024 * 1024 * 1024 }

/** An archive of reports: what is in it, and what of it is not given out. */
export interface ReportArchive {
  readonly archive: Archive
  readonly refused: readonly RefusedEntry[]
}

interface Opened extends ReportArchive {
  readonly key: string
}

// The files of an archive are read one after the other, by a job each: the thread keeps the archive at hand.
let last: Opened | null = null

/**
 * The archive in a file.
 * @param bytes the file's, where they are at hand
 * @throws {ContractError} what reading the file or opening the archive throws
 */
export async function archiveAt(path: string, name: string, bytes?: Uint8Array): Promise<ReportArchive> {
  const found = statSync(path, { throwIfNoEntry: false })
  const key = `${path} ${found?.size} ${found?.mtimeMs}`
  if (last?.key === key) return last
  last = null
  const refused: RefusedEntry[] = []
  const refuse = (entry: RefusedEntry) => void refused.push(entry)
  const archive = await openArchive(bytes ?? readFile(path, name, largestArchive), name, { limits, refuse })
  const opened: Opened = { key, archive, refused }
  last = opened
  return opened
}

/**
 * What an archive holds. Files that are not given out are told by name; the others come in all the same.
 * @throws {ContractError} `empty_file` where no report is in it
 */
export function filesInArchive(
  { archive, refused }: ReportArchive,
  { path, name, keepAll = false }: SourceInput,
): FoundFiles {
  const { reports, passedOver } = reportsAmong(archive.names)
  if (reports.length === 0 && refused.length === 0) throw emptyFile(name, 'holds no reports')
  return {
    refused: refused.map(({ name: entry, error: { code, message } }) => ({
      name: `${name}/${entry}`,
      code,
      message,
    })),
    files: reports.map(entry => ({ path, name: `${name}/${entry}`, entry, keepAll })),
    passedOver: passedOver.map(entry => `${name}/${entry}`),
  }
}

/** The bytes of a file in an archive; `name` is the one to show. */
export function readEntry(archive: Archive, entry: string, name: string): Uint8Array {
  const bytes = archive.read(entry)
  if (!bytes) throw damagedFile(name, 'is no longer in its archive')
  return bytes
}

/** Reads files beside a file of an archive, in its folder or a folder within that. */
export function besideEntry(archive: Archive, entry: string): (relativeName: string) => Uint8Array | null {
  return relativeName => {
    if (/(?:^|\/)\.\.(?:\/|$)|^\//.test(relativeName)) return null
    return archive.read(join(entry, '..', relativeName))
  }
}
