import type { ReportLanguage } from '../../../../../shared/contract/index.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { ReportWords } from './report-words.ts'

export type { ReportWords } from './report-words.ts'

/** The words of reports in the languages that they can be written in. */
export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = { en, de, ar }
