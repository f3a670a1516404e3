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

/** What buttons that open one and the same menu share with it; each says what the menu is to be about. */
export type MenuHandle<Subject> = Base.Handle<Subject>

export const menuHandle = <Subject,>(): MenuHandle<Subject> => Base.createHandle<Subject>()

interface MenuButtonProps<Subject> {
  readonly menu: MenuHandle<Subject>
  readonly subject: Subject
  readonly trigger: ReactElement
}

/** A button that opens a menu which stands elsewhere (`SharedMenu`): of a long list, each row has no menu of its own. */
export function MenuButton<Subject>({ menu, subject, trigger }: MenuButtonProps<Subject>) {
  return <Base.Trigger handle={menu} payload={subject} render={trigger} />
}

interface SharedMenuProps<Subject> {
  readonly menu: MenuHandle<Subject>
  readonly children: (subject: Subject) => ReactNode
}

/** The menu that buttons open from afar. */
export function SharedMenu<Subject>({ menu, children }: SharedMenuProps<Subject>) {
  const [layer, setLayer] = useState<HTMLElement | null>(null)
  useEffect(() => setLayer(document.getElementById(overlays)), [])
  return (
    <Base.Root handle={menu}>
      {({ payload }) => (
        <Base.Portal container={layer}>
          <Base.Positioner sideOffset={4} align="start" className={styles.positioner}>
            <Base.Popup className={styles.popup}>{payload !== undefined && children(payload)}</Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      )}
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
