import { expect, test } from 'vitest'
import { alternate, compared, median, percentile } from '../../bench/measure.ts'

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, wanted) => {
  expect(median(values)).toBe(wanted)
})

test.each([
  [0, 10],
  [50, 30],
  [95, 48],
  [100, 50],
])('the %dth percentile of five values is %d', (percent, wanted) => {
  expect(percentile([50, 40, 30, 20, 10], percent)).toBeCloseTo(wanted)
})

test('nothing has no median', () => {
  expect(() => median([])).toThrow(RangeError)
})

test('ours and the peer are measured in turn, after a run of each that does not count', async () => {
  const order: string[] = []
  const measured = (who: string, figures: number[]) => () => {
    order.push(who)
    return figures.shift()!
  }
  const figures = await alternate(3, measured('ours', [100, 1, 2, 3]), measured('peer', [100, 10, 20, 30]))
  expect(figures).toEqual({ ours: 2, peer: 20 })
  expect(order.join(' ')).toBe('ours peer ours peer peer ours ours peer')
})

test.each([
  [{ ours: 2, peer: 4 }, 0.5],
  [{ ours: 2, peer: null }, null],
])('the ratio of %j is %s', (figures, ratio) => {
  expect(compared('a measure', 'ms', figures, 'a peer', null).ratio).toBe(ratio)
})
