/**
 * A date or a time of day in a text, as far as it says or as the day of its report lets it be worked out. Months count
 * from 1, weekdays from 0 for Sunday; `null` is what is not known.
 */
export interface DateMention extends DateValue {
  readonly start: number
  readonly end: number
  /** The first of its words in the sentence, and the one after its last. */
  readonly from: number
  readonly to: number
  /** “until Friday”, “from Monday”, “by April” bound a time rather than name the moment of an event. */
  readonly bound: 'until' | 'from' | 'by' | null
  /** “about”, “shortly before”. */
  readonly vague: boolean
}

/** What a date says. */
export interface DateValue {
  /** `span` is a length of days that is none of the others: “last week”, “the end of the year”. */
  readonly grain: 'time' | 'day' | 'weekend' | 'month' | 'season' | 'year' | 'span'
  readonly minute: number | null
  /**
   * A part of the day, from and to which minute, the second less than a day after the first: “at dawn”. A time by the
   * clock has one, of no length, where before noon or after it is said.
   */
  readonly part: readonly [from: number, to: number] | null
  readonly weekday: number | null
  readonly day: number | null
  /** Of a season, its first. */
  readonly month: number | null
  readonly year: number | null
  /** The first and the last day that it can be, counted from 1 January 1970; `null` where the year is not known. */
  readonly days: readonly [first: number, last: number] | null
}

/** A date as far as its own words tell: the place of the first of them, and that after the last. */
export interface ReadDate {
  readonly value: DateValue
  readonly from: number
  readonly to: number
  readonly vague?: boolean
  readonly bound?: DateMention['bound']
}

/** A date of which nothing is known but its grain. */
export const nothing: Omit<DateValue, 'grain'> = {
  minute: null,
  part: null,
  weekday: null,
  day: null,
  month: null,
  year: null,
  days: null,
}

const dayLength = 86_400_000

/** The day of a date, counted from 1 January 1970. */
export const dayOf = (date: Date): number => Math.floor(date.getTime() / dayLength)

/** The date so many days later. */
export const shifted = (date: Date, days: number): Date => new Date(date.getTime() + days * dayLength)

/** The day that a date is, whole. */
export const ofDate = (date: Date): DateValue => ({
  ...nothing,
  grain: 'day',
  weekday: date.getUTCDay(),
  day: date.getUTCDate(),
  month: date.getUTCMonth() + 1,
  year: date.getUTCFullYear(),
  days: [dayOf(date), dayOf(date)],
})

/** The days of so many months from the first of a month on; months may be beyond 12. */
export const monthDays = (year: number, month: number, count = 1): [first: number, last: number] => [
  dayOf(new Date(Date.UTC(year, month - 1, 1))),
  dayOf(new Date(Date.UTC(year, month - 1 + count, 1))) - 1,
]

/** A year. */
export const ofYear = (year: number): DateValue => ({
  ...nothing,
  grain: 'year',
  year,
  days: monthDays(year, 1, 12),
})
