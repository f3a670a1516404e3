import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { useHistory } from '../store/history.ts'
import { attempt } from '../ui/toasts.ts'
import { sayDayAndTime } from '../ui/when.ts'
import styles from './subject-history.module.css'

/** How many entries are shown of one thing. */
const mostEntries = 50

/** What was done with one highlight or link, newest first; fetched once it is unfolded, and kept up to date. */
export function SubjectHistory({ subjectId }: { readonly subjectId: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([])
  // A new object after each change in the notebook.
  const changes = useHistory()
  useEffect(() => {
    if (!open) return
    let overtaken = false
    void attempt(async () => {
      const { entries: found } = await request('history.list', { subjectId, limit: mostEntries })
      if (!overtaken) setEntries(found)
    })
    return () => {
      overtaken = true
    }
  }, [open, subjectId, changes])
  return (
    <details className={styles.history} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('inspector.history')}</summary>
      <ol role="list">
        {entries.map(({ id, at, what, kind, state }) => (
          <li key={id} data-state={state}>
            <time dateTime={at}>{sayDayAndTime(at)}</time>
            <span dir="auto">
              {what}
              {kind === 'do' && state === 'undone' && <small> · {t('history.undone')}</small>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
