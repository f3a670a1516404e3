import { createHash } from 'node:crypto'
import { CanonicalText, citedHighlights, parseDocument, parseNote } from '../../../shared/document/index.ts'
import { ContractError } from '../../../shared/contract/index.ts'
import { checkPieces } from '../compare/index/check.ts'
import { Database, type OpenMode } from '../db/database.ts'
import { assetIdsOf } from '../documents/asset-ids.ts'
import { shorten } from '../history/sentences.ts'
import { plainText } from '../search/indexed-text.ts'
import type { Job, JobFunction } from '../work/jobs.ts'

export type CheckJob = Job<
  { readonly path: string; readonly mode: OpenMode },
  { readonly ok: boolean; readonly problems: string[] }
>

/** Looks a notebook through and says in words what is wrong with it. Changes nothing. */
export const checkJob: JobFunction<'check'> = ({ path, mode }, report) => {
  const db = new Database(path, mode)
  try {
    const problems: string[] = []
    for (const [index, check] of checks.entries()) {
      report(index, checks.length, check.name)
      try {
        problems.push(...check(db))
      } catch (error) {
        if (!(error instanceof ContractError) || error.code !== 'damaged') throw error
        problems.push(error.message)
      }
    }
    return { ok: problems.length === 0, problems: [...new Set(problems)] }
  } finally {
    db.close()
  }
}

const checks: readonly ((db: Database) => Iterable<string>)[] = [
  integrity,
  foreignKeys,
  originals,
  assets,
  versions,
  highlights,
  citations,
  indexedText,
  index,
  documentsAlike,
]

function* integrity(db: Database): Generator<string> {
  for (const { integrity_check } of db.all<{ integrity_check: string }>('PRAGMA integrity_check')) {
    if (integrity_check !== 'ok') yield `SQLite: ${integrity_check}`
  }
}

function* foreignKeys(db: Database): Generator<string> {
  for (const { table, parent } of db.all<{ table: string; parent: string }>('PRAGMA foreign_key_check')) {
    yield `A row of ${table} refers to a row of ${parent} that is not there.`
  }
}

function* originals(db: Database): Generator<string> {
  for (const { sha256, bytes } of db.iterate<{ sha256: string; bytes: Uint8Array }>(
    'SELECT sha256, bytes FROM originals',
  )) {
    const actual = createHash('sha256').update(bytes).digest('hex')
    if (actual !== sha256) yield `The original file ${sha256} has changed: it is now ${actual}.`
  }
}

function* assets(db: Database): Generator<string> {
  for (const { sha256, bytes } of db.iterate<{ sha256: string; bytes: Uint8Array }>(
    'SELECT sha256, bytes FROM assets',
  )) {
    const actual = createHash('sha256').update(bytes).digest('hex')
    if (actual !== sha256) yield `The picture ${sha256} has changed: it is now ${actual}.`
  }
}

function* versions(db: Database): Generator<string> {
  const rows = db.iterate<{ fileName: string; text: string; body: string; blocks: string; length: number }>(
    'SELECT file_name AS fileName, text, body, blocks, length FROM versions',
  )
  const pictures = new Set(db.all<{ sha256: string }>('SELECT sha256 FROM assets').map(asset => asset.sha256))
  for (const { fileName, text, body, blocks, length } of rows) {
    try {
      const doc = parseDocument(body)
      const missing = [...assetIdsOf(doc)].filter(id => !pictures.has(id)).length
      if (missing > 0) yield `The notebook lacks ${counted(missing, 'picture')} of ${fileName}.`
      const canonical = new CanonicalText(doc)
      const ends = canonical.blocks.flatMap(({ start, end }) => [start, end])
      if (canonical.text !== text || text.length !== length || JSON.stringify(ends) !== blocks) {
        yield `The text of ${fileName} does not agree with its structure.`
      }
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error
      yield `The structure of ${fileName} cannot be read: ${error.message}`
    }
  }
}

