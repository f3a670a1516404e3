import { expect, test } from 'vitest'
import {
  counted,
  filterFor,
  type Filter,
  linkOf,
  listed,
  noFilter,
  readFilter,
  type Settled,
  stateOf,
} from '../../../renderer/compare/filtering.ts'
import type { SuggestionState } from '../../../shared/model/index.ts'
import { suggestion } from './suggestion.ts'

const found = [
  suggestion('d', 'differs', 40, 10, 0.9),
  suggestion('w', 'same wording', 20, 30, 0.8),
  suggestion('c', 'same claim', 20, 50, 0.76),
  suggestion('a', 'only here', 5, null, 1),
  suggestion('b', 'only here', null, 1, 1),
]
const decided = (...states: [string, SuggestionState][]): Settled => ({
  decisions: new Map(states.map(([id, state]) => [id, { state }])),
  linked: new Map(),
  marked: new Set(),
})
const ids = (filter: Partial<Filter>, settled = decided()) =>
  listed(found, settled, { ...noFilter, ...filter })
    .map(({ id }) => id)
    .join('')

test.each([
  ['all kinds where none is chosen', {}, 'dwcab'],
  ['one kind', { kinds: ['differs'] }, 'd'],
  ['two kinds', { kinds: ['same wording', 'only here'] }, 'wab'],
  ['in the order of the text, those of B alone last', { order: 'text' }, 'awcdb'],
  ['in the order of the text of B, those of A alone last', { order: 'textB' }, 'bdwca'],
  ['what differs first', { order: 'differences' }, 'dwcab'],
  ['what was accepted', { state: 'accepted' }, ''],
] satisfies [string, Partial<Filter>, string][])('lists %s', (_, filter, expected) => {
  expect(ids(filter)).toBe(expected)
})

test('what was decided on leaves the list, and comes back without its link', () => {
  const decisions = decided(['d', 'accepted'], ['w', 'dismissed'], ['c', 'open'])
  expect(ids({}, decisions)).toBe('cab')
  expect(ids({ state: 'accepted' }, decisions)).toBe('d')
  expect(ids({ state: 'dismissed', kinds: ['same wording'] }, decisions)).toBe('w')
  expect(ids({ state: 'dismissed', kinds: ['differs'] }, decisions)).toBe('')
})

test('what is linked already is listed with what was accepted, and is not only here', () => {
  const linked = new Map([
    ['c', 'link'],
    ['w', 'link'],
    ['a', 'link'],
  ])
  const settled = { ...decided(['d', 'accepted'], ['w', 'dismissed'], ['a', 'dismissed']), linked }
  expect(ids({}, settled)).toBe('b')
  expect(ids({ state: 'accepted' }, settled)).toBe('dc')
  expect(ids({ state: 'dismissed' }, settled)).toBe('w')
  expect(counted(found, settled, noFilter).states).toEqual({ open: 1, accepted: 2, dismissed: 1 })
  expect(stateOf(found[2]!, settled)).toBe('linked')
  expect(linkOf(found[2]!, { decisions: new Map(), linked })).toBe('link')
})

test('what one document has alone is dealt with once it is highlighted, and open again without', () => {
  const settled = { ...decided(['b', 'dismissed']), marked: new Set(['a', 'b']) }
  expect(ids({}, settled)).toBe('dwc')
  expect(ids({ state: 'accepted' }, settled)).toBe('a')
  expect(ids({ state: 'dismissed' }, settled)).toBe('b')
  expect(counted(found, settled, noFilter).states).toEqual({ open: 3, accepted: 1, dismissed: 1 })
})

test('what is less sure is folded away while it is open, and offered with its count', () => {
  const weak = suggestion('x', 'same claim', 70, 70, 0.6)
  const likely = suggestion('y', 'differs', 70, 90, 0.6)
  const both = [...found, weak, likely]
  const shown = (filter: Partial<Filter>, settled = decided()) =>
    listed(both, settled, { ...noFilter, ...filter })
      .map(({ id }) => id)
      .join('')
  expect(shown({})).not.toContain('x')
  expect(shown({})).toContain('y')
  expect(shown({ lessSure: true })).toContain('x')
  expect(shown({ state: 'accepted' }, decided(['x', 'accepted']))).toBe('x')
  expect(shown({ state: 'dismissed' }, decided(['x', 'dismissed']))).toBe('x')
  expect(filterFor({ kind: 'passage' }, noFilter).lessSure).toBe(true)
  expect(filterFor({ kind: 'documents' }, noFilter).lessSure).toBe(false)
  const counts = counted(both, decided(), noFilter)
  expect(counts).toMatchObject({ lessSure: 1, states: { open: 6 }, kinds: { 'same claim': 1 } })
  const all = counted(both, decided(), { ...noFilter, lessSure: true })
  expect(all).toMatchObject({ lessSure: 1, states: { open: 7 }, kinds: { 'same claim': 2 } })
  expect(counted(both, decided(), { ...noFilter, kinds: ['differs'] }).lessSure).toBe(0)
})

test('counts say what each filter would show', () => {
  const decisions = decided(['d', 'accepted'], ['w', 'dismissed'])
  const open = counted(found, decisions, noFilter)
  expect(open.kinds).toEqual({ differs: 0, 'same wording': 0, 'same claim': 1, 'only here': 2 })
  expect(open.states).toEqual({ open: 3, accepted: 1, dismissed: 1 })
  const ofKind = counted(found, decisions, { ...noFilter, kinds: ['differs'], state: 'accepted' })
  expect(ofKind.kinds).toEqual({ differs: 1, 'same wording': 0, 'same claim': 0, 'only here': 0 })
  expect(ofKind.states).toEqual({ open: 0, accepted: 1, dismissed: 0 })
})

test.each([
  [null, noFilter],
  ['open', noFilter],
  [{ kinds: 'differs', state: 7 }, noFilter],
  [{ kinds: ['rumour'], state: 'gone', order: 'alphabet', lessSure: 'yes' }, noFilter],
  [
    { kinds: ['only here', 'differs', 'differs'], state: 'dismissed', order: 'text', lessSure: true },
    { kinds: ['differs', 'only here'], state: 'dismissed', order: 'text', lessSure: true },
  ],
])('of what was kept only what makes sense is taken: %j', (stored, filter) => {
  expect(readFilter(stored)).toEqual(filter)
})

test('asked the same again, the list is the same; once something is decided or found anew it is not', () => {
  const settled = decided()
  const list = listed(found, settled, noFilter)
  expect(listed(found, { ...settled }, { ...noFilter })).toBe(list)
  const dismissed = { ...settled, decisions: new Map([['d', { state: 'dismissed' as const }]]) }
  expect(listed(found, dismissed, noFilter).map(({ id }) => id)).not.toContain('d')
  expect(listed(found, { ...settled, linked: new Map([['w', 'link']]) }, noFilter)).toHaveLength(4)
  expect(listed(found, { ...settled, marked: new Set(['a']) }, noFilter)).toHaveLength(4)
  expect(listed(found.slice(1), settled, noFilter).map(({ id }) => id)).not.toContain('d')
  expect(listed(found, settled, noFilter)).toEqual(list)
})
