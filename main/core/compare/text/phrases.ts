import type { Word } from './words.ts'

const determiners = new Set('a an the his her its their our my your this these those'.split(' '))

/**
 * The place after the last word of a phrase that begins at `index`, or -1 where it does not; `stems` are those of its
 * words. An article or a possessive may stand between them: “drop the charges” is “drop charges”.
 */
export function phraseEnd(words: readonly Word[], index: number, stems: readonly string[]): number {
  let at = index
  for (const [step, part] of stems.entries()) {
    if (step > 0 && words[at]?.stem !== part && determiners.has(words[at]?.lower ?? '')) at += 1
    if (words[at]?.stem !== part) return -1
    at += 1
  }
  return at
}
