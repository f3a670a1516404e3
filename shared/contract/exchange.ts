import { z } from 'zod'
import { Id } from '../model/index.ts'
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

export const AnnotationsReport = z.object({
  documents: z.int(),
  highlights: z.int(),
  tags: z.int(),
  links: z.int(),
  notes: z.int(),
  orphaned: z.array(z.string()),
  skipped: z.array(z.string()),
})
export type AnnotationsReport = z.infer<typeof AnnotationsReport>

export const exchangeMethods = {
  'exports.create': method(
    'Exports annotated notes. Without documents and notes named, all of them; the file is written whole or not at all.',
    z.object({
      format: ExportFormat,
      target: FileHandle,
      documentIds: z.array(Id).optional(),
      noteIds: z.array(Id).optional(),
      operationId: OperationId.optional(),
    }),
    ExportReport,
  ),
  'annotations.import': method(
    'Takes in what an export holds: what the notebook already has, by id, is skipped.',
    z.object({ file: FileHandle, operationId: OperationId.optional() }),
    AnnotationsReport,
  ),
}
