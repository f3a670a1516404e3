import type { Word } from '../text/words.ts'
import type { Calendar } from './calendar.ts'
import {
  type DateMention,
  dayOf,
  type DateValue,
  monthDays,
  nothing,
  ofDate,
  ofYear,
  type ReadDate,
  shifted,
} from './date-mention.ts'

/** A date told from the day of the report, or from the day that was named last: “yesterday”, “a week ago”, “the next day”. */
export function readRelative(
  words: readonly Word[],
  index: number,
  report: Date | null,
  published: string | null,
  earlier: DateMention | null,
  { days, numerals: { units } }: Calendar,
): ReadDate | null {
  const [one, two, three] = [0, 1, 2].map(step => words[index + step]?.lower ?? '') as [
    string,
    string,
    string,
  ]
  if (report && two === 'day' && one === 'the') {
    const far = `${three} ${words[index + 3]?.lower}`
    const step = far === 'after tomorrow' ? 2 : far === 'before yesterday' ? -2 : 0
    if (step !== 0) return { value: ofDate(shifted(report, step)), from: index, to: index + 4 }
  }
  if (Object.hasOwn(days, one)) {
    return report ? { value: ofDate(shifted(report, days[one]!)), from: index, to: index + 1 } : null
  }
  const passed = sequel(words, index)
  if (passed) {
    const anchor = earlier?.grain === 'day' ? earlier.weekday : null
    if (anchor === null) return null
    const weekday = (anchor + passed.step + 7) % 7
    return { value: { ...nothing, grain: 'day', weekday }, from: index, to: index + passed.length }
  }
  if (
    two === 'day' &&
    ['earlier', 'before', 'later', 'after'].includes(three) &&
    ['a', 'one', 'the'].includes(one) &&
    !countsFromEvent(words, index + 2)
  ) {
    const step = three === 'earlier' || three === 'before' ? -1 : 1
    const anchor = earlier?.grain === 'day' ? earlier.weekday : (report?.getUTCDay() ?? null)
    if (anchor === null) return null
    return {
      value: { ...nothing, grain: 'day', weekday: (anchor + step + 7) % 7 },
      from: index,
      to: index + 3,
    }
  }
  const year = published === null ? null : Number(published.slice(0, 4))
  if (year !== null && ['last', 'this', 'next', 'previous', 'coming'].includes(one)) {
    const step = one === 'this' ? 0 : one === 'last' || one === 'previous' ? -1 : 1
    if (two === 'year') return { value: ofYear(year + step), from: index, to: index + 2 }
    if (two === 'month' && report) {
      const month = new Date(Date.UTC(report.getUTCFullYear(), report.getUTCMonth() + step, 1))
      return {
        value: ofMonth(month.getUTCFullYear(), month.getUTCMonth() + 1),
        from: index,
        to: index + 2,
      }
    }
    if (two === 'week' && report) {
      const monday = mondayOf(report) + 7 * step
      return { value: { ...nothing, grain: 'span', days: [monday, monday + 6] }, from: index, to: index + 2 }
    }
    // Before midnight or after it.
    if (report && one === 'last' && two === 'night') {
      const days = [dayOf(report) - 1, dayOf(report)] as const
      return { value: { ...nothing, grain: 'span', days }, from: index, to: index + 2 }
    }
    if (report && one === 'this' && ['morning', 'afternoon', 'evening'].includes(two))
      return { value: ofDate(report), from: index, to: index + 2 }
  }
  const count = /^\d{1,3}$/.test(one) ? Number(one) : (units.get(one) ?? (one === 'a' ? 1 : null))
  if (
    count !== null &&
    ['year', 'years'].includes(two) &&
    ['ago', 'earlier'].includes(three) &&
    year !== null
  ) {
    return {
      value: ofYear(year - count),
      from: index,
      to: index + 3,
      vague: count % 5 === 0 && count > 5,
    }
  }
  if (count !== null && ['day', 'days'].includes(two) && three === 'ago' && report) {
    return { value: ofDate(shifted(report, -count)), from: index, to: index + 3 }
  }
  if (count !== null && report && three === 'ago' && /^(?:week|month)s?$/.test(two)) {
    const [length, give] = two.startsWith('week') ? [7, 3] : [30.44, 16]
    const middle = dayOf(report) - Math.round(count * length)
    return {
      value: { ...nothing, grain: 'span', days: [middle - give, middle + give] },
      from: index,
      to: index + 3,
    }
  }
  return null
}

