/** What parsers of documents leave out besides pictures, each kind with its sentence for one and for several. */
const sentences = {
  drawing: ['1 chart or drawing.', 'charts or drawings.'],
  embedded: ['1 embedded file.', 'embedded files.'],
  symbol: [
    '1 character of a symbol font that has no counterpart in Unicode.',
    'characters of symbol fonts that have no counterpart in Unicode.',
  ],
  link: [
    'The address of 1 link that is none of the web or of mail; its words are kept.',
    'addresses of links that are none of the web or of mail; their words are kept.',
  ],
  deletion: [
    '1 stretch of words that is marked as deleted: tracked changes are taken as accepted.',
    'stretches of words that are marked as deleted: tracked changes are taken as accepted.',
  ],
  chapter: [
    '1 chapter that the book names and that is not in the file.',
    'chapters that the book names and that are not in the file.',
  ],
  video: ['1 video.', 'videos.'],
  sound: ['1 sound.', 'sounds.'],
  hidden: ['1 stretch of hidden words.', 'stretches of hidden words.'],
} as const

/** What is there once or not at all. */
const facts = {
  contents: 'The table of contents, which repeats the headings.',
  brokenOff: 'What came after the place where the file breaks off.',
  runningHeads: 'The running heads and feet of the pages.',
} as const

/** Counts what a parser leaves out, for the sentences in which a document says so. */
export class LeftOut {
  readonly #counts = new Map<keyof typeof sentences, number>()
  readonly #facts = new Set<keyof typeof facts>()

  count(kind: keyof typeof sentences): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  note(fact: keyof typeof facts): void {
    this.#facts.add(fact)
  }

  /** A sentence a kind. */
  sentences(): string[] {
    const counted = Object.entries(sentences).flatMap(([kind, [one, several]]) => {
      const count = this.#counts.get(kind as keyof typeof sentences) ?? 0
      return count === 0 ? [] : [count === 1 ? one : `${count} ${several}`]
    })
    return [...counted, ...[...this.#facts].map(fact => facts[fact])]
  }
}
