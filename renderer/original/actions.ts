import { create } from 'zustand'
import { readerHandle } from '../app/reader-handle.ts'
import { useDocuments } from '../store/documents.ts'
import { useLayout } from '../store/layout.ts'
import { t } from '../ui/messages.ts'
import { tell } from '../ui/toasts.ts'

/** The document whose original page stands beside the text; `null` while none does. */
export const useOriginal = create<{ readonly documentId: string | null }>()(() => ({ documentId: null }))

export const showOriginal = (documentId: string): void => useOriginal.setState({ documentId })

/** Takes the page away, and gives the text the keys back. */
export function closeOriginal(): void {
  useOriginal.setState({ documentId: null })
  readerHandle.current?.focus()
}

/** Whether the keys go to the page. */
export const inOriginal = (): boolean => document.activeElement?.closest('[data-original]') != null

/** Shows the page of the document that was used last, or takes it away where it is shown. */
export function toggleOriginal(): void {
  const side = readerHandle.current?.activeSide()
  const documentId = side === undefined ? null : useLayout.getState()[side]
  if (documentId === null) return
  if (useOriginal.getState().documentId === documentId) return closeOriginal()
  const report = useDocuments.getState().list?.find(({ id }) => id === documentId)
  if (report?.format === 'pdf') showOriginal(documentId)
  else tell(t('original.none'))
}
