import type { DifferenceType } from '../../../../shared/model/index.ts'
import type { ComparisonReport, ReportedPair, ReportedSide } from './comparison-report.ts'

/** A part of the report: what stands in it, and what to make of that. */
export interface ReportSection {
  /** Short, unique, for the address of the part within a page. */
  readonly id: string
  readonly heading: string
  readonly hint: string
  readonly pairs: readonly ReportedPair[]
}

/** The title of the report. */
export const titleOf = ({ within }: ComparisonReport): string =>
  within ? 'A report compared with itself' : 'Two reports compared'

/** The parts of the report in their order, also those with nothing in them. */
export function sectionsOf(report: ComparisonReport): ReportSection[] {
  const sections: ReportSection[] = [
    {
      id: 'differs',
      heading: 'Differs: check',
      hint: 'Passages that tell of the same thing with values that do not agree. Which of them is right is not said here.',
      pairs: report.differs,
    },
    {
      id: 'same-wording',
      heading: 'Same wording',
      hint: 'Passages that share their words: quotations, or one source behind both.',
      pairs: report.sameWording,
    },
    {
      id: 'same-claim',
      heading: 'Same claim',
      hint: 'Passages that tell the same in other words.',
      pairs: report.sameClaim,
    },
    {
      id: 'less-sure',
      heading: 'Perhaps the same claim',
      hint: 'Passages that are alike, but not so much that they surely tell the same.',
      pairs: report.lessSure,
    },
  ]
  if (report.within) return sections
  const alone = 'Passages for which the other report has no counterpart.'
  return [
    ...sections,
    { id: 'only-a', heading: 'Only in A', hint: alone, pairs: report.onlyInA },
    { id: 'only-b', heading: 'Only in B', hint: alone, pairs: report.onlyInB },
  ]
}

/** How much of a document has a counterpart, in a sentence. */
export function coverageOf({ words, covered, sentences, matched }: ReportedSide): string {
  const share = words === 0 ? 0 : Math.round((100 * covered) / words)
  return `${share} % of its words (${number(covered)} of ${number(words)}), ${number(matched)} of ${counted(sentences, 'sentence')}`
}

/** Who published a document, and when; empty where that is not known. */
export const sourceOf = ({ author, publisher, publishedOn }: ReportedSide): string =>
  [author, publisher, publishedOn].filter(detail => detail !== null).join(', ')

/** A kind of value, in words. */
export const typeNames: Readonly<Record<DifferenceType, string>> = {
  date: 'date',
  number: 'number',
  name: 'name',
  direction: 'direction',
  negation: 'negation',
  certainty: 'certainty',
}

/** A count with its noun. */
export const counted = (count: number, noun: string): string =>
  `${number(count)} ${noun}${count === 1 ? '' : 's'}`

/** A day and time in UTC, as `2026-03-04 10:20`. */
export const momentOf = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`

const number = (value: number) => value.toLocaleString('en')
