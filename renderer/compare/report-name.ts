/** How long a name may be, in code points. */
const mostOfName = 80
const joiner = ' – '

/**
 * A name for the report of a comparison, from the titles of what was compared: cut at words where they are long, and
 * with nothing in it that a system keeps for itself. Without an extension.
 */
export function reportName(titles: readonly string[]): string {
  const clean = titles.map(title =>
    title
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const room = mostOfName - joiner.length * (clean.length - 1)
  const fair = Math.floor(room / clean.length)
  // What a short title leaves goes to the others.
  const spare = clean.reduce((sum, title) => sum + Math.max(0, fair - [...title].length), 0)
  return clean
    .map(title => cutAtWord(title, fair + spare))
    .filter(title => title !== '')
    .join(joiner)
}

// Words of a script without blanks are cut where they must be.
function cutAtWord(title: string, most: number): string {
  const points = [...title]
  if (points.length <= most) return title
  const blank = points.lastIndexOf(' ', most)
  const cut = points.slice(0, blank > most / 2 ? blank : most).join('')
  return cut.replace(/[\s\p{P}]+$/u, '')
}
