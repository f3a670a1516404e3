import { useTranslation } from 'react-i18next'
import styles from './exchange.module.css'
import { readLoss } from './losses.ts'

/** What an export leaves out, in the language of the screen. */
export function LossList({ losses }: { readonly losses: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.list}>
      {losses.map(loss => {
        const said = readLoss(loss)
        return (
          <li key={loss} {...(said ? {} : { lang: 'en', dir: 'auto' })}>
            {said ? t(`losses.${said.kind}`, { ...said }) : loss}
          </li>
        )
      })}
    </ul>
  )
}
