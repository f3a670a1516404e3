import type { Word } from '../text/words.ts'

/** Words between a number and what it counts: “two of our soldiers”. */
const determiners = new Set(
  'of the its their his her our my your other more others these those them'.split(' '),
)

/** Stems of the words that follow a number and say what is counted, and where the first of them ends. */
export function headsAfter(
  text: string,
  words: readonly Word[],
  next: number,
  end: number,
): { stems: string[]; last: number | null } {
  const stems: string[] = []
  let last: number | null = null
  let from = end
  for (let at = next; at < words.length && stems.length < 3; at += 1) {
    const word = words[at]!
    const between = text.slice(from, word.start)
    if (!/^[\s-]*$/.test(between)) break
    from = word.end
    if (word.lower === 'of' && stems.length === 0) continue
    if (word.stop || word.kind === 'figure') {
      if (stems.length > 0 || !determiners.has(word.lower)) break
      continue
    }
    stems.push(word.stem)
    if (stems.length === 1) last = word.end
  }
  return { stems, last }
}

// Beyond a semicolon, a colon or a dash another thing is told.
const parted = /[;:—–]/u

/** Stems of the words before a number that say something, nearest first. */
export function wordsBefore(text: string, words: readonly Word[], index: number): string[] {
  const stems: string[] = []
  for (let at = index - 1; at >= 0 && stems.length < 6; at -= 1) {
    const word = words[at]!
    if (parted.test(text.slice(word.end, words[at + 1]!.start))) break
    if (!word.stop && word.kind === 'word') stems.push(word.stem)
  }
  return stems
}

/** The same of those after it. */
export function wordsAfter(text: string, words: readonly Word[], next: number): string[] {
  const stems: string[] = []
  for (let at = next; at < words.length && stems.length < 4; at += 1) {
    const word = words[at]!
    if (parted.test(text.slice(words[at - 1]!.end, word.start))) break
    if (!word.stop && word.kind === 'word') stems.push(word.stem)
  }
  return stems
}
