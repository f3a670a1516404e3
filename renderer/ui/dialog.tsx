import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton, join } from './button.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons along the bottom. */
  readonly actions?: ReactNode
  readonly wide?: boolean
  /** What has the focus first; the first control where nothing is said. */
  readonly focus?: RefObject<HTMLElement | null>
}

/** A window in the window: the rest waits until it is closed. Esc closes it. */
export function Dialog({ title, onClose, children, actions, wide, focus }: DialogProps) {
  const { t } = useTranslation()
  return (
    <Base.Root open onOpenChange={open => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            className={join(styles.popup, wide && styles.wide)}
            {...(focus && { initialFocus: focus })}
          >
            <div className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close
                render={
                  <IconButton label={t('ui.close')}>
                    <X size={15} aria-hidden />
                  </IconButton>
                }
              />
            </div>
            <div className={styles.body}>{children}</div>
            {actions && <div className={styles.actions}>{actions}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
