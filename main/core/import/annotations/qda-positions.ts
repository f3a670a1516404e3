/**
 * How a program counts positions in a text: in code points or UTF-16 code units, with a line end as one character or two
 * (carriage return and line feed), and with or without a byte order mark.
 */
export interface Convention {
  readonly unit: 'points' | 'units'
  readonly lineEnd: 1 | 2
  readonly mark: 0 | 1
}

/** The standard's, REFI-QDA 1.5: code points of a text with line feeds and without a mark. */
export const standardConvention: Convention = { unit: 'points', lineEnd: 1, mark: 0 }

/** All that are tried; of those that fit as well the first is taken. NVivo on Windows has the second. */
const conventions: readonly Convention[] = [
  standardConvention,
  { unit: 'units', lineEnd: 2, mark: 0 },
  { unit: 'units', lineEnd: 1, mark: 0 },
  { unit: 'points', lineEnd: 2, mark: 0 },
  { unit: 'points', lineEnd: 1, mark: 1 },
  { unit: 'units', lineEnd: 2, mark: 1 },
]

/** A text (line ends as line feeds) with the selections that a project has in it. */
export interface SelectedText {
  readonly text: string
  readonly selections: readonly { readonly start: number; readonly end: number; readonly name: string }[]
}

/**
 * Finds out how the positions in a project are counted, from the texts themselves: selections begin and end at the
 * borders of words, lie within their text, and are often named by their first words. `null` where all ways come to the
 * same.
 */
export function findConvention(texts: readonly SelectedText[]): Convention | null {
  const scores = conventions.map(convention => ({
    convention,
    ...texts.reduce(
      (sum, text) => {
        const { score, places } = rate(text, convention)
        return { score: sum.score + score, places: `${sum.places};${places}` }
      },
      { score: 0, places: '' },
    ),
  }))
  if (scores.every(({ places }) => places === scores[0]!.places)) return null
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).convention
}

/** How many selections of a text are looked at. */
const sample = 2000

function rate({ text, selections }: SelectedText, convention: Convention): { score: number; places: string } {
  const looked = selections.slice(0, sample)
  const offsets = offsetsOf(
    text,
    looked.flatMap(({ start, end }) => [start, end]),
    convention,
  )
  let score = 0
  const places: (number | undefined)[] = []
  for (const { start, end, name } of looked) {
    const from = offsets.get(start)
    const to = offsets.get(end)
    places.push(from, to)
    if (from === undefined || to === undefined) {
      score -= 2
      continue
    }
    score += borderScore(text, from) + borderScore(text, to) + nameScore(text, from, to, name)
  }
  return { score, places: places.join(',') }
}

const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)

const borderScore = (text: string, at: number) =>
  isWord(text[at - 1]) === isWord(text[at]) ? (isWord(text[at]) ? -1 : 0) : 1

function nameScore(text: string, from: number, to: number, name: string): number {
  const words = oneLine(name.replace(/(…|\.\.\.)\s*$/, ''))
  if (words.length < 4) return 0
  return oneLine(text.slice(from, Math.min(to, from + 4 * words.length + 40))).startsWith(words) ? 4 : 0
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Where positions stand in a text, in UTF-16 code units of it; those outside of the text, or inside of a character, are
 * not in the answer. One pass over the text, however many positions there are.
 */
export function offsetsOf(
  text: string,
  positions: readonly number[],
  { unit, lineEnd, mark }: Convention,
): ReadonlyMap<number, number> {
  const sorted = [...new Set(positions)].toSorted((a, b) => a - b)
  const offsets = new Map<number, number>()
  let next = 0
  let count: number = mark
  for (let at = 0; at <= text.length && next < sorted.length; at += 1) {
    while (next < sorted.length && sorted[next]! < count) next += 1
    if (sorted[next] === count) offsets.set(count, at)
    const code = text.charCodeAt(at)
    if (code === 0x0a) count += lineEnd
    else if (unit === 'points' && isPair(text, at)) {
      at += 1
      count += 1
    } else count += 1
  }
  return offsets
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at)
  const low = text.charCodeAt(at + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

/** Says how a project counts, in a sentence. */
export function describeConvention({ unit, lineEnd, mark }: Convention): string {
  const units = unit === 'points' ? 'characters' : 'UTF-16 units'
  const rest = `${lineEnd === 2 ? ', with a line end as two' : ''}${mark === 1 ? ', and the byte order mark with them' : ''}`
  const known = unit === 'points' && lineEnd === 1 && mark === 0 ? ', as the standard says' : ''
  return `Positions in this project count ${units}${rest}${known}: so its selections stand at the borders of words.`
}
