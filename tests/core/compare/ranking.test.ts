import { expect, onTestFinished, test } from 'vitest'
import { addPiece } from '../../../main/core/compare/index/queries.ts'
import { findPieces } from '../../../main/core/compare/index/ranking.ts'
import { Database, type SqlParams, type SqlValue } from '../../../main/core/db/database.ts'
import { newNotebook } from '../../support/notebooks.ts'

const pieces = 3000
const size = 96

/** Numbers between 0 and 1 that are the same in every run. */
function luck(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Words as a language has them: few that are everywhere, many that are rare. */
function words(next: () => number, taken: readonly number[] = []): Int32Array {
  const found = new Set(taken)
  while (found.size < size) found.add(Math.floor(6000 ** next()))
  return Int32Array.from(found).sort()
}

/** A notebook that remembers of which words the lists were read. */
class Watched extends Database {
  readonly read = new Set<unknown>()

  override column<Value extends SqlValue>(sql: string, params: SqlParams = {}): Value[] {
    this.read.add(params['feature'])
    return super.column<Value>(sql, params)
  }
}

async function filled(): Promise<{ db: Watched; all: Int32Array[] }> {
  const next = luck(7)
  const all = Array.from({ length: pieces }, () => words(next))
  // Every hundredth tells in part of the same as the first: from nine words in ten down to three.
  for (let part = 1; part <= 20; part += 1) {
    const kept = all[0]!.filter(() => next() < 0.93 - part * 0.03)
    all[part * 100] = words(next, [...kept])
  }
  const { path, notebook } = await newNotebook()
  await notebook.close()
  const db = new Watched(path, 'write')
  onTestFinished(() => db.close())
  db.transaction(() =>
    all.forEach((features, n) => addPiece(db, `document ${n}`, { start: 0, end: 2000, features })),
  )
  return { db, all }
}

/** What the ranking is by its definition: every piece weighed by every word. */
function exactly(all: readonly Int32Array[], asked: Int32Array): [documentId: string, weight: number][] {
  const counts = new Map<number, number>()
  for (const features of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weightOf = (feature: number) => {
    const count = counts.get(feature)!
    return count > 2000 ? 0 : Math.log(1 + all.length / count)
  }
  const wanted = new Set(asked)
  return all
    .map((features, n): [string, number] => [
      `document ${n}`,
      features.reduce((sum, feature) => sum + (wanted.has(feature) ? weightOf(feature) : 0), 0),
    ])
    .sort((one, other) => other[1] - one[1])
}

test('what shares the most is found in its exact order, though not all lists are read', async () => {
  const { db, all } = await filled()
  const { found } = findPieces(db, all[0]!, 21)
  const exact = exactly(all, all[0]!).slice(0, 21)
  expect(found.map(({ documentId }) => documentId)).toEqual(exact.map(([documentId]) => documentId))
  for (const [place, { weight }] of found.entries()) expect(weight).toBeCloseTo(exact[place]![1], 6)
  expect(db.read.size).toBeGreaterThan(10)
  expect(db.read.size).toBeLessThan(size * 0.8)

  // Of what shares little, most of the best are found.
  let met = 0
  for (const asked of [1, 501, 1501, 2501]) {
    const found = new Set(findPieces(db, all[asked]!, 20).found.map(({ documentId }) => documentId))
    for (const [documentId] of exactly(all, all[asked]!).slice(0, 20)) met += found.has(documentId) ? 1 : 0
  }
  expect(met).toBeGreaterThanOrEqual(60)
})
