import { z } from 'zod'
import { Id, Name, Timestamp } from './scalars.ts'

/** The kinds of file that can be imported. */
export const DocumentFormat = z.enum(['text', 'markdown', 'html', 'docx', 'odt', 'rtf', 'pdf', 'epub'])
export type DocumentFormat = z.infer<typeof DocumentFormat>

/** What the researcher may say of a document besides its text; `null` where nothing is known. */
export const DocumentDetails = z.object({
  title: Name,
  author: Name.nullable(),
  publisher: Name.nullable(),
  /** The day the report was published, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in the report's own calendar day. */
  publishedOn: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD')
    .nullable(),
  /** BCP 47 tag such as `en` or `zh-Hant`. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language is a BCP 47 tag such as "en"')
    .nullable(),
  /** Where the report was found; `http:` and `https:` only, so that showing it is harmless. */
  url: z
    .string()
    .max(4000)
    .regex(/^https?:\/\/\S+$/, 'an address begins with http:// or https://')
    .nullable(),
})
export type DocumentDetails = z.infer<typeof DocumentDetails>

/** An imported report, without its text. */
export const Document = DocumentDetails.extend({
  id: Id,
  /** The version whose text is shown; a newer import of the same report replaces it and re-anchors the highlights. */
  versionId: Id,
  format: DocumentFormat,
  fileName: z.string(),
  /** SHA-256 of the original file, lower-case hexadecimal. */
  sha256: z.string(),
  words: z.int(),
  /** Length of the canonical text in UTF-16 code units. */
  length: z.int(),
  highlightCount: z.int(),
  tagIds: z.array(Id),
  importedAt: Timestamp,
  updatedAt: Timestamp,
})
export type Document = z.infer<typeof Document>
