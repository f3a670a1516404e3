import { z } from 'zod'
import { Id } from '../model/index.ts'
import { FileHandle, OperationId } from './files.ts'
import { method } from './method.ts'

export const BibliographyReport = z.object({
  /** Entries that were found to be a document, by what they were, and which. */
  matched: z.array(
    z.object({ documentId: Id, title: z.string(), entry: z.string(), by: z.enum(['doi', 'url', 'title']) }),
  ),
  /** Entries that are no document here, or could be several: their titles. */
  unmatched: z.array(z.string()),
  /** What could not be read, a sentence each. */
  problems: z.array(z.string()),
})
export type BibliographyReport = z.infer<typeof BibliographyReport>

/** What a bibliography knows of a document besides its details; `null` for what it does not say. */
export const BibliographicData = z.object({
  /** A type of CSL 1.0.2 (appendix III), such as `article-journal`. */
  type: z.string(),
  /** The journal, paper or book in which it came out. */
  container: z.string().nullable(),
  volume: z.string().nullable(),
  issue: z.string().nullable(),
  /** A page or pages, as the entry has them. */
  pages: z.string().nullable(),
  doi: z.string().nullable(),
  /** The name of the file that it came from. */
  file: z.string().nullable(),
})
export type BibliographicData = z.infer<typeof BibliographicData>

export const bibliographyMethods = {
  'bibliography.import': method(
    'Takes in bibliographic data (BibTeX, RIS or CSL-JSON) for the documents they belong to, by DOI, address or title.',
    z.object({ file: FileHandle, operationId: OperationId.optional() }),
    BibliographyReport,
  ),
}
