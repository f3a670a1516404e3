import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { join } from './button.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons along the bottom. */
  readonly actions?: ReactNode
  readonly wide?: boolean
  /** Nearly as wide as the window, for two columns. */
  readonly widest?: boolean
  /** Holds a text and no fields: the arrow keys scroll it. */
  readonly toRead?: boolean
}

/** A window in the window: the rest waits until it is closed. Esc closes it. Its first field has the focus. */
export function Dialog({ title, onClose, children, actions, wide, widest, toRead }: DialogProps) {
  const { t } = useTranslation()
  const popup = useRef<HTMLDivElement>(null)
  const [opener] = useState(() => document.activeElement)
  // Where nothing else took the focus (a field that a command put it into), it goes back to where it was.
  useEffect(
    () => () =>
      void requestAnimationFrame(() => {
        if (document.activeElement !== document.body || !(opener instanceof HTMLElement)) return
        opener.focus({ preventScroll: true })
      }),
    [opener],
  )
  const firstField = () =>
    popup.current?.querySelector<HTMLElement>('input:not([disabled]), textarea') ?? popup.current ?? true
  const arrived = useRef(false)
  // What stands in the first field is selected, as one who opens it mostly writes something else, and seen from its start.
  const arrive = (target: EventTarget) => {
    if (!arrived.current && target instanceof HTMLInputElement && target.value !== '') {
      target.select()
      target.scrollLeft = 0
    }
    arrived.current = true
  }
  return (
    <Base.Root open onOpenChange={open => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            data-dialog
            ref={popup}
            className={join(styles.popup, wide && styles.wide, widest && styles.widest)}
            initialFocus={firstField}
            onFocus={event => arrive(event.target)}
          >
            <div className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close className={styles.close} aria-label={t('ui.close')}>
                <X size={15} aria-hidden />
              </Base.Close>
            </div>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keys */}
            <div className={styles.body} tabIndex={toRead ? 0 : undefined}>
              {children}
            </div>
            {actions && <div className={styles.actions}>{actions}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
