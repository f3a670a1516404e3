import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText, normalizeText } from '../../../../shared/document/index.ts'
import { layOutText } from '../../../../main/core/import/annotations/layout-text.ts'
import { Places, type Sought } from '../../../../main/core/import/annotations/place.ts'

const nothing = { prefix: '', suffix: '', start: null, inCodePoints: false }

describe('a text that is laid out', () => {
  test('keeps its words, and positions stay at them', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b ', '\n', '🚢', 'é'),
      minLength: 1,
      maxLength: 200,
    })
    fc.assert(
      fc.property(text, fc.boolean(), (given, long) => {
        const whole = normalizeText(`${given}x${long ? '\ny'.repeat(60) : ''}`)
        const { doc, text: canonical, toCanonical } = layOutText(whole)
        doc.check()
        expect(canonicalText(doc)).toBe(canonical)
        expect(canonical.replace(/\n+/g, '\n').trim()).toBe(whole.replace(/\n+/g, '\n').trim())
        if (!long) expect(canonical).toBe(whole)
        for (let at = 0; at < whole.length; at += 1) {
          if (whole[at] !== '\n') expect(canonical[toCanonical(at)]).toBe(whole[at])
        }
      }),
    )
  })
})

describe('a passage', () => {
  const text =
    'Harbour closes\n\nThe harbour closed on Monday.\n\nThe harbour closed on Tuesday.\n\nYes. Yes.'
  const places = new Places(text)
  const found = (sought: Partial<Sought> & { readonly quote: string }) => {
    const place = places.find({ ...nothing, ...sought })
    return place && [place.start, text.slice(place.start, place.end)]
  }

  test.each([
    ['at its position', { quote: 'harbour closed', start: 51 }, [51, 'harbour closed']],
    ['by its context', { quote: 'harbour closed', suffix: ' on Tuesday' }, [51, 'harbour closed']],
    ['whatever the blanks', { quote: 'Monday.\n  The harbour' }, [38, 'Monday.\n\nThe harbour']],
    [
      'alone of its words, though its context is another',
      { quote: 'harbour closed on Monday', prefix: 'xx yy zz ' },
      [20, 'harbour closed on Monday'],
    ],
    ['not where it is in doubt', { quote: 'Yes.' }, null],
    ['not where it is not', { quote: 'Something else entirely' }, null],
    ['not of nothing', { quote: '' }, null],
    ['not of blanks', { quote: '  ' }, null],
  ] as const)('is found %s', (_, sought, place) => {
    expect(found(sought)).toEqual(place)
  })

  test('in code points is found there', () => {
    const ships = new Places('🚢🚢 yes yes')
    expect(ships.find({ ...nothing, quote: 'yes', start: 7, inCodePoints: true })).toEqual({
      start: 9,
      end: 12,
    })
  })
})
