import { z } from 'zod'
import { HistoryEntry, Id } from '../model/index.ts'
import { method } from './method.ts'

/** `done` says in words what was undone or done again, and is `null` where there was nothing. */
const Done = z.object({ done: z.string().nullable() })

export const historyMethods = {
  'history.list': method(
    'What was done in this notebook, newest first; all of it, or what concerns one thing (a highlight, a note, …).',
    z.object({ limit: z.int().min(1).max(10_000).optional(), subjectId: Id.optional() }),
    z.object({
      entries: z.array(HistoryEntry),
      /** What undo and redo would take back or do again now, in words. */
      undo: z.string().nullable(),
      /** The entry that undo would take back now; `null` where there is none. */
      undoId: Id.nullable(),
      redo: z.string().nullable(),
    }),
  ),
  'history.undo': method(
    'Takes back the newest change that stands; where an entry is named, only if it is that one: else nothing is done.',
    z.object({ entryId: Id.optional() }),
    Done,
  ),
  'history.redo': method('Does again what was last undone.', z.object({}), Done),
}
