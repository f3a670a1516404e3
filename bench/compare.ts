import { join } from 'node:path'
import { compareTexts } from '../main/core/compare/compare.ts'
import { openNotebook } from '../main/core/index.ts'
import { type BenchResult, median, timeOf } from './measure.ts'
import { ask, benchCapabilities, newNotebook } from './support/bench-notebook.ts'
import { inTemporaryFolder } from './support/temporary-folder.ts'
import { fillReports, reportOf } from './support/many-reports.ts'

const runs = 7

/** Compares two long reports, and one report with the whole of a small and of a large notebook. */
export async function run(): Promise<BenchResult[]> {
  const [a, b] = [reportOf(1, 5000), reportOf(2, 5000)]
  const source = (text: string) => ({ text, language: null, publishedOn: '2026-03-04' })
  const compare = () => compareTexts(source(a), source(b))
  for (let run = 0; run < 3; run += 1) compare()
  const pair = await times(compare)
  const [small, large] = [await inNotebook(1000), await inNotebook(10_000)]
  const peerName = 'the same in 1,000 documents'
  return [
    only('two reports of 5,000 words', 'ms', pair, 'ours <= 150'),
    only('similar: one report against 10,000 of 400 words', 'ms', large.similar, 'ours <= 2000'),
    only('passages: one sentence against 10,000 of 400 words', 'ms', large.passages, 'ours <= 2000'),
    growth('similar, from 1,000 to 10,000 documents', large.similar, small.similar, peerName),
    growth('passages, from 1,000 to 10,000 documents', large.passages, small.passages, peerName),
    only(
      'memory beyond the start, after all of this',
      'MB',
      (process.memoryUsage().rss - rssAtStart) / 2 ** 20,
      null,
    ),
  ]
}

const rssAtStart = process.memoryUsage().rss

async function times(work: () => unknown): Promise<number> {
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) taken.push(await timeOf(work))
  return median(taken)
}

function inNotebook(documents: number): Promise<{ similar: number; passages: number }> {
  return inTemporaryFolder(async folder => {
    const path = join(folder, 'reports.parallax')
    await (await newNotebook(path)).close()
    const documentId = fillReports(path, documents)
    const notebook = openNotebook(path, benchCapabilities)
    try {
      const passage = { documentId, start: 0, end: 150 }
      await ask(notebook, 'compare.similar', { documentId })
      await ask(notebook, 'compare.passages', passage)
      return {
        similar: await times(() => ask(notebook, 'compare.similar', { documentId })),
        passages: await times(() => ask(notebook, 'compare.passages', passage)),
      }
    } finally {
      await notebook.close()
    }
  })
}

const only = (measure: string, unit: string, ours: number, target: string | null): BenchResult => ({
  measure,
  unit,
  ours,
  peer: null,
  peerName: null,
  ratio: null,
  target,
})

const growth = (measure: string, ours: number, peer: number, peerName: string): BenchResult => ({
  measure,
  unit: 'ms',
  ours,
  peer,
  peerName,
  ratio: ours / peer,
  target: 'ratio <= 4',
})
