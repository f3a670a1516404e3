import { useTranslation } from 'react-i18next'
import type { AnnotationsReport, ImportReport } from '../../shared/contract/index.ts'
import type { RefusedFile } from '../transport/transport.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './exchange.module.css'
import { OrphanQuotes } from './orphan-quotes.tsx'

interface ImportedDialogProps {
  readonly report: ImportReport
  readonly refused: readonly RefusedFile[]
  readonly onClose: () => void
}

/** What became of each file of an import. */
export function ImportedDialog({ report, refused, onClose }: ImportedDialogProps) {
  const { t } = useTranslation()
  const failed = [...refused, ...report.failed.map(({ file, message }) => ({ name: file, message }))]
  const { imported, skipped } = report
  return (
    <Dialog title={t('importing.title')} onClose={onClose} actions={<Done onClose={onClose} />}>
      <List
        heading={failed.length > 0 && t('importing.failed', { count: failed.length })}
        items={failed.map(({ name, message }) => (message.includes(name) ? message : `${name}: ${message}`))}
      />
      <List
        heading={skipped.length > 0 && t('importing.skipped', { count: skipped.length })}
        items={skipped.map(({ file, reason }) => (reason.includes(file) ? reason : `${file}: ${reason}`))}
      />
      <List
        heading={imported.length > 0 && t('importing.imported', { count: imported.length })}
        items={imported.map(({ title }) => title)}
      />
    </Dialog>
  )
}

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

function Done({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Button look="main" onClick={onClose}>
      {t('importing.done')}
    </Button>
  )
}

function List({ heading, items }: { readonly heading: string | false; readonly items: readonly string[] }) {
  if (heading === false) return null
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <li key={index} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    </>
  )
}
