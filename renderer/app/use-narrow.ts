import { useEffect, useSyncExternalStore } from 'react'
import { useLayout } from '../store/layout.ts'

const query = '(max-width: 859px)'

/** Whether the window has no room for three columns. The outer ones are put away when it becomes so. */
export function useNarrow(): boolean {
  const narrow = useSyncExternalStore(
    changed => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
  useEffect(() => {
    if (narrow) useLayout.setState({ leftShown: false, rightShown: false })
  }, [narrow])
  return narrow
}
