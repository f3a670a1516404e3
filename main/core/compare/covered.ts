import { countWords } from '../../../shared/document/index.ts'
import type { Analysed } from './analyse.ts'
import type { Span } from './differences/difference.ts'

/**
 * How many words of a document were compared, how many of them stand in passages with a counterpart, and how many in
 * those whose counterpart is sure (`isSure`). Headings are no passages.
 */
export interface Covered {
  readonly words: number
  readonly covered: number
  readonly surely: number
}

/** Counts the words in passages, which may overlap, each once; of the passages all or those that are sure. */
export function coveredWords(
  { text, read, sentences }: Analysed,
  passages: readonly (Span & { readonly sure: boolean })[],
): Covered {
  const headings = sentences.filter(({ heading }) => heading)
  const starts = new Set(headings.map(({ start }) => start))
  const counted = passages.filter(({ start }) => !starts.has(start))
  return {
    words: countWords(text.slice(0, read)) - wordsIn(text, headings),
    covered: wordsIn(text, counted),
    surely: wordsIn(
      text,
      counted.filter(({ sure }) => sure),
    ),
  }
}

function wordsIn(text: string, passages: readonly Span[]): number {
  let words = 0
  let upTo = 0
  for (const { start, end } of passages.toSorted((one, other) => one.start - other.start)) {
    if (end <= upTo) continue
    words += countWords(text.slice(Math.max(start, upTo), end))
    upTo = end
  }
  return words
}
