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

/** Takes back the newest change, or none where it is not this entry; says what that was, `null` where there was nothing. */
export const undo = async (entryId?: string) =>
  (await request('history.undo', entryId === undefined ? {} : { entryId })).done

/** Does again what was last taken back; says what that was, `null` where there was nothing. */
export const redo = async () => (await request('history.redo', {})).done
