import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keysOf } from '../app/commands.ts'
import { readerHandle } from '../app/reader-handle.ts'
import { showColumn } from '../store/layout.ts'
import { search, useSearch } from '../store/search.ts'
import { attempt } from '../ui/toasts.ts'
import styles from './search-field.module.css'

/** How long after the last letter the search begins, in milliseconds. */
const pauseBeforeSearch = 120

/** The field in the middle of the header. Enter or the down arrow goes to the hits, Esc ends the search. */
export function SearchField() {
  const { t } = useTranslation()
  const query = useSearch(state => state.query)
  const [draft, setDraft] = useState(query)
  const pause = useRef<number | undefined>(undefined)
  useEffect(() => setDraft(query), [query])

  function find(text: string): void {
    clearTimeout(pause.current)
    void attempt(() => search(text))
    if (text.trim() !== '') showColumn('left')
  }

  function end(): void {
    setDraft('')
    find('')
    readerHandle.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Escape') end()
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault()
      if (draft !== query) find(draft)
      document.querySelector<HTMLElement>('[data-hit]')?.focus()
    }
  }

  return (
    <search className={styles.search}>
      <Search size={14} aria-hidden />
      <input
        name="search"
        type="text"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={draft}
        onChange={event => {
          const text = event.target.value
          setDraft(text)
          clearTimeout(pause.current)
          pause.current = window.setTimeout(() => find(text), pauseBeforeSearch)
        }}
        onKeyDown={onKeyDown}
      />
      {draft === '' ? (
        <kbd aria-hidden>{keysOf('search')}</kbd>
      ) : (
        <button type="button" aria-label={t('search.clear')} onClick={end}>
          <X size={14} aria-hidden />
        </button>
      )}
    </search>
  )
}
