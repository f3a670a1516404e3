import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import styles from './exchange.module.css'

/** The button that closes a report. */
export function Done({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Button look="main" onClick={onClose}>
      {t('importing.done')}
    </Button>
  )
}

/** Sentences under a heading; nothing where there is no heading. */
export function List({
  heading,
  items,
}: {
  readonly heading: string | false
  readonly items: readonly string[]
}) {
  if (heading === false) return null
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <li key={index} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    </>
  )
}
