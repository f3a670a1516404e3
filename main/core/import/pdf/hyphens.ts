import { piecesOf, textOf } from './line-text.ts'
import type { Line } from './types.ts'

const word = /[\p{L}\p{M}\p{N}]+(?:[-‐'’][\p{L}\p{M}\p{N}]+)*/gu
const hyphenAtEnd = /[-‐\u00ad]$/u

/** First parts of words that keep their hyphen, where nothing else tells. */
const prefixes = new Set(
  (
    'well self so ill non ex co long short high low half full fair all cross mid semi quasi north south east west ' +
    'twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine ten first second ' +
    'third one single double multi anti pro post pre vice open old new large small hard soft free self-'
  ).split(' '),
)

/** The words of a document, by which a word that a line end parts is put together again. */
export class Vocabulary {
  readonly #words = new Set<string>()
  /** Whether dashes are written as hyphens between blanks. */
  usesHyphensAsDashes = false

  /** The lines of a document, in order. Words that the end of a line parts are not counted. */
  constructor(lines: Iterable<Line>) {
    let parted = false
    for (const line of lines) {
      const text = textOf(piecesOf(line, false))
      const words = text.match(word) ?? []
      this.usesHyphensAsDashes ||= / - \S/.test(text)
      const ends = hyphenAtEnd.test(text.trimEnd())
      for (const [at, found] of words.entries()) {
        if ((at === 0 && parted) || (at === words.length - 1 && ends)) continue
        this.#words.add(found.toLowerCase().replaceAll('‐', '-'))
      }
      parted = ends
    }
  }

  has(text: string): boolean {
    return this.#words.has(text.toLowerCase())
  }
}

/** How two lines are put together: what is cut off the end of the first, and what is put between. */
export interface Join {
  readonly cut: number
  readonly between: '' | ' '
}

const keep: Join = { cut: 0, between: '' }

/**
 * How lines are joined of which the first ends with a hyphen; `null` where it is no hyphen but a dash. The text itself
 * decides: the word as one, else the word with its hyphen, as it stands elsewhere. Else the hyphen goes, unless the
 * parts are words by themselves or the first is one that hyphens like to follow. Before a capital or a number it stays.
 */
export function joinAtHyphen(before: string, after: string, vocabulary: Vocabulary): Join | null {
  const found = /([\p{L}\p{M}\p{N}]+(?:[-‐'’][\p{L}\p{M}\p{N}]+)*)( ?)([-‐\u00ad])$/u.exec(before)
  const next = /^[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/u.exec(after)?.[0]
  if (!found || next === undefined) return /[\p{L}\p{N}][-‐]$/u.test(before) ? keep : null
  const [, first, blank, hyphen] = found
  const cut: Join = { cut: blank!.length + 1, between: '' }
  if (hyphen === '\u00ad') return cut
  const last = first!.split(/[-‐]/u).at(-1)!
  const joined = vocabulary.has(last + next)
  // A blank before it, which some writers' spacing feigns, makes it a dash unless the word is known.
  if (blank !== '') {
    const parted = !vocabulary.usesHyphensAsDashes && !vocabulary.has(last) && last.length > 1
    return joined || (parted && /^\p{Ll}/u.test(next)) ? cut : null
  }
  if (!/^\p{Ll}/u.test(next) || !/\p{L}$/u.test(last)) return /^[\p{Lo}]/u.test(next) ? cut : keep
  const whole = `${first!.replaceAll('‐', '-')}-${next}`
  const hyphened = vocabulary.has(whole) || vocabulary.has(`${last}-${next}`)
  if (joined && !hyphened) return cut
  if (hyphened && !joined) return keep
  if (joined || first !== last) return joined ? cut : keep
  if (prefixes.has(last.toLowerCase())) return keep
  const bothWords = last.length > 2 && next.length > 2 && vocabulary.has(last) && vocabulary.has(next)
  return bothWords ? keep : cut
}
