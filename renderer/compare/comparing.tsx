import { useTranslation } from 'react-i18next'
import { cancelComparing, type Subject, useComparison } from '../store/comparison.ts'
import { useOperations } from '../store/operations.ts'
import { Button } from '../ui/button.tsx'
import styles from './comparing.module.css'

/** How far the comparing has come, and what stops it. */
export function Comparing({ kind }: { readonly kind: Subject['kind'] }) {
  const { t } = useTranslation()
  const operationId = useComparison(state => state.operationId)
  const work = useOperations(state => state.list.find(({ id }) => id === operationId))
  const label = t(kind === 'passage' ? 'compare.lookingThrough' : 'compare.comparing')
  const { done = 0, total = null } = work ?? {}
  return (
    <div className={styles.progress}>
      <p role="status">{label} …</p>
      <progress
        aria-label={work?.label ?? label}
        {...(total !== null && total > 0 ? { value: done, max: total } : {})}
      />
      <p className={styles.step}>{work && work.label !== label && work.label}</p>
      <Button onClick={cancelComparing}>{t('ui.cancel')}</Button>
    </div>
  )
}
