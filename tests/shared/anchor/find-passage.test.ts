import { describe, expect, test } from 'vitest'
import { describePassage, findPassage, type QuoteAnchor } from '../../../shared/anchor/index.ts'

const text = `The ministers met on Tuesday by the harbour. They spoke of trade, of fish and of the northern route.

All photographs in this report may be used free of charge by the press.

The ministers will meet again in spring. They will speak of trade once more, and of the ice.

All photographs in this report may be used free of charge by the press.`

const anchorOf = (quote: string, occurrence = 1): QuoteAnchor => {
  let start = -1
  for (let n = 0; n < occurrence; n += 1) start = text.indexOf(quote, start + 1)
  return describePassage(text, start, start + quote.length)
}

const found = (newer: string, anchor: QuoteAnchor) => {
  const passage = findPassage(newer, anchor)
  return passage && [passage.how, newer.slice(passage.start, passage.end)]
}

describe('findPassage', () => {
  test('at its old place', () => {
    expect(findPassage(text, anchorOf('trade', 2))).toEqual({
      ...rangeOf(anchorOf('trade', 2)),
      how: 'position',
      score: 1,
    })
  })

  test('the occurrence whose context agrees, not the nearest', () => {
    const anchor = anchorOf('trade', 2)
    const newer = `Of trade they spoke long before.\n\n${'An inserted line. '.repeat(20)}${text}`
    expect(findPassage(newer, anchor)).toMatchObject({ how: 'exact', start: newer.lastIndexOf('trade') })
  })

  test('of equals the nearest', () => {
    const list = 'row of a table\n'.repeat(50)
    const anchor = describePassage(list, 30 * 15 + 4, 30 * 15 + 6)
    expect(findPassage(`x${list}`, anchor)).toMatchObject({ start: anchor.start + 1, how: 'exact' })
  })

  test('nearly the same words in their context', () => {
    const newer = text.replace('by the harbour. They', 'by the old harbour. They')
    expect(found(newer, anchorOf('on Tuesday by the harbour.'))).toEqual([
      'approximate',
      'on Tuesday by the old harbour.',
    ])
  })

  test('where a copy elsewhere is nearer to the words than what became of the passage', () => {
    const newer = text.replace(
      'All photographs in this report may be used',
      'All pictures in this report can be used',
    )
    const anchor = anchorOf('All photographs in this report may be used free of charge by the press.')
    expect(found(newer, anchor)).toEqual([
      'approximate',
      'All pictures in this report can be used free of charge by the press.',
    ])
  })

  test.each<[what: string, newer: string, anchor: QuoteAnchor]>([
    [
      'a sentence that went',
      text.replace(' They spoke of trade, of fish and of the northern route.', ''),
      anchorOf('They spoke of trade, of fish'),
    ],
    [
      'a word whose sentence went',
      text.replace('They spoke of trade, of fish and of the northern route.', ''),
      anchorOf('trade'),
    ],
    [
      'another text',
      'Nothing of all this is told here, and nobody met anybody.'.repeat(9),
      anchorOf('They spoke of trade'),
    ],
    ['an empty text', '', anchorOf('trade')],
    [
      'a repeated quote without context',
      'trade and trade',
      { start: 30, end: 35, quote: 'trade', prefix: '', suffix: '' },
    ],
  ])('%s is an orphan', (_, newer, anchor) => {
    expect(findPassage(newer, anchor)).toBeNull()
  })

  test('boilerplate that went does not jump to its copy', () => {
    const boilerplate = 'All photographs in this report may be used free of charge by the press.'
    const newer = text.replace(`${boilerplate}\n\nThe`, 'The')
    expect(findPassage(newer, anchorOf(boilerplate))).toBeNull()
  })

  test('a quote that is there once is found without context', () => {
    const anchor = { start: 0, end: 18, quote: 'the northern route', prefix: '', suffix: '' }
    expect(found(text, anchor)).toEqual(['exact', 'the northern route'])
  })

  test('never begins or ends within a surrogate pair', () => {
    const old = 'flags 🇵🇰🇷🇺 and 🐟🐠 fish in a long row of words'
    const anchor = describePassage(old, old.indexOf('🇷🇺'), old.indexOf('🐠'))
    const newer = 'the flags 🇵🇱🇷🇸 and 🐡🐠 fish in a long row of words'
    const passage = findPassage(newer, anchor)
    const { start, end } = passage ?? { start: 0, end: 1 }
    expect(() => describePassage(newer, start, end)).not.toThrow()
  })

  test.each([20_000, 900_000])('a quote of %i characters is told by its two ends', length => {
    const long = Array.from({ length: length / 10 }, (_, index) => `w${(index * 7919) % 99991} says`)
      .join(', ')
      .slice(0, length + 4000)
    const anchor = describePassage(long, 2000, 2000 + length)
    const newer = `More. ${long.replace(/7 says/g, '7 said')}`
    const passage = findPassage(newer, anchor)
    expect(passage).toMatchObject({ how: 'approximate' })
    expect(Math.abs(passage!.start - 2006)).toBeLessThan(50)
    expect(Math.abs(passage!.end - passage!.start - length)).toBeLessThan(50)
  })

  test.each([20, 1000, 2000])('a text that repeats one letter is given up (quote of %i)', length => {
    const half = 'a'.repeat(length / 2 - 1)
    const anchor = {
      start: 5,
      end: 5 + length,
      quote: `${half}bb${half}`,
      prefix: 'c'.repeat(32),
      suffix: 'c'.repeat(32),
    }
    expect(findPassage('a'.repeat(300_000), anchor)).toBeNull()
  })
})

function rangeOf({ start, end }: QuoteAnchor) {
  return { start, end }
}
