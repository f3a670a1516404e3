import type { Line, Run } from './types.ts'

export interface Marker {
  /** `null` for a bullet. */
  readonly number: number | null
  /** The run that it stands in, and how many characters of that belong to it, blanks included. */
  readonly run: Run
  readonly length: number
}

const bullet = /^[•‣◦▪●○■□▫➢➤►✓✔·∙⁃](?:\s+|$)/u
/** These are bullets only where a gap follows, since they begin lines of prose too. */
const dash = /^[-–—*](?:\s+|$)/u
const number = /^\(?(\d{1,3})[.)](?:\s+|$)/u

/** Whether a line begins with a dash and a blank, as items of lists and speeches do, and lines of prose by chance. */
export function beginsWithDash(line: Line, fromRight: boolean): boolean {
  const run = fromRight ? line.runs.at(-1) : line.runs[0]
  return run !== undefined && /^[-–—]\s/u.test(run.text)
}

/**
 * The marker of a list that a line begins with; `null` where it begins with none. `dashed` says that a dash at its
 * beginning is one, by the lines around it.
 */
export function markerOf(line: Line, fromRight: boolean, dashed = false): Marker | null {
  const runs = fromRight ? line.runs.toReversed() : line.runs
  const [run, next] = runs
  if (!run) return null
  const found = bullet.exec(run.text) ?? number.exec(run.text) ?? dash.exec(run.text)
  if (!found) return null
  const alone = found[0].length === run.text.length
  if (alone && !next) return null
  // Parted from the text by more than a blank, or by one and not a dash.
  const gap = alone ? Math.abs(fromRight ? run.x0 - next!.x1 : next!.x0 - run.x1) : 0
  if (dash.test(run.text) && !dashed && !(alone && gap > run.size * 0.3)) return null
  if (alone && gap < run.size * 0.08 && found[1] !== undefined) return null
  return { number: found[1] === undefined ? null : Number(found[1]), run, length: found[0].length }
}

/** The lines of an item without its marker. */
export function withoutMarker(lines: readonly Line[], { run, length }: Marker): Line[] {
  return lines.map((line, at) => {
    if (at > 0 || !line.runs.includes(run)) return line
    const rest = run.text.slice(length)
    const kept =
      rest === '' ? [] : [{ ...run, text: rest, x0: run.x0 + ((run.x1 - run.x0) * length) / run.text.length }]
    return { ...line, runs: line.runs.flatMap(other => (other === run ? kept : [other])) }
  })
}
