import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
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
  /** Stores what was written; false where that failed. */
  readonly onSave: (value: string) => Promise<boolean>
  /** Found by commands that put the focus here. */
  readonly name?: string
}

/** How long after the last letter a text is saved, in milliseconds. */
const savePause = 600

/**
 * Several lines that grow with what is written, saved a moment after the last letter and when they are left. What
 * could not be saved stays, says so, and is tried again with the next change or when asked.
 */
export function Writing({ label, value, placeholder, readOnly, onSave, name }: WritingProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(value)
  const [failed, setFailed] = useState(false)
  const kept = useRef({ stored: value, draft, onSave })
  const pause = useRef<number | undefined>(undefined)

  async function save(): Promise<void> {
    clearTimeout(pause.current)
    const { stored, draft: written, onSave: send } = kept.current
    if (written === stored) return
    kept.current.stored = written
    const saved = await send(written)
    if (!saved && kept.current.stored === written) kept.current.stored = stored
    setFailed(!saved)
  }

  useEffect(() => {
    // What arrives from elsewhere is shown, unless something unsaved stands here.
    if (kept.current.draft === kept.current.stored) {
      setDraft(value)
      kept.current.draft = value
    }
    kept.current.stored = value
  }, [value])
  useEffect(() => {
    kept.current.onSave = onSave
  })
  useEffect(() => () => void save(), [])

  return (
    <>
      <div className={styles.growing} data-text={`${draft}\n`}>
        <textarea
          aria-label={label}
          name={name}
          value={draft}
          placeholder={placeholder}
          readOnly={readOnly}
          rows={1}
          dir="auto"
          onChange={event => {
            setDraft(event.target.value)
            kept.current.draft = event.target.value
            clearTimeout(pause.current)
            pause.current = window.setTimeout(() => void save(), savePause)
          }}
          onBlur={() => void save()}
        />
      </div>
      {failed && (
        <p role="alert" className={styles.failed}>
          {t('ui.notSaved')}{' '}
          <button type="button" onClick={() => void save()}>
            {t('ui.saveAgain')}
          </button>
        </p>
      )}
    </>
  )
}
