/**
 * A hybrid logical time (Kulkarni et al., "Logical Physical Clocks", 2014) as text that sorts: the moment in UTC with
 * milliseconds, then a counter of four hexadecimal digits for what happens within one, or while the machine's clock
 * stands behind what was already seen.
 */
export function nextClock(last: string | null, now: Date): string {
  const moment = now.toISOString()
  const seen = last?.slice(0, moment.length)
  if (!last || !seen || seen < moment) return `${moment}-0000`
  const counter = Number.parseInt(last.slice(moment.length + 1), 16) + 1
  if (counter <= 0xffff) return `${seen}-${counter.toString(16).padStart(4, '0')}`
  return `${new Date(Date.parse(seen) + 1).toISOString()}-0000`
}
