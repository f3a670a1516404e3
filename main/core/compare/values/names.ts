import { isOneCountry } from '../lexicon/capitals.ts'
import type { Word } from '../text/words.ts'

/** A name in a text: a run of capitalised words, or an acronym. */
export interface Name {
  readonly start: number
  readonly end: number
  /** Its words in lower case, without a title. */
  readonly parts: readonly string[]
  /** The words before it that say what the bearer is: `judge`, `prime minister`. */
  readonly title: string | null
  readonly acronym: boolean
}

const titles = new Set(
  (
    'mr mrs ms miss dr prof professor sir lady lord president prime minister premier chancellor king queen prince princess pope ' +
    'judge justice governor mayor senator secretary general lieutenant colonel captain major sergeant commander admiral chief ' +
    'director chairman chairwoman spokesman spokeswoman spokesperson foreign finance interior defence defense transport health ' +
    'minister ambassador envoy coach manager inspector detective officer doctor bishop archbishop deputy vice leader head'
  ).split(' '),
)
const notNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'i st nd rd th mon tue wed thu fri sat sun english'
  ).split(' '),
)
const joiners = new Set(
  'of de da di del della do dos du la le van von der den bin ibn al el y for'.split(' '),
)

/** How a document writes its words: the first of a sentence is told by it to be a name or none. */
export interface Spelling {
  /** Words that stand with a small letter somewhere. */
  readonly small: ReadonlySet<string>
  /** Words that stand with a capital within a sentence somewhere. */
  readonly capital: ReadonlySet<string>
}

/** The spelling of a document, from the words of its sentences. */
export function spellingOf(sentences: readonly (readonly Word[])[]): Spelling {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const words of sentences) {
    for (let index = 0; index < words.length; index += 1) {
      const { initial, lower } = words[index]!
      if (initial === 'small') small.add(lower)
      else if (index > 0 && initial === 'capital') capital.add(lower)
    }
  }
  return { small, capital }
}

/** The names of a sentence, in order. `spelling` is that of the whole document. */
export function namesOf(text: string, words: readonly Word[], spelling: Spelling): Name[] {
  const names: Name[] = []
  let run: number[] = []
  const close = () => {
    const name = nameOf(words, run)
    if (name) names.push(name)
    run = []
  }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    if (run.length > 0 && !adjoins(text, words, run.at(-1)!, index)) close()
    if (isCapital(words, index, text, spelling)) run.push(index)
    else if (run.length > 0 && joiners.has(word.lower) && leadsOn(text, words, index)) run.push(index)
    else close()
  }
  close()
  return names
}

function isCapital(words: readonly Word[], index: number, text: string, spelling: Spelling): boolean {
  const word = words[index]!
  if (word.initial !== 'capital' || notNames.has(word.lower)) return false
  if (word.text.length === 1) return word.lower !== 'i' && word.lower !== 'a'
  if (index > 0 && !opensQuote(text, word.start)) return !word.stop || /^\p{Lu}{2}/u.test(word.text)
  if (word.stop || spelling.small.has(word.lower))
    return titles.has(word.lower) && nextIsCapital(words, index)
  return nextIsCapital(words, index) || spelling.capital.has(word.lower) || /^\p{Lu}{2}/u.test(word.text)
}

const nextIsCapital = (words: readonly Word[], index: number) => words[index + 1]?.initial === 'capital'

function opensQuote(text: string, start: number): boolean {
  return /["“‘«„:]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
}

function adjoins(text: string, words: readonly Word[], from: number, to: number): boolean {
  const between = text.slice(words[from]!.end, words[to]!.start)
  if (/^['’]s/u.test(text.slice(words[from]!.end - 2, words[from]!.end))) return false
  return /^(?:\s|-|\.\s?|&)*$/u.test(between) && !/\.\s/.test(between)
    ? true
    : /^\. $/.test(between) && words[from]!.text.length <= 4
}

function leadsOn(text: string, words: readonly Word[], index: number): boolean {
  return nextIsCapital(words, index) && adjoins(text, words, index, index + 1)
}

function nameOf(words: readonly Word[], run: readonly number[]): Name | null {
  let first = 0
  const title: string[] = []
  while (first < run.length && titles.has(words[run[first]!]!.lower)) title.push(words[run[first++]!]!.lower)
  // “Prime Minister” by itself is what somebody is, not who.
  if (first === run.length) return null
  // “judge Maria Lopez”: what stands before with a small letter.
  if (title.length === 0) {
    for (let before = run[0]! - 1; before >= 0 && title.length < 2; before -= 1) {
      if (!titles.has(words[before]!.lower)) break
      title.unshift(words[before]!.lower)
    }
  }
  const own = run.slice(first).map(index => words[index]!)
  const parts = own.filter(word => !joiners.has(word.lower) && word.lower.length > 1).map(word => word.lower)
  if (parts.length === 0) return null
  return {
    start: own[0]!.start,
    end: own.at(-1)!.end,
    parts,
    title: title.length > 0 ? title.join(' ') : null,
    acronym: own.length === 1 && /^\p{Lu}{2,}$/u.test(own[0]!.text),
  }
}

/**
 * How surely two names mean the same: 1 for the same words, less for a part of them (a family name alone), for an
 * acronym and its words, for a country, its people and its capital; 0 where nothing speaks for it.
 */
export function sameName(a: Name, b: Name): number {
  let shared = 0
  for (const part of a.parts) if (b.parts.includes(part)) shared += 1
  if (shared > 0) {
    if (shared === a.parts.length && shared === b.parts.length) return 1
    const shorter = a.parts.length < b.parts.length ? a : b
    if (shared === shorter.parts.length) return 0.9
    // “Maria Lopez” and “Elena Lopez” share a family name and are two people, until more is known.
    return 0.3
  }
  if (a.acronym !== b.acronym) {
    const [acronym, words] = a.acronym ? [a, b] : [b, a]
    if (words.parts.length > 1 && initials(words) === acronym.parts[0]) return 0.9
  }
  if (isOneCountry(a.parts, b.parts)) return 0.7
  return a.parts.some(one => b.parts.some(other => sameRoot(one, other))) ? 0.7 : 0
}

const initials = (name: Name) => name.parts.map(part => part[0]).join('')

/** Russia and Russian, Pakistan and Pakistani. */
export function sameRoot(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4 || long.length - short.length > 5 || !long.startsWith(short.slice(0, 3))) return false
  const root = short.replace(/[aeiouy]+$/, '')
  return (
    root.length >= 4 &&
    long.startsWith(root) &&
    /^(?:[aeiouy]*(?:n|ns|an|ans|ian|ians|i|is|ese|ish|er|ers|ic|s)?)$/.test(long.slice(root.length))
  )
}
