import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedWords, type WordPiece } from '../../../renderer/exchange/changed-words.ts'

const marked = (pieces: readonly WordPiece[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')

describe('changedWords', () => {
  test.each([
    ['they met on Monday', 'they met on Tuesday', 'they met on [Monday]', 'they met on [Tuesday]'],
    [
      'fees stay as they are',
      'fees stay as they were',
      'fees stay as they [are]',
      'fees stay as they [were]',
    ],
    ['they met in May', 'they met at last in May', 'they met in May', 'they met [at last] in May'],
    ['all of it', 'something else', '[all of it]', '[something else]'],
    ['the same', 'the same', 'the same', 'the same'],
    ['部长说，这项协议很好', '部长说，这项协议不好', '部长说，这项协议[很]好', '部长说，这项协议[不]好'],
  ])('%j became %j', (before, after, shownBefore, shownAfter) => {
    const changes = changedWords(before, after)
    expect([marked(changes.before), marked(changes.after)]).toEqual([shownBefore, shownAfter])
  })

  const words = fc
    .array(fc.constantFrom('the', 'port', 'is', 'open', 'again', ','), { maxLength: 12 })
    .map(each => each.join(' '))

  test('has all of both texts, and marks nothing in two that are the same', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = changedWords(before, after)
        expect(changes.before.map(piece => piece.text).join('')).toBe(before)
        expect(changes.after.map(piece => piece.text).join('')).toBe(after)
        expect(changedWords(before, before).before.some(piece => piece.changed)).toBe(false)
      }),
    )
  })
})
