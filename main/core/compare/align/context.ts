import type { Analysed } from '../analyse.ts'
import { logit } from './score.ts'

/** A pair of sentences that may tell the same: indexes in their reports, and what was found so far. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly features: readonly number[]
  /** How likely it is, by what was looked at so far. */
  readonly local: number
  /** How likely it is by the two sentences alone. */
  readonly own: number
}

/** What the surroundings of a pair say, in this order. */
export const contextNames = [
  'local',
  'neighbours',
  'near',
  'greater rival',
  'lesser rival',
  'best of both',
  'off the line',
  'anchored',
  'company',
  'lesser company',
  'marks',
  'own',
] as const

/**
 * How many of the names and figures of the report that has fewer stand in the other as well, from 0 to 1: what marks an
 * event. A half where one has none.
 */
export function marksInCommon(a: Analysed, b: Analysed): number {
  const [inA, inB] = [marksOf(a), marksOf(b)]
  const fewer = Math.min(inA.size, inB.size)
  return fewer === 0 ? 0.5 : Math.min(1, ([...inA].filter(mark => inB.has(mark)).length / fewer) * 3)
}

function marksOf({ sentences }: Analysed): Set<string> {
  const marks = new Set<string>()
  for (const { names, numbers } of sentences) {
    for (const { parts } of names) for (const part of parts) marks.add(part)
    for (const { value, kind } of numbers) if (value > 12 && kind === 'count') marks.add(`#${value}`)
  }
  return marks
}

/** What two sentences must have in common by themselves: that they stand in like places is no evidence. */
export const leastLocal = 0.02

/** Looks at each pair among all the others: do its neighbours pair as well, and has either sentence a better partner? `null` for those below `leastLocal`. */
export function contextOf(pairs: readonly Pair[], marks: number): (readonly number[] | null)[] {
  let [lastA, lastB] = [0, 0]
  for (const { a, b } of pairs) {
    if (a > lastA) lastA = a
    if (b > lastB) lastB = b
  }
  const [height, width] = [lastA + 5, lastB + 5]
  // Long lists would make a table of all pairs too large.
  const table = width * height <= mostInTable ? new Float64Array(width * height) : null
  const scores = new Map<number, number>()
  const [bestOfA, bestOfB] = [new Bests(lastA), new Bests(lastB)]
  for (const { a, b, local } of pairs) {
    // What is unlikely by itself supports no neighbour.
    const place = (a + 2) * width + b + 2
    if (local > 0.02 && table) table[place] = local
    else if (local > 0.02) scores.set(place, local)
    bestOfA.note(a, local)
    bestOfB.note(b, local)
  }
  const anchorsOfA: Pair[][] = []
  const anchorsOfB: Pair[][] = []
  for (const pair of pairs) {
    const { a, b, local } = pair
    if (local < leastForAnchor || local < bestOfA.first[a]! || local < bestOfB.first[b]!) continue
    ;(anchorsOfA[a] ??= []).push(pair)
    ;(anchorsOfB[b] ??= []).push(pair)
  }
  const [aroundA, aroundB] = [companyOf(bestOfA), companyOf(bestOfB)]
  // How far a pair is off the line on which the sure pairs around it stand, and how many there are of those.
  let [off, anchored] = [0, 0]
  let [apart, sum] = [0, 0]
  const alongSide = (anchors: readonly Pair[][], at: number, a: number, b: number) => {
    for (let from = Math.max(0, at - reach); from <= at + reach; from += 1) {
      const near = anchors[from]
      if (near === undefined) continue
      for (const anchor of near) {
        if (anchor.a === a && anchor.b === b) continue
        const weight = anchor.local * fading[Math.abs(from - at)]!
        apart += weight * Math.min(4, Math.abs(anchor.b - b - (anchor.a - a)))
        sum += weight
      }
    }
  }
  const line = (a: number, b: number) => {
    ;[apart, sum] = [0, 0]
    alongSide(anchorsOfA, a, a, b)
    alongSide(anchorsOfB, b, a, b)
    off = sum > 0 ? apart / sum / 4 : 0.5
    anchored = Math.min(1, sum / 2)
  }
  const offsets = around.flatMap(i => around.map(j => i * width + j))
  const at = (place: number) => (table ? table[place]! : (scores.get(place) ?? 0))
  return pairs.map(({ a, b, local, own }) => {
    if (own < leastLocal) return null
    line(a, b)
    const place = (a + 2) * width + b + 2
    const next = Math.max(
      at(place + width + 1),
      at(place - width - 1),
      at(place + width - 1) * 0.7,
      at(place - width + 1) * 0.7,
    )
    let near = 0
    for (let index = 0; index < offsets.length; index += 1) near += at(place + offsets[index]!) ** 2
    const rivalA = bestOfA.rivalOf(a, local)
    const rivalB = bestOfB.rivalOf(b, local)
    return [
      logit(local) / 3,
      next,
      Math.min(1, near / 2),
      Math.max(0, (logit(Math.max(rivalA, rivalB)) - logit(local)) / 3),
      Math.max(0, (logit(Math.min(rivalA, rivalB)) - logit(local)) / 3),
      local >= rivalA && local >= rivalB ? 1 : 0,
      off * anchored,
      anchored,
      Math.max(aroundA(a), aroundB(b)),
      Math.min(aroundA(a), aroundB(b)),
      marks,
      logit(own) / 3,
    ]
  })
}

// What counts as sure, and how many sentences away it still says where a partner is to be looked for.
const leastForAnchor = 0.35
const reach = 4
/** What an anchor counts, so many sentences away. */
const fading = Float64Array.from({ length: reach + 1 }, (_, apart) => Math.exp(-apart / 1.5))

const mostInTable = 4_000_000

// How many sentences on either side tell whether the reports are of one matter there.
const company = 12
const few = 2
const usual = 0.5

/**
 * How well the sentences around one find partners, wherever those stand: in reports of different matters hardly one
 * does, and what seems a pair there is chance.
 */
function companyOf({ first }: Bests): (index: number) => number {
  const last = first.length - 1
  const sums = new Float64Array(last + 2)
  for (let index = 0; index <= last; index += 1) sums[index + 1] = sums[index]! + first[index]!
  return index => {
    const [from, to] = [Math.max(0, index - company), Math.min(last, index + company)]
    const found = sums[to + 1]! - sums[from]! - first[index]!
    // Of a few sentences nothing can be told.
    return (found + few * usual) / (to - from + few)
  }
}

const around = [-2, -1, 1, 2]

/** The best two scores of each sentence of a report; 0 where it has none. */
class Bests {
  readonly first: Float64Array
  readonly #second: Float64Array

  constructor(last: number) {
    this.first = new Float64Array(last + 1)
    this.#second = new Float64Array(last + 1)
  }

  note(index: number, score: number): void {
    if (score > this.first[index]!) {
      this.#second[index] = this.first[index]!
      this.first[index] = score
    } else if (score > this.#second[index]!) this.#second[index] = score
  }

  /** The best score that another pair of this sentence has. */
  rivalOf(index: number, own: number): number {
    return own >= this.first[index]! ? this.#second[index]! : this.first[index]!
  }
}
