import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/button.tsx'
import { closeFind, find, findNext, useFind } from './find.ts'
import styles from './find-bar.module.css'

/** Looks for words in the document that was used last. */
export function FindBar() {
  const { t } = useTranslation()
  const { side, query, result } = useFind()
  if (!side) return null
  const { count, index } = result
  return (
    <search className={styles.bar} data-side={side} aria-label={t('find.label')}>
      <input
        name="find"
        type="text"
        autoFocus
        value={query}
        aria-label={t('find.label')}
        placeholder={t('find.placeholder', { side: side === 'left' ? 'A' : 'B' })}
        onChange={event => find(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') findNext(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') closeFind()
        }}
      />
      <span role="status" className={styles.count}>
        {query !== '' && (count === 0 ? t('find.none') : t('find.count', { index: index + 1, count }))}
      </span>
      <IconButton label={t('find.previous')} disabled={count === 0} onClick={() => findNext(-1)}>
        <ChevronUp size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('find.next')} disabled={count === 0} onClick={() => findNext(1)}>
        <ChevronDown size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('find.close')} onClick={closeFind}>
        <X size={15} aria-hidden />
      </IconButton>
    </search>
  )
}
