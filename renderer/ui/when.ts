import i18next from 'i18next'

/** The researcher's own variety of the screen's language, where the browser names one: dates differ between them. */
function locale(): string {
  return navigator.languages.find(tag => tag.split('-')[0] === i18next.language) ?? i18next.language
}

/** A moment (UTC, ISO 8601) as a person says it, in their own time: `14:06` today, else with the day. */
export function sayWhen(timestamp: string, now: Date = new Date()): string {
  const moment = new Date(timestamp)
  const today = moment.toDateString() === now.toDateString()
  const sameYear = moment.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(locale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(moment)
}

/** A moment (UTC, ISO 8601) as a person says it, in their own time, with its day also where that is today. */
export function sayDayAndTime(timestamp: string): string {
  const parts = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(locale(), parts).format(new Date(timestamp))
}

/** A size in bytes as a person says it. */
export function sayBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: units[unit]!,
    unitDisplay: 'short',
    maximumFractionDigits: size < 10 && unit > 0 ? 1 : 0,
  }).format(size)
}
