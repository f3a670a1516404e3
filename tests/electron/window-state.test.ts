import { expect, test } from 'vitest'
import { placeWindow, WindowState } from '../../main/electron/window-state.ts'

const screen = { x: 0, y: 25, width: 1920, height: 1055 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }
const saved = { bounds: { x: 100, y: 100, width: 1200, height: 800 }, maximized: false }

test('a first window has the preferred size, or what the screen has', () => {
  expect(placeWindow(null, [screen], 0)).toEqual({ bounds: { width: 1280, height: 820 }, maximized: false })
  expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }], 0).bounds).toEqual({
    width: 1024,
    height: 600,
  })
  expect(placeWindow(null, [], 0).bounds).toEqual({ width: 1280, height: 820 })
})

test('a window comes back where it was, on either screen', () => {
  expect(placeWindow(saved, [screen, second], 0)).toEqual(saved)
  const there = { bounds: { x: 2000, y: 50, width: 900, height: 700 }, maximized: true }
  expect(placeWindow(there, [screen, second], 0)).toEqual(there)
})

test.each([
  ['its screen is gone', { x: 2000, y: 50 }],
  ['its title bar is above the screen', { x: 100, y: -40 }],
  ['its title bar is below the screen', { x: 100, y: 1075 }],
  ['hardly any of it can be seen', { x: 1850, y: 100 }],
  ['it is left of everything', { x: -1300, y: 100 }],
])('a window is placed anew where %s', (_why, corner) => {
  const place = placeWindow(
    { bounds: { ...corner, width: 1200, height: 800 }, maximized: false },
    [screen],
    0,
  )
  expect(place.bounds).toEqual({ width: 1200, height: 800 })
})

test('a window larger than its screen shrinks to it', () => {
  const place = placeWindow(
    { bounds: { x: 0, y: 25, width: 4000, height: 3000 }, maximized: false },
    [screen],
    0,
  )
  expect(place.bounds).toEqual({ x: 0, y: 25, width: 1920, height: 1055 })
})

test('another window stands a step aside', () => {
  expect(placeWindow(saved, [screen], 2).bounds).toEqual({ x: 156, y: 156, width: 1200, height: 800 })
})

test.each([
  null,
  {},
  { bounds: { x: 0, y: 0, width: 0, height: 10 }, maximized: false },
  { bounds: { x: 0.5, y: 0, width: 10, height: 10 }, maximized: false },
  { bounds: { x: 0, y: 0, width: 1e9, height: 10 }, maximized: false },
  { bounds: { x: 0, y: 0, width: 10, height: 10 }, maximized: 'no' },
])('what is no place is refused: %j', value => {
  expect(WindowState.safeParse(value).success).toBe(false)
})
