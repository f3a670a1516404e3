import type { Sentence } from '../analyse.ts'
import { stem } from '../text/stemmer.ts'
import type { Name } from '../values/names.ts'
import { mayLieWithin } from '../lexicon/capitals.ts'
import { related } from '../lexicon/lexicon.ts'
import type { AlignedPair, Difference } from './difference.ts'
import { likely } from './evidence.ts'
import { metIn, nameCandidates } from './name-candidates.ts'
import { inOneRole, isPersonal, placeOf, sameFamily } from './roles.ts'
import { leastForNames, nameWeights } from './value-weights.ts'

/** Names that stand in the same role and are not the same, and things of which only one can be meant there. */
export function findNameDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  const told = personDifference(pair) ?? whereDifference(pair)
  if (told) return [told]
  const found = likely(nameCandidates(pair, textA, textB), nameWeights, leastForNames).slice(0, 1)
  return found.length > 0 ? found : sideDifference(pair.a, pair.b)
}

// Two persons of one office, of one family name, or of one role.
function personDifference(pair: AlignedPair): Difference | null {
  const fromA = pair.a.names.filter(name => isPersonal(name) && !metIn(name, pair.partnersOfA))
  const fromB = pair.b.names.filter(name => isPersonal(name) && !metIn(name, pair.partnersOfB))
  for (const one of fromA) {
    const other = fromB.find(rival => inOnePlace(pair, one, rival))
    if (other) return { type: 'name', a: spanOf(one), b: spanOf(other) }
  }
  return null
}

const leastForTitle = 0.5
const leastForRole = 0.65

function inOnePlace(pair: AlignedPair, one: Name, other: Name): boolean {
  const family = sameFamily(one, other)
  // Both reports know both: they are two, and each sentence tells of its own.
  if (one.parts.some(pair.knownInB) && other.parts.some(pair.knownInA)) {
    return family && !(one.parts.every(pair.knownInB) || other.parts.every(pair.knownInA))
  }
  if (family) return true
  if (one.title !== null && other.title !== null && lastWord(one.title) === lastWord(other.title))
    return pair.score >= leastForTitle
  return pair.score >= leastForRole && inOneRole(pair.a, one, pair.b, other)
}

// What takes place somewhere, once; “final”, “match”, “race” and “launch” are as often no noun. English.
const happenings = new Set(
  'summit meeting conference congress session hearing trial tournament concert festival ceremony funeral wedding parade rally exhibition robbery landing'
    .split(' ')
    .map(word => stem(word, 'en')),
)

// One happening, said to have been in two places: “the summit in Beijing”, “the summit in the port city of Tianjin”.
function whereDifference(pair: AlignedPair): Difference | null {
  const { a, b, score } = pair
  if (score < leastForWhere || a.language !== 'en') return null
  if (!a.words.some(word => happenings.has(word.stem) && b.words.some(other => other.stem === word.stem)))
    return null
  const [ofA, ofB] = [placesIn(a, pair.partnersOfA), placesIn(b, pair.partnersOfB)]
  const [one, other] = [ofA[0], ofB[0]]
  if (!one || !other || ofA.length > 1 || ofB.length > 1) return null
  // “in Geneva” is in Switzerland as well.
  if (mayLieWithin(one.parts, other.parts)) return null
  return one.parts.some(pair.knownInB) && other.parts.some(pair.knownInA)
    ? null
    : { type: 'name', a: spanOf(one), b: spanOf(other) }
}

const leastForWhere = 0.5

/** The places in which something is told to have been, without those that a partner names as well. */
const placesIn = (sentence: Sentence, partners: readonly Sentence[]): Name[] =>
  sentence.names.filter(name => {
    const preposition = placeOf(sentence, name)?.preposition
    return (preposition === 'in' || preposition === 'at') && !metIn(name, partners)
  })

const lastWord = (title: string) => title.slice(title.lastIndexOf(' ') + 1)
const spanOf = ({ start, end }: Name) => ({ start, end })

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
