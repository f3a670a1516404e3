import { useTranslation } from 'react-i18next'
import { useUnsaved } from '../store/unsaved.ts'
import { Button } from '../ui/button.tsx'
import { attempt, tell } from '../ui/toasts.ts'
import styles from './refused-banner.module.css'

/** Says that the host no longer knows this window, and shows what is written here and not stored, to be copied. */
export function RefusedBanner() {
  const { t } = useTranslation()
  const unsaved = useUnsaved(state => state.byName)
  const text = Array.from(unsaved.values(), one => one.text()).join('\n\n')
  return (
    <div role="alert" className={styles.banner}>
      <p>{t('refused.text')}</p>
      {text !== '' && (
        <>
          <textarea readOnly rows={4} dir="auto" aria-label={t('refused.unsaved')} value={text} />
          <Button
            onClick={() =>
              void attempt(async () => {
                await navigator.clipboard.writeText(text)
                tell(t('refused.copied'))
              })
            }
          >
            {t('refused.copy')}
          </Button>
        </>
      )}
    </div>
  )
}
