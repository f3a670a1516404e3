import type { DateMention } from './date-mention.ts'

/** How two dates stand to each other: the same moment as far as both say, another, or beyond comparing (`null`). */
export function compareDates(a: DateMention, b: DateMention): 'same' | 'other' | null {
  if (a.grain === 'weekend' || b.grain === 'weekend') {
    const other = a.grain === 'weekend' ? b : a
    if (other.grain === 'weekend') return 'same'
    return other.grain === 'day' && other.weekday !== null && (other.weekday === 0 || other.weekday >= 5)
      ? 'same'
      : null
  }
  if (a.grain === 'time' || b.grain === 'time') return a.grain === b.grain ? compareTimes(a, b) : null
  if (a.grain === 'span' || b.grain === 'span') return compareSpans(a, b)
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
    if (a.grain === b.grain && a.month === b.month && a.days && b.days) return compareSpans(a, b)
    const [season, other] = a.grain === 'season' ? [a, b] : [b, a]
    const apart = (other.month! - season.month! + 12) % 12
    return apart < 3 ? 'same' : 'other'
  }
  // A day against its month, a month against its year: the coarser says less, and may agree.
  if (a.month !== null && b.month !== null) {
    if (a.month !== b.month) return 'other'
    return a.year === null || b.year === null || a.year === b.year ? 'same' : 'other'
  }
  if (a.year !== null && b.year !== null) {
    const apart = Math.abs(a.year - b.year)
    return apart === 0 || ((a.vague || b.vague) && apart <= 3) ? 'same' : 'other'
  }
  return null
}

// How far apart two times may be that are told roughly, in minutes.
const roughly = 40
const wholeDay = 1440

function compareTimes(a: DateMention, b: DateMention): 'same' | 'other' {
  const [ofA, ofB] = [minutesOf(a), minutesOf(b)]
  const apart = Math.min(
    ...ofA.flatMap(one =>
      ofB.flatMap(other =>
        [-wholeDay, 0, wholeDay].map(shift => gap(one, [other[0] + shift, other[1] + shift])),
      ),
    ),
  )
  if (apart === 0 || ((a.vague || b.vague) && apart <= roughly)) return 'same'
  return 'other'
}

function minutesOf({ minute, part }: DateMention): (readonly [number, number])[] {
  if (part) return [part]
  // Before noon or after it is left open.
  const exact: [number, number] = [minute!, minute!]
  return minute! > 0 && minute! < 720 ? [exact, [minute! + 720, minute! + 720]] : [exact]
}

function gap([from, to]: readonly [number, number], [start, end]: readonly [number, number]): number {
  return Math.max(0, start - to, from - end)
}

function compareSpans(a: DateMention, b: DateMention): 'same' | 'other' | null {
  if (a.days === null || b.days === null) return null
  const [from, to] = a.days
  // “in March”: of which year, only the rest of the report tells.
  const open = [a, b].some(({ month, year }) => month !== null && year === null)
  const apart = Math.min(
    ...(open ? [-365, 0, 365] : [0]).map(shift => gap([from + shift, to + shift], b.days!)),
  )
  if (apart === 0) return 'same'
  // What is told roughly or long ago is not meant to the day.
  return a.vague || b.vague ? null : 'other'
}
