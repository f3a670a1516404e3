import { type ComponentProps, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'
import { useSaving } from './use-saving.ts'

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

/**
 * Several lines that grow with what is written, saved a moment after the last letter and when they are left. What
 * could not be saved stays, says so, and is tried again with the next change or when asked.
 */
export function Writing({ label, value, placeholder, readOnly, onSave, name }: WritingProps) {
  const { draft, failed, change, save } = useSaving(value, onSave)
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
          onChange={event => change(event.target.value)}
          onBlur={() => void save()}
        />
      </div>
      {failed && <NotSaved onSave={save} />}
    </>
  )
}

/** Says that what was written is not stored, and stores it when asked. */
export function NotSaved({ onSave }: { readonly onSave: () => Promise<void> }) {
  const { t } = useTranslation()
  return (
    <p role="alert" className={styles.failed}>
      {t('ui.notSaved')}{' '}
      <button type="button" onClick={() => void onSave()}>
        {t('ui.saveAgain')}
      </button>
    </p>
  )
}
