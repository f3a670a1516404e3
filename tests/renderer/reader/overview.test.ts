import { expect, test } from 'vitest'
import { overviewPaths } from '../../../renderer/reader/overview.ts'

test('each colour is one path, linked marks apart from the others', () => {
  const paths = overviewPaths(
    [
      { at: 0, colour: 'rose', linked: true },
      { at: 0.5, colour: 'rose', linked: false },
      { at: 1, colour: 'green', linked: false },
    ],
    300,
    9,
  )
  expect(paths.map(({ colour, linked }) => `${colour} ${linked}`)).toEqual([
    'rose false',
    'green false',
    'rose true',
  ])
  expect(paths[1]!.path).toMatch(/^M3 297h3/)
  expect(paths[2]!.path).toMatch(/^M1\.5 0h6/)
})

test('ten thousand marks are drawn as no more bars than there are rows', () => {
  const marks = Array.from({ length: 10_000 }, (_, index) => ({
    at: index / 9999,
    colour: 'blue' as const,
    linked: false,
  }))
  const [path] = overviewPaths(marks, 600, 9)
  expect(path!.path.match(/M/g)).toHaveLength(200)
})

test('marks outside the text are drawn at its ends, and a strip without height draws them once', () => {
  const [path] = overviewPaths(
    [
      { at: -1, colour: 'blue', linked: false },
      { at: 7, colour: 'blue', linked: false },
    ],
    0,
    9,
  )
  expect(path!.path.match(/M/g)).toHaveLength(1)
})
