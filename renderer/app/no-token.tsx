import { useTranslation } from 'react-i18next'
import styles from './welcome.module.css'

interface NoTokenProps {
  /** The key is there, yet it is that of an earlier start. */
  readonly earlier?: boolean
}

/** What a browser sees that opened the address without its key. */
export function NoToken({ earlier = false }: NoTokenProps) {
  const { t } = useTranslation()
  return (
    <main className={styles.page}>
      <div className={styles.words}>
        <h1>{t('noToken.title')}</h1>
        <p>{t(earlier ? 'refused.page' : 'noToken.text')}</p>
      </div>
    </main>
  )
}
