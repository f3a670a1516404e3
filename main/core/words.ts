const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

// Scripts written without blanks, in which only a dictionary tells words apart.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const letter = /[\p{L}\p{N}]/u
const blank = /\s/

/** Words of a text: runs between blanks that hold a letter or digit; in unspaced scripts what `Intl.Segmenter` takes for words. */
export function countWords(text: string): number {
  return unspaced.test(text) ? countUnspaced(text) : countSpaced(text)
}

function countUnspaced(text: string): number {
  let words = 0
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (!unspaced.test(run)) {
      words += countSpaced(run)
      continue
    }
    for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1
  }
  return words
}

/** What each character of ASCII is to a word. */
const nothing = 0
const parts = 1
const counts = 2
const kinds = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return parts
  return /[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? counts : nothing
})

// Character by character, since a text may have millions; outside ASCII it is left to the expressions.
function countSpaced(text: string): number {
  let words = 0
  let counted = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      const kind = kinds[unit]
      if (kind === parts) counted = false
      else if (kind === counts && !counted) {
        counted = true
        words += 1
      }
    } else if (blank.test(text[at]!)) counted = false
    else if (!counted && letter.test(String.fromCodePoint(text.codePointAt(at)!))) {
      counted = true
      words += 1
    }
  }
  return words
}
