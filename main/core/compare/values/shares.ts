import type { Word } from '../text/words.ts'
import { fractions, type Numerals, smallNumber } from './number-words.ts'
import type { ReadNumber } from './quantity.ts'
import { unitOf } from './units.ts'

const share = (value: number, next: number, between?: readonly [number, number]): ReadNumber => ({
  value,
  kind: 'count',
  measure: 'percent',
  next,
  vague: true,
  ...(between ? { between } : {}),
})

/** A part of a whole in words: “a third of”, “two-thirds”, “nine out of ten”, “every second house”, “half the votes”. */
export function readShare(words: readonly Word[], index: number, numerals: Numerals): ReadNumber | null {
  const first = words[index]!.lower
  if (first === 'every') return readEvery(words, index, numerals)
  if (first === 'half') return readHalf(words, index)
  if (first === 'most' || first === 'majority' || first === 'minority') return readMost(words, index)
  return readOutOf(words, index, numerals) ?? readPart(words, index, numerals)
}

// “most of the houses”, “the vast majority of voters”, “a minority of them”; not “the most of all”, “a majority of three”.
function readMost(words: readonly Word[], index: number): ReadNumber | null {
  const [first, second, third] = [0, 1, 2].map(step => words[index + step]?.lower ?? '')
  if (second !== 'of' || words[index + 2]?.kind === 'figure' || third === 'all') return null
  if (first === 'most' && !wholes.has(third!)) return null
  return first === 'minority' ? share(25, index + 1, [1, 49]) : share(75, index + 1, [51, 99])
}
const wholes = new Set('the its their his her our them those these'.split(' '))

// “every second contract”, but not “every second day”.
function readEvery(words: readonly Word[], index: number, { ordinals }: Numerals): ReadNumber | null {
  const second = words[index + 1]?.lower ?? ''
  const whole = second === 'other' ? 2 : ordinals.get(second)
  const noun = words[index + 2]
  if (whole === undefined || whole < 2 || !noun || noun.stop || noun.kind === 'figure') return null
  return unitOf(noun.lower) ? null : share(100 / whole, index + 2)
}

// “half of them”, “half the votes”, “fewer than half”; not “the first half”, “half an hour”.
function readHalf(words: readonly Word[], index: number): ReadNumber | null {
  const [before, next] = [words[index - 1]?.lower ?? '', words[index + 1]?.lower ?? '']
  if (halved.has(next)) return share(50, index + 1)
  return beforeHalf.has(before) && !['a', 'an', 'past'].includes(next) ? share(50, index + 1) : null
}
const halved = new Set('of the its their his her our all were was are have had'.split(' '))
const beforeHalf = new Set('than about almost nearly roughly around by over under just'.split(' '))

// “nine out of ten”, “one in five”, “one house in five”.
function readOutOf(words: readonly Word[], index: number, numerals: Numerals): ReadNumber | null {
  const numberAt = (at: number) => smallNumber(words[at], numerals)
  const count = numberAt(index)
  if (count === null) return null
  const [second, third] = [words[index + 1]?.lower ?? '', words[index + 2]?.lower ?? '']
  const noun = words[index + 1]
  const [at, whole] =
    second === 'out' && third === 'of'
      ? [index + 4, numberAt(index + 3)]
      : second === 'in'
        ? [index + 3, numberAt(index + 2)]
        : third === 'in' && count === 1 && noun && !noun.stop && unitOf(second) === null
          ? [index + 4, numberAt(index + 3)]
          : [0, null]
  // “two in 2021”, “one in ten minutes”.
  if (whole === null || whole <= count || unitOf(words[at]?.lower ?? '')) return null
  return share((count / whole) * 100, at)
}

function readPart(
  words: readonly Word[],
  index: number,
  { units, multipliers }: Numerals,
): ReadNumber | null {
  const [first, second, third] = [0, 1, 2].map(step => words[index + step]?.lower ?? '')
  const count = units.get(first!) ?? null
  const part = fractions.get(second!)
  if (part === undefined) return null
  const many = first === 'a' || first === 'one' ? 1 : count
  if (many === null) return null
  const article = ['a', 'an', 'one'].includes(words[index + 3]?.lower ?? '')
  const measured = words[index + 4]?.lower ?? ''
  if (third === 'of' && article) {
    // “a quarter of a million”, “three quarters of an hour”.
    const whole = multipliers.get(measured) ?? (unitOf(measured) ? 1 : undefined)
    if (whole !== undefined)
      return {
        value: (many * part * whole) / 100,
        kind: 'count',
        measure: null,
        next: index + (unitOf(measured) ? 4 : 5),
        vague: true,
      }
  }
  const plain = second !== 'third' && second !== 'half' && many === 1 && first === 'a'
  // “a little over a quarter”, “nearly a third”: no “of” is needed.
  const measuredOff = beforeHalf.has(words[index - 1]?.lower ?? '') && second !== 'half'
  return third === 'of' || second!.endsWith('s') || plain || measuredOff
    ? share(many * part, index + 2)
    : null
}
