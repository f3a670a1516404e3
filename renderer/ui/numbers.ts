const formats = new Map<string, Intl.NumberFormat>()

/** A number as a language writes it; of those with five digits or more, these are grouped. */
export function writtenNumber(value: number, language: string): string {
  let format = formats.get(language)
  if (!format) {
    format = new Intl.NumberFormat(language, { useGrouping: 'min2' })
    formats.set(language, format)
  }
  return format.format(value)
}
