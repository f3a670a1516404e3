import { type Matter, mattersOf } from './lexicon/matter-index.ts'
import { type Term, termsOf } from './terms.ts'
import { entriesIn } from './text/entries.ts'
import { detectLanguage } from './text/language.ts'
import { type SentenceSpan, splitSentences } from './text/sentences.ts'
import { quotationsIn, quotedShare, speakerOf, type QuotedSpan } from './text/speech.ts'
import { type Word, wordsOf } from './text/words.ts'
import type { DateMention } from './values/date-mention.ts'
import { datesOf } from './values/dates.ts'
import { type Name, namesOf, spellingOf } from './values/names.ts'
import { numbersOf } from './values/numbers.ts'
import type { Quantity } from './values/quantity.ts'

/** A sentence with all that comparing needs of it. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly line: number
  /** Whether it stands over a text and is no sentence of it. */
  readonly heading: boolean
  /** A sentence, an entry of a list or a table, or nothing but names and figures. */
  readonly form: 'sentence' | 'entry' | 'bare'
  readonly language: string
  readonly words: readonly Word[]
  readonly terms: readonly Term[]
  /** What news tell of that this sentence may be about; none where its language is not known. */
  readonly matters: readonly Matter[]
  readonly names: readonly Name[]
  readonly numbers: readonly Quantity[]
  readonly dates: readonly DateMention[]
  /** How much of it is direct speech, from 0 to 1. */
  readonly quoted: number
  readonly speaker: Name | null
}

/** A document taken apart. */
export interface Analysed {
  readonly text: string
  /** ISO 639-1, or `null` where nobody can tell. */
  readonly language: string | null
  readonly sentences: readonly Sentence[]
  /** How much of the text was read, in UTF-16 code units: all of it, or up to the most that is compared. */
  readonly read: number
}

/** What is known of a document besides its text. */
export interface Source {
  readonly text: string
  /** BCP 47, or `null`: then it is detected. */
  readonly language: string | null
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `null`. */
  readonly publishedOn: string | null
}

/** The most of a document that is compared, in UTF-16 code units: about 100,000 words. */
export const mostCompared = 600_000
/** The most sentences that are: a list has as many as it has lines. */
const mostSentences = 6000
/** The most names, numbers and dates that are looked at in a sentence: where there are more it is a list. */
const mostValues = 32

/** Takes a document apart into sentences with their words, names, numbers, dates and speech. */
export function analyse({ text, language, publishedOn }: Source): Analysed {
  const part = text.slice(0, mostCompared)
  const whole = language?.slice(0, 2).toLowerCase() ?? detectLanguage(part)
  const all = splitSentences(part, whole ?? 'en')
  const spans = all.slice(0, mostSentences)
  const read = spans.length < all.length ? spans.at(-1)!.end : part.length
  const languageOf = lineLanguages(part, whole ?? 'en')
  const worded = spans.map(span => wordsOf(part, span.start, span.end, languageOf(span.start)))
  const spelling = spellingOf(worded)
  const entries = entriesIn(part, spans, worded)
  const sentences: Sentence[] = []
  let quotes: readonly QuotedSpan[] = []
  let line = -1
  let lastPerson: Name | null = null
  for (const [index, span] of spans.entries()) {
    if (span.line !== line) {
      line = span.line
      quotes = quotationsIn(part, part.lastIndexOf('\n', span.start) + 1, lineEnd(part, span.start))
    }
    const words = worded[index]!
    const own = languageOf(span.start)
    const dates = datesOf(part, words, publishedOn, own)
    const dated = new Set(
      dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
    )
    const names = namesOf(part, words, spelling)
    const numbers = numbersOf(part, words, dated, own)
    const speaker = speakerOf(words, names, quotes)
    const bare = isBare(words, names, numbers, dated)
    // “She added …”: who was named last is meant.
    const meant: Name | null = lastPerson !== null && beginsWithPronoun(words) ? lastPerson : null
    sentences.push({
      ...span,
      index,
      heading: isHeading(part, spans, index, words.length),
      form: bare ? 'bare' : entries.has(index) ? 'entry' : 'sentence',
      language: own,
      words,
      names: names.slice(0, mostValues),
      numbers: numbers.slice(0, mostValues),
      dates: dates.slice(0, mostValues),
      matters: own === 'en' ? mattersOf(words) : [],
      terms: termsOf(words, names, numbers, dates, meant, own),
      quoted: quotedShare(quotes, span.start, span.end),
      speaker: speaker ?? meant,
    })
    lastPerson = names.findLast(name => name.parts.length >= 2 || name.title !== null) ?? lastPerson
  }
  return { text, language: whole, sentences, read }
}

/** The most words of a heading. */
const longestHeading = 16
const closed = /[.!?…:;,]["'”’»)\]]*$|["”»]$/u

// A short line of its own without a full stop, first of all, or between lines that have one: several together are a list.
function isHeading(text: string, spans: readonly SentenceSpan[], index: number, words: number): boolean {
  const [before, own, next] = [spans[index - 1], spans[index]!, spans[index + 1]]
  if (words > longestHeading || !next || before?.line === own.line || next.line === own.line) return false
  if (closed.test(text.slice(own.start, own.end))) return false
  const over = closed.test(text.slice(next.start, next.end))
  return before === undefined ? true : over && closed.test(text.slice(before.start, before.end))
}

const joining = new Set('and or the of und oder et ou y o e och og en и و'.split(' '))

// No word stands beside the names, figures and dates but such as join them: “Lindhaven, 3 March”.
function isBare(
  words: readonly Word[],
  names: readonly Name[],
  numbers: readonly Quantity[],
  dated: ReadonlySet<number>,
): boolean {
  const within = (
    { start, end }: Word,
    values: readonly { readonly start: number; readonly end: number }[],
  ) => values.some(value => start >= value.start && end <= value.end)
  return words.every(
    (word, index) =>
      word.kind === 'figure' ||
      dated.has(index) ||
      joining.has(word.lower) ||
      within(word, names) ||
      within(word, numbers),
  )
}

const beginsWithPronoun = (words: readonly Word[]) =>
  words.slice(0, 4).some(({ lower }) => ['he', 'she', 'his', 'her', 'him'].includes(lower))

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

// A document in two languages: a long line that is surely in another language is read in that one.
function lineLanguages(text: string, whole: string): (at: number) => string {
  const starts: number[] = []
  const languages: string[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]{120,}/gu)) {
    const own = detectLanguage(line.slice(0, 2000))
    if (own !== null && own !== (languages.at(-1) ?? whole)) {
      starts.push(index)
      languages.push(own)
    }
  }
  if (starts.length === 0) return () => whole
  return at => languages[starts.findLastIndex(start => start <= at)] ?? whole
}
