import type { DifferenceType } from '../../../../../shared/model/index.ts'

/** A part of the report: its heading, and what to make of what stands in it. */
interface PartWords {
  readonly heading: string
  readonly hint: string
}

/** All words of a report of a comparison, in one language. Counts come as numbers and are written as `number` says. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: { readonly two: string; readonly within: string }
  /** Who made the report; `moment` is a day and time in UTC. */
  readonly made: { readonly before: string; moment(moment: string): string }
  readonly names: {
    readonly report: string
    readonly a: string
    readonly b: string
    readonly first: string
    readonly second: string
  }
  readonly parts: {
    readonly differs: PartWords
    readonly sameWording: PartWords
    readonly sameClaim: PartWords
    readonly lessSure: PartWords
    readonly onlyInA: PartWords
    readonly onlyInB: PartWords
  }
  readonly contents: string
  readonly found: string
  readonly passages: string
  readonly none: string
  readonly counterpart: string
  /** How much of a document has a counterpart. */
  coverage(counts: {
    readonly percent: number
    /** Of those whose counterpart is sure. */
    readonly percentSurely: number
    readonly covered: number
    readonly words: number
    readonly matched: number
    readonly sentences: number
  }): string
  readonly dismissedRow: string
  dismissed(count: number): string
  /** Asks to look at two values of a kind, which follow. */
  readonly check: Readonly<Record<DifferenceType, string>>
  readonly or: string
  readonly linked: string
  /** Said of a passage without a counterpart that the reader highlighted. */
  readonly highlighted: string
  /** Words are quoted between these. */
  readonly quotes: readonly [string, string]
  /** Between names of people, publishers and days. */
  readonly comma: string
  /** Says that the languages differ; `mostly` where the documents share one in part. */
  twoLanguages(one: TitledLanguage, other: TitledLanguage, mostly: boolean): string
  cut(title: string, read: number, length: number): string
}

/** A document and the language that it is in, by its name in the language of the report. */
export interface TitledLanguage {
  readonly title: string
  readonly language: string
}
