import type { Document } from '../../shared/model/index.ts'

/** Words a minute at which reports are read; a round figure between those found for non-fiction in many languages. */
const wordsPerMinute = 230

/** Whole minutes to read a document, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}

/**
 * What is known of where a report comes from, ready to be joined: publisher (else author), day. The day is written
 * for `locale`, as precisely as it is known.
 */
export function bylineParts(document: Document, locale: string): string[] {
  const parts: string[] = []
  if (document.author) parts.push(document.author)
  if (document.publisher && document.publisher !== document.author) parts.push(document.publisher)
  if (document.publishedOn) parts.push(writtenDay(document.publishedOn, locale))
  return parts
}

/** The first of the reader's own locales in the language of the screen, for its order of day and month; else the language. */
export function localeFor(language: string, own: readonly string[]): string {
  const base = (tag: string) => tag.toLowerCase().split('-')[0]
  return own.find(each => base(each) === base(language)) ?? language
}

function writtenDay(day: string, locale: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const moment = new Date(Date.UTC(year!, (month ?? 1) - 1, date ?? 1))
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(date ? { day: 'numeric' } : {}),
  }).format(moment)
}

const firstLetter = /\p{L}/u
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** How a report runs, by the first letter of its title. */
export function directionOf(title: string): 'ltr' | 'rtl' {
  return rightToLeft.test(firstLetter.exec(title)?.[0] ?? '') ? 'rtl' : 'ltr'
}

/** Whether two texts are the same words, blanks, letter case and quotation marks aside: is this block the title? */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Quotation_Mark}\s]+/gu, ' ')
    .trim()
}
