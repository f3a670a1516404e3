import type { Interval } from './highlight-index.ts'

/**
 * All places of `query` in `text`, letter case and accents aside; any run of blanks stands for any other, and straight
 * quotes for curly ones. Offsets are UTF-16 code units; the text is NFC. Places do not overlap. At most `limit`.
 */
export function findPlaces(text: string, query: string, limit = 10_000): Interval[] {
  const pattern = patternOf(query)
  if (!pattern) return []
  const places: Interval[] = []
  for (const match of text.matchAll(pattern)) {
    places.push({ start: match.index, end: match.index + match[0].length })
    if (places.length >= limit) break
  }
  return places
}

/** Index of the first place that ends after `offset`; 0 where all are before it, -1 where there is none. */
export function placeNear(places: readonly Interval[], offset: number): number {
  const index = places.findIndex(place => place.end > offset)
  return index === -1 && places.length > 0 ? 0 : index
}

function patternOf(query: string): RegExp | null {
  const words = query.normalize('NFC').trim()
  if (words === '') return null
  let source = ''
  for (const character of words.replace(/\s+/g, ' ')) source += classOf(character)
  return new RegExp(source, 'giu')
}

function classOf(character: string): string {
  if (character === ' ') return '\\s+'
  if (/['‘’ʼ]/u.test(character)) return "['‘’ʼ]"
  if (/["“”„«»]/u.test(character)) return '["“”„«»]'
  if (/[-‐‑–—]/u.test(character)) return '[-‐‑–—]'
  const base = baseOf(character)
  const accented = accents().get(base)
  if (accented) return `[${base}${accented}]\\p{Mn}*`
  return /[\p{L}\p{N}]/u.test(character) ? `${character}` : character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function baseOf(character: string): string {
  return character.normalize('NFD').charAt(0).toLowerCase()
}

let cached: Map<string, string> | null = null

// Each Latin letter with its composed forms of Latin-1, Latin Extended A and B, and Latin Extended Additional.
function accents(): Map<string, string> {
  if (cached) return cached
  cached = new Map(Array.from('abcdefghijklmnopqrstuvwxyz', letter => [letter, '']))
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code)
      const base = baseOf(character)
      if (base !== character.toLowerCase() && cached.has(base))
        cached.set(base, cached.get(base)! + character)
    }
  }
  return cached
}
