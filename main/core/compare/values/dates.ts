import type { Word } from '../text/words.ts'
import { calendars } from '../lexicon/words/calendar-words.ts'
import { type Numerals, numeralsOf } from './number-words.ts'

/**
 * A date or a time of day in a text, as far as it says or as the day of its report lets it be worked out. Months count
 * from 1, weekdays from 0 for Sunday; `null` is what is not known.
 */
export interface DateMention {
  readonly start: number
  readonly end: number
  /** The first of its words in the sentence, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly grain: 'time' | 'day' | 'weekend' | 'month' | 'season' | 'year'
  readonly minute: number | null
  readonly weekday: number | null
  readonly day: number | null
  /** Of a season, its first. */
  readonly month: number | null
  readonly year: number | null
  /** “until Friday”, “from Monday”, “by April” bound a time rather than name the moment of an event. */
  readonly bound: 'until' | 'from' | 'by' | null
  /** “about”, “shortly before”. */
  readonly vague: boolean
}

/** The calendar of a language, looked up. */
interface Calendar {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly days: Readonly<Record<string, number>>
  readonly between: ReadonlySet<string>
  readonly capital: boolean
  readonly numerals: Numerals
  /** The words with which a date or a time can begin, besides figures. */
  readonly openers: ReadonlySet<string>
}

const made = new Map<string, Calendar>()

// Where a language is not known, its dates in figures still are.
function calendarOf(language: string): Calendar {
  const known = made.get(language)
  if (known) return known
  const words = Object.hasOwn(calendars, language) ? calendars[language]! : null
  const numbered = (list: string, from: number) =>
    list.split(' ').map((word, index): [string, number] => [word, index + from])
  const short = words?.shortMonths?.split(' ').map((entry): [string, number] => {
    const [word, month] = entry.split(':')
    return [word!, Number(month)]
  })
  const months = new Map([...(words ? numbered(words.months, 1) : []), ...(short ?? [])])
  const weekdays = new Map(words ? numbered(words.weekdays, 0) : [])
  const days = words?.days ?? {}
  const numerals = numeralsOf(language)
  const calendar: Calendar = {
    months,
    weekdays,
    days,
    between: new Set(words?.between.split(' ')),
    capital: words?.capital ?? true,
    numerals,
    openers: new Set([
      ...generalOpeners,
      ...[months, weekdays, numerals.units, numerals.ordinals].flatMap(known => [...known.keys()]),
      // “on Tuesdays”.
      ...Array.from(weekdays.keys(), weekday => `${weekday}s`),
      ...Object.keys(days),
      ...Object.keys(parts),
      ...Object.keys(seasons),
    ]),
  }
  made.set(language, calendar)
  return calendar
}

// With what is begun by those who read no list: a reader that begins with another word must name it here.
const generalOpeners = 'noon midday midnight weekend the a one last this next previous coming'.split(' ')

type Value = Pick<DateMention, 'grain' | 'minute' | 'weekday' | 'day' | 'month' | 'year'>
interface Read {
  readonly value: Value
  readonly from: number
  readonly to: number
  readonly vague?: boolean
}

const nothing: Omit<Value, 'grain'> = { minute: null, weekday: null, day: null, month: null, year: null }

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
  const report = parseDay(published)
  const found: DateMention[] = []
  for (let index = 0; index < words.length; index += 1) {
    const { kind, lower } = words[index]!
    if (kind === 'word' && !calendar.openers.has(lower)) continue
    const read =
      readTime(text, words, index, calendar.numerals) ??
      readCalendar(text, words, index, calendar, report) ??
      readSpokenTime(text, words, index, calendar.numerals) ??
      readSeason(words, index) ??
      readWeekday(words, index, calendar) ??
      readRelative(words, index, report, published, found.at(-1) ?? null, calendar)
    if (!read) continue
    const preceding = words[read.from - 1]?.lower ?? ''
    found.push({
      ...read.value,
      from: read.from,
      to: read.to,
      start: words[read.from]!.start,
      end: words[read.to - 1]!.end,
      bound:
        read.value.grain === 'time' && preceding !== 'until'
          ? null
          : boundOf(preceding, words[read.from - 2]?.lower ?? ''),
      vague:
        read.vague ??
        /^(?:about|around|shortly|before|after|towards|toward|nearly|almost|past)$/.test(preceding),
    })
    index = read.to - 1
  }
  return found
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

const ofDate = (date: Date): Value => ({
  grain: 'day',
  minute: null,
  weekday: date.getUTCDay(),
  day: date.getUTCDate(),
  month: date.getUTCMonth() + 1,
  year: date.getUTCFullYear(),
})

const shifted = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000)

