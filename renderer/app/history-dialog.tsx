import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { Dialog } from '../ui/dialog.tsx'
import { attempt } from '../ui/toasts.ts'
import { sayDayAndTime } from '../ui/when.ts'
import styles from './history-dialog.module.css'

const mostEntries = 300

/** Lists what was done in the notebook, newest first. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  useEffect(() => {
    void attempt(async () => setEntries((await request('history.list', { limit: mostEntries })).entries))
  }, [])
  return (
    <Dialog title={t('history.title')} onClose={onClose} wide>
      {entries?.length === 0 && <p>{t('history.none')}</p>}
      <ol className={styles.list}>
        {entries?.map(({ id, at, what, kind, state }) => (
          <li key={id} data-state={state}>
            <time dateTime={at}>{sayDayAndTime(at)}</time>
            <span>
              {what}
              {kind === 'do' && state === 'undone' && <small> · {t('history.undone')}</small>}
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
