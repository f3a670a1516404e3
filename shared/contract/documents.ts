import { z } from 'zod'
import { Body, Document, DocumentDetails, DocumentFormat, Id, Name, Offset } from '../model/index.ts'
import { BibliographicData } from './bibliography.ts'
import { ErrorCode } from './errors.ts'
import { FileHandle, OperationId } from './files.ts'
import { method } from './method.ts'

/** What became of each file of an import. `file` is the name that the host knows it by. */
export const ImportReport = z.object({
  imported: z.array(
    z.object({
      file: z.string(),
      documentId: Id,
      title: z.string(),
      format: DocumentFormat,
      words: z.int(),
      sha256: z.string(),
      /** How many highlights came along: what is marked or commented in the file itself. */
      highlights: z.int(),
      /** What of the file is not in the document, a sentence each. */
      leftOut: z.array(z.string()),
      /** The encoding that the text was read in, where the file does not say it: `KOI8-R`; else `null`. */
      guessedEncoding: z.string().nullable(),
    }),
  ),
  skipped: z.array(z.object({ file: z.string(), documentId: Id, reason: z.string() })),
  failed: z.array(z.object({ file: z.string(), code: ErrorCode, message: z.string() })),
  /**
   * Files whose text is nearly that of a document which the notebook had before. Those that were not imported wait for
   * an answer: to import one after all, its handle is given again with `whenAlike: 'import'`.
   */
  alike: z.array(
    z.object({
      file: z.string(),
      /** The handle by which the file was given; that of its archive or folder for what came in one. */
      handle: FileHandle,
      /** The document that the notebook had before. */
      documentId: Id,
      title: z.string(),
      /** How much of both texts is the same, up to 1. */
      likeness: z.number(),
      imported: z.boolean(),
    }),
  ),
  /** What is in an archive or a folder and is no report, by name. */
  passedOver: z.array(z.string()),
})
export type ImportReport = z.infer<typeof ImportReport>

/** How the highlights of a document came through a newer version of its text. */
export const UpdateReport = z.object({
  documentId: Id,
  /** Still at the same place. */
  kept: z.int(),
  /** The same words, elsewhere. */
  moved: z.int(),
  /** Nearly the same words. */
  approximate: z.int(),
  /** Not found: listed as orphans. */
  orphaned: z.int(),
  /** The highlights with nearly the same words, in the order of the older text, with what they said and now say. */
  approximated: z.array(z.object({ highlightId: Id, before: z.string(), after: z.string() })),
  /** How many highlights came with the newer file: what is marked or commented in it and was not here. */
  added: z.int(),
})
export type UpdateReport = z.infer<typeof UpdateReport>

export const documentMethods = {
  'documents.list': method(
    'Documents, last imported first; all of them, a page, or those of these ids that there are. `total` counts all.',
    z.object({
      limit: z.int().min(1).optional(),
      offset: z.int().min(0).optional(),
      documentIds: z.array(Id).max(1000).optional(),
    }),
    z.object({ documents: z.array(Document), total: z.int() }),
  ),
  'documents.get': method(
    'One document with its body (ProseMirror JSON of the document schema), what of its file is not in it, a sentence each, and what a bibliography knows of it.',
    z.object({ documentId: Id }),
    z.object({
      document: Document,
      body: Body,
      leftOut: z.array(z.string()),
      /** `null` where no bibliography was brought in for it. */
      bibliography: BibliographicData.nullable(),
    }),
  ),
  'documents.text': method(
    'The canonical text of a document.',
    z.object({ documentId: Id }),
    z.object({ text: z.string() }),
  ),
  'documents.find': method(
    'Where exactly these words stand in a document, in order; at most 1,000 places.',
    z.object({ documentId: Id, quote: z.string().min(1).max(1_000_000) }),
    z.object({ matches: z.array(z.object({ start: Offset, end: Offset })) }),
  ),
  'documents.import': method(
    'Imports files. A bad file never stops the others, and the same bytes are not imported twice. Tags are given by name or path and made where missing. Of a web page the article is taken, or with `keepAll` everything. Of a folder or a ZIP archive each report is taken. What is nearly identical to a document is imported and said, or with `whenAlike` “ask” only said.',
    z.object({
      files: z.array(FileHandle).min(1).max(10_000),
      tags: z.array(Name).max(100).optional(),
      keepAll: z.boolean().optional(),
      whenAlike: z.enum(['import', 'ask']).optional(),
      operationId: OperationId.optional(),
    }),
    ImportReport,
  ),
  'documents.update': method(
    'Replaces the text of a document by a newer version and carries its highlights over; what is not found again becomes an orphan.',
    z.object({
      documentId: Id,
      file: FileHandle,
      keepAll: z.boolean().optional(),
      operationId: OperationId.optional(),
    }),
    UpdateReport,
  ),
  'documents.describe': method(
    'Changes what is known of a document: title, author, publisher, date, language, address.',
    z.object({ documentId: Id, details: DocumentDetails.partial() }),
    Document,
  ),
  'documents.delete': method(
    'Removes documents with their highlights and the links of these.',
    z.object({ documentIds: z.array(Id).min(1) }),
    z.object({ deleted: z.int() }),
  ),
  'documents.tag': method(
    'Gives documents a tag.',
    z.object({ documentIds: z.array(Id).min(1), tagId: Id }),
    z.object({ changed: z.int() }),
  ),
  'documents.untag': method(
    'Takes a tag from documents.',
    z.object({ documentIds: z.array(Id).min(1), tagId: Id }),
    z.object({ changed: z.int() }),
  ),
  'documents.readOriginal': method(
    'Part of the file that was imported, `[start, end)` in bytes, in base64; less where the file ends. For showing its pages.',
    z.object({
      documentId: Id,
      start: z.int().min(0),
      /** At most 1 MiB after `start`. */
      end: z.int().min(1),
    }),
    z.object({ base64: z.string(), /** Of the whole file, in bytes. */ size: z.int() }),
  ),
  'documents.saveOriginal': method(
    'Writes the file that was imported, byte for byte, where the researcher said.',
    z.object({ documentId: Id, target: FileHandle }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
}
