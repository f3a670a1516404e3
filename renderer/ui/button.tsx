import { Tooltip } from '@base-ui/react/tooltip'
import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

type Look = 'plain' | 'main' | 'quiet' | 'danger'

/** A button with words on it. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { readonly look?: Look }) {
  return <button type="button" {...rest} className={join(styles.button, styles[look], className)} />
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** Its name, read aloud and shown as a tooltip. */
  readonly label: string
  readonly children: ReactNode
  /** False where its name would only be in the way. */
  readonly tooltip?: boolean
}

/** A button with a picture on it, named by a tooltip. */
export function IconButton({ label, className, tooltip = true, ...rest }: IconButtonProps) {
  if (!tooltip) {
    return <button type="button" aria-label={label} {...rest} className={join(styles.icon, className)} />
  }
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        render={
          <button type="button" aria-label={label} {...rest} className={join(styles.icon, className)} />
        }
      />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className={styles.positioner}>
          <Tooltip.Popup className={styles.tooltip}>{label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}

/** Class names, those that are there, in one string. */
export function join(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
