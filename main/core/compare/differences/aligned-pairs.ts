import type { Aligned } from '../align/align.ts'
import type { Analysed, Sentence } from '../analyse.ts'
import type { DateMention } from '../values/date-mention.ts'
import type { Quantity } from '../values/quantity.ts'
import type { AlignedPair } from './difference.ts'

/** From this score on, a value that stands in another partner of a sentence counts as met there. */
const leastSure = 0.75

/**
 * The chosen pairs, in their order, with all that the search for differences wants to know of both reports.
 * @param contradictions those that are no pair otherwise
 */
export function alignedPairs(
  a: Analysed,
  b: Analysed,
  chosen: readonly Aligned[],
  contradictions: ReadonlySet<Aligned>,
): AlignedPair[] {
  const surely = chosen.filter(({ score }) => score >= leastSure)
  const partnersOfA = partnersBy(surely, pair => [pair.a, b.sentences[pair.b]!])
  const partnersOfB = partnersBy(surely, pair => [pair.b, a.sentences[pair.a]!])
  const knownInA = knownNames(a)
  const knownInB = knownNames(b)
  const [wordsOfA, wordsOfB] = [wordsIn(a), wordsIn(b)]
  const numbersOfA = knownNumbers(a)
  const numbersOfB = knownNumbers(b)
  const [datesOfA, datesOfB] = [knownDates(a), knownDates(b)]
  return chosen.map(pair => {
    const [one, other] = [a.sentences[pair.a]!, b.sentences[pair.b]!]
    return {
      a: one,
      b: other,
      partnersOfA: [other, ...(partnersOfA.get(pair.a) ?? [])],
      partnersOfB: [one, ...(partnersOfB.get(pair.b) ?? [])],
      score: pair.score,
      aligned: !contradictions.has(pair),
      knownInA: part => knownInA.has(part),
      knownInB: part => knownInB.has(part),
      wordInA: stem => wordsOfA().has(stem),
      wordInB: stem => wordsOfB().has(stem),
      numberInA: number => numbersOfA.has(keyOf(number)),
      numberInB: number => numbersOfB.has(keyOf(number)),
      dateInA: date => datesOfA.has(keyOfDate(date)),
      dateInB: date => datesOfB.has(keyOfDate(date)),
    }
  })
}

function partnersBy(
  chosen: readonly Aligned[],
  entry: (pair: Aligned) => [number, Sentence],
): Map<number, Sentence[]> {
  const partners = new Map<number, Sentence[]>()
  for (const pair of chosen) {
    const [index, partner] = entry(pair)
    partners.set(index, [...(partners.get(index) ?? []), partner])
  }
  return partners
}

const knownNames = ({ sentences }: Analysed): Set<string> =>
  new Set(sentences.flatMap(({ names }) => names.flatMap(name => name.parts)))

const knownNumbers = ({ sentences }: Analysed): Set<string> =>
  new Set(sentences.flatMap(({ numbers }) => numbers.map(keyOf)))
const keyOf = ({ value, measure, kind }: Quantity) => `${kind} ${measure} ${value}`

const knownDates = ({ sentences }: Analysed): Set<string> =>
  new Set(sentences.flatMap(({ dates }) => dates.map(keyOfDate)))
// A day of the week where it is known, for most dates are told by it.
const keyOfDate = ({ grain, weekday, minute, part, day, month, year }: DateMention) =>
  weekday === null ? `${grain} ${minute} ${part?.join()} ${day} ${month} ${year}` : `day ${weekday}`

// Few differences ask for it, and it is the longest of all.
function wordsIn({ sentences }: Analysed): () => ReadonlySet<string> {
  let stems: Set<string> | null = null
  return () => (stems ??= new Set(sentences.flatMap(({ words }) => words.map(({ stem }) => stem))))
}
