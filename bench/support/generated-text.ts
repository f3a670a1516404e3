/** Random numbers in [0, 1) that are the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const beginnings = 'b br c ch d f g gr h j k l m n p pr r s sh st t tr v w'.split(' ')
const vowels = 'a e i o u ea io ou ai'.split(' ')
const endings = 'd l m n nd r rt s st t ve'.split(' ')

/** How many words the language of generated texts has; the nth is used about 1/n as often as the first (Zipf). */
const vocabularySize = 20_000

const vocabulary = makeVocabulary()

/**
 * Text as reports have it, in words of no language: paragraphs of some 80 words parted by blank lines.
 * @param length how long it is at least, in characters (all of them ASCII)
 */
export function generatedText(length: number, seed: number): string {
  const random = randomNumbers(seed)
  const paragraphs: string[] = []
  for (let sum = 0; sum < length;) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 4) }, () => sentence(random)).join(' ')
    paragraphs.push(paragraph)
    sum += paragraph.length + 2
  }
  return `${paragraphs.join('\n\n')}\n`
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 20) }, () => word(random)).join(' ')
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`
}

// The inverse of the harmonic distribution: ranks spread evenly over the logarithm.
function word(random: () => number): string {
  return vocabulary[Math.floor(vocabularySize ** random()) - 1]!
}

function makeVocabulary(): readonly string[] {
  const random = randomNumbers(1)
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)]!
  const words = new Set<string>()
  while (words.size < vocabularySize) {
    const syllables = 1 + Math.floor((random() * Math.log(words.size + 2)) / 2.5)
    let made = ''
    for (let part = 0; part < syllables; part += 1) made += pick(beginnings) + pick(vowels)
    words.add(made + pick(endings))
  }
  return [...words]
}
