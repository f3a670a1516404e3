import { z } from 'zod'
import { Id } from '../model/index.ts'
import { OperationId } from './files.ts'

const Changed = z.object({ ids: z.array(Id) })

/** What a window hears after a commit, its own included: which things are now different, new or gone. */
export const events = {
  'notebook.changed': Changed,
  'documents.changed': Changed,
  'highlights.changed': Changed,
  'tags.changed': Changed,
  'relations.changed': Changed,
  'links.changed': Changed,
  'notes.changed': Changed,
  'searches.changed': Changed,
  'suggestions.changed': Changed,
  'history.changed': Changed,
  /** How far a long-running request has come; `total` is `null` where nobody knows. */
  'operations.progress': z.object({
    operationId: OperationId,
    done: z.number(),
    total: z.number().nullable(),
    /** What is being worked on: a file's name, for example. */
    item: z.string(),
  }),
}

export type EventName = keyof typeof events
export type ContractEvent = {
  [Name in EventName]: { readonly event: Name; readonly payload: z.infer<(typeof events)[Name]> }
}[EventName]
