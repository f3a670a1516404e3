import { stem } from './stemmer.ts'
import { isLightWord, isStopWord } from './stop-words.ts'

/** A word or a figure of a text. Positions are UTF-16 code units of the whole text, `end` exclusive. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case, without a possessive ending; in English, without diacritics. Figures in Western digits. */
  readonly lower: string
  readonly stem: string
  readonly kind: 'word' | 'figure'
  /** Whether it begins with a capital or a small letter; `null` where its script knows neither. */
  readonly initial: 'capital' | 'small' | null
  readonly stop: boolean
  readonly light: boolean
}

const token = /\p{N}+(?:[.,:٫٬]\p{N}+)*(?:(?:st|nd|rd|th)(?!\p{L}))?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of `[start, end)` of a text. Hyphens part words; scripts without blanks are parted by dictionary. */
export function wordsOf(text: string, start: number, end: number, language: string): Word[] {
  const words: Word[] = []
  const part = text.slice(start, end)
  const forms = formsOf(language)
  token.lastIndex = 0
  for (let match = token.exec(part); match !== null; match = token.exec(part)) {
    const at = start + match.index
    if (unspaced.test(match[0])) {
      for (const { segment, index, isWordLike } of segmenter.segment(match[0])) {
        if (isWordLike) words.push(wordAt(at + index, segment, language, forms))
      }
    } else {
      words.push(wordAt(at, match[0], language, forms))
    }
  }
  return words
}

/** What a word is wherever it stands. */
type Form = Omit<Word, 'start' | 'end'>

/** How many words are kept at hand in a language before they are forgotten, all at once. */
const mostKept = 50_000
const kept = new Map<string, Map<string, Form>>()

function formsOf(language: string): Map<string, Form> {
  let forms = kept.get(language)
  if (!forms || forms.size > mostKept) kept.set(language, (forms = new Map<string, Form>()))
  return forms
}

function wordAt(start: number, written: string, language: string, forms: Map<string, Form>): Word {
  let form = forms.get(written)
  if (form === undefined) forms.set(written, (form = formOf(written, language)))
  const { text, lower, stem: ownStem, kind, initial, stop, light } = form
  return { start, end: start + text.length, text, lower, stem: ownStem, kind, initial, stop, light }
}

// What only in capitals is no small word: the United States, the World Health Organization.
const acronym = /^(?:US|WHO)$/

function formOf(text: string, language: string): Form {
  const kind = /^\p{N}/u.test(text) ? 'figure' : 'word'
  const lower = kind === 'figure' ? westernFigure(text) : plain(text, language)
  return {
    text,
    lower,
    stem: kind === 'figure' ? lower : stem(lower, language),
    kind,
    initial: /^\p{Lu}/u.test(text) ? 'capital' : /^\p{Ll}/u.test(text) ? 'small' : null,
    stop: (isStopWord(lower, language) && !acronym.test(text)) || /^[’'](?:s|t|d|m|re|ve|ll)$/.test(lower),
    light: isLightWord(lower, language),
  }
}

// ٢٣٫٥ is 23.5: the digits of Arabic, of Persian and Urdu, and those of full width end in what they count.
function westernFigure(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, digit => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .toLowerCase()
}

function plain(text: string, language: string): string {
  const lower = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$|'$/u, '')
  if (language !== 'en' || !/[\u00c0-\u024f]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
