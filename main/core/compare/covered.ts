import { countWords } from '../../../shared/document/index.ts'
import type { Analysed } from './analyse.ts'
import type { Span } from './differences/difference.ts'

/** How many words of a document were compared, and how many of them stand in passages with a counterpart. */
export interface Covered {
  readonly words: number
  readonly covered: number
}

/** Counts the words in passages, which may overlap, each once. */
export function coveredWords({ text, read }: Analysed, passages: readonly Span[]): Covered {
  let covered = 0
  let upTo = 0
  for (const { start, end } of passages.toSorted((one, other) => one.start - other.start)) {
    if (end <= upTo) continue
    covered += countWords(text.slice(Math.max(start, upTo), end))
    upTo = end
  }
  return { words: countWords(text.slice(0, read)), covered }
}
