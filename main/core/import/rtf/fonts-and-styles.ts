import { charsetEncoding, codePageEncoding } from './encodings.ts'

/** A paragraph style: what it makes of words is no emphasis of theirs. */
export interface Style {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

export interface Font {
  readonly name: string
  /** That of its bytes; `null` where it has none of its own. */
  readonly encoding: string | null
  /** Whether its bytes are signs and no letters. */
  readonly symbol: boolean
}

/** The fonts and paragraph styles that a file lists at its beginning, by their numbers. */
export class FontsAndStyles {
  readonly #fonts = new Map<number, Font>()
  readonly #styles = new Map<number, Style>()

  font(number: number): Font | null {
    return this.#fonts.get(number) ?? null
  }

  style(number: number): Style | null {
    return this.#styles.get(number) ?? null
  }

  /** A style, whose name is the text of its group: `heading 1;`. */
  addStyle(number: number, text: string, look: Pick<Style, 'bold' | 'italic'>): void {
    this.#styles.set(number, { name: nameIn(text), ...look })
  }

  /** A font that begins; what follows in its group tells of it. */
  beginFont(number: number): void {
    this.#fonts.set(number, { name: '', encoding: null, symbol: false })
  }

  /** What a word in a font's group says of that font. */
  describeFont(number: number, word: string, value: number | null): void {
    if (word === 'fcharset')
      this.#change(number, { encoding: charsetEncoding(value ?? 0), symbol: value === 2 })
    else if (word === 'cpg') this.#change(number, { encoding: codePageEncoding(value ?? 1252) })
  }

  /** The name of a font, as the text of its group; the first that is said stays. */
  nameFont(number: number, text: string): void {
    if (this.#fonts.get(number)?.name === '') this.#change(number, { name: nameIn(text) })
  }

  #change(number: number, change: Partial<Font>): void {
    const font = this.#fonts.get(number)
    if (font) this.#fonts.set(number, { ...font, ...change })
  }
}

const nameIn = (text: string) => text.replace(/;.*$/s, '').trim()
