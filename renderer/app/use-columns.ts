import { useSyncExternalStore } from 'react'
import { type Column, useLayout } from '../store/layout.ts'

/** Where there is no room beside the reports, a column lies over them: first the library, then the details as well. */
const noRoom = { left: matchMedia('(max-width: 1199px)'), right: matchMedia('(max-width: 1059px)') }
/** A comparison wants more room than details do. */
const noRoomComparing = { ...noRoom, left: matchMedia('(max-width: 1439px)') }

/** Whether a column lies over the reports rather than beside them. */
export function useColumnOver(column: Column): boolean {
  const comparing = useLayout(state => state.rightView === 'compare' && state.rightShown)
  const media = (comparing ? noRoomComparing : noRoom)[column]
  return useSyncExternalStore(
    changed => {
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => media.matches,
  )
}

/** Whether a column is on the screen. */
export function useColumnShown(column: Column): boolean {
  const over = useColumnOver(column)
  return useLayout(({ drawer, leftShown, rightShown }) =>
    over ? drawer === column : column === 'left' ? leftShown : rightShown,
  )
}
