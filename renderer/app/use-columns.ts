import { useSyncExternalStore } from 'react'
import { type Column, useLayout } from '../store/layout.ts'

/** Where a column stands: beside the reports, or where there is no room for that, over them or under them. */
export type ColumnPlace = 'beside' | 'over' | 'under'

/** Where there is no room beside the reports, a column lies over them: first the library, then the details as well. */
const noRoom = { left: matchMedia('(max-width: 1199px)'), right: matchMedia('(max-width: 1059px)') }
/** A comparison wants more room than details do. */
const noRoomComparing = { ...noRoom, left: matchMedia('(max-width: 1439px)') }

/** Where a column stands. A comparison never lies over the reports: both are read while it is worked through. */
export function useColumnPlace(column: Column): ColumnPlace {
  const isComparison = useLayout(state => state.rightView === 'compare')
  const rightShown = useLayout(state => state.rightShown)
  const media = (isComparison && rightShown ? noRoomComparing : noRoom)[column]
  const narrow = useSyncExternalStore(
    changed => {
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => media.matches,
  )
  if (!narrow) return 'beside'
  return isComparison && column === 'right' ? 'under' : 'over'
}

/** Whether a column is on the screen. */
export function useColumnShown(column: Column): boolean {
  const over = useColumnPlace(column) === 'over'
  return useLayout(({ drawer, leftShown, rightShown }) =>
    over ? drawer === column : column === 'left' ? leftShown : rightShown,
  )
}
