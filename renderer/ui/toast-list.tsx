import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { toasts } from './toasts.ts'
import styles from './toast-list.module.css'

/** Draws the messages, at the bottom of the window. */
export function ToastList() {
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <Messages />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Messages() {
  const { t } = useTranslation()
  const { toasts: list } = Toast.useToastManager()
  return list.map(toast => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      // A message is a dialog by role, and a dialog has a name.
      aria-label={t('ui.message')}
      className={styles.toast}
      swipeDirection="down"
    >
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.text} />
        {toast.actionProps && <Toast.Action className={styles.action} />}
        <Toast.Close className={styles.close} aria-label={t('ui.close')}>
          <X size={14} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
