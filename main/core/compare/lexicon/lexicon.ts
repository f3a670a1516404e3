import { phraseEnd, stemsOf } from '../text/phrases.ts'
import { stem } from '../text/stemmer.ts'
import type { Word } from '../text/words.ts'
import { capitals } from './capitals.ts'
import { rootOf } from './roots.ts'
import { synonyms } from './synonyms/index.ts'
import { alike, persons } from './wordnet.ts'

/** The groups that English words belong to, by stem; phrases by the stem of their first word. */
interface Lexicon {
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Groups of WordNet, numbered apart from the others: words that share a sense, however rare it is. */
  readonly alike: ReadonlyMap<string, readonly number[]>
}

/** A phrase of the lexicon with the groups that it belongs to. */
export interface Phrase {
  /** The stems of its words, small words included. */
  readonly stems: readonly string[]
  readonly groups: number[]
}

const firstOfWordnet = 100_000

let made: Lexicon | null = null

/** The lexicon of synonyms, made when it is first wanted. */
export function lexicon(): Lexicon {
  if (made) return made
  const groups = new Map<string, number[]>()
  const phrases = new Map<string, Phrase[]>()
  const byStems = new Map<string, Phrase>()
  const enter = (entry: string, group: number) => {
    if (/[_-]/.test(entry)) {
      const stems = stemsOf(entry, 'en')
      const key = stems.join(' ')
      const known = byStems.get(key)
      if (known) known.groups.push(group)
      else {
        const phrase = { stems, groups: [group] }
        byStems.set(key, phrase)
        put(phrases, stems[0]!, phrase)
      }
    } else {
      const stemmed = stem(entry, 'en')
      // Two words of a line may have one stem.
      if (groups.get(stemmed)?.at(-1) !== group) put(groups, stemmed, group)
    }
  }
  for (const [group, line] of [...synonyms, ...capitals].entries())
    for (const entry of line.split(' ')) enter(entry, group)
  for (const own of phrases.values()) own.sort((one, other) => other.stems.length - one.stems.length)
  made = { groups, phrases, alike: groupsIn(alike, firstOfWordnet) }
  return made
}

// “They called the march off”: what belongs to a verb may stand up to so many words behind it.
const particles = new Set(['off', 'up', 'down', 'out', 'away', 'back'])
const mostBetween = 3

/** The longest phrase of the lexicon that begins with the word at `index`, or `null`. */
export function phraseAt(words: readonly Word[], index: number): Phrase | null {
  const own = lexicon().phrases.get(words[index]!.stem)
  if (!own) return null
  for (const phrase of own) if (phraseEnd(words, index, phrase.stems) > 0) return phrase
  for (const phrase of own) if (isParted(phrase, words, index)) return phrase
  return null
}

function isParted({ stems }: Phrase, words: readonly Word[], index: number): boolean {
  const [, last = ''] = stems
  if (stems.length !== 2 || !particles.has(last)) return false
  for (let at = index + 2; at < index + 2 + mostBetween; at += 1) if (words[at]?.lower === last) return true
  return false
}

function groupsIn(lines: string, from: number): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, line] of lines.trim().split('\n').entries()) {
    for (const word of line.split(' ')) put(groups, word, from + index)
  }
  return groups
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const own = lists.get(key)
  if (own) own.push(value)
  else lists.set(key, [value])
}

/** Whether two stems are the same word, share a root, or stand for each other. */
export function related(a: string, b: string): boolean {
  if (a === b || rootOf(a) === rootOf(b)) return true
  const { groups } = lexicon()
  const others = groups.get(b)
  return others !== undefined && (groups.get(a)?.some(group => others.includes(group)) ?? false)
}

/** In how many groups of the lexicon a stem is. */
export const sensesOf = (stemmed: string): number => lexicon().groups.get(stemmed)?.length ?? 0

let ofPersons: ReadonlySet<string> | null = null
const morePersons =
  'peopl men person other victim woman women man child children casualti dead injur wound miss staff crew team worker miner sailor seafar captiv ' +
  'hostag prison pupil leaver rider cyclist fan household famili mourner homeless policeman policemen firefight tenant fighter rebel ' +
  'resid inhabit soldier migrant demonstr prison villag pension doctor nurs sharehold deleg lawmak ' +
  'relative officer executive'

/** Whether an English stem is of a word for persons. */
export function isPerson(stemmed: string): boolean {
  ofPersons ??= new Set([...persons.split(' '), ...morePersons.split(' ')])
  return ofPersons.has(stemmed)
}
