import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Highlight } from '../../shared/model/index.ts'
import type { Passage } from '../reader/index.ts'
import { moveHighlight } from '../store/highlights.ts'
import { stopPlacing, usePlacing } from '../store/placing.ts'
import { select, selectPassage, useSelection } from '../store/selection.ts'
import { IconButton } from '../ui/button.tsx'
import { t } from '../ui/messages.ts'
import { attempt, tell } from '../ui/toasts.ts'
import { mayWrite } from './actions.ts'
import { readerHandle } from './reader-handle.ts'
import styles from './linking-banner.module.css'

/** Says what to do next while a highlight that lost its passage is given one again. */
export function PlacingBanner() {
  const { t } = useTranslation()
  const orphan = usePlacing(state => state.orphan)
  const passage = useSelection(state => state.passage)
  return (
    <div role="status" className={styles.place}>
      {orphan && (
        <div className={styles.banner}>
          <span className={styles.words}>
            <b>{t('placing.pick')}</b>{' '}
            <span className={styles.from}>{t('placing.what', { quote: orphan.quote })}</span>
          </span>
          {passage && (
            // The pointer leaves the selected words as they are.
            <button
              type="button"
              className={styles.here}
              onMouseDown={event => event.preventDefault()}
              onClick={() => void place(orphan, passage)}
            >
              {t('placing.here')}
            </button>
          )}
          <IconButton label={t('ui.cancel')} onClick={stopPlacing}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  )
}

async function place({ id, documentId }: Highlight, passage: Passage): Promise<void> {
  if (!mayWrite()) return
  if (passage.documentId !== documentId) {
    tell(t('placing.elsewhere'))
    return
  }
  const moved = await attempt(async () => {
    await moveHighlight(id, passage.start, passage.end)
    return true
  })
  if (!moved) return
  stopPlacing()
  readerHandle.current?.clearPassage()
  selectPassage(null)
  select({ kind: 'highlight', id })
  tell(t('placing.done'))
}
