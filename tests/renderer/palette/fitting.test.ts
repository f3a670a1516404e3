import { describe, expect, test } from 'vitest'
import { fitting, mostOffered, type Offer } from '../../../renderer/palette/fitting.ts'

const offer = (name: string): Offer => ({ id: name, name, keys: null, run: () => undefined })
const names = ['Next link', 'Link to another passage', 'Undo', 'Thème : clair', 'تظليل بلون أخضر'].map(offer)

describe('what fits the words that were typed', () => {
  test.each([
    ['link', ['Link to another passage', 'Next link'], true],
    ['anoth link', ['Link to another passage'], false],
    ['inks', [], false],
    ['UND', ['Undo'], true],
    ['theme', ['Thème : clair'], true],
    ['link to another passage now', [], false],
    ['أخضر', ['تظليل بلون أخضر'], false],
    ['"*', [], false],
  ])('%s', (query, found, begins) => {
    const fit = fitting(names, query)
    expect(fit.offers.map(({ name }) => name)).toEqual(found)
    expect(fit.begins).toBe(begins)
  })

  test('without words all fit, in their order', () => {
    expect(fitting(names, '  ').offers).toEqual(names)
  })

  test('no more are looked at than are offered', () => {
    let made = 0
    function* endless() {
      for (;;) yield offer(`Undo ${++made}`)
    }
    expect(fitting(endless(), 'undo').offers).toHaveLength(mostOffered)
    expect(made).toBe(mostOffered)
  })
})
