import { expect, test } from 'vitest'
import {
  alignedAt,
  alignedPaths,
  alignedRowHeight,
  alignedRows,
} from '../../../renderer/reader/aligned-marks.ts'
import type { Aligned } from '../../../renderer/reader/index.ts'
import type { SuggestionKind } from '../../../shared/model/index.ts'

const aligned = (
  id: string,
  kind: SuggestionKind,
  left: number | null,
  right: number | null,
  weight = 0.5,
): Aligned => ({
  id,
  kind,
  weight,
  colour: 'rose',
  left: left === null ? null : { start: left, end: left + 10 },
  right: right === null ? null : { start: right, end: right + 10 },
})
const place = (offset: number) => offset / 1000
const height = 101 * alignedRowHeight
const passages = [
  aligned('claim', 'same claim', 495, 100, 0.9),
  aligned('weak', 'differs', 495, 105, 0.3),
  aligned('sure', 'differs', 496, 900, 0.8),
  aligned('alone', 'only here', null, 300),
]

test('what matters most stands for its row, and the side without a passage has no mark', () => {
  const rows = alignedRows(passages, 'left', height, place)
  expect(rows.map(({ row, passages: there }) => [row, there.map(({ id }) => id)])).toEqual([
    [50, ['sure', 'weak', 'claim']],
  ])
  expect(alignedRows(passages, 'right', height, place).map(({ row }) => row)).toEqual([11, 31, 91])
  expect(alignedRows(passages, 'left', 3, place)).toEqual([])
})

test('each kind has a shape of its own, and one sign a row', () => {
  const shapes = (['differs', 'same wording', 'same claim', 'only here'] as const).map(kind => {
    const rows = alignedRows(
      [aligned('one', kind, 0, null), aligned('two', kind, 0, null)],
      'left',
      70,
      place,
    )
    const [drawn, ...others] = alignedPaths(rows, 2)
    expect(others).toEqual([])
    expect(drawn).toMatchObject({ kind, colour: 'rose' })
    return drawn!.path
  })
  expect(new Set(shapes).size).toBe(4)
})

test('a click picks what is near, then what lies behind it, and far from all marks nothing', () => {
  const rows = alignedRows(passages, 'left', height, place)
  const middle = 50.5 * alignedRowHeight
  expect(alignedAt(rows, middle, null)).toBe('sure')
  expect(alignedAt(rows, middle + alignedRowHeight, 'sure')).toBe('weak')
  expect(alignedAt(rows, middle, 'claim')).toBe('sure')
  expect(alignedAt(rows, middle + 2 * alignedRowHeight, null)).toBeNull()
})
