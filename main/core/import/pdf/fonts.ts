import type { PDFPageProxy } from './pdfjs.ts'
import type { FontStyle } from './types.ts'

const plain: FontStyle = { bold: false, italic: false, mono: false }

/**
 * How the fonts of a file look. Their names come only with what is drawn on a page, which has to be read where a font
 * appears for the first time; on most pages of a file none does.
 */
export class Fonts {
  readonly #known = new Map<string, FontStyle>()

  /** Whether all of these fonts, by the library's names for them, are known. */
  knows(families: ReadonlyMap<string, string>): boolean {
    return [...families.keys()].every(name => this.#known.has(name))
  }

  /** Notes the look of the fonts of a page, when what is drawn there has been read. */
  learn(page: PDFPageProxy, families: ReadonlyMap<string, string>): void {
    for (const [name, family] of families) {
      if (this.#known.has(name)) continue
      const font: { name?: unknown } | null = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
      this.#known.set(name, styleOf(typeof font?.name === 'string' ? font.name : '', family))
    }
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
