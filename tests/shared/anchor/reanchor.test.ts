import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describePassage, type QuoteAnchor, reanchorAll } from '../../../shared/anchor/index.ts'
import { numbers, prose } from '../../support/edited-text.ts'

const text = `Harbour talks

The ministers met on Tuesday by the harbour. They spoke of trade, of fish and of the northern route.

All photographs in this report may be used free of charge by the press.

In spring the ministers will meet again. A new bridge is to be built by then, if the ice allows it.

All photographs in this report may be used free of charge by the press.

Nobody could say who will pay for the ferry.`

const boilerplate = 'All photographs in this report may be used free of charge by the press.'
const bridge =
  'In spring the ministers will meet again. A new bridge is to be built by then, if the ice allows it.'

const anchorOf = (quote: string, occurrence = 1): QuoteAnchor => {
  let start = -1
  for (let n = 0; n < occurrence; n += 1) start = text.indexOf(quote, start + 1)
  return describePassage(text, start, start + quote.length)
}

const found = (newer: string, anchor: QuoteAnchor) => {
  const [passage] = reanchorAll(text, newer, [anchor])
  return passage ? [passage.how, newer.slice(passage.start, passage.end)] : null
}

describe('reanchorAll', () => {
  test.each<
    [what: string, newer: string, anchor: QuoteAnchor, expected: [how: string, quote: string] | null]
  >([
    ['nothing changed', text, anchorOf('trade'), ['position', 'trade']],
    ['something after it changed', `${text} More.`, anchorOf('trade'), ['position', 'trade']],
    ['something before it changed', `By Jane Doe\n\n${text}`, anchorOf('trade'), ['exact', 'trade']],
    [
      'both its neighbours changed',
      text.replace('spoke of trade, of', 'quarrelled over trade, and'),
      anchorOf('trade'),
      ['exact', 'trade'],
    ],
    [
      'a word of it changed',
      text.replace('on Tuesday', 'on Wednesday'),
      anchorOf('The ministers met on Tuesday by the harbour.'),
      ['approximate', 'The ministers met on Wednesday by the harbour.'],
    ],
    [
      'its first word changed',
      text.replace('The ministers met', 'Two ministers met'),
      anchorOf('The ministers met on Tuesday'),
      ['approximate', 'Two ministers met on Tuesday'],
    ],
    [
      'much came into it',
      text.replace('of trade, of fish', 'of trade, of which there is little, of the weather, of fish'),
      anchorOf('They spoke of trade, of fish and of the northern route.'),
      [
        'approximate',
        'They spoke of trade, of which there is little, of the weather, of fish and of the northern route.',
      ],
    ],
    [
      'a little of it went',
      text.replace('of trade, of fish', 'of fish'),
      anchorOf('They spoke of trade, of fish and of the northern route.'),
      ['approximate', 'They spoke of fish and of the northern route.'],
    ],
    [
      'it went',
      text.replace('They spoke of trade, of fish and of the northern route.', ''),
      anchorOf('trade, of fish'),
      null,
    ],
    ['its paragraph went', text.replace(`${bridge}\n\n`, ''), anchorOf('A new bridge'), null],
    [
      'its paragraph went to the top',
      `${bridge}\n\n${text.replace(bridge, '')}`,
      anchorOf(bridge),
      ['exact', bridge],
    ],
    [
      'its paragraph went to the top and was changed',
      `${bridge.replace('built', 'opened')}\n\n${text.replace(bridge, '')}`,
      anchorOf('A new bridge is to be built by then'),
      ['approximate', 'A new bridge is to be opened by then'],
    ],
    [
      'another came before it that reads the same',
      `${boilerplate}\n\n${text}`,
      anchorOf(boilerplate),
      ['exact', boilerplate],
    ],
    ['the first of two alike went', text.replace(`${boilerplate}\n\n`, ''), anchorOf(boilerplate, 1), null],
    [
      'the second of two alike went',
      text.replace(`${boilerplate}\n\nNobody`, 'Nobody'),
      anchorOf(boilerplate, 2),
      null,
    ],
    [
      'the first of two alike went, the second stays',
      text.replace(`${boilerplate}\n\n`, ''),
      anchorOf(boilerplate, 2),
      ['exact', boilerplate],
    ],
    [
      'all became another text',
      'It rained and nobody came. '.repeat(20),
      anchorOf('The ministers met'),
      null,
    ],
    [
      'words about its ends changed',
      text.replace('A new bridge is to be built by then', 'The new bridges will be built by then'),
      anchorOf('A new bridge is to be built'),
      ['approximate', 'The new bridges will be built'],
    ],
    ['all went', '', anchorOf('The ministers met'), null],
  ])('%s', (_, newer, anchor, expected) => {
    expect(found(newer, anchor)).toEqual(expected)
  })

  test('an anchor of another text is looked for by its context', () => {
    const orphan: QuoteAnchor = {
      start: 3,
      end: 10,
      quote: 'of fish and of the northern',
      prefix: 'They spoke of trade, ',
      suffix: ' route.',
    }
    expect(found(text, orphan)).toEqual(['exact', 'of fish and of the northern'])
    expect(
      found(text, {
        ...orphan,
        quote: 'may be used free of charge by the press',
        prefix: 'Nothing here ',
        suffix: ' at all',
      }),
    ).toBeNull()
  })

  test('never leads out of the text or into a surrogate pair, whatever the two texts are', () => {
    const part = fc.constantFrom(
      '🇵🇰',
      '🐟',
      '🐠',
      'a',
      'fish ',
      'e\u0301',
      ' ',
      '\n\n',
      'the harbour ',
      '会',
      '议',
      '.',
    )
    const any = fc.array(part, { minLength: 1, maxLength: 40 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(any, any, any, any, (start, middle, end, other) => {
        const old = start + middle + end
        const newer = start.slice(0, -1) + other + end.slice(1)
        const anchor = describePassage(old, start.length, start.length + middle.length)
        const [passage] = reanchorAll(old, newer, [anchor])
        if (!passage) return
        const { quote } = describePassage(newer, passage.start, passage.end)
        expect(passage.how === 'approximate').toBe(quote !== middle)
      }),
      { numRuns: 1000 },
    )
  })

  test('many passages in a long text that is edited, turned round, replaced', () => {
    const next = numbers(7)
    const old = prose(300_000, next)
    const anchors = Array.from({ length: 3000 }, () => {
      const start = Math.floor(next() * (old.length - 200))
      return describePassage(old, start, start + 20 + Math.floor(next() * 100))
    })
    const kept = (newer: string) =>
      reanchorAll(old, newer, anchors).filter(passage => passage !== null).length
    expect(kept(old.replace(/harbours/g, 'havens'))).toBeGreaterThan(2900)
    expect(kept(old.slice(150_000) + old.slice(0, 150_000))).toBeGreaterThan(2900)
    expect(kept(prose(300_000, next))).toBeLessThan(30)
  })

  test('texts that repeat themselves', () => {
    const list = 'The same line of the same list. '.repeat(20_000)
    const anchors = Array.from({ length: 1000 }, (_, index) =>
      describePassage(list, index * 32, index * 32 + 20),
    )
    expect(reanchorAll(list, `Begin. ${list} End.`, anchors)).toHaveLength(1000)
    expect(
      reanchorAll('a'.repeat(200_000), 'a'.repeat(199_000), [describePassage('a'.repeat(200_000), 5, 500)]),
    ).toHaveLength(1)
  })
})
