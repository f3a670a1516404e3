import { cutsWord, findWords, shinglesOf, UniqueShingles } from './words.ts'

/** A stretch that two versions of a text have in common, in UTF-16 code units of each. */
export interface Run {
  readonly before: number
  readonly after: number
  readonly length: number
}

interface Range {
  readonly beforeFrom: number
  readonly beforeTo: number
  readonly afterFrom: number
  readonly afterTo: number
}

/** Where a gap is shorter than this on both sides, words that occur once in it are enough to align it. */
const smallGap = 2000
const deepest = 12

/**
 * The stretches that two versions of a text have in common, in the order of both; none overlaps another, and none
 * begins or ends within a word that goes on in either.
 *
 * Patience diff (Cohen, 2003) over shingles: after what begins and ends alike is taken off, runs of three words that
 * occur once in either version, in the longest order that both have (Fredman, 1975), are grown as far as the texts
 * agree, and the same is done in the gaps between, in small ones with single words. Time and memory grow with the
 * texts' lengths, not with their product.
 */
export function alignTexts(before: string, after: string): Run[] {
  const runs: Run[] = []
  align(
    before,
    after,
    { beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length },
    runs,
    0,
  )
  return runs
}

function align(before: string, after: string, whole: Range, runs: Run[], depth: number): void {
  const head = commonStart(before, after, whole)
  const tail = commonEnd(before, after, whole, head)
  const range: Range = {
    beforeFrom: whole.beforeFrom + head,
    beforeTo: whole.beforeTo - tail,
    afterFrom: whole.afterFrom + head,
    afterTo: whole.afterTo - tail,
  }
  if (head > 0) runs.push({ before: whole.beforeFrom, after: whole.afterFrom, length: head })
  if (depth < deepest && range.beforeTo > range.beforeFrom && range.afterTo > range.afterFrom) {
    alignMiddle(before, after, range, runs, depth)
  }
  if (tail > 0) runs.push({ before: range.beforeTo, after: range.afterTo, length: tail })
}

function alignMiddle(before: string, after: string, range: Range, runs: Run[], depth: number): void {
  const longest = Math.max(range.beforeTo - range.beforeFrom, range.afterTo - range.afterFrom)
  let chain = commonSeeds(before, after, range, 3)
  if (chain.length === 0 && longest <= smallGap) chain = commonSeeds(before, after, range, 1)
  let { beforeFrom, afterFrom } = range
  for (const seed of chain) {
    // Within a run already grown, or crossing one.
    if (seed.before < beforeFrom || seed.after < afterFrom) continue
    const run = grow(before, after, seed, { ...range, beforeFrom, afterFrom })
    if (run.length === 0) continue
    align(before, after, { beforeFrom, beforeTo: run.before, afterFrom, afterTo: run.after }, runs, depth + 1)
    runs.push(run)
    beforeFrom = run.before + run.length
    afterFrom = run.after + run.length
  }
  if (chain.length > 0) align(before, after, { ...range, beforeFrom, afterFrom }, runs, depth + 1)
}

interface Seed {
  readonly before: number
  readonly after: number
}

/** Runs of `length` words that occur once in either range, where they begin, in the longest order both have. */
function commonSeeds(before: string, after: string, range: Range, length: number): Seed[] {
  const wordsBefore = findWords(before, range.beforeFrom, range.beforeTo)
  const wordsAfter = findWords(after, range.afterFrom, range.afterTo)
  const shingles = shinglesOf(wordsBefore, length)
  const uniqueBefore = new UniqueShingles(shingles)
  const uniqueAfter = new UniqueShingles(shinglesOf(wordsAfter, length))
  const seeds: Seed[] = []
  for (const [index, shingle] of shingles.entries()) {
    if (uniqueBefore.find(shingle) === null) continue
    const place = uniqueAfter.find(shingle)
    if (place === null) continue
    seeds.push({ before: wordsBefore.starts[index]!, after: wordsAfter.starts[place]! })
  }
  return longestIncreasing(seeds)
}

function longestIncreasing(seeds: readonly Seed[]): Seed[] {
  const ends: number[] = []
  const previous = new Int32Array(seeds.length)
  for (const [index, seed] of seeds.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (seeds[ends[middle]!]!.after < seed.after) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1
    ends[low] = index
  }
  const chain: Seed[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) chain.push(seeds[index]!)
  return chain.reverse()
}

function grow(before: string, after: string, seed: Seed, range: Range): Run {
  const ahead = commonStart(before, after, { ...range, beforeFrom: seed.before, afterFrom: seed.after })
  const back = commonEnd(before, after, { ...range, beforeTo: seed.before, afterTo: seed.after }, 0)
  return { before: seed.before - back, after: seed.after - back, length: back + ahead }
}

function commonStart(before: string, after: string, range: Range): number {
  const { beforeFrom, afterFrom } = range
  const most = Math.min(range.beforeTo - beforeFrom, range.afterTo - afterFrom)
  let length = 0
  while (length < most && before.charCodeAt(beforeFrom + length) === after.charCodeAt(afterFrom + length))
    length += 1
  while (length > 0 && cutsAnyWord(before, after, beforeFrom + length, afterFrom + length)) length -= 1
  return length
}

function commonEnd(before: string, after: string, range: Range, taken: number): number {
  const { beforeTo, afterTo } = range
  const most = Math.min(beforeTo - range.beforeFrom, afterTo - range.afterFrom) - taken
  let length = 0
  while (length < most && before.charCodeAt(beforeTo - length - 1) === after.charCodeAt(afterTo - length - 1))
    length += 1
  while (length > 0 && cutsAnyWord(before, after, beforeTo - length, afterTo - length)) length -= 1
  return length
}

const cutsAnyWord = (before: string, after: string, beforeAt: number, afterAt: number) =>
  cutsWord(before, beforeAt) || cutsWord(after, afterAt)
