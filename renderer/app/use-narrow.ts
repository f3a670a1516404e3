import { useSyncExternalStore } from 'react'
import { type Column, useLayout } from '../store/layout.ts'

const media = matchMedia('(max-width: 859px)')

function follow(changed: () => void): () => void {
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether the window has no room for three columns. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => media.matches)
}

/** Whether a column is on the screen. */
export function useColumnShown(column: Column, narrow: boolean): boolean {
  return useLayout(({ drawer, leftShown, rightShown }) =>
    narrow ? drawer === column : column === 'left' ? leftShown : rightShown,
  )
}
