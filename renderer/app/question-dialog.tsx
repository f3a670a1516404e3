import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useTranslation } from 'react-i18next'
import type { Question } from '../store/dialogs.ts'
import { Button } from '../ui/button.tsx'
import styles from '../ui/dialog.module.css'

interface QuestionDialogProps {
  readonly question: Question
  readonly answer: (yes: boolean) => void
  readonly onClose: () => void
}

/** Asks before something is done; the button that does nothing has the focus. */
export function QuestionDialog({
  question: { title, text, action, danger },
  answer,
  onClose,
}: QuestionDialogProps) {
  const { t } = useTranslation()
  return (
    <AlertDialog.Root open onOpenChange={open => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Viewport className={styles.viewport}>
          <AlertDialog.Popup data-dialog className={styles.popup}>
            <div className={styles.head}>
              <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
            </div>
            <AlertDialog.Description className={styles.body}>{text}</AlertDialog.Description>
            <div className={styles.actions}>
              <AlertDialog.Close render={<Button>{t('ui.cancel')}</Button>} />
              <Button
                look={danger ? 'danger' : 'main'}
                onClick={() => {
                  answer(true)
                  onClose()
                }}
              >
                {action}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