function* highlights(db: Database): Generator<string> {
  const rows = db.iterate<{
    id: string
    start: number
    end: number
    quote: string
    versionId: string
    title: string
  }>(`
    SELECT h.id, h."start", h."end", h.quote, d.version_id AS versionId, d.title
    FROM highlights h JOIN documents d ON d.id = h.document_id
    WHERE h.orphaned = 0 ORDER BY d.id`)
  const textOf = textReader(db)
  for (const { id, start, end, quote, versionId, title } of rows) {
    if (textOf(versionId).slice(start, end) !== quote) {
      yield `The highlight ${id} of “${title}” does not stand at its words “${shorten(quote, 40)}”.`
    }
  }
}

function* citations(db: Database): Generator<string> {
  const rows = db.iterate<{ id: string; title: string; body: string; cited: string }>(`
    SELECT n.id, n.title, n.body,
      (SELECT json_group_array(c.highlight_id ORDER BY c.position) FROM citations c WHERE c.note_id = n.id) AS cited
    FROM notes n`)
  for (const { title, body, cited } of rows) {
    try {
      if (JSON.stringify(citedHighlights(parseNote(body))) !== cited) {
        yield `The citations of the note “${title}” are not as its text has them.`
      }
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error
      yield `The note “${title}” cannot be read: ${error.message}`
    }
  }
}

/** Each paragraph in the index has the words of its place, together they have all of the text. */
function* indexedText(db: Database): Generator<string> {
  const rows = db.iterate<{ id: string; versionId: string; title: string; entries: string }>(`
    SELECT d.id, d.version_id AS versionId, d.title,
      (SELECT json_group_array(json_array(s."start", s."end", s.text) ORDER BY s."start") FROM search_entries s
       WHERE s.kind = 'document' AND s.owner_id = d.id) AS entries
    FROM documents d`)
  const textOf = textReader(db)
  for (const { versionId, title, entries } of rows) {
    const text = textOf(versionId)
    let reached = 0
    let agrees = true
    for (const [start, end, indexed] of JSON.parse(entries) as [number, number, string][]) {
      agrees &&= text.slice(reached, start).trim() === '' && plainText(indexed) === text.slice(start, end)
      reached = end
    }
    if (!agrees || text.slice(reached).trim() !== '')
      yield `The index does not agree with the text of “${title}”.`
  }
  const missing = db.get<{ count: number }>(`
    SELECT
      (SELECT count(*) FROM highlights WHERE id NOT IN (SELECT owner_id FROM search_entries WHERE kind = 'highlight')) +
      (SELECT count(*) FROM notes WHERE id NOT IN (SELECT owner_id FROM search_entries WHERE kind = 'note')) +
      (SELECT count(*) FROM tags WHERE id NOT IN (SELECT owner_id FROM search_entries WHERE kind = 'tag')) AS count`)!
  if (missing.count > 0) yield `The index lacks ${missing.count} highlights, notes or tags.`
}

function* index(db: Database): Generator<string> {
  // FTS5's own check counts as a write, though it writes nothing.
  if (db.mode !== 'write') return
  try {
    db.run(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`)
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'damaged') throw error
    yield 'The full-text index does not agree with what it covers.'
  }
}

function* documentsAlike(db: Database): Generator<string> {
  yield* checkPieces(db)
}

const counted = (count: number, noun: string) => (count === 1 ? `a ${noun}` : `${count} ${noun}s`)

/** Reads texts of versions, keeping the last, since rows come grouped by document. */
function textReader(db: Database): (versionId: string) => string {
  let last = { versionId: '', text: '' }
  return versionId => {
    if (last.versionId !== versionId) {
      const { text } = db.get<{ text: string }>('SELECT text FROM versions WHERE id = $versionId', {
        versionId,
      })!
      last = { versionId, text }
    }
    return last.text
  }
}
