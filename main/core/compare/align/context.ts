import { logit } from './score.ts'

/** A pair of sentences that may tell the same: indexes in their reports, and what was found so far. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly features: Float64Array
  readonly local: number
}

/** What the surroundings of a pair say, in this order. */
export const contextNames = [
  'local',
  'neighbours',
  'near',
  'rival in a',
  'rival in b',
  'best of both',
] as const

/** Looks at each pair among all the others: do its neighbours pair as well, and has either sentence a better partner? */
export function contextOf(pairs: readonly Pair[]): Float64Array[] {
  const scores = new Map<string, number>()
  const bestOfA = new Map<number, Best>()
  const bestOfB = new Map<number, Best>()
  for (const { a, b, local } of pairs) {
    scores.set(`${a} ${b}`, local)
    note(bestOfA, a, local)
    note(bestOfB, b, local)
  }
  const at = (a: number, b: number) => scores.get(`${a} ${b}`) ?? 0
  return pairs.map(({ a, b, local }) => {
    const next = Math.max(at(a + 1, b + 1), at(a - 1, b - 1), at(a + 1, b - 1) * 0.7, at(a - 1, b + 1) * 0.7)
    let near = 0
    for (let i = -2; i <= 2; i += 1) {
      for (let j = -2; j <= 2; j += 1) if (i !== 0 && j !== 0) near += at(a + i, b + j) ** 2
    }
    const [rivalA, rivalB] = [rivalOf(bestOfA.get(a)!, local), rivalOf(bestOfB.get(b)!, local)]
    return Float64Array.of(
      logit(local) / 3,
      next,
      Math.min(1, near / 2),
      Math.max(0, (logit(rivalA) - logit(local)) / 3),
      Math.max(0, (logit(rivalB) - logit(local)) / 3),
      local >= rivalA && local >= rivalB ? 1 : 0,
    )
  })
}

interface Best {
  readonly first: number
  readonly second: number
}

function note(bests: Map<number, Best>, index: number, score: number): void {
  const { first, second } = bests.get(index) ?? { first: 0, second: 0 }
  bests.set(
    index,
    score > first ? { first: score, second: first } : { first, second: Math.max(second, score) },
  )
}

/** The best score that another pair of this sentence has. */
const rivalOf = ({ first, second }: Best, own: number) => (own >= first ? second : first)
