import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keysOf } from '../app/commands.ts'
import { readerHandle } from '../app/reader-handle.ts'
import type { Offer } from '../palette/fitting.ts'
import { PaletteList } from '../palette/palette-list.tsx'
import { optionId, paletteId, usePalette } from '../palette/use-palette.ts'
import { showColumn } from '../store/layout.ts'
import { search, useSearch } from '../store/search.ts'
import { attempt } from '../ui/toasts.ts'
import styles from './search-field.module.css'

/** How long after the last letter the search begins, in milliseconds. */
const pauseBeforeSearch = 120

/**
 * The field in the middle of the header: it searches, and offers the commands whose names fit. The arrows go through
 * these, Enter does one; where none is offered, both go to the hits. Esc ends the search.
 */
export function SearchField() {
  const { t } = useTranslation()
  const query = useSearch(state => state.query)
  const [draft, setDraft] = useState(query)
  const pause = useRef<number | undefined>(undefined)
  const palette = usePalette(draft, {
    id: 'hits',
    name: t('palette.hits', { query: draft.trim() }),
    run: goToHits,
  })
  useEffect(() => setDraft(query), [query])

  function find(text: string): void {
    clearTimeout(pause.current)
    void attempt(() => search(text))
    if (text.trim() !== '') showColumn('left')
  }

  function end(): void {
    setDraft('')
    find('')
    palette.hide()
    readerHandle.current?.focus()
  }

  function goToHits(): void {
    if (draft !== query) find(draft)
    document.querySelector<HTMLElement>('[data-hit]')?.focus()
  }

  function choose(offer: Offer): void {
    palette.hide()
    if (offer.run !== goToHits) end()
    void offer.run()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const chosen = palette.open ? palette.options[palette.active] : undefined
    if (event.key === 'Escape') end()
    else if (palette.open && step !== 0) {
      event.preventDefault()
      palette.step(step)
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault()
      if (chosen) choose(chosen)
      else goToHits()
    }
  }

  return (
    <search className={styles.search}>
      <Search size={14} aria-hidden />
      <input
        name="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        dir={draft === '' ? undefined : 'auto'}
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={palette.open}
        aria-controls={palette.open ? paletteId : undefined}
        aria-activedescendant={palette.open && palette.active >= 0 ? optionId(palette.active) : undefined}
        placeholder={t('search.placeholder')}
        value={draft}
        onFocus={palette.show}
        onBlur={palette.hide}
        onChange={event => {
          const text = event.target.value
          setDraft(text)
          palette.show()
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
      {palette.open && <PaletteList palette={palette} onChoose={choose} />}
    </search>
  )
}
