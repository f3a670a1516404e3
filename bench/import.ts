import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { ask, newNotebook } from './support/bench-notebook.ts'
import { generatedText } from './support/generated-text.ts'
import { parsing } from './support/import-formats.ts'
import { importingBesideWindow } from './support/import-window.ts'
import { readingPdfs } from './support/pdf-reading.ts'
import { inTemporaryFolder } from './support/temporary-folder.ts'
import { alternate, type BenchResult, compared, timeOf } from './measure.ts'

const kilobyte = 1000
const runs = 5

const sizes = [
  { name: 'one file of 100 KB', files: 1, size: 100 * kilobyte },
  { name: 'one file of 1 MB', files: 1, size: 1000 * kilobyte },
  { name: 'one file of 10 MB', files: 1, size: 10_000 * kilobyte },
  { name: '200 files of 5 KB', files: 200, size: 5 * kilobyte },
] as const

/** The parts of this bench, for runs of one of them. */
export const parts: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  text: importingText,
  formats: parsing,
  pdf: readingPdfs,
  window: importingBesideWindow,
}

/** All of it: plain text, each format's parser beside the bare library, and a window while many files are imported. */
export async function run(): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const part of Object.values(parts)) results.push(...(await part()))
  return results
}

/**
 * Plain text into a notebook, against a bare insert of the same text into FTS5: the same paragraphs, one row each, in
 * one transaction a file that is as safe (WAL, synchronous FULL), files read included.
 */
async function importingText(): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const { name, files, size } of sizes) {
    results.push(await inTemporaryFolder(folder => importing(folder, name, files, size)))
  }
  return results
}

async function importing(folder: string, name: string, files: number, size: number): Promise<BenchResult> {
  const paths = Array.from({ length: files }, (_, index) => join(folder, `report-${index}.txt`))
  for (const [index, path] of paths.entries()) writeFileSync(path, generatedText(size, index + 2))
  const megabytes = (files * size) / 1e6
  let count = 0
  const ours = async () => {
    const notebook = await newNotebook(join(folder, `ours-${(count += 1)}.parallax`))
    try {
      return megabytes / ((await timeOf(() => importInto(notebook, paths))) / 1000)
    } finally {
      await notebook.close()
    }
  }
  const peer = async () => {
    const db = bareIndex(join(folder, `peer-${(count += 1)}.sqlite`))
    try {
      return megabytes / ((await timeOf(() => insertInto(db, paths))) / 1000)
    } finally {
      db.close()
    }
  }
  const figures = await alternate(runs, ours, peer)
  return compared(name, 'MB/s', figures, 'bare FTS5 insert of the same paragraphs', 'ratio >= 0.5')
}

async function importInto(notebook: Parameters<typeof ask>[0], paths: readonly string[]): Promise<void> {
  const { imported } = await ask(notebook, 'documents.import', { files: [...paths] })
  if (imported.length !== paths.length) throw new Error(`${imported.length} of ${paths.length} were imported`)
}

function bareIndex(path: string): Sqlite.Database {
  const db = new Sqlite(path)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  db.exec(`CREATE VIRTUAL TABLE paragraphs USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')`)
  return db
}

function insertInto(db: Sqlite.Database, paths: readonly string[]): void {
  const insert = db.prepare('INSERT INTO paragraphs (text) VALUES (?)')
  const insertFile = db.transaction((text: string) => {
    for (const paragraph of text.split('\n\n')) insert.run(paragraph)
  })
  for (const path of paths) insertFile(readFileSync(path, 'utf8'))
}
