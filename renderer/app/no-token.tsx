import { useTranslation } from 'react-i18next'
import styles from './welcome.module.css'

/** What a browser sees that opened the address without its key. */
export function NoToken() {
  const { t } = useTranslation()
  return (
    <main className={styles.page}>
      <div className={styles.words}>
        <h1>{t('noToken.title')}</h1>
        <p>{t('noToken.text')}</p>
      </div>
    </main>
  )
}
