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
  'greater rival',
  'lesser rival',
  'best of both',
] as const

/** Looks at each pair among all the others: do its neighbours pair as well, and has either sentence a better partner? */
export function contextOf(pairs: readonly Pair[]): Float64Array[] {
  const width = 4 + pairs.reduce((most, { b }) => Math.max(most, b), 0)
  const scores = new Map<number, number>()
  const bestOfA = new Map<number, Best>()
  const bestOfB = new Map<number, Best>()
  for (const { a, b, local } of pairs) {
    // What is unlikely by itself supports no neighbour.
    if (local > 0.02) scores.set((a + 2) * width + b + 2, local)
    note(bestOfA, a, local)
    note(bestOfB, b, local)
  }
  return pairs.map(({ a, b, local }) => {
    const place = (a + 2) * width + b + 2
    const at = (i: number, j: number) => scores.get(place + i * width + j) ?? 0
    const next = Math.max(at(1, 1), at(-1, -1), at(1, -1) * 0.7, at(-1, 1) * 0.7)
    let near = 0
    for (const i of around) for (const j of around) near += at(i, j) ** 2
    const [rivalA, rivalB] = [rivalOf(bestOfA.get(a)!, local), rivalOf(bestOfB.get(b)!, local)]
    return Float64Array.of(
      logit(local) / 3,
      next,
      Math.min(1, near / 2),
      Math.max(0, (logit(Math.max(rivalA, rivalB)) - logit(local)) / 3),
      Math.max(0, (logit(Math.min(rivalA, rivalB)) - logit(local)) / 3),
      local >= rivalA && local >= rivalB ? 1 : 0,
    )
  })
}

const around = [-2, -1, 1, 2]

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
