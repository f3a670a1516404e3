import { calendars } from '../lexicon/words/calendar-words.ts'
import { type Numerals, numeralsOf } from './number-words.ts'

/** The calendar of a language, looked up. */
export interface Calendar {
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

/** The calendar of a language; where it is not known, its dates in figures still are. */
export function calendarOf(language: string): Calendar {
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
      ...quarters.keys(),
      ...dayparts.keys(),
      ...seasons.keys(),
    ]),
  }
  made.set(language, calendar)
  return calendar
}

// With what is begun by those who read no list: a reader that begins with another word must name it here.
const generalOpeners =
  'noon midday midnight weekend the a one first last this next previous coming end beginning start close early late mid'.split(
    ' ',
  )

/** “half past”, “a quarter to”: how many minutes. */
export const quarters: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
])

/** Parts of the day, from and to which minute. */
export const dayparts: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['dawn', [240, 480]],
  ['daybreak', [240, 480]],
  ['sunrise', [240, 480]],
  ['breakfast', [360, 600]],
  ['morning', [0, 720]],
  ['lunchtime', [690, 840]],
  ['afternoon', [720, 1080]],
  ['teatime', [900, 1080]],
  ['evening', [1020, 1440]],
  ['dusk', [960, 1320]],
  ['sunset', [960, 1320]],
  ['nightfall', [960, 1320]],
  ['night', [1140, 1770]],
  ['overnight', [1140, 1830]],
])

/** Seasons with the first of their months, as in most news: of the northern half of the world. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])
