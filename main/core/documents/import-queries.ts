import type { Database } from '../db/database.ts'
import type { ParsedFile } from '../import/parse-job.ts'
import { newId } from '../ids.ts'
import { shownName } from '../import/shown-name.ts'

const addOriginal = `INSERT INTO originals (sha256, bytes) VALUES ($sha256, $bytes) ON CONFLICT (sha256) DO NOTHING`
const addVersion = `
  INSERT INTO versions (id, sha256, format, file_name, words, length, created_at, text, body, blocks, left_out)
  VALUES ($id, $sha256, $format, $fileName, $words, $length, $createdAt, $text, $body, $blocks, $leftOut)`
const addAsset = `
  INSERT INTO assets (sha256, media_type, bytes) VALUES ($sha256, $mediaType, $bytes) ON CONFLICT (sha256) DO NOTHING`
const sameVersion = `
  SELECT id FROM versions
  WHERE sha256 = $sha256 AND format = $format AND file_name = $fileName AND body = $body AND left_out = $leftOut
  ORDER BY id LIMIT 1`

/**
 * Runs a command whose commit need not have reached the disk yet: a crash of the program does not lose it, a power cut
 * may, until `flushCommits`. For one of many commands that are acknowledged together.
 */
export function withoutFlush<Value>(db: Database, command: () => Value): Value {
  db.exec('PRAGMA synchronous = NORMAL')
  try {
    return command()
  } finally {
    db.exec('PRAGMA synchronous = FULL')
  }
}

/**
 * Returns when all commits are on the disk. A commit with FULL flushes the log with all that is before it there; to be
 * one, it must write something, which an UPDATE that changes no value does not.
 */
export function flushCommits(db: Database): void {
  db.transaction(() => db.exec(`PRAGMA user_version = ${db.pragma<number>('user_version')}`))
}

/**
 * Keeps a parsed file as a version with its original and its pictures, and gives the version's id. Rows that an undone import left are
 * taken again. Versions are content: they are written beside the history, in the transaction of the command.
 */
export function storeVersion(db: Database, parsed: ParsedFile, name: string, createdAt: string): string {
  const { sha256, format, bytes, body, text, words } = parsed
  const blocks = JSON.stringify(parsed.blocks.flatMap(({ start, end }) => [start, end]))
  const fileName = shownName(name)
  const leftOut = JSON.stringify(parsed.leftOut)
  const known = db.get<{ id: string }>(sameVersion, { sha256, format, fileName, body, leftOut })
  if (known) return known.id
  const id = newId()
  db.run(addOriginal, { sha256, bytes })
  for (const [asset, { mediaType, bytes: picture }] of parsed.assets)
    db.run(addAsset, { sha256: asset, mediaType, bytes: picture })
  db.run(addVersion, {
    id,
    sha256,
    format,
    fileName,
    words,
    length: text.length,
    createdAt,
    text,
    body,
    blocks,
    leftOut,
  })
  return id
}
