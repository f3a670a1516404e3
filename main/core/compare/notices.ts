import type { Comparison } from './compare.ts'
import { type ReportWords, reportWords } from './report/words/index.ts'

/**
 * What the reader should know of a comparison, in sentences: that the documents are in two languages, that a text is too
 * long to be read whole.
 * @param titles of the two documents; `null` for the second where one was compared with itself
 */
export function noticesOf(
  { a, b, proposals }: Pick<Comparison, 'a' | 'b' | 'proposals'>,
  titles: readonly [string, string | null],
  words: ReportWords = reportWords.en,
): string[] {
  const languageNames = new Intl.DisplayNames(words.language, { type: 'language' })
  const named = (title: string, code: string) => ({ title, language: languageNames.of(code) ?? code })
  const [one, other] = titles
  const notices: string[] = []
  if (other !== null && a.language !== null && b.language !== null && a.language !== b.language) {
    // What was found all the same is of a language that both have in part.
    const mostly = proposals.some(pair => pair.a && pair.b)
    notices.push(words.twoLanguages(named(one, a.language), named(other, b.language), mostly))
  }
  for (const [title, { read, length }] of [[one, a] as const, [other, b] as const])
    if (title !== null && read < length) notices.push(words.cut(title, read, length))
  return notices
}
