import type { Sentence } from '../analyse.ts'
import { clauseAround, content } from './difference.ts'
import { stemsAlike } from './polarity.ts'

/** Words of a sentence from one on, up to and without another. */
interface Place {
  readonly from: number
  readonly to: number
}

/** From which likeness on two words count as met. */
const leastAlike = 0.7

/** How many of the words around two values, in the clause that is shorter, the other clause has as well: from 0 to 1. */
export function clauseLikeness(
  a: Sentence,
  textA: string,
  one: Place,
  b: Sentence,
  textB: string,
  other: Place,
): number {
  const [own, theirs] = [around(a, textA, one), around(b, textB, other)]
  const [shorter, longer] = own.length <= theirs.length ? [own, theirs] : [theirs, own]
  if (shorter.length === 0) return 0
  return (
    shorter.filter(stem => longer.some(rival => stemsAlike(stem, rival) > leastAlike)).length / shorter.length
  )
}

function around(sentence: Sentence, text: string, { from, to }: Place): string[] {
  const own = sentence.words.slice(from, to)
  return content(clauseAround(sentence, text, from, 9))
    .filter(word => !own.includes(word))
    .map(word => word.stem)
}
