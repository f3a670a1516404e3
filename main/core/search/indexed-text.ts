/** Parts the words of unspaced scripts in the indexed text; FTS5's unicode61 takes it for a separator. */
const wordBreak = '\u200b'
/** Stands for a U+200B of the text itself, so that those put in can be told from it. Canonical text never holds one. */
const ownBreak = '\ufeff'

/** What FTS5's `highlight()` is told to put around a match. Indexed text never holds them. */
export const matchStart = '\u0001'
export const matchEnd = '\u0002'

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g

// Scripts written without blanks. The first is a rough but fast test: it takes in a few letters more.
const mayBeUnspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u9fff\ua9e0-\uaa7f\uf900-\ufaff\uff66-\uff9f\ud81b-\ud8ff]/
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc\\uff70\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
// The segmenter is faster with few long texts than with many short ones, so punctuation is taken along.
const punctuation = '\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\u2010-\\u2026'
const unspacedRuns = new RegExp(`[${unspaced}][${unspaced}${punctuation}]*`, 'gu')
const endsUnspaced = new RegExp(`[${unspaced}]$`, 'u')

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * A text as the index and its queries hold it: NFC as given, control characters but tab and newline as blanks, and the
 * words of Chinese, Japanese, Thai, Lao, Khmer and Burmese parted by U+200B (`Intl.Segmenter`, UAX #29 with
 * dictionaries). But for what is put in, nothing changes place: `plainText` undoes it.
 */
export function indexedText(text: string): string {
  const plain = text.replace(controls, ' ').replaceAll(wordBreak, ownBreak)
  return mayBeUnspaced.test(plain) ? plain.replace(unspacedRuns, partWords) : plain
}

/** Undoes `indexedText`, but for control characters, which stay blanks. */
export function plainText(indexed: string): string {
  return indexed.replaceAll(wordBreak, '').replaceAll(ownBreak, wordBreak)
}

/** Whether the last letter is of an unspaced script, where nobody can type the end of a word. */
export const endsInUnspacedScript = (text: string): boolean => endsUnspaced.test(text)

function partWords(run: string): string {
  let parted = wordBreak
  for (const { segment } of segmenter.segment(run)) parted += segment + wordBreak
  return parted
}
