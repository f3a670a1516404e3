/** The beginning of a quote, short enough to be said or shown in one breath; blanks are made single. */
export function quoteStart(quote: string, length = 80): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  const blank = cut.lastIndexOf(' ')
  return `${blank < length / 2 ? cut : cut.slice(0, blank)}…`
}
