import { followPanes } from '../compare/follow.ts'
import { host } from '../client.ts'
import { useDocuments } from '../store/documents.ts'
import { keepLayout, openDocument, openDocumentIds, useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { loadOpened, refreshAfter, refreshAll } from '../store/refresh.ts'
import { afterFrame } from '../ui/after-frame.ts'
import { attempt } from '../ui/toasts.ts'
import { heed } from './host-commands.ts'
import { watchLeaving } from './leaving.ts'

/** Fetches the notebook, opens what was open, and follows every change from now on. Returns what ends that. */
export function start(): () => void {
  let restored = false
  let opened = ''

  async function arrive(): Promise<void> {
    useNotebook.setState({ connected: true })
    await refreshAll()
    if (restored) return
    restored = true
    restore()
  }

  const stopLayout = useLayout.subscribe(() => {
    const now = openDocumentIds().join()
    if (now === opened) return
    opened = now
    void attempt(loadOpened)
  })
  const stopHost = host().subscribe({
    opened: () => void attempt(arrive),
    lost: () => useNotebook.setState({ connected: false }),
    refused: () => useNotebook.setState({ connected: false, refused: true }),
    event(event) {
      if (event.event === 'commands.invoked' || event.event === 'window.closing') heed(event)
      // What was changed here is on the screen already.
      else afterFrame(() => void attempt(() => refreshAfter(event)))
    },
  })
  const stopLeaving = watchLeaving()
  const stopFollowing = followPanes()
  return () => {
    stopLeaving()
    stopFollowing()
    stopLayout()
    stopHost()
  }
}

// Without a layout that was kept, the first two documents stand side by side: in the sample, the two to compare.
function restore(): void {
  const { info } = useNotebook.getState()
  const { list } = useDocuments.getState()
  if (!info || !list) return
  const known = new Set(list.map(document => document.id))
  const kept = keepLayout(info.id)
  const { left, right } = useLayout.getState()
  if (left !== null && !known.has(left)) useLayout.setState({ left: null })
  if (right !== null && !known.has(right)) useLayout.setState({ right: null })
  if (!kept) for (const { id } of list.slice(-2).reverse()) openDocument(id)
}
