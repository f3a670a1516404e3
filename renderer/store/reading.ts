import { create } from 'zustand'
import { request } from '../client.ts'
import { documentOf } from './documents.ts'
import { useNotebook } from './notebook.ts'

/** How much of each document was read, by its id, from 0 to 1; those of which nothing was are missing. */
export const useReading = create<{ readonly shares: ReadonlyMap<string, number> }>()(() => ({
  shares: new Map(),
}))

const prefix = 'reading'
const keyOf = (documentId: string) => `${prefix}.${documentId}`
let fetched: Promise<void> | null = null

/** Fetches how much was read of the documents, where that is not known yet: once, of all, since a list has many rows. */
export function needReading(): Promise<void> {
  fetched ??= fetchAll().catch((error: unknown) => {
    fetched = null
    throw error
  })
  return fetched
}

async function fetchAll(): Promise<void> {
  const { values } = await request('settings.list', { under: prefix })
  note(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'number' ? [[key.slice(prefix.length + 1), value] as const] : [],
    ),
  )
}

/** Keeps that a document was read up to an offset of its text (UTF-16 code units); what was read once stays read. */
export async function noteRead(documentId: string, offset: number): Promise<void> {
  const length = documentOf(documentId)?.length ?? 0
  if (length === 0) return
  await needReading()
  const share = Math.min(1, offset / length)
  if (share <= (useReading.getState().shares.get(documentId) ?? 0)) return
  note([[documentId, share]])
  if (useNotebook.getState().info?.readOnly !== false) return
  await request('settings.set', { key: keyOf(documentId), value: Math.round(share * 1000) / 1000 })
}

function note(read: readonly (readonly [documentId: string, share: number])[]): void {
  const shares = new Map(useReading.getState().shares)
  for (const [documentId, share] of read) {
    const most = Math.max(share, shares.get(documentId) ?? 0)
    shares.set(documentId, Math.min(1, Math.max(0, most)))
  }
  useReading.setState({ shares })
}
