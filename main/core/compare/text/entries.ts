import type { SentenceSpan } from './sentences.ts'
import type { Word } from './words.ts'

/** The most words of an entry, and how many lines must follow each other to be a list. */
const longestEntry = 16
const fewest = 4

const ended = /[.!?…]["'”’»)\]]*$|["”»]$/u

/**
 * Which sentences of a text are entries of a list or a table: short lines of their own without a full stop and without a
 * small word, several of them one after the other. By their places among the sentences.
 */
export function entriesIn(
  text: string,
  spans: readonly SentenceSpan[],
  worded: readonly (readonly Word[])[],
): ReadonlySet<number> {
  const entries = new Set<number>()
  let from = 0
  for (let index = 0; index <= spans.length; index += 1) {
    if (index < spans.length && isEntry(text, spans, index, worded[index]!)) continue
    if (index - from >= fewest) for (let at = from; at < index; at += 1) entries.add(at)
    from = index + 1
  }
  return entries
}

function isEntry(
  text: string,
  spans: readonly SentenceSpan[],
  index: number,
  words: readonly Word[],
): boolean {
  const { line, start, end } = spans[index]!
  if (words.length > longestEntry || spans[index - 1]?.line === line || spans[index + 1]?.line === line)
    return false
  return !words.some(({ stop }) => stop) && !ended.test(text.slice(Math.max(start, end - 4), end))
}
