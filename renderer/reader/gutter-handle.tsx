import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './reader-panes.module.css'

interface GutterHandleProps {
  readonly width: number
  readonly least: number
  readonly most: number
  readonly onWidth: (width: number) => void
}

const keyStep = 10

/** Makes the space between the two texts wider or narrower: dragged, or by the arrow keys. In pixels. */
export function GutterHandle({ width, least, most, onWidth }: GutterHandleProps) {
  const { t } = useTranslation()
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)

  function onKeyDown(event: KeyboardEvent): void {
    const to = {
      ArrowRight: width + keyStep,
      ArrowUp: width + keyStep,
      ArrowLeft: width - keyStep,
      ArrowDown: width - keyStep,
      Home: least,
      End: most,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    onWidth(to)
  }

  function drag(event: PointerEvent<HTMLElement>): void {
    const start = from.current
    // It grows to both sides, so that the handle stays under the pointer's half of the way.
    if (start) onWidth(Math.round(start.width + 2 * (event.clientX - start.x)))
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['widen']}
      aria-label={t('reader.gutterWidth')}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      title={t('reader.gutterWidth')}
      onKeyDown={onKeyDown}
      onPointerDown={event => {
        event.preventDefault()
        event.currentTarget.focus({ preventScroll: true })
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={drag}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
      onDoubleClick={() => onWidth(70)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 5 2 8l3 3M2 8h12M11 5l3 3-3 3" />
      </svg>
    </div>
  )
}
