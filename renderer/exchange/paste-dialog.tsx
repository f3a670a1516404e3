import { useTranslation } from 'react-i18next'
import { importClipboard } from '../app/file-actions.ts'
import { showKeys } from '../app/keys.ts'
import { Dialog } from '../ui/dialog.tsx'
import styles from './imported.module.css'

/** A place to paste what is to become a document: no window may read the clipboard by itself. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('commands.paste')} onClose={onClose}>
      <p id="paste-hint" className={styles.hint}>
        {t('pasting.hint', { keys: showKeys('Mod+v') })}
      </p>
      <textarea
        className={styles.paste}
        aria-label={t('pasting.field')}
        aria-describedby="paste-hint"
        placeholder={t('pasting.field')}
        value=""
        onChange={() => {}}
        onPaste={event => {
          event.preventDefault()
          onClose()
          void importClipboard(event.clipboardData)
        }}
      />
    </Dialog>
  )
}
