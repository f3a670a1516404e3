const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

// Scripts written without blanks, in which only a dictionary tells words apart.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Words of a text: runs between blanks that hold a letter or digit; in unspaced scripts what `Intl.Segmenter` takes for words. */
export function countWords(text: string): number {
  let words = 0
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (unspaced.test(run)) {
      for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1
    } else if (/[\p{L}\p{N}]/u.test(run)) {
      words += 1
    }
  }
  return words
}
