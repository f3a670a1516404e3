/** What dates are told with in a language, in lower case. */
export interface CalendarWords {
  /** January to December, Sunday to Saturday. */
  readonly months: string
  readonly weekdays: string
  /** Short forms, each with the number of its month. */
  readonly shortMonths?: string
  /** Whether months and weekdays are written with a capital, by which “May” is told from “may”. */
  readonly capital: boolean
  /** Words for days counted from the day of the report. */
  readonly days: Readonly<Record<string, number>>
  /** What may stand between a day and its month, or a month and its year: “2 de septiembre de 2025”. */
  readonly between: string
}

/** By ISO 639-1. */
export const calendars: Readonly<Record<string, CalendarWords>> = {
  en: {
    months: 'january february march april may june july august september october november december',
    weekdays: 'sunday monday tuesday wednesday thursday friday saturday',
    shortMonths: 'jan:1 feb:2 mar:3 apr:4 may:5 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12',
    capital: true,
    days: { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 },
    between: 'of',
  },
  de: {
    months: 'januar februar märz april mai juni juli august september oktober november dezember',
    weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag',
    shortMonths: 'jänner:1 jan:1 feb:2 apr:4 aug:8 sept:9 okt:10 nov:11 dez:12',
    capital: true,
    days: { heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2 },
    between: 'des',
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    capital: false,
    days: { "aujourd'hui": 0, hier: -1, demain: 1 },
    between: 'du',
  },
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    shortMonths: 'setiembre:9',
    capital: false,
    days: { hoy: 0, ayer: -1, anteayer: -2 },
    between: 'de del',
  },
}
