import type { TextPane } from './text-pane.ts'
import { characterAtPoint } from './text-point.ts'
import { wordAt } from './text-steps.ts'

/** How long a finger must rest on a word, in milliseconds: somewhat longer than browsers that select it themselves wait. */
const pressTime = 650
/** How far a finger may slip meanwhile, in pixels. */
const slip = 10

/**
 * Selects the word that a finger rests on, where the browser does not: some do it in texts that can be edited, some in
 * none. Listens until the signal is aborted.
 */
export function selectWordOnLongPress(pane: TextPane, signal: AbortSignal): void {
  let press: { readonly id: number; readonly x: number; readonly y: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    press = null
  }
  const select = (x: number, y: number) => {
    if (signal.aborted || window.getSelection()?.isCollapsed === false) return
    const offset = characterAtPoint(pane.view, pane.text, x, y)
    const word = offset === null ? null : wordAt(pane.text.text, offset)
    if (!word) return
    pane.view.focus()
    pane.selectPassage(word)
  }
  const { dom } = pane.view
  dom.addEventListener(
    'pointerdown',
    event => {
      end()
      if (event.pointerType !== 'touch' || !event.isPrimary) return
      const { pointerId: id, clientX: x, clientY: y } = event
      press = { id, x, y }
      timer = setTimeout(() => select(x, y), pressTime)
    },
    { signal },
  )
  dom.addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      if (pointerId === press?.id && Math.hypot(clientX - press.x, clientY - press.y) > slip) end()
    },
    { signal },
  )
  for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, end, { signal })
  pane.scroller.addEventListener('scroll', end, { signal, passive: true })
  signal.addEventListener('abort', end)
}
