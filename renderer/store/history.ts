import { create } from 'zustand'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'

interface History {
  /** What undo and redo would take back or do again, in words; `null` where there is nothing. */
  readonly undo: string | null
  /** The entry that undo would take back; `null` where there is none. */
  readonly undoId: string | null
  readonly redo: string | null
}

/** What can be undone and done again. */
export const useHistory = create<History>()(() => ({ undo: null, undoId: null, redo: null }))

export const loadHistory = coalesce(async () => {
  const { undo, undoId, redo } = await request('history.list', { limit: 1 })
  useHistory.setState({ undo, undoId, redo })
})

const watchers = new Set<() => () => void>()

/**
 * Calls `watcher` before each change that is taken back in this window, and what it returns once that is done. Returns
 * what ends that.
 */
export function watchUndoing(watcher: () => () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** Takes back the newest change, or none where it is not this entry; says what that was, `null` where there was nothing. */
export async function undo(entryId?: string): Promise<string | null> {
  const afterwards = [...watchers].map(watcher => watcher())
  const { done } = await request('history.undo', entryId === undefined ? {} : { entryId })
  if (done !== null) for (const each of afterwards) each()
  return done
}

/** Does again what was last taken back; says what that was, `null` where there was nothing. */
export const redo = async () => (await request('history.redo', {})).done
