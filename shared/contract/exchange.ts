import { z } from 'zod'
import { Id, Timestamp } from '../model/index.ts'
import { FileHandle, OperationId } from './files.ts'
import { method } from './method.ts'

export const ExportFormat = z.enum(['markdown', 'html', 'docx', 'pdf', 'csv', 'jsonld', 'qdpx', 'json'])
export type ExportFormat = z.infer<typeof ExportFormat>

export const ExportReport = z.object({
  files: z.array(z.object({ path: z.string(), bytes: z.int() })),
  /** What this format cannot carry, in words. */
  losses: z.array(z.string()),
})
export type ExportReport = z.infer<typeof ExportReport>

/** The citation styles that come with Parallax. Any other is a `.csl` file. */
export const CitationStyle = z.enum(['chicago', 'apa', 'mla'])
export type CitationStyle = z.infer<typeof CitationStyle>

/** What an export would hold, and how it begins. */
export const ExportPreview = z.object({
  counts: z.object({ documents: z.int(), notes: z.int(), highlights: z.int(), links: z.int() }),
  /** What this format cannot carry, in words. */
  losses: z.array(z.string()),
  /** Whether the texts are HTML, to be shown in a frame without scripts, or plain. */
  kind: z.enum(['text', 'html']),
  /** The beginning of each file, a bounded piece; a binary format shows another form of the same. */
  files: z.array(z.object({ name: z.string(), text: z.string(), cut: z.boolean() })),
})
export type ExportPreview = z.infer<typeof ExportPreview>

/** What is exported, and how. Where neither documents nor notes are named, all of both. */
const exportChoice = {
  format: ExportFormat,
  documentIds: z.array(Id).optional(),
  noteIds: z.array(Id).optional(),
  /** Only highlights that carry one of these tags, or one below them, or whose document does; and notes that cite such. */
  tagIds: z.array(Id).min(1).max(1000).optional(),
  /** Only highlights made, and notes last changed, at this moment or later. */
  from: Timestamp.optional(),
  /** Only highlights made, and notes last changed, before this moment. */
  to: Timestamp.optional(),
  /** How documents are cited; `chicago` where neither this nor a `.csl` file is given. */
  style: CitationStyle.optional(),
  styleFile: FileHandle.optional(),
  /** Whether CSV files begin with a byte order mark, which Excel wants. */
  bom: z.boolean().optional(),
  /** Whether of a REFI-QDA project the codebook alone is written (`.qdc`), as it is where the target's name says so. */
  codebook: z.boolean().optional(),
  operationId: OperationId.optional(),
}

export const AnnotationsReport = z.object({
  documents: z.int(),
  highlights: z.int(),
  tags: z.int(),
  links: z.int(),
  notes: z.int(),
  /** The ids of highlights that have no place in their document. */
  orphaned: z.array(z.string()),
  /** What was there already, or could not be taken in, in words. */
  skipped: z.array(z.string()),
  /** What was found out about the file, and what became of reports that the notebook lacks, in words. */
  remarks: z.array(z.string()),
})
export type AnnotationsReport = z.infer<typeof AnnotationsReport>

export const exchangeMethods = {
  'exports.create': method(
    'Exports annotated notes. Without documents and notes named, all of them; the file is written whole or not at all.',
    z.object({ target: FileHandle, ...exportChoice }),
    ExportReport,
  ),
  'exports.preview': method(
    'Says what an export would hold, and shows its beginning, without writing anything.',
    z.object(exportChoice),
    ExportPreview,
  ),
  'annotations.import': method(
    'Takes in what an export holds, of this program or another: what the notebook already has, by id, is skipped.',
    z.object({ file: FileHandle, operationId: OperationId.optional() }),
    AnnotationsReport,
  ),
}
