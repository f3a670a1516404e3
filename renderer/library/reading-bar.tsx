import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { needReading, useReading } from '../store/reading.ts'
import { attempt } from '../ui/toasts.ts'
import styles from './library.module.css'

/** A thin bar: how much of a document was read. Not there before anything was. */
export function ReadingBar({ documentId }: { readonly documentId: string }) {
  const { t, i18n } = useTranslation()
  const share = useReading(state => state.shares.get(documentId) ?? 0)
  useEffect(() => {
    void attempt(needReading)
  }, [])
  if (share === 0) return null
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share)
  return (
    <span className={styles.read}>
      <progress value={share} aria-hidden />
      <span className="hidden-visually">{t('library.read', { percent })}</span>
    </span>
  )
}
