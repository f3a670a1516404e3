import styles from './asked-words.module.css'

/** The words that are asked about, cut where they are long. */
export function AskedWords({ children }: { readonly children: string }) {
  return (
    <q className={styles.asked} dir="auto">
      {children}
    </q>
  )
}
