import type { Sentence } from '../analyse.ts'
import { related } from '../lexicon/lexicon.ts'
import { isReporting } from '../text/speech.ts'
import { type Name, sameName } from '../values/names.ts'
import type { Word } from '../text/words.ts'
import { type AlignedPair, type Difference, inName } from './difference.ts'
import { likeness } from './polarity.ts'

/** Names that stand in the same role and are not the same: of one title, of one family name, of the same place. */
export function findNameDifferences(pair: AlignedPair): Difference[] {
  const { a, b, partnersOfA, partnersOfB } = pair
  const fromA = a.names.filter(name => !metIn(name, partnersOfA))
  const fromB = b.names.filter(name => !metIn(name, partnersOfB))
  for (const one of fromA) {
    for (const other of fromB) {
      if (inOneRole(pair, one, other)) return [{ type: 'name', a: spanOf(one), b: spanOf(other) }]
    }
  }
  return classDifference(a, b)
}

const metIn = (name: Name, partners: readonly Sentence[]) =>
  partners.some(({ names }) => names.some(other => sameName(name, other) > 0.5))

const spanOf = ({ start, end }: Name) => ({ start, end })

function inOneRole(pair: AlignedPair, one: Name, other: Name): boolean {
  const { a, b, score } = pair
  if (one.acronym !== other.acronym) return false
  // Both reports know both: they are two, and each sentence tells of its own.
  const known = one.parts.some(pair.knownInB) && other.parts.some(pair.knownInA)
  if (known)
    return sameFamily(one, other) && !(one.parts.every(pair.knownInB) || other.parts.every(pair.knownInA))
  if (sameFamily(one, other)) return true
  if (isPersonal(one) && isPersonal(other) && score >= leastForRole) {
    const [roleA, roleB] = [roleOf(a, one), roleOf(b, other)]
    const inOne = roleA.some(word =>
      roleB.some(rival => likeness(word, rival) > 0 || sameBeginning(word, rival)),
    )
    if (inOne) return true
  }
  if (one.title !== null && other.title !== null)
    return lastWord(one.title) === lastWord(other.title) && score >= 0.5
  const [placeA, placeB] = [placeOf(a, one), placeOf(b, other)]
  if (placeA === null || placeB === null) return false
  const alike =
    placeA.preposition === placeB.preposition ||
    [placeA, placeB].every(({ preposition }) => where.has(preposition))
  if (!alike) return false
  return placeA.governor !== null && placeB.governor !== null && related(placeA.governor, placeB.governor)
    ? true
    : score >= 0.6
}

const sameFamily = (one: Name, other: Name) =>
  one.parts.length >= 2 &&
  other.parts.length >= 2 &&
  one.parts.at(-1) === other.parts.at(-1) &&
  one.parts[0] !== other.parts[0] &&
  !(one.parts[0]!.startsWith(other.parts[0]!) || other.parts[0]!.startsWith(one.parts[0]!))

const leastForRole = 0.65
const isPersonal = ({ parts, title, acronym }: Name) => !acronym && (title !== null || parts.length === 2)

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

const lastWord = (title: string) => title.slice(title.lastIndexOf(' ') + 1)

const where = new Set('in at near outside off on'.split(' '))
// “bound for Hamburg”, but not “worked for Hamburg”.
const bound = new Set(
  'bound headed heading left leaves leaving sailed departed destined way train flight'.split(' '),
)
const prepositions = new Set([...where, 'from', 'to', 'towards', 'into'])

// “in Beijing”, “in the port city of Tianjin”: the preposition, and the word that it hangs on.
function placeOf({ words }: Sentence, name: Name): { preposition: string; governor: string | null } | null {
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

// Words of which only one can hold of one thing.
const classes = [
  'head skull neck shoulder arm elbow wrist hand finger chest rib back hip leg thigh knee calf ankle foot toe jaw nose eye groin hamstring',
  'north northern south southern east eastern west western',
  'gold silver bronze',
  'boy girl',
  'man woman',
  'son daughter',
  'brother sister',
  'father mother',
  'husband wife',
  'uncle aunt',
].map(words => new Set(words.split(' ')))
const compassOf = (word: string) => word.replace(/ern$/, '')

const classMembers: ReadonlySet<string> = new Set(classes.flatMap(members => [...members]))
const members = new WeakMap<Sentence, readonly Word[]>()

// The words of a sentence that belong to a class, found once however many pairs it is in.
function membersIn(sentence: Sentence): readonly Word[] {
  const known = members.get(sentence)
  if (known) return known
  const found = sentence.words.filter(word => classMembers.has(word.lower) && !inName(sentence, word))
  members.set(sentence, found)
  return found
}

function classDifference(a: Sentence, b: Sentence): Difference[] {
  const [inA, inB] = [membersIn(a), membersIn(b)]
  for (const own of inA.length > 0 && inB.length > 0 ? classes : []) {
    const fromA = inA.filter(({ lower }) => own.has(lower))
    const fromB = inB.filter(({ lower }) => own.has(lower))
    if (fromA.length !== 1 || fromB.length !== 1) continue
    const [one, other] = [fromA[0]!, fromB[0]!]
    if (compassOf(one.lower) === compassOf(other.lower)) continue
    return [
      { type: 'name', a: { start: one.start, end: one.end }, b: { start: other.start, end: other.end } },
    ]
  }
  return sideDifference(a, b)
}

// “the left leg” and “the right leg”, but not “left the city” and “a right to stay”.
function sideDifference(a: Sentence, b: Sentence): Difference[] {
  for (let at = 0; at < a.words.length; at += 1) {
    const one = a.words[at]!
    if (one.lower !== 'left' && one.lower !== 'right') continue
    const thing = a.words[at + 1]
    if (!thing || thing.stop) continue
    const to = b.words.findIndex(
      (other, index) =>
        (other.lower === 'left' || other.lower === 'right') &&
        other.lower !== one.lower &&
        related(thing.stem, b.words[index + 1]?.stem ?? ''),
    )
    if (to < 0) continue
    const [end, endOfB] = [thing.end, b.words[to + 1]!.end]
    return [{ type: 'name', a: { start: one.start, end }, b: { start: b.words[to]!.start, end: endOfB } }]
  }
  return []
}
