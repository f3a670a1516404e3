import type { Notebook } from '../core/index.ts'
import { oneLine } from './printing.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Shows on a terminal how far the work has come, in one line of stderr that is written over; nothing where stderr is
 * not a terminal. Returns what takes the line away again.
 */
export function showProgress(notebook: Pick<Notebook, 'subscribe'>, { stderr }: Surroundings): () => void {
  if (!stderr.isTTY) return () => {}
  const clear = '\r\u001b[K'
  const unsubscribe = notebook.subscribe(event => {
    if (event.event !== 'operations.progress') return
    const { done, total, item } = event.payload
    const share = total === null ? `${done}` : `${done} of ${total}`
    stderr.write(`${clear}${share}  ${oneLine(item, 60)}`)
  })
  return () => {
    unsubscribe()
    stderr.write(clear)
  }
}
