import type { Sentence } from '../analyse.ts'
import { isReporting } from '../text/speech.ts'
import type { Word } from '../text/words.ts'
import { likeness } from './polarity.ts'
import type { Name } from '../values/names.ts'

/** “Maria Lopez” and “Elena Lopez”, but not “Stan Lopez” and “Mr Stanley Lopez”. */
export const sameFamily = (one: Name, other: Name): boolean =>
  one.parts.length >= 2 &&
  other.parts.length >= 2 &&
  one.parts.at(-1) === other.parts.at(-1) &&
  !one.parts
    .slice(0, -1)
    .some(part => other.parts.slice(0, -1).some(rival => part.startsWith(rival) || rival.startsWith(part)))

export const isPersonal = ({ parts, title, acronym }: Name) =>
  !acronym && (title !== null || parts.length === 2)

// “chaired by Karla Thies”, “under the chairmanship of Ernst Wolters”, “Ernst Wolters chairs”: the words that a name hangs on.
function roleOf({ words }: Sentence, { start, end }: Name): Word[] {
  const first = words.findIndex(word => word.start >= start)
  const after = words.findIndex(word => word.start >= end)
  const before = words.slice(Math.max(0, first - 7), first)
  const by = before.findLastIndex(({ lower }) => ['by', 'of', 'with', 'under'].includes(lower))
  const governors = by > 0 ? before.slice(Math.max(0, by - 2), by) : []
  const verbs = after < 0 ? [] : words.slice(after, after + 2)
  return [...governors, ...verbs].filter(
    word => !word.stop && !word.light && word.kind === 'word' && !isReporting(word.stem),
  )
}

// “chaired” and “chairmanship”: further apart than their stems tell.
const sameBeginning = (one: Word, other: Word) =>
  one.lower.length >= 5 && one.lower.slice(0, 5) === other.lower.slice(0, 5)

const where = new Set('in at near outside off on'.split(' '))
// “bound for Hamburg”, but not “worked for Hamburg”.
const bound = new Set(
  'bound headed heading left leaves leaving sailed departed destined way train flight'.split(' '),
)
const prepositions = new Set([...where, ...'from to towards into through via across over'.split(' ')])

// “in Beijing”, “in the port city of Tianjin”: the preposition, and the word that it hangs on.
export function placeOf(
  { words }: Sentence,
  name: Name,
): { preposition: string; governor: string | null } | null {
  const first = words.findIndex(word => word.start >= name.start)
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const word = words[at]!
    if (prepositions.has(word.lower) || (word.lower === 'for' && bound.has(words[at - 1]?.lower ?? ''))) {
      const governor = words.slice(Math.max(0, at - 3), at).findLast(before => !before.stop)
      return { preposition: word.lower, governor: governor?.stem ?? null }
    }
    if (
      ![
        'the',
        'of',
        'a',
        'city',
        'town',
        'village',
        'port',
        'capital',
        'province',
        'coast',
        'shore',
        'outskirts',
        'state',
        'island',
      ].includes(word.lower)
    )
      return null
  }
  return null
}

/** Whether two names hang on one word in their sentences, or on words of one matter. */
export function inOneRole(a: Sentence, one: Name, b: Sentence, other: Name): boolean {
  const [roleA, roleB] = [roleOf(a, one), roleOf(b, other)]
  return roleA.some(word => roleB.some(rival => likeness(word, rival) > 0 || sameBeginning(word, rival)))
}
