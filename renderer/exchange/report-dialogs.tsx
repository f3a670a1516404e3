import { useTranslation } from 'react-i18next'
import type { AnnotationsReport } from '../../shared/contract/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import { OrphanQuotes } from './orphan-quotes.tsx'
import { Done, List } from './report-list.tsx'

interface TakenInDialogProps {
  readonly report: AnnotationsReport
  readonly onClose: () => void
}

/** What was taken in from an export. */
export function TakenInDialog({ report, onClose }: TakenInDialogProps) {
  const { t } = useTranslation()
  const { orphaned, skipped, remarks, ...counts } = report
  return (
    <Dialog title={t('takenIn.title')} onClose={onClose} actions={<Done onClose={onClose} />}>
      <p>{t('takenIn.what', counts)}</p>
      <List heading={remarks.length > 0 && t('takenIn.remarks')} items={remarks} />
      {orphaned.length > 0 && <OrphanQuotes highlightIds={orphaned} />}
      <List heading={skipped.length > 0 && t('takenIn.skipped')} items={skipped} />
    </Dialog>
  )
}
