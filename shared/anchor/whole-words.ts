import { cutsPair } from './quote-anchor.ts'

const wordy = /[\p{L}\p{N}\p{Pc}]/u
const digit = /\p{N}/u
/** What belongs to the character before it: accents, vowel signs, joiners, the shades of an emoji. */
const attached = /[\p{M}\u200c\u200d\p{Emoji_Modifier}]/u
/** Scripts that set no blanks between words: whoever reads them sees no word cut where only a character ends. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}]/u
const betweenLetters = /['’·:]/u
const betweenDigits = /['’.,:]/u

/** Further than this, in UTF-16 code units, no word goes on: what does is no prose, and is left as it is. */
const longestRest = 48

/**
 * Widens the passage `[start, end)` of a text, in UTF-16 code units, until it begins and ends where words do, by the
 * main rules of Unicode's word boundaries (UAX #29): letters, digits and what is attached to them hold together, an
 * apostrophe between letters and a point between digits too. Never shrinks, never crosses a line's end, and leaves an
 * edge alone that a word runs over for more than 48 code units. In scripts without blanks only whole characters are
 * kept.
 */
export function widenToWords(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: edgeOf(text, start, -1), end: edgeOf(text, end, 1) }
}

function edgeOf(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (cutsWord(text, at)) {
    at += step
    if (Math.abs(at - from) > longestRest) return wholeCharacter(text, from, step)
  }
  return at
}

function wholeCharacter(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (cutsPair(text, at)) at += step
  return at
}

/** Whether an offset stands between two characters of one word, or within a character. */
function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (cutsPair(text, at)) return true
  const before = characterBefore(text, at)
  const after = characterAt(text, at)
  if (before === '\n' || after === '\n') return false
  if (attached.test(after) || before === '\u200d') return true
  const last = lastLetter(text, at)
  if (unspaced.test(last) || unspaced.test(after)) return false
  if (wordy.test(last) && wordy.test(after)) return true
  return joinedBy(text, at, last, after)
}

// At the sign between two letters or two digits: before it, or after it.
function joinedBy(text: string, at: number, last: string, after: string): boolean {
  const beyond = characterAt(text, at + after.length)
  if (holds(last, after, beyond)) return true
  const sign = characterBefore(text, at)
  return holds(lastLetter(text, at - sign.length), sign, after)
}

function holds(before: string, sign: string, after: string): boolean {
  if (digit.test(before) && digit.test(after)) return betweenDigits.test(sign)
  if (unspaced.test(before) || unspaced.test(after)) return false
  return wordy.test(before) && wordy.test(after) && betweenLetters.test(sign)
}

/** The character before an offset to which what is attached to it belongs; empty at the text's beginning. */
function lastLetter(text: string, at: number): string {
  let before = characterBefore(text, at)
  for (let back = at - before.length; attached.test(before) && back > 0; back -= before.length) {
    before = characterBefore(text, back)
  }
  return before
}

function characterAt(text: string, at: number): string {
  const code = at < text.length ? text.codePointAt(at) : undefined
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return ''
  return characterAt(text, at >= 2 && cutsPair(text, at - 1) ? at - 2 : at - 1)
}
