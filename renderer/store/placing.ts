import { create } from 'zustand'
import type { Highlight } from '../../shared/model/index.ts'
import { openDocument, useLayout } from './layout.ts'

/** The orphan that is being given a passage again; `null` where none is. */
export const usePlacing = create<{ readonly orphan: Highlight | null }>()(() => ({ orphan: null }))

/** Opens the document of an orphan and waits for words to be selected there, with no column lying over it. */
export function startPlacing(orphan: Highlight): void {
  const { left, right } = useLayout.getState()
  if (left !== orphan.documentId && right !== orphan.documentId) openDocument(orphan.documentId)
  usePlacing.setState({ orphan })
  useLayout.setState({ drawer: null })
}

export const stopPlacing = () => usePlacing.setState({ orphan: null })
