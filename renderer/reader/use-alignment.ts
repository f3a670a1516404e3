import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { PanePair } from './pane-pair.ts'
import type { ReaderPanesProps } from './types.ts'

/** How far the pointer may move between press and release for that to be a click, in pixels. */
const still = 4

/** Shows a comparison in the panes, lets its bands be picked with the pointer, and brings passages level that were asked for. */
export function useAlignment(
  pair: PanePair | null,
  root: RefObject<HTMLDivElement | null>,
  { alignment = null, face = null, left, right }: ReaderPanesProps,
  latest: RefObject<ReaderPanesProps>,
): void {
  useLayoutEffect(() => pair?.align(alignment), [pair, alignment])
  useFace(pair, face, left, right)
  usePointer(pair, root, alignment !== null, latest)
}

/** Each wish is met once, as soon as both panes show what it is about. */
function useFace(
  pair: PanePair | null,
  face: ReaderPanesProps['face'],
  left: ReaderPanesProps['left'],
  right: ReaderPanesProps['right'],
): void {
  const done = useRef<number | null>(null)
  useEffect(() => {
    if (!pair || !face || done.current === face.nonce) return
    const shown = { left: pair.pane('left')?.documentId, right: pair.pane('right')?.documentId }
    if (shown.left !== face.leftId || shown.right !== face.rightId) return
    done.current = face.nonce
    if (face.left && face.right) pair.facePassages(face.left, face.right)
    else if (face.left) pair.reveal('left', face.left)
    else if (face.right) pair.reveal('right', face.right)
  }, [pair, face, left, right])
}

// The gutter is there to be dragged as well, so a band is picked by a press and a release in one place.
function usePointer(
  pair: PanePair | null,
  root: RefObject<HTMLDivElement | null>,
  active: boolean,
  latest: RefObject<ReaderPanesProps>,
): void {
  useEffect(() => {
    const element = root.current
    if (!pair || !element || !active) return
    const stop = new AbortController()
    const options = { signal: stop.signal, capture: true }
    let pressed: { readonly x: number; readonly y: number } | null = null
    const bandAt = ({ clientX, clientY, target }: PointerEvent) =>
      isGutter(target) ? pair.alignedAt(clientX, clientY) : null
    element.addEventListener(
      'pointerdown',
      event => {
        pressed = event.button === 0 ? { x: event.clientX, y: event.clientY } : null
      },
      options,
    )
    element.addEventListener(
      'pointerup',
      event => {
        const moved = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y)
        pressed = null
        const id = moved !== null && moved < still ? bandAt(event) : null
        if (id !== null) latest.current.onAligned?.(id)
      },
      options,
    )
    element.addEventListener(
      'pointermove',
      event => {
        const id = event.buttons === 0 ? bandAt(event) : null
        pair.hoverAligned(id)
        element.toggleAttribute('data-over-band', id !== null)
      },
      options,
    )
    return () => {
      stop.abort()
      pair.hoverAligned(null)
      element.removeAttribute('data-over-band')
    }
  }, [pair, root, active, latest])
}

// Links have clicks of their own; the texts end where the gutter begins.
function isGutter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.connector, .edge-mark, button, .reader-text') === null
}
