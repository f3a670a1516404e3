import { useTranslation } from 'react-i18next'
import type { AnnotationsReport, BibliographyReport } from '../../shared/contract/index.ts'
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

interface BibliographyDialogProps {
  readonly report: BibliographyReport
  readonly onClose: () => void
}

/** Which documents a bibliography knew, and which of its entries are no document here. */
export function BibliographyDialog({ report, onClose }: BibliographyDialogProps) {
  const { t } = useTranslation()
  const { matched, unmatched, problems } = report
  return (
    <Dialog title={t('bibliography.title')} onClose={onClose} actions={<Done onClose={onClose} />}>
      {matched.length === 0 && <p>{t('bibliography.none')}</p>}
      <List
        heading={matched.length > 0 && t('bibliography.matched', { count: matched.length })}
        items={matched.map(({ title, by }) => `${title} (${t(`bibliography.by.${by}`)})`)}
      />
      <List
        heading={unmatched.length > 0 && t('bibliography.unmatched', { count: unmatched.length })}
        items={unmatched}
      />
      <List heading={problems.length > 0 && t('bibliography.problems')} items={problems} />
    </Dialog>
  )
}
