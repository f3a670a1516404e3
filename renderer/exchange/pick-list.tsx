import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './exchange.module.css'

interface PickListProps {
  readonly label: string
  /** `apart` tells those of one title apart. */
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly apart?: string | undefined
  }[]
  readonly picked: readonly string[]
  readonly onChange: (picked: readonly string[]) => void
}

/** How many items are listed at once, and from how many on there is a field to find them by. */
const mostShown = 100
const manyItems = 8

/** A list of which any number is ticked. A long one is found in by a part of its titles. */
export function PickList({ label, items, picked, onChange }: PickListProps) {
  const { t } = useTranslation()
  const id = useId()
  const [part, setPart] = useState('')
  const folded = part.trim().toLocaleLowerCase()
  const fitting = items.filter(({ title, apart = '' }) =>
    [title, apart].some(words => words.toLocaleLowerCase().includes(folded)),
  )
  const ticked = new Set(picked)
  const toggle = (itemId: string, on: boolean) =>
    onChange(on ? [...picked, itemId] : picked.filter(other => other !== itemId))
  return (
    <div role="group" aria-labelledby={id} className={styles.pick}>
      <div className={styles.pickHead}>
        <span id={id}>
          {label}{' '}
          <span className={styles.count}>
            {t('exporting.picked', { chosen: picked.length, total: items.length })}
          </span>
        </span>
        <button
          type="button"
          onClick={() => onChange([...new Set([...picked, ...fitting.map(item => item.id)])])}
        >
          {t('exporting.pickAll')}
        </button>
        <button type="button" onClick={() => onChange([])}>
          {t('exporting.pickNone')}
        </button>
      </div>
      {items.length > manyItems && (
        <input
          type="search"
          className={styles.find}
          value={part}
          aria-label={t('exporting.findIn', { label })}
          placeholder={t('exporting.find')}
          onChange={event => setPart(event.target.value)}
          // Enter finds; it does not export.
          onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
        />
      )}
      <div className={styles.pickItems}>
        {fitting.slice(0, mostShown).map(({ id: itemId, title, apart }) => (
          <label key={itemId} className={styles.row}>
            <input
              type="checkbox"
              checked={ticked.has(itemId)}
              onChange={event => toggle(itemId, event.target.checked)}
            />
            <span className={styles.name} dir="auto" title={title}>
              {title}
              {apart !== undefined && <small className={styles.apart}>{apart}</small>}
            </span>
          </label>
        ))}
        {fitting.length > mostShown && (
          <p className={styles.quiet}>{t('exporting.more', { n: fitting.length - mostShown })}</p>
        )}
        {fitting.length === 0 && <p className={styles.quiet}>{t('exporting.nothingFits')}</p>}
      </div>
    </div>
  )
}
