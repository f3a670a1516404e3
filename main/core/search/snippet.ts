import { cutsPair } from '../../../shared/anchor/index.ts'
import { matchEnd, matchStart, plainText } from './indexed-text.ts'

/** Some of a text, with the matches in it as `[start, end)` in UTF-16 code units. */
export interface Snippet {
  readonly snippet: string
  readonly matches: [number, number][]
}

/** A text with its matches, in order, as `[start, end)` in UTF-16 code units. */
export interface MarkedText {
  readonly text: string
  readonly matches: readonly (readonly [number, number])[]
}

/** About how long a snippet is, and how much of it comes before the first match, in UTF-16 code units. */
const snippetLength = 160
const lead = 40
/** How far a cut may move to fall between two words. */
const reach = 20

/** Reads what FTS5's `highlight()` made of an indexed text. */
export function readMarked(marked: string): MarkedText {
  const [before = '', ...pieces] = marked.split(matchStart)
  let text = plainText(before)
  const matches: [number, number][] = []
  for (const piece of pieces) {
    const [word = '', rest = ''] = piece.split(matchEnd).map(plainText)
    // The tokenizer ends a word before the marks on its last letter.
    const [marks = ''] = /^\p{M}+/u.exec(rest) ?? []
    const match = word + marks
    const after = rest.slice(marks.length)
    matches.push([text.length, text.length + match.length])
    text += match + after
  }
  return { text, matches }
}

/** The part of a text around its first matches, on one line, with an ellipsis at each cut. */
export function snippetOf({ text, matches }: MarkedText): Snippet {
  const [first = [0, 0]] = matches
  const latest = Math.max(0, text.length - snippetLength)
  const from = cutBefore(text, Math.max(0, Math.min(first[0] - lead, latest)), first[0])
  const to = cutAfter(text, Math.min(text.length, from + snippetLength))
  const opening = from > 0 ? '…' : ''
  const shift = opening.length - from
  return {
    snippet: opening + text.slice(from, to).replace(/\s/g, ' ') + (to < text.length ? '…' : ''),
    matches: matches
      .filter(([start]) => start < to)
      .map(([start, end]) => [start + shift, Math.min(end, to) + shift]),
  }
}

/** The start of the first word at or after `at`, where there is one within reach and before the match. */
function cutBefore(text: string, at: number, match: number): number {
  if (at === 0) return 0
  for (let place = at; place <= Math.min(at + reach, match); place += 1) {
    if (/\s/.test(text[place - 1]!)) return place
  }
  return cutsPair(text, at) ? at + 1 : at
}

/** The end of the last word at or before `at`, where there is one within reach. */
function cutAfter(text: string, at: number): number {
  if (at === text.length) return at
  for (let place = at; place >= at - reach; place -= 1) {
    if (/\s/.test(text[place]!)) return place
  }
  return cutsPair(text, at) ? at - 1 : at
}