function readTime(text: string, words: readonly Word[], index: number, { units }: Numerals): Read | null {
  const word = words[index]!
  const next = words[index + 1]?.lower ?? ''
  const figure = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(word.lower)
  const hour = figure ? Number(figure[1]) : (units.get(word.lower) ?? null)
  if (hour === null || hour > 24) {
    if (word.lower === 'noon' || word.lower === 'midday') return at(12 * 60, index, index + 1)
    return word.lower === 'midnight' ? at(0, index, index + 1) : null
  }
  const minutes = figure?.[2] === undefined ? 0 : Number(figure[2])
  const after = text.slice(word.end, word.end + 6)
  const half = /^\s?([ap])\.?\s?m\b\.?/i.exec(after)?.[1]?.toLowerCase()
  if (half) {
    let to = index + 1
    while (to < words.length && /^[apm]{1,2}$/.test(words[to]!.lower) && to < index + 3) to += 1
    return at(((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes, index, to)
  }
  if (next === "o'clock" || (next === 'o' && words[index + 2]?.lower === 'clock')) {
    const afternoon = words
      .slice(index, index + 6)
      .some(({ lower }) => ['afternoon', 'evening'].includes(lower))
    return at((hour + (afternoon && hour < 12 ? 12 : 0)) * 60, index, index + (next === 'o' ? 3 : 2))
  }
  if (next === 'uhr') return at(hour * 60 + minutes, index, index + 2)
  return figure?.[2] !== undefined && word.lower.includes(':') && minutes < 60
    ? at(hour * 60 + minutes, index, index + 1)
    : null
}

const dayparts = new Set('morning afternoon evening night'.split(' '))
const parts: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 }

// “half past seven”, “a quarter to nine”, “shortly after nine”, “at two in the morning”, “at six on Friday”.
function readSpokenTime(
  text: string,
  words: readonly Word[],
  index: number,
  { units }: Numerals,
): Read | null {
  const first = words[index]!
  if (first.kind !== 'figure' && !units.has(first.lower) && !Object.hasOwn(parts, first.lower)) return null
  const [one, two, three] = [0, 1, 2].map(step => words[index + step]?.lower ?? '') as [
    string,
    string,
    string,
  ]
  const hourOf = (word: string) => {
    const hour = /^\d{1,2}$/.test(word) ? Number(word) : (units.get(word) ?? 0)
    return hour >= 1 && hour <= 12 ? hour : null
  }
  const late = (to: number, hour: number) => {
    const part = words.slice(to, to + 4).find(({ lower }) => dayparts.has(lower))?.lower
    return (part === 'afternoon' || part === 'evening' || (part === 'night' && hour > 6)) && hour < 12
      ? 12
      : 0
  }
  const past = Object.hasOwn(parts, one) && (two === 'past' || two === 'to') ? hourOf(three) : null
  if (past !== null) {
    const minute = (past + late(index + 3, past)) * 60 + (two === 'past' ? parts[one]! : -parts[one]!)
    return at(minute, index, index + 3)
  }
  const hour = hourOf(one)
  if (hour === null) return null
  const [before, earlier] = [words[index - 1]?.lower ?? '', words[index - 2]?.lower ?? '']
  const bound = (before === 'after' || before === 'before') && (earlier === 'shortly' || earlier === 'just')
  const daypart = two === 'in' && three === 'the' && dayparts.has(words[index + 3]?.lower ?? '')
  const noun = words[index + 1]
  const closes =
    noun === undefined || !/^\s$/.test(text.slice(first.end, noun.start)) || afterTimes.has(noun.lower)
  const bare = before === 'at' && closes
  if (
    !bound &&
    !bare &&
    !(daypart && ['at', 'about', 'around', 'by', 'until', 'after', 'before'].includes(before))
  )
    return null
  // “at one of the gates”, “shortly after three goals”.
  if (two === 'of' || (!daypart && noun !== undefined && !noun.stop && noun.start - words[index]!.end <= 1))
    return null
  return at((hour + late(index + 1, hour)) * 60, index, index + 1)
}

// “at six on Friday”, but not “at six per cent”.
const afterTimes = new Set(
  'on in when but after before this that local sharp yesterday today tomorrow'.split(' '),
)

const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
const beforeSeasons = new Set('in this last next the early late since until by from of'.split(' '))

function readSeason(words: readonly Word[], index: number): Read | null {
  const { lower } = words[index]!
  const before = words[index - 1]?.lower ?? ''
  if (!Object.hasOwn(seasons, lower) || !beforeSeasons.has(before)) return null
  // “the fall of the city”: a season only where it is told as one.
  if (lower === 'fall' && !['last', 'next', 'this'].includes(before)) return null
  // “the spring tide”, “the summer school”.
  const next = words[index + 1]
  if (next !== undefined && !next.stop && next.kind === 'word' && next.start - words[index]!.end <= 1)
    return null
  return { value: { ...nothing, grain: 'season', month: seasons[lower]! }, from: index, to: index + 1 }
}

const at = (minute: number, from: number, to: number): Read => ({
  value: { ...nothing, grain: 'time', minute },
  from,
  to,
})

// “2 September 2025”, “September 2nd”, “2025-09-02”, “in November”, “in 2023”.
function readCalendar(
  text: string,
  words: readonly Word[],
  index: number,
  calendar: Calendar,
  report: Date | null,
): Read | null {
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
    return { value: { ...nothing, grain: 'year', year }, from: index, to: index + 1 }
  }
  return null
}

