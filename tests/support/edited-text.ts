/** A source of numbers in [0, 1) that gives the same ones each time (a linear congruential generator). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const roots =
  'harbour minister trade fish route ice spring talk boat port customs house letter north bridge road winter paper'.split(
    ' ',
  )
const links = 'the a of and in on by with that was were is to from not all which they had more'.split(' ')

/** Prose of about `length` characters: words of a small language in sentences and paragraphs, and figures. */
export function prose(length: number, next: () => number): string {
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)]!
  const word = () => {
    const kind = next()
    if (kind < 0.45) return pick(links)
    if (kind < 0.5) return String(Math.floor(next() * 2000))
    return pick(roots) + pick(['', 's', 'ed', 'ing', 'er', 'land', 'man', 'ly'])
  }
  const sentences: string[] = []
  for (let written = 0; written < length;) {
    const sentence = `${Array.from({ length: 4 + Math.floor(next() * 18) }, word).join(' ')}.${next() < 0.2 ? '\n\n' : ' '}`
    sentences.push(sentence)
    written += sentence.length
  }
  return sentences.join('')
}

/** A text after edits, and for each character that it had before where it is now; `null` where it went. */
export interface EditedText {
  readonly text: string
  readonly places: readonly (number | null)[]
}

/** Cuts, puts in and replaces up to 40 characters at random places, `count` times. */
export function editAtRandom(text: string, count: number, next: () => number): EditedText {
  const characters: string[] = text.split('')
  const origins: (number | null)[] = characters.map((_, index) => index)
  for (let edit = 0; edit < count; edit += 1) {
    const at = Math.floor(next() * characters.length)
    const kind = next()
    const cut = kind < 0.7 ? Math.floor(next() * 40) : 0
    const added = kind < 0.4 ? '' : prose(30, next).slice(0, 5 + Math.floor(next() * 30))
    characters.splice(at, cut, ...added)
    origins.splice(at, cut, ...Array.from({ length: added.length }, () => null))
  }
  const places: (number | null)[] = Array.from({ length: text.length }, () => null)
  for (const [index, origin] of origins.entries()) if (origin !== null) places[origin] = index
  return { text: characters.join(''), places }
}
