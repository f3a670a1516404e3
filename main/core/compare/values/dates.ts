import type { Word } from '../text/words.ts'
import { readCalendar, readSeason, readWeekday } from './calendar-dates.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { readDaypart, readSpokenTime, readTime } from './clock.ts'
import type { DateMention, ReadDate } from './date-mention.ts'
import { readEdge, readFirstIn, readRelative } from './relative-dates.ts'

/** What is known of the report that a sentence is of. */
interface Report {
  readonly published: string | null
  readonly day: Date | null
  readonly calendar: Calendar
}

/**
 * The dates and times of a sentence, in order.
 * @param published the day of the report, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or `null`: what is told relative to it is
 *   worked out where the day is known
 */
export function datesOf(
  text: string,
  words: readonly Word[],
  published: string | null,
  language: string,
): DateMention[] {
  const calendar = calendarOf(language)
  const report: Report = { published, day: parseDay(published), calendar }
  const found: DateMention[] = []
  for (let index = 0; index < words.length; index += 1) {
    const { kind, lower } = words[index]!
    if (kind === 'word' && !calendar.openers.has(lower)) continue
    const read = readAt(text, words, index, report, found)
    if (!read || found.some(({ from }) => from === read.from)) continue
    // “at six in the morning”: of one time.
    const last = found.at(-1)
    if (read.value.part && read.value.minute === null && last && last.minute !== null && index - last.to < 4)
      continue
    found.push(mentionOf(words, read))
    // “the first in 48 years”: what is told of a first time may stand a few words on.
    if (read.from === index) index = read.to - 1
  }
  return found
}

function readAt(
  text: string,
  words: readonly Word[],
  index: number,
  report: Report,
  found: readonly DateMention[],
): ReadDate | null {
  const { calendar, day, published } = report
  const whole = (from: number) =>
    from < words.length
      ? (readCalendar(text, words, from, calendar, day) ??
        readSeason(words, from, day) ??
        readRelative(words, from, day, published, found.at(-1) ?? null, calendar))
      : null
  return (
    readTime(text, words, index, calendar.numerals) ??
    readEdge(words, index, day, whole) ??
    readCalendar(text, words, index, calendar, day) ??
    readSpokenTime(text, words, index, calendar.numerals) ??
    readSeason(words, index, day) ??
    readWeekday(words, index, calendar) ??
    readRelative(words, index, day, published, found.at(-1) ?? null, calendar) ??
    readDaypart(words, index) ??
    readFirstIn(words, index, published, calendar)
  )
}

const vaguely = /^(?:about|around|shortly|before|after|towards|toward|nearly|almost|past)$/

function mentionOf(words: readonly Word[], read: ReadDate): DateMention {
  const before = (step: number) => words[read.from - step]?.lower ?? ''
  // “by the end of the year”: the article stands between.
  const skipped = before(1) === 'the' ? 1 : 0
  const bound = boundOf(before(1 + skipped), before(2 + skipped))
  const exact = read.value.grain === 'time' && read.value.minute !== null
  return {
    ...read.value,
    from: read.from,
    to: read.to,
    start: words[read.from]!.start,
    end: words[read.to - 1]!.end,
    bound: read.bound ?? (exact && bound !== 'until' ? null : bound),
    vague: read.vague ?? vaguely.test(before(1)),
  }
}

function boundOf(before: string, earlier: string): DateMention['bound'] {
  if (before === 'until' || before === 'till') return 'until'
  if (before === 'since' || before === 'from') return 'from'
  if (before === 'by' || before === 'before') return 'by'
  return before === 'of' && earlier === 'end' ? 'by' : null
}

function parseDay(published: string | null): Date | null {
  return published !== null && /^\d{4}-\d\d-\d\d$/.test(published) ? new Date(`${published}T00:00:00Z`) : null
}
