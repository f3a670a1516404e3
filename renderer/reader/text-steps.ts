import type { Interval } from './highlight-index.ts'

/** How far a key moves an end of a highlight. */
export type StepUnit = 'character' | 'word' | 'sentence'

/**
 * The next place before (-1) or after (1) `offset` at which a character (grapheme), word or sentence ends or starts.
 * Words are left at their ends going forwards and at their starts going backwards. Blank lines between paragraphs are
 * passed in one step. Offsets are UTF-16 code units; at the text's ends the offset stays.
 */
export function stepFrom(
  text: string,
  offset: number,
  unit: StepUnit,
  direction: 1 | -1,
  language?: string,
): number {
  const windowSize = unit === 'sentence' ? 4000 : 400
  const from = direction > 0 ? offset : Math.max(0, offset - windowSize)
  const piece = text.slice(from, direction > 0 ? offset + windowSize : offset)
  if (piece === '') return offset
  const stops = boundaries(piece, unit, direction, language).map(at => at + from)
  const next = direction > 0 ? stops.find(at => at > offset) : stops.findLast(at => at < offset)
  return next ?? (direction > 0 ? from + piece.length : from)
}

/** Moves one end of a passage, never past or onto the other, and drops no character of a surrogate pair. */
export function moveEnd(
  text: string,
  passage: Interval,
  end: 'start' | 'end',
  unit: StepUnit,
  direction: 1 | -1,
  language?: string,
): Interval {
  const moved = stepFrom(text, passage[end], unit, direction, language)
  const next = end === 'start' ? { start: moved, end: passage.end } : { start: passage.start, end: moved }
  return next.start < next.end ? next : passage
}

/** The word that the character at an offset belongs to; `null` where it belongs to none: between words, or in a gap. */
export function wordAt(text: string, offset: number, language?: string): Interval | null {
  const from = Math.max(0, offset - wordWindow)
  const pieces = new Intl.Segmenter(language, { granularity: 'word' }).segment(
    text.slice(from, offset + wordWindow),
  )
  const piece = pieces.containing(offset - from)
  if (!piece?.isWordLike) return null
  const start = from + piece.index
  return { start, end: start + piece.segment.length }
}

/** The passage without blanks at its ends; `null` where nothing else is in it. */
export function withoutBlanks(text: string, start: number, end: number): Interval | null {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  const to = from + piece.trim().length
  return from < to ? { start: from, end: to } : null
}

/** How far around an offset its word is looked for, in UTF-16 code units. */
const wordWindow = 200

const granularity = { character: 'grapheme', word: 'word', sentence: 'sentence' } as const

function boundaries(piece: string, unit: StepUnit, direction: 1 | -1, language?: string): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: granularity[unit] })
  const stops: number[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
    if (unit === 'word' && !isWordLike) continue
    if (unit === 'character' && segment === '\n') continue
    const trimmed = unit === 'sentence' ? segment.trimEnd().length : segment.length
    if (trimmed > 0) stops.push(direction > 0 ? index + trimmed : index)
  }
  return stops
}
