import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useHighlights } from '../store/highlights.ts'
import { placeOfEnd, stopLinking, useSelection } from '../store/selection.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './linking-banner.module.css'

/** Says what to do next while a link is being made. */
export function LinkingBanner() {
  const { t } = useTranslation()
  const linking = useSelection(state => state.linking)
  // A highlight may be changed or deleted meanwhile.
  useHighlights()
  const from = linking && placeOfEnd(linking.from)
  return (
    <div role="status" className={styles.place}>
      {linking && !linking.target && (
        <div className={styles.banner}>
          <span className={styles.words}>
            <b>{t('linking.pick')}</b>{' '}
            <span className={styles.from}>{from && t('linking.from', { quote: from.quote })}</span>
          </span>
          <span className={styles.stop}>{t('linking.stop')}</span>
          <IconButton label={t('ui.cancel')} onClick={stopLinking}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  )
}