// The Monday of the week that a day is in.
const mondayOf = (date: Date): number => dayOf(date) - ((date.getUTCDay() + 6) % 7)

const ofMonth = (year: number, month: number): DateValue => ({
  ...nothing,
  grain: 'month',
  month,
  year,
  days: monthDays(year, month),
})

/** “the first visit in 48 years”: since which year there was none. English. */
export function readFirstIn(
  words: readonly Word[],
  index: number,
  published: string | null,
  { numerals: { units, multipliers } }: Calendar,
): ReadDate | null {
  if (published === null || !/^(?:first|last)$/.test(words[index]!.lower)) return null
  for (let at = index + 1; at < Math.min(words.length - 2, index + 12); at += 1) {
    if (words[at]!.lower !== 'in') continue
    const counted = words[at + 1]!.lower
    const count = /^\d{1,3}$/.test(counted) ? Number(counted) : (units.get(counted) ?? null)
    if (count === null || multipliers.has(counted) || words[at + 2]!.lower !== 'years') continue
    return {
      value: ofYear(Number(published.slice(0, 4)) - count),
      from: at + 1,
      to: at + 3,
      bound: 'from',
      vague: count % 5 === 0,
    }
  }
  return null
}

/** From and to which part of a longer time. */
const edges: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['beginning', [0, 0.25]],
  ['start', [0, 0.25]],
  ['early', [0, 0.34]],
  ['mid', [0.33, 0.67]],
  ['late', [0.66, 1]],
  ['end', [0.75, 1]],
  ['close', [0.75, 1]],
])

/** “the end of the year”, “late 2018”, “early in May”: which part of a longer time, read by `whole` from a place on. */
export function readEdge(
  words: readonly Word[],
  index: number,
  report: Date | null,
  whole: (from: number) => ReadDate | null,
): ReadDate | null {
  const edge = edges.get(words[index]!.lower)
  if (edge === undefined) return null
  let at = index + 1
  while (at < words.length && ['of', 'in'].includes(words[at]!.lower)) at += 1
  const adjective = ['early', 'late', 'mid'].includes(words[index]!.lower)
  if (at >= words.length || (!adjective && at === index + 1)) return null
  const read = whole(at) ?? whole(at + 1) ?? currentAt(words, at, report)
  if (!read || read.value.days === null || !['month', 'season', 'year', 'span'].includes(read.value.grain)) {
    return null
  }
  const [first, last] = read.value.days
  const length = last - first + 1
  const days: [number, number] = [
    Math.floor(first + edge[0] * length),
    Math.ceil(first + edge[1] * length) - 1,
  ]
  const { month, year } = read.value
  return { value: { ...nothing, grain: 'span', month, year, days }, from: index, to: read.to }
}

// “the year”, “the month”, “the week”: that of the report.
function currentAt(words: readonly Word[], at: number, report: Date | null): ReadDate | null {
  const unit = words[at + 1]?.lower
  if (report === null || words[at]!.lower !== 'the') return null
  const monday = mondayOf(report)
  const days =
    unit === 'year'
      ? monthDays(report.getUTCFullYear(), 1, 12)
      : unit === 'month'
        ? monthDays(report.getUTCFullYear(), report.getUTCMonth() + 1)
        : unit === 'week'
          ? ([monday, monday + 6] as const)
          : null
  return days && { value: { ...nothing, grain: 'span', days }, from: at, to: at + 2 }
}

// “a day after the summit”: which day that was, the sentence does not say.
function countsFromEvent(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  if (!['after', 'before'].includes(word.lower) || !next || next.start - word.end > 1) return false
  return !['and', 'but', 'by', 'in', 'at', 'on', 'from', 'with', 'to'].includes(next.lower)
}

// “the next day”, “the following morning”, “the day before”: counted from the day that was named last.
function sequel(words: readonly Word[], index: number): { step: number; length: number } | null {
  if (words[index]!.lower !== 'the') return null
  const [second, third] = [words[index + 1]?.lower ?? '', words[index + 2]?.lower ?? '']
  const day = ['day', 'morning', 'evening', 'night'].includes(third)
  if (day && (second === 'next' || second === 'following')) return { step: 1, length: 3 }
  return day && second === 'previous' ? { step: -1, length: 3 } : null
}
