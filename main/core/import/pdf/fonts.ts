import type { FontStyle } from './types.ts'

const plain: FontStyle = { bold: false, italic: false, mono: false }

/**
 * How the fonts of a file look. What they are called comes only with what is drawn on a page, which has to be read
 * where a font appears for the first time; on most pages of a file none does.
 */
export class Fonts {
  readonly #called = new Map<string, string>()
  readonly #known = new Map<string, FontStyle>()

  /** Notes what a font is called, by the library's name for it. */
  readonly hear = (name: string, called: string): void => {
    this.#called.set(name, called)
  }

  /** Whether no font is known yet: the first page with text will have new ones. */
  get areNew(): boolean {
    return this.#known.size === 0
  }

  /** Whether all of these fonts are known. */
  knows(families: ReadonlyMap<string, string>): boolean {
    return [...families.keys()].every(name => this.#known.has(name))
  }

  /** Notes the look of the fonts of a page, when what is drawn there has been read. */
  learn(families: ReadonlyMap<string, string>): void {
    for (const [name, family] of families)
      if (!this.#known.has(name)) this.#known.set(name, styleOf(this.#called.get(name) ?? '', family))
  }

  styleOf(name: string): FontStyle {
    return this.#known.get(name) ?? plain
  }
}

// Names are of the kind `ABCDEF+LiberationSerif-BoldItalic` or `Arial,Bold`; fonts of TeX shorten them (`CMBX10`).
function styleOf(name: string, family: string): FontStyle {
  const bare = name.replace(/^[A-Z]{6}\+/, '')
  return {
    bold: /bold|black|heavy|semibold|demi(?!light)|-bd\b|^(?:SF|CM)BX|^CMB\d|-Medi\b/i.test(bare),
    italic: /ital|obli|kursiv|-it\b|^(?:SF|CM)(?:TI|SL|BXTI|MI)\d/i.test(bare),
    mono: family === 'monospace' || /mono(?!type)|courier|consol|menlo|typewriter|^CMTT/i.test(bare),
  }
}
