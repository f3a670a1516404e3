import { expect, test } from 'vitest'
import {
  alignedPassages,
  alignmentOf,
  faceOf,
  leftSideOf,
  suggestionAt,
} from '../../../renderer/compare/alignment.ts'
import { suggestion } from './suggestion.ts'

const panes = { left: 'A', right: 'B' }
const swapped = { left: 'B', right: 'A' }
const pair = suggestion('pair', 'same claim', 100, 200, 0.6)
const alone = suggestion('alone', 'only here', null, 300, 1)

test.each([
  ['as they are named', panes, 'a'],
  ['the other way round', swapped, 'b'],
  ['with another document', { left: 'A', right: 'C' }, null],
  ['with one alone', { left: 'A', right: null }, null],
] as const)('which side stands left, %s', (_, where, side) => {
  expect(leftSideOf(pair, where)).toBe(side)
})

test('bands go from pane to pane, the likest above the others', () => {
  expect(alignedPassages([pair, alone], panes)).toMatchObject([
    { id: 'alone', left: null, right: { start: 300 }, kind: 'only here', colour: 'amber', weight: 1 },
    { id: 'pair', left: { start: 100 }, right: { start: 200 }, colour: 'green', weight: 0.6 },
  ])
  expect(alignedPassages([pair], swapped)).toMatchObject([{ left: { start: 200 }, right: { start: 100 } }])
  expect(alignedPassages([pair], { left: 'A', right: 'C' })).toEqual([])
})

test('the evidence of the one looked at is marked in both texts, words in a row as one', () => {
  const shown = {
    ...pair,
    shared: [
      { a: { start: 100, end: 105 }, b: { start: 200, end: 205 } },
      { a: { start: 106, end: 110 }, b: { start: 207, end: 208 } },
    ],
    differences: [
      {
        type: 'date' as const,
        a: { start: 106, end: 108, text: 'fg' },
        b: { start: 206, end: 207, text: 'f' },
      },
    ],
  }
  const { selected, shared, differing } = alignmentOf([], shown, panes)
  expect(selected).toMatchObject({ id: 'pair' })
  expect(shared).toEqual({
    left: [
      { start: 100, end: 105 },
      { start: 108, end: 110 },
    ],
    right: [
      { start: 200, end: 205 },
      { start: 207, end: 208 },
    ],
  })
  expect(differing).toEqual({ left: [{ start: 106, end: 108 }], right: [{ start: 206, end: 207 }] })
  expect(alignmentOf([], shown, { left: 'C', right: 'B' })).toMatchObject({
    selected: null,
    shared: { left: [], right: [] },
  })
})

test('each wish to see passages face each other is a new one', () => {
  const [one, other] = [faceOf(pair, panes)!, faceOf(pair, swapped)!]
  expect(one).toMatchObject({ leftId: 'A', left: { start: 100 }, right: { start: 200 } })
  expect(other).toMatchObject({ leftId: 'B', left: { start: 200 }, right: { start: 100 } })
  expect(other.nonce).not.toBe(one.nonce)
  expect(faceOf(alone, panes)).toMatchObject({ left: null, right: { start: 300 } })
  expect(faceOf(pair, { left: 'A', right: null })).toBeNull()
})

test('clicks on a place go through what is aligned there, the likest first', () => {
  const weak = suggestion('weak', 'same claim', 95, 400, 0.3)
  const list = [weak, pair, alone]
  const at = (offset: number, selectedId: string | null) =>
    suggestionAt(list, panes, { side: 'left', offset }, selectedId)?.id
  expect(at(102, null)).toBe('pair')
  expect(at(102, 'pair')).toBe('weak')
  expect(at(102, 'weak')).toBe('pair')
  expect(at(96, 'pair')).toBe('weak')
  expect(at(105, null)).toBe('pair')
  expect(at(110, null)).toBeUndefined()
  expect(suggestionAt(list, panes, { side: 'right', offset: 305 }, null)?.id).toBe('alone')
})

test('what is shown of a suggestion stays the same thing while others come and go, and is turned with the panes', () => {
  const [shown] = alignedPassages([pair], panes)
  expect(alignedPassages([pair, alone], panes)).toContain(shown)
  expect(alignedPassages([pair], swapped)[0]).not.toBe(shown)
  expect(alignedPassages([pair], panes)[0]).toBe(shown)
  expect(alignedPassages([{ ...pair, score: 0.9 }], panes)[0]).toMatchObject({ weight: 0.9 })
})
