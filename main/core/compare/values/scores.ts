import { isPerson } from '../lexicon/lexicon.ts'
import type { Word } from '../text/words.ts'
import { type Numerals, smallNumber } from './number-words.ts'
import type { ReadNumber } from './quantity.ts'
import { unitOf } from './units.ts'

/** A score or the result of a vote: “3-1”, “3:1”, “by 118 votes to 109”, “voted ten to two”. Which side had more, it leaves open. */
export function readScore(
  text: string,
  words: readonly Word[],
  index: number,
  numerals: Numerals,
): ReadNumber | null {
  return readPlain(text, words, index, numerals) ?? readVote(words, index, numerals)
}

const scoreOf = (a: number, b: number, next: number): ReadNumber => ({
  value: Math.max(a, b) * 1000 + Math.min(a, b),
  kind: 'score',
  measure: null,
  next,
})

function readPlain(
  text: string,
  words: readonly Word[],
  index: number,
  { multipliers }: Numerals,
): ReadNumber | null {
  const [left, right] = [words[index]!, words[index + 1]]
  const joined = /^(\d{1,3}):(\d{1,3})$/.exec(left.lower)
  if (joined) {
    const [a, b] = [Number(joined[1]), Number(joined[2])]
    // “59:40” may be a time.
    return a > 199 || b > 199 || (joined[2]!.length === 2 && a < 60 && b < 60)
      ? null
      : scoreOf(a, b, index + 1)
  }
  if (!right || left.kind !== 'figure' || right.kind !== 'figure') return null
  if (!/^[-–]$/u.test(text.slice(left.end, right.start))) return null
  const [a, b] = [Number(left.lower), Number(right.lower)]
  if (!Number.isInteger(a) || !Number.isInteger(b) || a > 199 || b > 199) return null
  if (a === 0 || a >= b) return scoreOf(a, b, index + 2)
  const times = multipliers.get(words[index + 2]?.lower ?? '')
  if (times !== undefined) return rangeFrom(a * times, b * times, index + 3)
  return isCounted(text, words, index + 2) ? rangeFrom(a, b, index + 2) : scoreOf(a, b, index + 2)
}

// “10-12 people”, “5–7 per cent”; not “lost 1-2”.
const rangeFrom = (low: number, high: number, next: number): ReadNumber => ({
  value: (low + high) / 2,
  kind: 'count',
  measure: null,
  next,
  vague: true,
  between: [low, high],
})

/** Whether at a place of a sentence there is what can be counted: a unit, persons, a noun that is many; not goals or votes. */
function isCounted(text: string, words: readonly Word[], at: number): boolean {
  const { end } = words[at - 1]!
  if (/^\s?[%٪]/u.test(text.slice(end, end + 2))) return true
  const word = words[at]
  if (!word || !/^[\s-]+$/.test(text.slice(end, word.start))) return false
  const { lower, stop, initial } = word
  if (lower === 'per' || lower === 'pour' || lower === 'por') return centWords.has(words[at + 1]?.lower ?? '')
  if (stop || initial === 'capital' || counted.has(lower)) return false
  return unitOf(lower) !== null || isPerson(word.stem) || (/[^su]s$/.test(lower) && lower !== 'thanks')
}

const centWords = new Set('cent ciento'.split(' '))

const counted = new Set('votes vote sets set goals goal games points ballots seats judges'.split(' '))
const leading = new Set('by voted vote won win lost of was divided split'.split(' '))

// English: “by 11 votes to four”, “two sets to one”, but not “from ten to twelve”.
function readVote(words: readonly Word[], index: number, numerals: Numerals): ReadNumber | null {
  const a = smallNumber(words[index], numerals)
  if (a === null) return null
  const noun = counted.has(words[index + 1]?.lower ?? '') ? 1 : 0
  const to = words[index + 1 + noun]?.lower
  if (to !== 'to' && to !== 'against') return readForAndAgainst(words, index, a, numerals)
  const b = smallNumber(words[index + 2 + noun], numerals)
  if (b === null) return null
  if (noun === 0 && !leading.has(words[index - 1]?.lower ?? '')) return null
  return scoreOf(a, b, index + 3 + noun)
}

// “nine judges were for it and six against”.
function readForAndAgainst(
  words: readonly Word[],
  index: number,
  a: number,
  numerals: Numerals,
): ReadNumber | null {
  let approved = false
  for (let at = index + 1; at < Math.min(words.length - 1, index + 8); at += 1) {
    const { lower } = words[at]!
    if (lower === 'for' || lower === 'favour' || lower === 'favor') approved = true
    const b = approved && words[at + 1]!.lower === 'against' ? smallNumber(words[at], numerals) : null
    if (b !== null) return scoreOf(a, b, at + 2)
  }
  return null
}
