import { useEffect, type RefObject } from 'react'
import type { TextPane } from './text-pane.ts'
import type { ReaderPanesProps } from './types.ts'

/** How long a pane must rest before its place is told, in milliseconds. */
const rest = 500

/** Tells where the researcher reads in a pane, once it has come to rest. */
export function useReadingPosition(pane: TextPane | null, latest: RefObject<ReaderPanesProps>): void {
  useEffect(() => {
    if (!pane) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(
        () => latest.current.onReading?.(pane.side, pane.documentId, pane.readingOffset(), readUpTo(pane)),
        rest,
      )
    }
    pane.scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      pane.scroller.removeEventListener('scroll', onScroll)
    }
  }, [pane, latest])
}

// The offset at the bottom of the pane, roughly; without bound at the end of the text.
function readUpTo({ scroller: { scrollTop, clientHeight, scrollHeight }, geometry }: TextPane): number {
  const bottom = scrollTop + clientHeight
  return bottom >= scrollHeight - 2 ? Infinity : geometry.offsetNear(bottom)
}
