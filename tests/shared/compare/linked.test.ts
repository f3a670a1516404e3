import { expect, test } from 'vitest'
import { LinksBetween, marksPassage, settledState } from '../../../shared/compare/linked.ts'

const span = (start: number, end: number) => ({ start, end })
const sentence = span(100, 200)

test.each([
  ['the whole of it', span(100, 200), true],
  ['some words of it', span(150, 157), true],
  ['words of which half are outside', span(195, 205), true],
  ['words of which more than half are outside', span(196, 206), false],
  ['what stands beside it', span(200, 300), false],
  ['it and the next two', span(100, 400), true],
  ['a section of more than four times its length', span(90, 491), false],
])('a highlight marks a passage by %s', (_, highlight, expected) => {
  expect(marksPassage(highlight, sentence)).toBe(expected)
})

test('a link is found among many, whichever are longer or begin before', () => {
  const joined = Array.from({ length: 500 }, (_, n) => ({
    linkId: `link ${String(n).padStart(3, '0')}`,
    a: span(n * 100, n * 100 + (n % 7 === 0 ? 390 : 60)),
    b: span((499 - n) * 100, (499 - n) * 100 + 60),
  }))
  const links = new LinksBetween(joined.toReversed())
  for (const { linkId, a, b } of joined) expect(links.joining({ a, b })).toBe(linkId)
  expect(links.joining({ a: span(100, 160), b: span(100, 160) })).toBeNull()
  expect(links.joining({ a: span(0, 98), b: null })).toBe('link 000')
  expect(links.joining({ a: null, b: span(0, 90) })).toBe('link 499')
  expect(links.joining({ a: null, b: span(60_000, 60_090) })).toBeNull()
  expect(new LinksBetween([]).joining({ a: sentence, b: sentence })).toBeNull()
})

test.each([
  ['same claim', 'open', true, 'linked'],
  ['same claim', 'open', false, 'open'],
  ['same claim', 'accepted', true, 'accepted'],
  ['differs', 'dismissed', true, 'dismissed'],
  ['only here', 'dismissed', true, 'linked'],
  ['only here', 'dismissed', false, 'dismissed'],
] as const)('of %s, what is %s and has a link (%s) is %s', (kind, decided, linked, expected) => {
  expect(settledState(kind, decided, { linked, marked: false })).toBe(expected)
})

test.each([
  ['only here', 'open', false, 'accepted'],
  ['only here', 'dismissed', false, 'dismissed'],
  ['only here', 'open', true, 'linked'],
  ['differs', 'open', false, 'open'],
] as const)(
  'of %s, what is %s and highlighted, with a link (%s), is %s',
  (kind, decided, linked, expected) => {
    expect(settledState(kind, decided, { linked, marked: true })).toBe(expected)
  },
)
