import type { QuoteAnchor } from './quote-anchor.ts'
import { findWords, shinglesOf, UniqueShingles, type Words } from './words.ts'

/** How many words in a row tell a place. */
const shingleLength = 3

/** Tells where in a text the words of a passage and its context stand, wherever that is, without searching through it. */
export class PlaceIndex {
  readonly #words: Words
  readonly #unique: UniqueShingles

  constructor(text: string) {
    this.#words = findWords(text, 0, text.length)
    this.#unique = new UniqueShingles(shinglesOf(this.#words, shingleLength))
  }

  /**
   * Where the passage would begin by the runs of three words that it and its context share with the text and that
   * occur in the text once; the place that most of them agree on comes first, at most three. Empty for words that
   * the text does not have, or has so often that they tell nothing.
   */
  placesOf({ quote, prefix, suffix }: QuoteAnchor): number[] {
    const known = prefix + quote + suffix
    const words = findWords(known, 0, known.length)
    const votes: { place: number; count: number }[] = []
    const tolerance = Math.max(16, known.length / 4)
    for (const [index, shingle] of shinglesOf(words, shingleLength).entries()) {
      const found = this.#unique.find(shingle)
      if (found === null) continue
      const place = this.#words.starts[found]! - words.starts[index]! + prefix.length
      const vote = votes.find(other => Math.abs(other.place - place) <= tolerance)
      if (vote) vote.count += 1
      else if (votes.length < mostVotes) votes.push({ place, count: 1 })
    }
    return votes
      .sort((a, b) => b.count - a.count)
      .slice(0, 3)
      .map(vote => Math.max(0, vote.place))
  }
}

const mostVotes = 50
