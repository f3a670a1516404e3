import { useTranslation } from 'react-i18next'
import type { UpdateReport } from '../../shared/contract/index.ts'
import { request } from '../client.ts'
import { goToHighlight } from '../store/selection.ts'
import { Dialog } from '../ui/dialog.tsx'
import { attempt } from '../ui/toasts.ts'
import { changedWords, type WordPiece } from './changed-words.ts'
import { Done } from './report-list.tsx'
import styles from './updated.module.css'

/** How many are listed: more than that nobody looks through in a window. */
const mostListed = 100
/** How much of a passage is shown, in UTF-16 code units. */
const mostShown = 400

interface UpdatedDialogProps {
  readonly report: UpdateReport
  readonly onClose: () => void
}

/** How the highlights came through a newer version; those whose words changed with both, old and new, with what changed in them marked. */
export function UpdatedDialog({ report, onClose }: UpdatedDialogProps) {
  const { t } = useTranslation()
  const { kept, moved, approximate, orphaned, approximated } = report
  const show = async (highlightId: string) => {
    const highlight = await attempt(() => request('highlights.get', { highlightId }))
    if (!highlight) return
    onClose()
    goToHighlight(highlight)
  }
  return (
    <Dialog title={t('updated.title')} onClose={onClose} actions={<Done onClose={onClose} />}>
      <p>{t('library.updated', { kept, moved, approximate, orphaned })}</p>
      <h3 className={styles.heading}>{t('updated.changed')}</h3>
      <ul role="list" className={styles.list}>
        {approximated.slice(0, mostListed).map(({ highlightId, before, after }) => {
          const changes = changedWords(shortened(before), shortened(after))
          return (
            <li key={highlightId}>
              <button type="button" className={styles.change} onClick={() => void show(highlightId)}>
                <Words label={t('updated.before')} pieces={changes.before} look={styles.before} />
                <Words label={t('updated.after')} pieces={changes.after} look={styles.after} />
              </button>
            </li>
          )
        })}
      </ul>
      {approximated.length > mostListed && (
        <p className={styles.quiet}>{t('updated.more', { n: approximated.length - mostListed })}</p>
      )}
    </Dialog>
  )
}

const shortened = (words: string) =>
  words.length > mostShown ? `${words.slice(0, mostShown).toWellFormed()}…` : words

interface WordsProps {
  readonly label: string
  readonly pieces: readonly WordPiece[]
  readonly look: string | undefined
}

function Words({ label, pieces, look }: WordsProps) {
  return (
    <span className={look}>
      <span className={styles.label}>{label} </span>
      <bdi>
        {pieces.map(({ text, changed }, index) => (changed ? <mark key={index}>{text}</mark> : text))}
      </bdi>
    </span>
  )
}
