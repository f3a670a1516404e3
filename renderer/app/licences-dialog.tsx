import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import styles from './licences-dialog.module.css'

/** Shows the licences of the software of others that is in the program; the build writes them beside the page. */
export function LicencesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetch('./licences.txt', { signal: stop.signal })
      .then(async response => setText(response.ok ? await response.text() : t('menu.noLicences')))
      .catch((error: unknown) => {
        if (error instanceof TypeError) setText(t('menu.noLicences'))
        else if (!stop.signal.aborted) throw error
      })
    return () => stop.abort()
  }, [t])
  return (
    <Dialog title={t('menu.licencesTitle')} onClose={onClose} wide>
      {/* A field, so that the keyboard scrolls it and finds in it. */}
      <textarea
        className={styles.text}
        readOnly
        rows={24}
        aria-label={t('menu.licencesTitle')}
        dir="ltr"
        value={text ?? ''}
      />
    </Dialog>
  )
}
