import { compareAgain, endComparison, useComparison } from '../store/comparison.ts'
import { useDocuments } from '../store/documents.ts'
import { useLayout } from '../store/layout.ts'
import { attempt } from '../ui/toasts.ts'
import { t } from '../ui/messages.ts'
import { compareDocuments } from './actions.ts'

/**
 * Keeps a comparison of two documents to what the panes show: other documents are compared anew, as are newer versions.
 * Returns what ends that.
 */
export function followPanes(): () => void {
  const stopLayout = useLayout.subscribe(({ left, right }) => {
    const { subject } = useComparison.getState()
    if (subject?.kind !== 'documents') return
    if (left === null || right === null) endComparison()
    else if (left !== subject.aId || right !== subject.bId) void attempt(() => compareDocuments(left, right))
  })
  const stopDocuments = useDocuments.subscribe((now, before) => {
    if (now.list !== before.list) void attempt(() => compareAgain(t('compare.comparing')))
  })
  return () => {
    stopLayout()
    stopDocuments()
  }
}
