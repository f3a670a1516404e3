import { normalizeText } from '../../../../shared/document/index.ts'

/** Letters that exist only because of how they look: Latin, Armenian and Hebrew ligatures, Arabic forms in a word. */
const shapes = /[\ufb00-\ufb06\ufb13-\ufb17\ufb20-\ufb4f\ufb50-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+/gu
/** Places of symbol fonts (Symbol, Wingdings) at which bullets stand. */
const symbolBullets = /[\uf0b7\uf0a7\uf0d8\uf0a8\uf076\uf0fc\uf02d]/gu
const softHyphen = /\u00ad(?!$)/gu

/**
 * Between lam and an alef without a width of its own, which together are one letter at the end of a word, the library
 * sees the blank that follows. No word is an alef alone.
 */
const strayBlank = /(ل) ([اآإ])(?= )/gu

/** How many such blanks a text has. */
export const strayBlanksIn = (text: string): number => text.match(strayBlank)?.length ?? 0

/**
 * The text of a run as it is kept: the letters behind ligatures and Arabic forms (`ﬁ` is `fi`), bullets of symbol
 * fonts as `•`, no soft hyphen but at the end, where a line may have been parted there; NFC. Other characters that
 * look like others (`²`, `㎏`) are what the author wrote and stay.
 */
export function cleanText(text: string): string {
  if (isPlain(text)) return text
  const cleaned = text
    .replace(shapes, found => found.normalize('NFKC'))
    .replace(symbolBullets, '•')
    .replace(softHyphen, '')
    .replace(strayBlank, '$1$2')
    // oxlint-disable-next-line no-control-regex -- what stands for a sign without a name
    .replace(/ ?\u0000+/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\t\n]/gu, ' ')
  return normalizeText(cleaned)
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || unit > 0x7e) return false
  }
  return true
}

/** Letters of scripts that are written from right to left. */
export const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const rightToLeftLetters = new RegExp(rightToLeft.source, 'gu')

/** Whether most letters of a text are of such a script. */
export function readsFromRight(text: string): boolean {
  const theirs = text.match(rightToLeftLetters)?.length ?? 0
  return theirs > 0 && theirs * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}

/** Scripts whose words are not parted by blanks, so that lines are joined without one. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u

/** Whether two lines that end and begin so are joined without a blank. */
export function joinsWithoutBlank(before: string, after: string): boolean {
  return unspaced.test(before.slice(-1)) && unspaced.test(after.slice(0, 1))
}

/** Whether a sentence ends where this text does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？؟۔:]["'”’»)\]]*\d{0,3}$/u.test(text.trimEnd())
}
