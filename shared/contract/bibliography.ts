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

export const bibliographyMethods = {
  'bibliography.import': method(
    'Takes in bibliographic data (BibTeX, RIS or CSL-JSON) for the documents they belong to, by DOI, address or title.',
    z.object({ file: FileHandle, operationId: OperationId.optional() }),
    BibliographyReport,
  ),
}
