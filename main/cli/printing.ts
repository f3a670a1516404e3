import type { Surroundings } from './surroundings.ts'

// Control characters (C0, DEL, C1), and marks that turn the direction of what follows: a quote must not move the cursor.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** Text of a document on one line of a terminal, cut at `most` characters. */
export function oneLine(text: string, most = 80): string {
  const characters = Array.from(text.replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim())
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** The text on one line, in quotation marks. */
export const quoted = (text: string, most = 80) => `“${oneLine(text, most)}”`

/** `1 word`, `2 words`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** Rows with their columns aligned, two blanks between; the last column is left as it is. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, width(cell))))
  return rows.map(row =>
    row
      .map((cell, index) =>
        index === row.length - 1 ? cell : cell + ' '.repeat(widths[index]! - width(cell)),
      )
      .join('  ')
      .trimEnd(),
  )
}

const width = (cell: string) => Array.from(cell).length

/** A sentence on a fault of ours, as this host can keep it: windows have a log, a command has none. */
export const withoutLog = (message: string) =>
  message.replace('; the log has the details.', '. PARALLAX_DEBUG=1 shows more.')

/** Prints one JSON value. */
export const printJson = (around: Surroundings, value: unknown) =>
  print(around.stdout, `${JSON.stringify(value)}\n`)

/** Writes to a stream and waits until it takes more. */
export function print(stream: Surroundings['stdout'], text: string): Promise<void> {
  return new Promise(resolve => {
    if (stream.write(text)) resolve()
    else stream.once('drain', resolve)
  })
}
