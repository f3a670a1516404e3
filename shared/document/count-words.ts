const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

// Scripts written without blanks, in which only a dictionary tells words apart.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** Where these scripts lie, with others: told several times as fast, and most texts have nothing there. */
const beyondSpaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\uffff]/
const letter = /[\p{L}\p{N}]/u
const blank = /\s/

/** Words of a text: runs between blanks that hold a letter or digit; in unspaced scripts what `Intl.Segmenter` takes for words. */
export function countWords(text: string): number {
  return beyondSpaced.test(text) && unspaced.test(text) ? countUnspaced(text) : countSpaced(text)
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

/** Of the characters of ASCII, those that make a run a word (1), and those that do not end a run (1). */
const counting = ascii(/[0-9A-Za-z]/)
const within = ascii(/\S/)

function ascii(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0))
}

// Character by character, since a text may have millions, and without a branch for each: blanks come when they come.
// Outside ASCII it is left to the expressions.
function countSpaced(text: string): number {
  let words = 0
  let counted = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      const counts = counting[unit]!
      words += counts & (counted ^ 1)
      counted = (counted | counts) & within[unit]!
    } else if (blank.test(text[at]!)) counted = 0
    else if (counted === 0 && letter.test(String.fromCodePoint(text.codePointAt(at)!))) {
      counted = 1
      words += 1
    }
  }
  return words
}
