import { expect, test } from 'vitest'
import { coveredNow } from '../../../renderer/compare/covered-now.ts'
import type { Settled } from '../../../renderer/compare/filtering.ts'
import { type Held, linkedNow, sameLinked } from '../../../renderer/compare/linked.ts'
import { suggestion } from './suggestion.ts'

const pair = suggestion('pair', 'same claim', 20, 50, 0.9)
const aloneInA = suggestion('a', 'only here', 100, null, 1)
const aloneInB = suggestion('b', 'only here', null, 200, 1)
const found = [pair, aloneInA, aloneInB]

const mark = (documentId: string, start: number, orphaned = false) => ({
  documentId,
  start,
  end: start + 10,
  orphaned,
})
const held = (links: Held['links'], ofDocument = new Set(['A', 'B'])): Held => ({
  links,
  ofDocument,
  byId: new Map([
    ['inA', mark('A', 18)],
    ['inB', mark('B', 52)],
    ['farInA', mark('A', 101)],
    ['farInB', mark('B', 900)],
    ['lost', mark('B', 50, true)],
    ['inC', mark('C', 50)],
  ]),
})
const linksOf = (...ends: [string, string][]) =>
  ends.map(([fromId, toId], index) => ({ id: `link ${index}`, fromId, toId }))
const linked = (...ends: [string, string][]) => [...linkedNow(found, held(linksOf(...ends)))]

test.each([
  ['a link from A to B', [['inA', 'inB']], [['pair', 'link 0']]],
  ['a link from B to A', [['inB', 'inA']], [['pair', 'link 0']]],
  ['no link to a passage elsewhere', [['inA', 'farInB']], []],
  ['no link to an orphan', [['inA', 'lost']], []],
  ['no link to another document', [['inA', 'inC']], []],
  ['a passage without a counterpart by a link to any passage', [['farInB', 'farInA']], [['a', 'link 0']]],
  [
    'the oldest of two',
    [
      ['inA', 'inB'],
      ['inB', 'inA'],
    ],
    [['pair', 'link 0']],
  ],
] satisfies [string, [string, string][], [string, string][]][])('is joined by %s', (_, ends, expected) => {
  expect(linked(...ends)).toEqual(expected)
})

test('of a document that is not open, what was so when it was compared is said', () => {
  const asked = [
    { ...pair, state: 'linked' as const },
    { ...pair, id: 'open' },
  ]
  const now = linkedNow(asked, held(linksOf(['inA', 'inB']), new Set(['A'])))
  expect([...now]).toEqual([['pair', null]])
})

test('answers are the same where they say the same', () => {
  const one = new Map([['pair', 'link']])
  expect(sameLinked(one, new Map(one))).toBe(true)
  expect(sameLinked(one, new Map([['pair', 'another']]))).toBe(false)
  expect(sameLinked(one, new Map())).toBe(false)
})

const settled = (linked: readonly string[], accepted: readonly string[] = []): Settled => ({
  decisions: new Map(accepted.map(id => [id, { state: 'accepted' }])),
  linked: new Map(linked.map(id => [id, 'link'])),
  marked: new Set(),
})

test('what is linked since counts as covered, what lost its link no more', () => {
  const counted = { covered: 40, surely: 30 }
  expect(coveredNow(counted, 'a', found, settled([]))).toEqual(counted)
  expect(coveredNow(counted, 'a', found, settled(['a', 'b', 'pair']))).toEqual({ covered: 42, surely: 32 })
  const before = found.map(each => ({ ...each, state: 'linked' as const }))
  expect(coveredNow(counted, 'a', before, settled(['a', 'b', 'pair']))).toEqual(counted)
  expect(coveredNow(counted, 'a', before, settled(['pair']))).toEqual({ covered: 38, surely: 28 })
})

test('a pair that is not sure is once it is accepted, each passage once', () => {
  const pairs = [
    suggestion('one', 'same claim', 0, 40, 0.5),
    suggestion('other', 'same claim', 0, 60, 0.6),
    suggestion('sure', 'same claim', 20, 60, 0.9),
  ]
  const surelyOf = (side: 'a' | 'b', ...accepted: string[]) =>
    coveredNow({ covered: 4, surely: 2 }, side, pairs, settled([], accepted)).surely
  expect(surelyOf('a')).toBe(2)
  expect(surelyOf('a', 'one', 'other')).toBe(4)
  expect(surelyOf('b', 'one')).toBe(4)
  expect(surelyOf('b', 'other')).toBe(2)
  expect(coveredNow({ covered: 3, surely: 2 }, 'a', pairs, settled([], ['one'])).surely).toBe(3)
})

test('within one document, either passage of a pair that was accepted is sure', () => {
  const pairs = [{ ...suggestion('one', 'same claim', 0, 40, 0.5), bId: 'A' }]
  expect(coveredNow({ covered: 9, surely: 2 }, 'a', pairs, settled([], ['one'])).surely).toBe(6)
})

test('suggestions with several documents in turn are each held against the links with theirs', () => {
  const withC = { ...pair, id: 'withC', bId: 'C' }
  const withD = { ...pair, id: 'withD', bId: 'D', state: 'linked' as const }
  const links = linksOf(['inA', 'inB'], ['inC', 'inA'])
  const now = linkedNow([pair, withC, withD, pair, withC], held(links, new Set(['A', 'B', 'C'])))
  expect([...now]).toEqual([
    ['pair', 'link 0'],
    ['withC', 'link 1'],
    ['withD', null],
  ])
})
