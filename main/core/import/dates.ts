const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const month = '([A-Za-z]{3,9})\\.?'
const year = '((?:1[5-9]|20)\\d\\d)'

// Each with the places of its year, month and day among the groups.
const forms: readonly [pattern: RegExp, order: readonly [year: number, month: number, day: number]][] = [
  [new RegExp(`^${year}[-/.](\\d\\d?)[-/.](\\d\\d?)`), [1, 2, 3]],
  [new RegExp(`^(\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -]${year}\\b`, 'i'), [3, 2, 1]],
  [new RegExp(`^${month} (\\d\\d?)(?:st|nd|rd|th)?,? ${year}\\b`, 'i'), [3, 1, 2]],
]

/** A day found at the start of a text, as `YYYY-MM-DD`, and how many characters it takes up. */
export interface FoundDate {
  readonly day: string
  readonly length: number
}

/**
 * Reads the day that a text begins with: `2025-09-02`, `2 September 2025`, `Sept. 2nd, 2025`. Days written in figures
 * with the year last are not read: whether the month comes first, nobody can know.
 */
export function readDate(text: string): FoundDate | null {
  for (const [pattern, [yearAt, monthAt, dayAt]] of forms) {
    const match = pattern.exec(text)
    if (!match) continue
    const day = dayOf(Number(match[yearAt]), monthNumber(match[monthAt]!), Number(match[dayAt]))
    if (day !== null) return { day, length: match[0].length }
  }
  return null
}

function monthNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const name = written.toLowerCase()
  return (
    months.findIndex(
      full => full === name || full.slice(0, 3) === name || (name === 'sept' && full === 'september'),
    ) + 1
  )
}

function dayOf(yearNumber: number, monthOfYear: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(yearNumber, monthOfYear - 1, dayOfMonth))
  const real = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayOfMonth && monthOfYear > 0
  return real ? date.toISOString().slice(0, 10) : null
}
