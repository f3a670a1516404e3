import type { Word } from '../text/words.ts'
import { dayparts, quarters } from './calendar.ts'
import { nothing, type ReadDate } from './date-mention.ts'
import type { Numerals } from './number-words.ts'

// Whether before noon or after it is often left open; where it is not, the time is a part of the day itself.
const at = (minute: number, from: number, to: number, known = false): ReadDate => ({
  value: { ...nothing, grain: 'time', minute, part: known ? [minute, minute] : null },
  from,
  to,
})

/** A time by the clock: “3.40 pm”, “16:20”, “at 11.20”, “noon”, “four o’clock”. */
export function readTime(
  text: string,
  words: readonly Word[],
  index: number,
  { units }: Numerals,
): ReadDate | null {
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
    return at(((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes, index, to, true)
  }
  if (next === "o'clock" || (next === 'o' && words[index + 2]?.lower === 'clock')) {
    return clockAt(words, hour, 0, index, index + (next === 'o' ? 3 : 2))
  }
  if (next === 'uhr') return at(hour * 60 + minutes, index, index + 2)
  if (figure?.[2] === undefined || minutes >= 60) return null
  // “at 11.20 on Saturday”, but not “at 11.20 euros”.
  const dotted = beforeTimes.has(words[index - 1]?.lower ?? '') && (next === '' || afterTimes.has(next))
  return word.lower.includes(':') || dotted ? clockAt(words, hour, minutes, index, index + 1) : null
}

const told = new Set('morning afternoon evening night'.split(' '))

// “at 11.20 on Saturday night”, “four o’clock in the afternoon”: the words that follow say which half of the day is meant.
function clockAt(words: readonly Word[], hour: number, minutes: number, from: number, to: number): ReadDate {
  const part = words.slice(to, to + 4).find(({ lower }) => told.has(lower))?.lower
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && hour > 6)
  const midnight = part === 'night' && hour === 12
  const hours = midnight ? 0 : hour + (late && hour < 12 ? 12 : 0)
  return at(hours * 60 + minutes, from, to, part !== undefined || hour > 12)
}

/** A time in words: “half past seven”, “a quarter to nine”, “shortly after nine”, “at two in the morning”, “at six on Friday”. */
export function readSpokenTime(
  text: string,
  words: readonly Word[],
  index: number,
  { units }: Numerals,
): ReadDate | null {
  const first = words[index]!
  if (first.kind !== 'figure' && !units.has(first.lower) && !quarters.has(first.lower)) return null
  const [one, two, three] = [0, 1, 2].map(step => words[index + step]?.lower ?? '') as [
    string,
    string,
    string,
  ]
  const hourOf = (word: string) => {
    const hour = /^\d{1,2}$/.test(word) ? Number(word) : (units.get(word) ?? 0)
    return hour >= 1 && hour <= 12 ? hour : null
  }
  const past = quarters.has(one) && (two === 'past' || two === 'to') ? hourOf(three) : null
  if (past !== null) {
    return clockAt(words, past, two === 'past' ? quarters.get(one)! : -quarters.get(one)!, index, index + 3)
  }
  const hour = hourOf(one)
  if (hour === null) return null
  const [before, earlier] = [words[index - 1]?.lower ?? '', words[index - 2]?.lower ?? '']
  const bound = (before === 'after' || before === 'before') && (earlier === 'shortly' || earlier === 'just')
  const daypart = two === 'in' && three === 'the' && told.has(words[index + 3]?.lower ?? '')
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
  return clockAt(words, hour, 0, index, index + 1)
}

const beforeTimes = new Set('at by until after before since around about'.split(' '))
// “at six on Friday”, but not “at six per cent”.
const afterTimes = new Set(
  'on in when but and after before this that local sharp yesterday today tomorrow as while from'.split(' '),
)

const beforeParts = new Set(
  'at by until till before after the in on during since early late mid around about towards that same yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** A part of the day: “at dawn”, “until evening”, “by breakfast time”, “Monday night”. */
export function readDaypart(words: readonly Word[], index: number): ReadDate | null {
  const { lower } = words[index]!
  const part = dayparts.get(lower)
  if (part === undefined) return null
  if (lower !== 'overnight' && !beforeParts.has(words[index - 1]?.lower ?? '')) return null
  const next = words[index + 1]
  // “the morning papers”, “the night shift”.
  const adjoins =
    next !== undefined && !next.stop && next.kind === 'word' && next.start - words[index]!.end <= 1
  if (adjoins && next.lower !== 'time' && !next.light) return null
  return {
    value: { ...nothing, grain: 'time', part: narrowed(part, words[index - 1]?.lower ?? '') },
    from: index,
    to: index + (next?.lower === 'time' ? 2 : 1),
  }
}

function narrowed([from, to]: readonly [number, number], before: string): readonly [number, number] {
  const half = (to - from) / 2
  if (before === 'early') return [from, from + half]
  return before === 'late' ? [from + half, to] : [from, to]
}
