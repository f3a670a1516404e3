/** Something that can be done by name. */
export interface Offer {
  readonly id: string
  /** What it is called, in the language of the screen. */
  readonly name: string
  /** Its keys as they are shown; `null` where it has none. */
  readonly keys: string | null
  run(): unknown
}

/** How many things are offered at once. */
export const mostOffered = 8

/** What fits a query. */
export interface Fitting {
  readonly offers: readonly Offer[]
  /** Whether the name of the first one begins with the query. */
  readonly begins: boolean
}

/**
 * The offers whose names have, for each word of the query, a word that begins with it, letter case and accents aside;
 * in their own order, those whose name begins with the query first, `mostOffered` at most. A blank query fits all.
 */
export function fitting(offers: Iterable<Offer>, query: string): Fitting {
  const wanted = wordsOf(query)
  const first: Offer[] = []
  const others: Offer[] = []
  // Signs alone are for the search.
  if (wanted.length === 0 && query.trim() !== '') return { offers: [], begins: false }
  for (const offer of offers) {
    const words = wordsOf(offer.name)
    if (!wanted.every(word => words.some(each => each.startsWith(word)))) continue
    const begins = wanted.every((word, index) => words[index]?.startsWith(word) === true)
    ;(begins ? first : others).push(offer)
    if (first.length === mostOffered) break
  }
  return { offers: [...first, ...others].slice(0, mostOffered), begins: first.length > 0 }
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
