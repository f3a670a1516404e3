import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { openNotebook } from '../main/core/index.ts'
import { type BenchResult, compared, median, percentile, timeOf } from './measure.ts'
import { ask, benchCapabilities, newNotebook } from './support/bench-notebook.ts'
import { fillIndex } from './support/filled-index.ts'
import { inTemporaryFolder } from './support/temporary-folder.ts'

/** The measure is of 100,000 documents, which take a few minutes to make: PARALLAX_BENCH_DOCUMENTS=100000. */
const documents = Number(process.env.PARALLAX_BENCH_DOCUMENTS ?? 20_000)
const runs = 5
const hits = 20

/** A query as a person types it, and the same in FTS5's own words. */
interface Query {
  readonly kind: string
  readonly typed: string
  readonly bare: string
}

/**
 * Searches a notebook for 20 hits with their snippets, titles and the exact total, beside the bare FTS5 query with
 * `snippet()` and without a total, on the same index of the same file.
 */
export function run(): Promise<BenchResult[]> {
  return inTemporaryFolder(async folder => {
    const path = join(folder, 'large.parallax')
    await (await newNotebook(path)).close()
    const queries = queriesOf(fillIndex(path, documents).map(([word]) => word))
    const notebook = openNotebook(path, benchCapabilities)
    const bare = new Sqlite(path, { readonly: true })
    bare.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000')
    const statement = bare.prepare(`
      SELECT rowid, snippet(search_index, 0, '<', '>', '…', 24) FROM search_index
      WHERE search_index MATCH ? ORDER BY rank LIMIT ${hits}`)
    try {
      const timed: { readonly query: Query; readonly ours: number; readonly peer: number }[] = []
      for (const query of queries) {
        const ours: number[] = []
        const peer: number[] = []
        for (let run = 0; run < runs; run += 1) {
          peer.push(await timeOf(() => statement.all(query.bare)))
          ours.push(await timeOf(() => ask(notebook, 'search.query', { query: query.typed, limit: hits })))
        }
        timed.push({ query, ours: median(ours), peer: median(peer) })
      }
      const kinds = [...new Set(queries.map(({ kind }) => kind))]
      const p95 = (measure: string, of: typeof timed, target: string | null) => {
        const figures = {
          ours: percentile(
            of.map(t => t.ours),
            95,
          ),
          peer: percentile(
            of.map(t => t.peer),
            95,
          ),
        }
        return compared(measure, 'ms', figures, 'bare FTS5 query with snippet()', target)
      }
      const narrowed = timed.filter(({ query }) => query.kind.endsWith(filtered))
      const plain = timed.filter(entry => !narrowed.includes(entry))
      const size = `${documents.toLocaleString('en')} documents`
      return [
        p95(`${size}, ${plain.length} queries, p95`, plain, 'ratio <= 2'),
        ...kinds.map(kind =>
          p95(
            `${kind}, p95`,
            timed.filter(({ query }) => query.kind === kind),
            null,
          ),
        ),
      ]
    } finally {
      bare.close()
      await notebook.close()
    }
  })
}

const filtered = '(the peer without it)'

/** Words from the most used to rare ones, alone and together. `words` has them by their use. */
function queriesOf(words: readonly string[]): Query[] {
  const at = (rank: number) => words[Math.min(rank, words.length - 1)]!
  const query = (kind: string, typed: string, bare = typed): Query => ({ kind, typed, bare })
  const ranks = [0, 1, 3, 5, 10, 20, 40, 70, 100, 200, 400, 700, 1000, 2000, 4000, 8000]
  return [
    ...ranks.map(rank => query('one word', at(rank), `"${at(rank)}"`)),
    ...ranks.map(rank =>
      query('two words', `${at(rank)} ${at(rank + 30)}`, `"${at(rank)}" AND "${at(rank + 30)}"`),
    ),
    ...ranks.slice(0, 8).map(rank => query('phrase', `"${at(rank)} ${at(rank + 1)}"`)),
    ...ranks.slice(8).map(rank => query('prefix', `${at(rank).slice(0, 4)}*`, `"${at(rank).slice(0, 4)}"*`)),
    ...ranks
      .slice(4)
      .map(rank => query('OR', `${at(rank)} OR ${at(rank + 50)}`, `"${at(rank)}" OR "${at(rank + 50)}"`)),
    ...ranks
      .slice(4)
      .map(rank => query('-not', `${at(rank)} -${at(rank + 5)}`, `"${at(rank)}" NOT "${at(rank + 5)}"`)),
    ...ranks.slice(4).map(rank => query(`before: ${filtered}`, `${at(rank)} before:2018`, `"${at(rank)}"`)),
    ...ranks
      .slice(4)
      .map(rank => query(`document: ${filtered}`, `${at(rank)} document:${at(5)}`, `"${at(rank)}"`)),
  ]
}
