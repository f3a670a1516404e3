import { useMemo } from 'react'
import type { Alignment } from '../reader/index.ts'
import { useCompareFilter } from '../store/compare-filter.ts'
import { useComparison } from '../store/comparison.ts'
import { useLayout } from '../store/layout.ts'
import { alignedPassages, alignmentOf } from './alignment.ts'
import { filterFor, listed } from './filtering.ts'

/** What the panes show of the comparison that is on the screen; `null` where there is none. */
export function usePanesAlignment(): Alignment | null {
  const { subject, found, decisions, linked, marked, selectedId } = useComparison()
  const filter = useCompareFilter()
  const left = useLayout(state => state.left)
  const right = useLayout(state => state.right)
  const list = useMemo(
    () => listed(found, { decisions, linked, marked }, filterFor(subject, filter)),
    [found, decisions, linked, marked, subject, filter],
  )
  const selected = useMemo(() => list.find(({ id }) => id === selectedId) ?? null, [list, selectedId])
  const passages = useMemo(() => alignedPassages(list, { left, right }), [list, left, right])
  return useMemo(
    () => (subject ? alignmentOf(passages, selected, { left, right }) : null),
    [subject, passages, selected, left, right],
  )
}
