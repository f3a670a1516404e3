import { expect, test } from 'vitest'
import { nextSaving } from '../../../renderer/ui/save-pause.ts'

test('a text is saved after a pause', () => {
  expect(nextSaving(0)).toBe(600)
})

test('who writes without a pause is saved all the same', () => {
  for (const keyEvery of [30, 120, 500]) {
    let saved = Infinity
    for (let now = 0; now < saved; now += keyEvery) saved = now + nextSaving(now)
    expect(saved).toBe(1500)
  }
})

test('what is overdue is saved now', () => {
  expect(nextSaving(60_000)).toBe(0)
})
