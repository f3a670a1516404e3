import { expect, test } from 'vitest'
import { suggestionId } from '../../../../main/core/compare/identity.ts'
import { comparisonReport } from '../../../../main/core/compare/report/comparison-report.ts'
import { reportWords } from '../../../../main/core/compare/report/words/index.ts'
import type { SettledProposal } from '../../../../main/core/compare/settle.ts'

const one = 'The mill at Ostby closed. A baker bought the yard.'
const two = 'In Ostby the mill shut down. The yard went to a baker there.'
const document = (id: string, text: string) => ({
  ...{ id, text, title: id, author: null, publisher: null, publishedOn: null },
})
const coverage = (words: number, surely: number) => ({
  ...{ language: 'en', sentences: 2, matched: 2, read: 0, length: 0 },
  ...{ words, covered: words, surely },
})
const spans = (text: string) => {
  const middle = text.indexOf('.') + 1
  return [
    { start: 0, end: middle },
    { start: middle + 1, end: text.length },
  ] as const
}

function pair(index: 0 | 1, score: number, linkId: string | null = null): SettledProposal {
  const [a, b] = [spans(one)[index], spans(two)[index]]
  return { kind: 'same claim', a, b, score, differences: [], shared: [], linkId, marked: false }
}

function reportOf(proposals: readonly SettledProposal[], accepted: readonly SettledProposal[] = []) {
  const comparison = { proposals, a: coverage(10, 5), b: coverage(13, 6) }
  const idOf = ({ kind, a, b }: SettledProposal) =>
    suggestionId({
      ...{ aId: 'A', bId: 'B', kind },
      aText: one.slice(a!.start, a!.end),
      bText: two.slice(b!.start, b!.end),
    })
  const decisions = Object.fromEntries(
    accepted.map(each => [idOf(each), { state: 'accepted' as const, relation: 'same event' }]),
  )
  const at = '2026-03-04T12:00:00Z'
  const relations = new Map([['link', 'supports']])
  const [a, b] = [document('A', one), document('B', two)]
  return comparisonReport(a, b, comparison, decisions, relations, at, reportWords.en)
}

test('a pair that is not sure counts as sure once it is accepted or linked, as on the screen', () => {
  const [sure, unsure] = [pair(0, 0.9), pair(1, 0.5)]
  const open = reportOf([sure, unsure])
  expect([open.a.surely, open.b.surely, open.lessSure.length]).toEqual([5, 6, 1])
  for (const settled of [reportOf([sure, unsure], [unsure]), reportOf([sure, pair(1, 0.5, 'link')])]) {
    expect([settled.a.surely, settled.b.surely, settled.lessSure.length]).toEqual([10, 13, 0])
    expect(settled.sameClaim).toHaveLength(2)
  }
})

test('what was sure is not counted twice when it is accepted', () => {
  const sure = pair(0, 0.9)
  expect(reportOf([sure, pair(1, 0.5)], [sure]).a.surely).toBe(5)
})