// Which day of the week it was, the year of the report tells where no other is named.
function dayValue(year: number | null, month: number, day: number | null, report: Date | null): Value {
  if (day === null) return { ...nothing, grain: 'month', month, year }
  if (year === null) {
    const likely = report === null ? null : new Date(Date.UTC(report.getUTCFullYear(), month - 1, day))
    const near =
      report !== null && likely !== null && Math.abs(likely.getTime() - report.getTime()) < 90 * 86_400_000
    return { ...nothing, grain: 'day', day, month, weekday: near ? likely.getUTCDay() : null }
  }
  return ofDate(new Date(Date.UTC(year, month - 1, day)))
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

function readWeekday(words: readonly Word[], index: number, { weekdays, capital }: Calendar): Read | null {
  const { lower, text } = words[index]!
  if (lower === 'weekend') return { value: { ...nothing, grain: 'weekend' }, from: index, to: index + 1 }
  const weekday = weekdays.get(lower) ?? weekdays.get(lower.replace(/s$/, ''))
  if (weekday === undefined || (capital && !/^\p{Lu}/u.test(text))) return null
  // Which week is meant, only the tense says; the day of the week is what is compared.
  return { value: { ...nothing, grain: 'day', weekday }, from: index, to: index + 1 }
}

function readRelative(
  words: readonly Word[],
  index: number,
  report: Date | null,
  published: string | null,
  earlier: DateMention | null,
  { days, numerals: { units } }: Calendar,
): Read | null {
  const [one, two, three] = [0, 1, 2].map(step => words[index + step]?.lower ?? '') as [
    string,
    string,
    string,
  ]
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
    if (two === 'year')
      return { value: { ...nothing, grain: 'year', year: year + step }, from: index, to: index + 2 }
    if (two === 'month' && report) {
      const month = new Date(Date.UTC(report.getUTCFullYear(), report.getUTCMonth() + step, 1))
      return {
        value: { ...nothing, grain: 'month', month: month.getUTCMonth() + 1, year: month.getUTCFullYear() },
        from: index,
        to: index + 2,
      }
    }
  }
  const count = /^\d{1,3}$/.test(one) ? Number(one) : (units.get(one) ?? (one === 'a' ? 1 : null))
  if (
    count !== null &&
    ['year', 'years'].includes(two) &&
    ['ago', 'earlier'].includes(three) &&
    year !== null
  ) {
    return {
      value: { ...nothing, grain: 'year', year: year - count },
      from: index,
      to: index + 3,
      vague: count % 5 === 0 && count > 5,
    }
  }
  if (count !== null && ['day', 'days'].includes(two) && three === 'ago' && report) {
    return { value: ofDate(shifted(report, -count)), from: index, to: index + 3 }
  }
  return null
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

/** How two dates stand to each other: the same moment as far as both say, another, or beyond comparing (`null`). */
export function compareDates(a: DateMention, b: DateMention): 'same' | 'other' | null {
  if (a.grain === 'weekend' || b.grain === 'weekend') {
    const other = a.grain === 'weekend' ? b : a
    if (other.grain === 'weekend') return 'same'
    return other.grain === 'day' && other.weekday !== null && (other.weekday === 0 || other.weekday >= 5)
      ? 'same'
      : null
  }
  if (a.grain === 'time' || b.grain === 'time') {
    if (a.grain !== b.grain) return null
    const apart = Math.abs(a.minute! - b.minute!)
    if (apart === 0 || ((a.vague || b.vague) && apart <= 40)) return 'same'
    return 'other'
  }
  if (a.grain === 'day' && b.grain === 'day') {
    if (a.day !== null && b.day !== null) {
      if (a.day !== b.day || a.month !== b.month) return 'other'
      return a.year === null || b.year === null || a.year === b.year ? 'same' : 'other'
    }
    if (a.weekday !== null && b.weekday !== null) return a.weekday === b.weekday ? 'same' : 'other'
    return null
  }
  if (a.grain === 'season' || b.grain === 'season') {
    if (a.month === null || b.month === null) return null
    const [season, other] = a.grain === 'season' ? [a, b] : [b, a]
    const apart = (other.month! - season.month! + 12) % 12
    return apart < 3 ? 'same' : 'other'
  }
  // A day against its month, a month against its year: the coarser says less, and may agree.
  if (a.month !== null && b.month !== null) {
    if (a.month !== b.month) return 'other'
    return a.year === null || b.year === null || a.year === b.year ? 'same' : 'other'
  }
  if (a.year !== null && b.year !== null) return a.year === b.year || a.vague || b.vague ? 'same' : 'other'
  return null
}
