import type { Sentence } from '../analyse.ts'
import type { Stance } from '../lexicon/stance.ts'

/** What can be read off a sentence by itself, given its text and what is known of its language. */
type Reading<Read> = (sentence: Sentence, text: string, stance: Stance) => Read

/** Reads each sentence once, however many pairs it is in; what was read is kept as long as the sentence is. */
export function once<Read>(read: Reading<Read>): Reading<Read> {
  const kept = new WeakMap<Sentence, Read>()
  return (sentence, text, stance) => {
    const known = kept.get(sentence)
    if (known !== undefined) return known
    const found = read(sentence, text, stance)
    kept.set(sentence, found)
    return found
  }
}
