import { continues } from './abbreviations.ts'

/** A sentence of a text, `[start, end)` in UTF-16 code units, without blanks at either end. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
  /** Which line of the text it stands in; lines are parted by newlines, so no sentence goes across two. */
  readonly line: number
}

/** The longest that a sentence may be, in UTF-16 code units; what is longer is cut between words. */
const longest = 1000

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentences of a text in order, by Unicode's rules for sentence breaks (UAX 29) and a table of abbreviations on
 * top. Between them stand only blanks and marks of lists.
 */
export function splitSentences(text: string, language = 'en'): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let start = 0
  let line = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start) splitLine(text, start, end, line, language, sentences)
    start = end + 1
    line += 1
  }
  return sentences
}

function splitLine(
  text: string,
  start: number,
  end: number,
  line: number,
  language: string,
  into: SentenceSpan[],
): void {
  let from = start
  const close = (to: number) => {
    for (const part of trimmed(text, from, to)) into.push({ ...part, line })
    from = to
  }
  for (const piece of piecesOf(text, start, end)) {
    for (const { index, segment } of segmenterOf(language).segment(text.slice(piece.start, piece.end))) {
      const to = piece.start + index + segment.length
      if (to >= end) continue
      const before = text.slice(Math.max(from, to - 60), to)
      if (to - from >= longest || !continues(before, text.slice(to, to + 40))) close(to)
    }
  }
  close(end)
}

// A line without end is handed to the segmenter piece by piece, so that its memory is bounded.
function* piecesOf(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  const size = 100_000
  let from = start
  while (end - from > size) {
    const blank = text.lastIndexOf(' ', from + size)
    const to = blank > from ? blank + 1 : from + size
    yield { start: from, end: to }
    from = to
  }
  yield { start: from, end }
}

function* trimmed(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let start = from
  let end = to
  while (start < end && /[\s•·▪‣*]/u.test(text[start]!)) start += 1
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1
  while (end - start > longest) {
    const blank = text.lastIndexOf(' ', start + longest)
    const cut = blank > start ? blank : start + longest - (isLowSurrogate(text, start + longest) ? 1 : 0)
    yield { start, end: cut }
    start = cut
    while (start < end && /\s/u.test(text[start]!)) start += 1
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) yield { start, end }
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}
