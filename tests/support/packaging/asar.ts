import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
  readonly offset?: string
  readonly unpacked?: boolean
}

/** A file in an archive: its path with `/`, and its bytes, or `null` where it lies beside the archive. */
export interface ArchivedFile {
  readonly path: string
  readonly bytes: Buffer | null
}

/**
 * Reads an application archive of Electron: four lengths of four bytes, a JSON tree of names with places, the bytes of
 * all files. (electron/asar, README, “Format”.)
 */
export function readArchive(path: string): readonly ArchivedFile[] {
  const archive = readFileSync(path)
  const headerSize = archive.readUInt32LE(4)
  const tree = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as Entry
  const start = 8 + headerSize
  const walk = (entry: Entry, at: string): ArchivedFile[] => {
    if (entry.files) {
      return Object.entries(entry.files).flatMap(([name, child]) =>
        walk(child, at === '' ? name : `${at}/${name}`),
      )
    }
    if (entry.unpacked) return [{ path: at, bytes: null }]
    const from = start + Number(entry.offset)
    return [{ path: at, bytes: archive.subarray(from, from + entry.size!) }]
  }
  return walk(tree, '')
}

/** Writes what an archive holds, and what lies unpacked beside it, into a folder. */
export function extractArchive(path: string, folder: string): void {
  for (const { path: name, bytes } of readArchive(path)) {
    if (bytes === null) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  if (existsSync(`${path}.unpacked`)) cpSync(`${path}.unpacked`, folder, { recursive: true })
}
