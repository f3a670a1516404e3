import type { Word } from '../text/words.ts'

/** A run of words that two sentences share: indexes of words, ends exclusive. */
export interface SharedRun {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
  /** How many words are the same in both. */
  readonly words: number
}

/** How many words of a sentence are looked at: the work grows with the square of it. */
const mostWords = 150

/** The longest run of words that stand in both in the same order without anything between, by stem. */
export function longestRun(allOfA: readonly Word[], allOfB: readonly Word[]): number {
  const [a, b] = [allOfA.slice(0, mostWords), allOfB.slice(0, mostWords)]
  let best = 0
  let row = new Uint16Array(b.length + 1)
  let next = new Uint16Array(b.length + 1)
  for (const word of a) {
    for (let j = 0; j < b.length; j += 1) {
      const length = word.stem === b[j]!.stem ? row[j]! + 1 : 0
      next[j + 1] = length
      if (length > best) best = length
    }
    ;[row, next] = [next, row]
  }
  return best
}

// What a change within a run costs, in words, and how long a run must be to count.
const gapCost = 0.8
const substitutionCost = 1

/**
 * The passage that two sentences share word for word but for small changes (a word put in, left out or exchanged),
 * extended as far as it goes: the best local alignment of their stems (Smith and Waterman 1981). `null` where fewer
 * than `least` words are the same.
 */
export function sharedWording(allOfA: readonly Word[], allOfB: readonly Word[], least = 6): SharedRun | null {
  const [a, b] = [allOfA.slice(0, mostWords), allOfB.slice(0, mostWords)]
  const width = b.length + 1
  const scores = new Float64Array((a.length + 1) * width)
  let best = 0
  let end = 0
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1]!.stem === b[j - 1]!.stem
      const score = Math.max(
        0,
        scores[(i - 1) * width + j - 1]! + (same ? 1 : -substitutionCost),
        scores[(i - 1) * width + j]! - gapCost,
        scores[i * width + j - 1]! - gapCost,
      )
      scores[i * width + j] = score
      if (score > best) [best, end] = [score, i * width + j]
    }
  }
  if (best < least - 2) return null
  let [i, j] = [Math.floor(end / width), end % width]
  const [aTo, bTo] = [i, j]
  let words = 0
  while (i > 0 && j > 0 && scores[i * width + j]! > 0) {
    const score = scores[i * width + j]!
    const same = a[i - 1]!.stem === b[j - 1]!.stem
    if (near(score, scores[(i - 1) * width + j - 1]! + (same ? 1 : -substitutionCost))) {
      if (same) words += 1
      i -= 1
      j -= 1
    } else if (near(score, scores[(i - 1) * width + j]! - gapCost)) i -= 1
    else j -= 1
  }
  return words >= least ? { aFrom: i, aTo, bFrom: j, bTo, words } : null
}

const near = (one: number, other: number) => Math.abs(one - other) < 1e-9
