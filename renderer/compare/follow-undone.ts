import type { Suggestion } from '../../shared/model/index.ts'
import { loadDecisions, useComparison } from '../store/comparison.ts'
import { watchUndoing } from '../store/history.ts'
import { attempt } from '../ui/toasts.ts'

type Decisions = ReturnType<typeof useComparison.getState>['decisions']

/**
 * Shows the suggestion whose decision was undone in this window: what another window takes back moves nothing
 * here. Returns what ends that.
 */
export function followUndone(show: (suggestion: Suggestion) => void): () => void {
  return watchUndoing(() => {
    const { found, decisions } = useComparison.getState()
    return () =>
      void attempt(async () => {
        await loadDecisions()
        const now = useComparison.getState()
        if (now.found === found) showUndone(now.decisions, decisions, found, show)
      })
  })
}

function showUndone(
  now: Decisions,
  before: Decisions,
  found: readonly Suggestion[],
  show: (suggestion: Suggestion) => void,
): void {
  const isDecided = (decisions: Decisions, id: string) => (decisions.get(id)?.state ?? 'open') !== 'open'
  const undone = [...before.keys()].filter(id => isDecided(before, id) && !isDecided(now, id))
  if (undone.length !== 1) return
  const suggestion = found.find(({ id }) => id === undone[0])
  if (suggestion) show(suggestion)
}
