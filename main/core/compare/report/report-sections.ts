import type { ComparisonReport, ReportedPair, ReportedSide } from './comparison-report.ts'
import type { ReportWords } from './words/index.ts'

/** A part of the report: what stands in it, and what to make of that. */
export interface ReportSection {
  /** Short, unique, for the address of the part within a page. */
  readonly id: string
  readonly heading: string
  readonly hint: string
  readonly pairs: readonly ReportedPair[]
}

/** The parts of the report in their order, also those with nothing in them. */
export function sectionsOf(report: ComparisonReport, { parts }: ReportWords): ReportSection[] {
  const sections: ReportSection[] = [
    { id: 'differs', ...parts.differs, pairs: report.differs },
    { id: 'same-wording', ...parts.sameWording, pairs: report.sameWording },
    { id: 'same-claim', ...parts.sameClaim, pairs: report.sameClaim },
    { id: 'less-sure', ...parts.lessSure, pairs: report.lessSure },
  ]
  if (report.within) return sections
  return [
    ...sections,
    { id: 'only-a', ...parts.onlyInA, pairs: report.onlyInA },
    { id: 'only-b', ...parts.onlyInB, pairs: report.onlyInB },
  ]
}

/** How much of a document has a counterpart, in a sentence. */
export const coverageOf = (side: ReportedSide, words: ReportWords): string =>
  words.coverage({
    ...side,
    percent: percentOf(side),
    percentSurely: percentSurelyOf(side),
  })

/** How many words in a hundred have a counterpart. */
export const percentOf = ({ words, covered }: Pick<ReportedSide, 'words' | 'covered'>): number =>
  words === 0 ? 0 : Math.round((100 * covered) / words)

/** How many of these have one that is sure. */
export const percentSurelyOf = ({ words, surely }: Pick<ReportedSide, 'words' | 'surely'>): number =>
  percentOf({ words, covered: surely })

/** Who published a document, and when; empty where that is not known. */
export const sourceOf = ({ author, publisher, publishedOn }: ReportedSide, { comma }: ReportWords): string =>
  [author, publisher, publishedOn].filter(detail => detail !== null).join(comma)

/** A day and time in UTC, as `2026-03-04 10:20`. */
export const momentOf = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`

/** What the two passages of a pair are called. */
export const namesOf = ({ within }: ComparisonReport, { names }: ReportWords): readonly [string, string] =>
  within ? [names.first, names.second] : [names.a, names.b]
