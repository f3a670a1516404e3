import type { Coverage } from './compare.ts'
import { type ReportWords, reportWords } from './report/words/index.ts'

/** A document that was compared. */
interface Compared {
  readonly title: string
  readonly coverage: Pick<Coverage, 'language' | 'read' | 'length'>
}

/** What the reader should know of a comparison, in sentences; `b` is `null` where a document was compared with itself. */
export function noticesOf(a: Compared, b: Compared | null, words: ReportWords = reportWords.en): string[] {
  const languageNames = new Intl.DisplayNames(words.language, { type: 'language' })
  const named = (title: string, code: string) => ({ title, language: languageNames.of(code) ?? code })
  const notices: string[] = []
  const [one, other] = [a.coverage.language, b?.coverage.language ?? null]
  if (b && one !== null && other !== null && one !== other) {
    notices.push(words.twoLanguages(named(a.title, one), named(b.title, other)))
  }
  for (const { title, coverage } of b ? [a, b] : [a]) {
    const { read, length } = coverage
    if (read < length) {
      notices.push(words.cut(title, read, length))
    }
  }
  return notices
}
