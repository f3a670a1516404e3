/** A stretch of a citation with one look. */
export interface FormattedRun {
  readonly text: string
  readonly italic?: boolean
  readonly bold?: boolean
  readonly smallCaps?: boolean
  readonly underline?: boolean
  readonly raised?: 'super' | 'sub'
}

type Look = Omit<FormattedRun, 'text'>

const looks: readonly (readonly [pattern: RegExp, look: Look])[] = [
  [/^<(i|em)\b/, { italic: true }],
  [/^<b\b/, { bold: true }],
  [/^<sup\b/, { raised: 'super' }],
  [/^<sub\b/, { raised: 'sub' }],
  [/small-caps/, { smallCaps: true }],
  [/text-decoration:underline/, { underline: true }],
  [/font-style:normal/, { italic: false }],
  [/font-weight:normal/, { bold: false }],
  [/font-variant:normal/, { smallCaps: false }],
]

/**
 * The HTML that the citation processor writes, as runs: of its tags, those that change the look of letters. Line breaks
 * between the parts of an entry (`csl-left-margin` and its like) become blanks.
 */
export function formattedText(html: string): FormattedRun[] {
  const runs: FormattedRun[] = []
  const open: Look[] = [{}]
  for (const [piece] of html.matchAll(/<\/?[a-z][^>]*>|[^<]+|</g)) {
    if (/^<\/(div|br)/.test(piece) || /^<(div|br)/.test(piece)) {
      if (runs.length > 0) runs.push({ text: ' ' })
    }
    if (piece.startsWith('<br')) continue
    if (piece.startsWith('</')) {
      if (open.length > 1) open.pop()
    } else if (/^<[a-z]/.test(piece)) {
      const look = looks.find(([pattern]) => pattern.test(piece))?.[1] ?? {}
      open.push({ ...open.at(-1)!, ...look })
    } else {
      runs.push({ ...open.at(-1)!, text: withoutReferences(piece) })
    }
  }
  return trimmed(merged(runs))
}

/** The same without any look. */
export const plainText = (runs: readonly FormattedRun[]): string => runs.map(({ text }) => text).join('')

const withoutReferences = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

function merged(runs: readonly FormattedRun[]): FormattedRun[] {
  const result: FormattedRun[] = []
  for (const run of runs) {
    const { text, ...look } = run
    const last = result.at(-1)
    const sameLook = last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...look, text: '' })
    if (last && sameLook) result[result.length - 1] = { ...last, text: last.text + text }
    else result.push({ ...look, text })
  }
  return result.map(run => ({ ...run, text: run.text.replace(/\s+/g, ' ') }))
}

function trimmed(runs: readonly FormattedRun[]): FormattedRun[] {
  return runs
    .map((run, index) => ({
      ...run,
      text: index === 0 ? run.text.trimStart() : index === runs.length - 1 ? run.text.trimEnd() : run.text,
    }))
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '')
}
