import { create } from 'zustand'
import { request } from '../client.ts'
import { documentOf } from './documents.ts'
import { useNotebook } from './notebook.ts'

/** How much of each document was read, by its id, from 0 to 1; those that were not asked for yet are missing. */
export const useReading = create<{ readonly shares: ReadonlyMap<string, number> }>()(() => ({
  shares: new Map(),
}))

const keyOf = (documentId: string) => `reading.${documentId}`
const asked = new Set<string>()

/** Fetches how much of a document was read, where that is not known yet. */
export async function needReading(documentId: string): Promise<void> {
  if (asked.has(documentId)) return
  asked.add(documentId)
  const { value } = await request('settings.get', { key: keyOf(documentId) })
  note(documentId, typeof value === 'number' ? value : 0)
}

/** Keeps that a document was read up to an offset of its text (UTF-16 code units); what was read once stays read. */
export async function noteRead(documentId: string, offset: number): Promise<void> {
  const length = documentOf(documentId)?.length ?? 0
  if (length === 0) return
  await needReading(documentId)
  const share = Math.min(1, offset / length)
  if (share <= (useReading.getState().shares.get(documentId) ?? 0)) return
  note(documentId, share)
  if (useNotebook.getState().info?.readOnly !== false) return
  await request('settings.set', { key: keyOf(documentId), value: Math.round(share * 1000) / 1000 })
}

function note(documentId: string, share: number): void {
  const known = useReading.getState().shares
  const most = Math.max(share, known.get(documentId) ?? 0)
  useReading.setState({ shares: new Map(known).set(documentId, Math.min(1, Math.max(0, most))) })
}
