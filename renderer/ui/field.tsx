import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './field.module.css'

interface FieldProps extends ComponentProps<'input'> {
  readonly label: string
  /** What is wrong with it, or what it is for. */
  readonly hint?: ReactNode
}

/** A line to write in, with its label above. */
export function Field({ label, hint, ...rest }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        className={styles.input}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      />
      {hint && (
        <small id={`${id}-hint`} className={styles.hint}>
          {hint}
        </small>
      )}
    </div>
  )
}

interface WritingProps {
  readonly label: string
  /** As it is stored. */
  readonly value: string
  readonly placeholder: string
  readonly readOnly: boolean
  readonly onSave: (value: string) => void
  readonly className?: string | undefined
  /** Found by commands that put the focus here. */
  readonly name?: string
}

/** How long after the last letter a text is saved, in milliseconds. */
export const savePause = 600

/** Several lines that grow with what is written, saved a moment after the last letter and when they are left. */
export function Writing({ label, value, placeholder, readOnly, onSave, className, name }: WritingProps) {
  const [draft, setDraft] = useState(value)
  const kept = useRef({ value, draft, onSave })
  const pause = useRef<number | undefined>(undefined)

  const save = () => {
    clearTimeout(pause.current)
    const { value: stored, draft: written, onSave: send } = kept.current
    if (written === stored) return
    kept.current.value = written
    send(written)
  }

  useEffect(() => {
    // What arrives from elsewhere is shown, unless something unsaved stands here.
    if (kept.current.draft === kept.current.value) {
      setDraft(value)
      kept.current.draft = value
    }
    kept.current.value = value
  }, [value])
  useEffect(() => {
    kept.current.onSave = onSave
  })
  useEffect(() => () => save(), [])

  return (
    <div className={styles.growing} data-text={`${draft}\n`}>
      <textarea
        aria-label={label}
        name={name}
        className={className}
        value={draft}
        placeholder={placeholder}
        readOnly={readOnly}
        rows={1}
        dir="auto"
        onChange={event => {
          setDraft(event.target.value)
          kept.current.draft = event.target.value
          clearTimeout(pause.current)
          pause.current = window.setTimeout(save, savePause)
        }}
        onBlur={save}
      />
    </div>
  )
}
