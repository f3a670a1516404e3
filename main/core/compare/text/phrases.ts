import { stem } from './stemmer.ts'
import type { Word } from './words.ts'

/** The stems of an entry of the lexicon: of a word, or of the words of a phrase, joined there by `_` or `-`. */
export const stemsOf = (entry: string, language: string): string[] =>
  entry.split(/[_-]/).map(word => stem(word, language))

const determiners = new Set('a an the his her its their our my your this these those'.split(' '))

/**
 * The place after the last word of a phrase that begins at `index`, or -1 where it does not; `stems` are those of its
 * words. An article or a possessive may stand between them: “drop the charges” is “drop charges”.
 */
export function phraseEnd(words: readonly Word[], index: number, stems: readonly string[]): number {
  if (words[index]?.stem !== stems[0]) return -1
  let at = index + 1
  for (let step = 1; step < stems.length; step += 1) {
    const part = stems[step]
    let word = words[at]
    if (word !== undefined && word.stem !== part && determiners.has(word.lower)) word = words[(at += 1)]
    if (word?.stem !== part) return -1
    at += 1
  }
  return at
}
