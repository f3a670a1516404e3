import { z } from 'zod'

/**
 * A file that the host let in: chosen in a dialog, dropped, uploaded, or named on the command line. The renderer
 * holds handles only and never names a path; to the command line a path is a handle.
 */
export const FileHandle = z.string().min(1).max(4096)
export type FileHandle = z.infer<typeof FileHandle>

/** Names a long-running request, so that its progress can be shown and it can be cancelled. Given by the caller. */
export const OperationId = z.string().min(1).max(100)
export type OperationId = z.infer<typeof OperationId>
