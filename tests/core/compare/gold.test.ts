import { expect, test } from 'vitest'
import { compareTexts } from '../../../main/core/compare/compare.ts'
import { isSure } from '../../../shared/compare/index.ts'
import { judge } from '../../../bench/compare-quality.ts'
import { goldParts, readGold } from '../../../bench/support/gold-pairs.ts'
import { bm25Ranking, ourRanking } from '../../../bench/support/partner-ranking.ts'

// Not the measure (that is the bench), but a floor well under it: a change that breaks the comparison is seen at once.
test.each(goldParts)(
  'most partners of the gold pairs are found, and most that is found is right: %s',
  part => {
    const outcomes = readGold(part).map(gold => judge(gold))
    const sum = (of: 'found' | 'right' | 'all') => outcomes.reduce((total, { pairs }) => total + pairs[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.75)
    expect(sum('right') / sum('found')).toBeGreaterThan(0.7)
  },
)

test('of the pairs that tell the same, nine in ten of those called sure are right, and about half of the others', () => {
  const right = { sure: 0, lessSure: 0 }
  const found = { sure: 0, lessSure: 0 }
  for (const { a, b, pairs } of readGold('dev')) {
    const truth = new Set(pairs.map(pair => `${pair.a} ${pair.b}`))
    const sentenceAt = (spans: typeof a.spans, at: number) =>
      spans.findIndex(([start, end]) => start <= at && at < end)
    const { proposals } = compareTexts({ ...a, language: null }, { ...b, language: null })
    for (const proposal of proposals) {
      if (!proposal.a || !proposal.b || proposal.kind === 'differs') continue
      const how = isSure(proposal) ? 'sure' : 'lessSure'
      const key = `${sentenceAt(a.spans, proposal.a.start)} ${sentenceAt(b.spans, proposal.b.start)}`
      found[how] += 1
      if (truth.has(key)) right[how] += 1
    }
  }
  expect(right.sure / found.sure).toBeGreaterThan(0.88)
  expect(right.lessSure / found.lessSure).toBeLessThan(0.5)
  expect(right.sure).toBeGreaterThan(2 * right.lessSure)
})

test('partners are ranked better than BM25 of stems with TF-IDF of character 4-grams ranks them', () => {
  const golds = readGold('held-out')
  const [ours, theirs] = [ourRanking(golds), bm25Ranking(golds)]
  expect(theirs.first).toBeGreaterThan(0.5)
  expect(ours.first).toBeGreaterThan(theirs.first)
  expect(ours.amongThree).toBeGreaterThan(theirs.amongThree)
})
