import { type ComponentProps, type ReactNode, useId } from 'react'
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
