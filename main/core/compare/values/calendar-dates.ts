import type { Word } from '../text/words.ts'
import { type Calendar, seasons } from './calendar.ts'
import { dayOf, type DateValue, monthDays, nothing, ofDate, ofYear, type ReadDate } from './date-mention.ts'

const beforeSeasons = new Set('in this last next the early late since until by from of'.split(' '))

/** A season: “in spring”, “next autumn”. */
export function readSeason(words: readonly Word[], index: number, report: Date | null): ReadDate | null {
  const { lower } = words[index]!
  const before = words[index - 1]?.lower ?? ''
  if (!seasons.has(lower) || !beforeSeasons.has(before)) return null
  // “the fall of the city”: a season only where it is told as one.
  if (lower === 'fall' && !['last', 'next', 'this'].includes(before)) return null
  // “the spring tide”, “the summer school”.
  const next = words[index + 1]
  if (next !== undefined && !next.stop && next.kind === 'word' && next.start - words[index]!.end <= 1)
    return null
  const month = seasons.get(lower)!
  const days = report === null ? null : seasonDays(month, before, report)
  return { value: { ...nothing, grain: 'season', month, days }, from: index, to: index + 1 }
}

// Which spring is meant: the next one, the last one, or the one that is.
function seasonDays(month: number, before: string, report: Date): readonly [number, number] | null {
  const year = report.getUTCFullYear()
  const today = dayOf(report)
  const all = [-1, 0, 1].map(step => monthDays(year + step, month, 3))
  if (before === 'next') return all.find(([first]) => first > today) ?? null
  if (before === 'last') return all.findLast(([, last]) => last < today) ?? null
  return before === 'this'
    ? (all.find(([first, last]) => last >= today && first - today < 200) ?? null)
    : null
}

/** A date by the calendar: “2 September 2025”, “September 2nd”, “2025-09-02”, “in November”, “in 2023”. */
export function readCalendar(
  text: string,
  words: readonly Word[],
  index: number,
  calendar: Calendar,
  report: Date | null,
): ReadDate | null {
  const word = words[index]!
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(text.slice(word.start, word.start + 10))
  if (iso && words[index + 2]) {
    const date = new Date(`${iso[0]}T00:00:00Z`)
    if (!Number.isNaN(date.getTime())) return { value: ofDate(date), from: index, to: index + 3 }
  }
  const month = monthAt(words, index, calendar)
  if (month !== null) {
    const day = dayAt(words, index + 1, calendar)
    const year = yearAt(words, index + (day === null ? 1 : 2))
    const to = index + 1 + (day === null ? 0 : 1) + (year === null ? 0 : 1)
    return { value: dayValue(year, month, day, report), from: index, to }
  }
  const day = dayAt(words, index, calendar)
  if (day !== null) {
    const gap = calendar.between.has(words[index + 1]?.lower ?? '') ? 2 : 1
    const monthAfter = monthAt(words, index + gap, calendar)
    if (monthAfter !== null) {
      const linked = calendar.between.has(words[index + gap + 1]?.lower ?? '') ? 1 : 0
      const year = yearAt(words, index + gap + linked + 1)
      return {
        value: dayValue(year, monthAfter, day, report),
        from: index,
        to: index + gap + 1 + (year === null ? 0 : 1 + linked),
      }
    }
  }
  const year = yearAt(words, index)
  const before = words[index - 1]?.lower ?? ''
  const afterwards = words[index + 1]?.lower ?? ''
  if (
    year !== null &&
    (/^(?:in|since|of|until|by|before|after|from|during|and|early|late|for|to)$/.test(before) ||
      afterwards === ',') &&
    !text.startsWith(' per cent', word.end)
  ) {
    return { value: ofYear(year), from: index, to: index + 1 }
  }
  return null
}

// Which day of the week it was, the year of the report tells where no other is named.
function dayValue(year: number | null, month: number, day: number | null, report: Date | null): DateValue {
  if (day === null) {
    const days = year === null ? nearest(month, report) : monthDays(year, month)
    return { ...nothing, grain: 'month', month, year, days }
  }
  if (year === null) {
    const likely = report === null ? null : new Date(Date.UTC(report.getUTCFullYear(), month - 1, day))
    const near =
      report !== null && likely !== null && Math.abs(likely.getTime() - report.getTime()) < 90 * 86_400_000
    return near ? { ...ofDate(likely), year: null } : { ...nothing, grain: 'day', day, month }
  }
  return ofDate(new Date(Date.UTC(year, month - 1, day)))
}

// The month of that name that is nearest to the report.
function nearest(month: number, report: Date | null): readonly [number, number] | null {
  if (report === null) return null
  const own = report.getUTCMonth() + 1
  return monthDays(report.getUTCFullYear(), own + ((month - own + 18) % 12) - 6)
}

function monthAt(words: readonly Word[], index: number, { months, capital }: Calendar): number | null {
  const word = words[index]
  if (!word || (capital && !/^\p{Lu}/u.test(word.text))) return null
  const month = months.get(word.lower)
  // “May” is a verb and a name as well.
  const may = word.lower === 'may' && index === 0
  return month === undefined || may ? null : month
}

function dayAt(words: readonly Word[], index: number, { numerals }: Calendar): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[index]?.lower ?? '')
  const day = match ? Number(match[1]) : (numerals.ordinals.get(words[index]?.lower ?? '') ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

function yearAt(words: readonly Word[], index: number): number | null {
  const match = /^(1[5-9]\d\d|20\d\d)$/.exec(words[index]?.lower ?? '')
  return match ? Number(match[1]) : null
}

/** A day of the week, or the weekend. */
export function readWeekday(
  words: readonly Word[],
  index: number,
  { weekdays, capital }: Calendar,
): ReadDate | null {
  const { lower, text } = words[index]!
  if (lower === 'weekend') return { value: { ...nothing, grain: 'weekend' }, from: index, to: index + 1 }
  const weekday = weekdays.get(lower) ?? weekdays.get(lower.replace(/s$/, ''))
  if (weekday === undefined || (capital && !/^\p{Lu}/u.test(text))) return null
  // Which week is meant, only the tense says; the day of the week is what is compared.
  return { value: { ...nothing, grain: 'day', weekday }, from: index, to: index + 1 }
}
