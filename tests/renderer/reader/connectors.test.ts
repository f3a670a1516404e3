import { expect, test } from 'vitest'
import { curvePath, drawableArcs, drawableLinks, stubPath } from '../../../renderer/reader/connectors.ts'

const window = { top: 1000, height: 500 }
const place = (id: string, left: number, right: number) => ({
  id,
  left: { top: left, bottom: left + 40 },
  right: { top: right, bottom: right + 40 },
})

test('draws links with both passages in sight, from the top', () => {
  const { connectors, marks } = drawableLinks(
    [place('low', 1300, 1100), place('high', 1050, 1200)],
    window,
    window,
  )
  expect(connectors.map(({ id, away }) => [id, away])).toEqual([
    ['high', 0],
    ['low', 0],
  ])
  expect(connectors[0]).toMatchObject({ left: { top: 53, bottom: 87, middle: 70 }, right: { top: 203 } })
  expect(marks).toEqual([])
})

test('a link that leaves the window has one bracket and counts at the edge where it leaves', () => {
  const { connectors, marks } = drawableLinks(
    [
      place('far above', 1100, 10),
      place('just above', 1200, 900),
      place('below', 1300, 4000),
      place('left away', 99, 1200),
    ],
    window,
    window,
  )
  expect(connectors.map(({ id, left, right, away }) => [id, left !== null, right !== null, away])).toEqual([
    ['far above', true, false, -1],
    ['just above', true, false, -1],
    ['left away', false, true, -1],
    ['below', true, false, 1],
  ])
  expect(marks.map(({ side, direction, count, nearestId }) => [side, direction, count, nearestId])).toEqual([
    ['right', -1, 2, 'just above'],
    ['right', 1, 1, 'below'],
    ['left', -1, 1, 'left away'],
  ])
})

test('a link with neither passage in sight is not drawn', () => {
  expect(drawableLinks([place('gone', 10, 4000)], window, window)).toEqual({ connectors: [], marks: [] })
})

test('a passage taller than the window is met in its seen part', () => {
  const tall = { id: 'tall', left: { top: 0, bottom: 9000 }, right: { top: 1200, bottom: 1240 } }
  const { connectors } = drawableLinks([tall], window, window)
  expect(connectors[0]!.left!.middle).toBe(250)
})

const numbersOf = (path: string) => path.match(/-?[\d.]+/g)!.map(Number)

test.each([
  [100, 190],
  [100, 120],
  [100, 101],
])('a curve from %d to %d stays between them', (x1, x2) => {
  const xs = numbersOf(curvePath(x1, 10, x2, 400)).filter((_, index) => index % 2 === 0)
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(x1)
  expect(Math.max(...xs)).toBeLessThanOrEqual(x2)
})

test('a stub stays within its reach', () => {
  const xs = numbersOf(stubPath(200, 50, -26, -1)).filter((_, index) => index % 2 === 0)
  expect(Math.min(...xs)).toBe(174)
  expect(Math.max(...xs)).toBe(200)
})

test('a link within a text is an arc between its passages, or one end of it where the other is out of sight', () => {
  const extent = (top: number) => ({ top, bottom: top + 40 })
  const arcs = drawableArcs(
    [
      { id: 'backwards', from: extent(1300), to: extent(1100) },
      { id: 'leaves below', from: extent(1050), to: extent(4000) },
      { id: 'comes from above', from: extent(1400), to: extent(10) },
      { id: 'elsewhere', from: extent(10), to: extent(60) },
    ],
    window,
  )
  expect(
    arcs.map(({ id, upper, lower, away }) => [id, upper?.top ?? null, lower?.top ?? null, away]),
  ).toEqual([
    ['leaves below', 53, null, 1],
    ['backwards', 103, 303, 0],
    ['comes from above', null, 403, -1],
  ])
})
