import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { request } from '../client.ts'
import { attempt } from '../ui/toasts.ts'
import styles from './exchange.module.css'

/** How many are quoted; the library lists all of them. */
const mostQuoted = 20

/** The words of highlights that have no place, so that they are known to whoever marked them. */
export function OrphanQuotes({ highlightIds }: { readonly highlightIds: readonly string[] }) {
  const { t } = useTranslation()
  const [quotes, setQuotes] = useState<readonly string[]>([])
  const key = highlightIds.slice(0, mostQuoted).join(' ')
  useEffect(() => {
    let current = true
    const ids = key.split(' ')
    void attempt(() => Promise.all(ids.map(highlightId => request('highlights.get', { highlightId })))).then(
      found => current && setQuotes((found ?? []).map(highlight => highlight.quote)),
    )
    return () => {
      current = false
    }
  }, [key])
  return (
    <>
      <h3 className={styles.heading}>{t('takenIn.orphaned')}</h3>
      <ul className={styles.list}>
        {quotes.map((quote, index) => (
          <li key={index} dir="auto">
            “{quote.slice(0, 200)}”
          </li>
        ))}
      </ul>
      {highlightIds.length > mostQuoted && (
        <p className={styles.quiet}>{t('takenIn.more', { n: highlightIds.length - mostQuoted })}</p>
      )}
    </>
  )
}
