import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodePoints } from '../../../shared/document/index.ts'

describe('code points', () => {
  test('are what the characters of a string are counted by', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '日', '🚢', '𝒜', '\ud83d', '\ude00', '\n') })
    fc.assert(
      fc.property(text, value => {
        const points = new CodePoints(value)
        expect(points.length).toBe([...value].length)
        let units = 0
        for (const [position, character] of [...value].entries()) {
          expect(points.fromUnits(units)).toBe(position)
          expect(points.toUnits(position)).toBe(units)
          units += character.length
        }
        expect(points.fromUnits(units)).toBe(points.length)
        expect(points.toUnits(points.length)).toBe(units)
      }),
    )
  })

  test('inside a pair are those before it', () => {
    expect(new CodePoints('a🚢b').fromUnits(2)).toBe(1)
  })

  test.each([-1, 4, 0.5, Number.NaN])('have no position %s in a text of three', position => {
    const points = new CodePoints('🚢bc')
    expect(() => points.toUnits(position)).toThrow(RangeError)
    expect(() => points.fromUnits(position === 4 ? 5 : position)).toThrow(RangeError)
  })
})
