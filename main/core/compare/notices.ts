import type { Coverage } from './compare.ts'

/** A document that was compared. */
interface Compared {
  readonly title: string
  readonly coverage: Pick<Coverage, 'language' | 'read' | 'length'>
}

/** What the reader should know of a comparison, in sentences; `b` is `null` where a document was compared with itself. */
export function noticesOf(a: Compared, b: Compared | null): string[] {
  const notices: string[] = []
  const [one, other] = [a.coverage.language, b?.coverage.language ?? null]
  if (b && one !== null && other !== null && one !== other) {
    notices.push(
      `“${a.title}” is in ${languageName(one)}, “${b.title}” in ${languageName(other)}: passages in different languages are not compared.`,
    )
  }
  for (const { title, coverage } of b ? [a, b] : [a]) {
    const { read, length } = coverage
    if (read < length) {
      notices.push(
        `Of “${title}” only the first ${read.toLocaleString('en')} of ${length.toLocaleString('en')} characters were compared.`,
      )
    }
  }
  return notices
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const languageName = (code: string) => languageNames.of(code) ?? code
