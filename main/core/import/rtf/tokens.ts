/** A piece of an RTF file (Rich Text Format Specification 1.9.1, “RTF syntax”). */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\word`, with its number, or `null` where it has none. */
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  /** A control sign such as `\~`. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** Bytes of text, one a character. */
  | { readonly kind: 'bytes'; readonly bytes: string }
  /** Raw bytes after `\bin`. */
  | { readonly kind: 'binary'; readonly bytes: string }

const pattern =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\(\r\n|[^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n\\]/giy

/** The tokens of an RTF file, whose bytes are given one a character (Latin-1). */
export function* tokensOf(source: string): Generator<Token> {
  const next = new RegExp(pattern)
  for (let match = next.exec(source); match; match = next.exec(source)) {
    const [, word, number, hex, sign, brace, text] = match
    if (text !== undefined) yield { kind: 'bytes', bytes: text }
    else if (word === 'bin') {
      const length = Math.max(0, Number(number ?? 0))
      yield { kind: 'binary', bytes: source.slice(next.lastIndex, next.lastIndex + length) }
      next.lastIndex += length
    } else if (word !== undefined) {
      yield { kind: 'word', word, number: number === undefined ? null : Number(number) }
    } else if (hex !== undefined)
      yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) }
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (sign !== undefined) yield { kind: 'sign', sign }
  }
}
