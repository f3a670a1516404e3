import { normalizeText } from '../../../../shared/document/index.ts'
import { FreeText, Timestamp } from '../../../../shared/model/index.ts'

/** What a name has at most, in UTF-16 code units. */
const longestName = 500

/** A name as the notebook takes it: one line without controls, cut where it is too long; `otherwise` for an empty one. */
export function cleanName(name: string, otherwise: string): string {
  const line = name
    .toWellFormed()
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f]+|\s+/g, ' ')
    .trim()
  const cut =
    line.length > longestName
      ? line
          .slice(0, longestName - 1)
          .toWellFormed()
          .trimEnd()
      : line
  return cut === '' ? otherwise : cut
}

/** Free text as the notebook takes it; what is longer than a million characters is cut. */
export const cleanText = (text: string): string => FreeText.parse(text.slice(0, 990_000))

/** The words of a passage as the canonical text of a document would have them. */
export const cleanQuote = (text: string): string => normalizeText(text.slice(0, 32 * 1024 * 1024))

/** A moment in the notebook's form; `null` for what is none, and for years that are mistakes. */
export function cleanTime(moment: unknown): string | null {
  if (typeof moment !== 'string' || !/^\d{4}-\d\d-\d\d/.test(moment.trim())) return null
  // A time without a zone is taken for UTC, so that it is the same everywhere.
  const text = moment.trim().replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/, '$1T$2Z')
  const time = Date.parse(text)
  if (Number.isNaN(time)) return null
  const checked = Timestamp.safeParse(new Date(time).toISOString())
  return checked.success ? checked.data : null
}

/** A name of a person; `null` for none. */
export const cleanAuthor = (name: string | null): string | null =>
  name === null || name.trim() === '' ? null : cleanName(name, '')
