import { FileInput } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDocuments } from '../store/documents.ts'
import { useLayout } from '../store/layout.ts'
import { Button } from '../ui/button.tsx'
import { importFiles } from './file-actions.ts'
import styles from './welcome.module.css'

/** What stands in the middle while no document is shown: what to do next, or that one is on its way. */
export function Welcome() {
  const { t, i18n } = useTranslation()
  const list = useDocuments(state => state.list)
  const left = useLayout(state => state.left)
  const right = useLayout(state => state.right)
  if (!list) return <div className={styles.page} />
  if (list.some(({ id }) => id === left || id === right)) {
    return (
      <div className={styles.page} dir={i18n.dir()}>
        <p className={styles.opening} role="status">
          {t('welcome.opening')}
        </p>
      </div>
    )
  }
  return (
    // The panes it stands in run from A to B, whatever the language.
    <div className={styles.page} dir={i18n.dir()}>
      <div className={styles.words}>
        <Parallel />
        <h1>{t('welcome.title')}</h1>
        <p>{list.length > 0 ? t('welcome.openHint') : t('welcome.text')}</p>
        {list.length === 0 && (
          <Button look="main" onClick={() => void importFiles()}>
            <FileInput size={15} aria-hidden />
            {t('welcome.import')}
          </Button>
        )}
      </div>
    </div>
  )
}

// Two texts and what joins them.
function Parallel() {
  return (
    <svg viewBox="0 0 180 84" className={styles.picture} aria-hidden>
      <path d="M4 10H70M4 26H60M4 42H68M4 58H52M4 74H64" />
      <path d="M112 10H170M112 26H176M112 42H160M112 58H174M112 74H150" />
      <path d="M78 26C98 26 86 58 104 58" data-colour="rose" />
      <path d="M76 4V32M106 52V80" data-colour="rose" />
    </svg>
  )
}
