import { ContextMenu } from '@base-ui/react/context-menu'
import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { overlays } from './overlays.ts'
import styles from './menu.module.css'

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode
  readonly align?: 'start' | 'end'
}

/** A menu that a button opens. */
export function Menu({ trigger, children, align = 'start' }: MenuProps) {
  const [layer, setLayer] = useState<HTMLElement | null>(null)
  useEffect(() => setLayer(document.getElementById(overlays)), [])
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={layer}>
        <Base.Positioner sideOffset={4} align={align} className={styles.positioner}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface WithContextMenuProps {
  /** What is clicked with the other mouse button, pressed long, or given the menu key. */
  readonly trigger: ReactElement
  readonly menu: ReactNode
  readonly children: ReactNode
}

/** Something with a menu of its own beside what is in it. */
export function WithContextMenu({ trigger, menu, children }: WithContextMenuProps) {
  const [layer, setLayer] = useState<HTMLElement | null>(null)
  useEffect(() => setLayer(document.getElementById(overlays)), [])
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger render={trigger}>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal container={layer}>
        <ContextMenu.Positioner className={styles.positioner}>
          <ContextMenu.Popup className={styles.popup}>{menu}</ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

interface MenuItemProps {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly keys?: string
  readonly disabled?: boolean
  readonly danger?: boolean
}

/** Something to do. */
export function MenuItem({ children, onClick, keys, disabled, danger }: MenuItemProps) {
  return (
    <Base.Item
      className={styles.item}
      onClick={onClick}
      disabled={disabled ?? false}
      data-danger={danger || undefined}
    >
      <span className={styles.label}>{children}</span>
      {keys && <kbd aria-hidden>{keys}</kbd>}
    </Base.Item>
  )
}

/** A line between groups of items. */
export function MenuLine() {
  return <Base.Separator className={styles.line} />
}

interface MenuChoicesProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly onChoose: (value: Value) => void
}

/** One of several, the present one with a tick. */
export function MenuChoices<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: MenuChoicesProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.group}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(chosen: Value) => onChoose(chosen)}>
        {choices.map(choice => (
          <Base.RadioItem key={choice.value} value={choice.value} className={styles.item}>
            <span className={styles.label}>{choice.label}</span>
            <Base.RadioItemIndicator className={styles.tick}>
              <Check size={14} aria-hidden />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}
