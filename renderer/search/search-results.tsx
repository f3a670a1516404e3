import { BookmarkPlus, X } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit, SearchKind } from '../../shared/model/index.ts'
import { focusSearch } from '../app/search-focus.ts'
import { openDialog } from '../store/dialogs.ts'
import { needHighlight } from '../store/highlights.ts'
import { openNote, showDetails } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { pageSize, search, useSearch } from '../store/search.ts'
import { reveal, select } from '../store/selection.ts'
import { tagQuery } from '../library/tag-tree.tsx'
import { useToldApart } from '../library/told-apart.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { attempt } from '../ui/toasts.ts'
import { hintOf } from './query-hints.ts'
import { markMatches } from './mark-matches.ts'
import styles from './search-results.module.css'

const kinds: readonly SearchKind[] = ['highlight', 'note', 'tag', 'document']

/** What was found, in place of the library while something is searched for. */
export function SearchResults() {
  const { t } = useTranslation()
  const { query, hits, total, problem } = useSearch()
  const hint = hintOf(query)
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const byKind = useMemo(() => Map.groupBy(hits ?? [], hit => hit.kind), [hits])
  return (
    <section className={styles.results} aria-label={t('search.results')} onKeyDown={walk}>
      <div className={styles.head}>
        <p role="status">
          {problem ??
            (hits === null ? t('search.searching') : hits.length > 0 && t('search.found', { count: total }))}
        </p>
        {!readOnly && !problem && (
          <IconButton
            label={t('savedSearch.save')}
            onClick={() => openDialog({ kind: 'savedSearch', searchId: null, query })}
          >
            <BookmarkPlus size={14} aria-hidden />
          </IconButton>
        )}
        <IconButton label={t('search.clear')} onClick={() => void search('')}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {hits?.length === 0 && !problem && (
        <div className={styles.none}>
          <p>{t('search.none')}</p>
          {hint && <p>{t(`search.unknown.${hint.hint}`, { what: hint.what })}</p>}
          <p>{t('search.noneHint')}</p>
        </div>
      )}
      {kinds.map(kind => {
        const found = byKind.get(kind)
        if (!found) return null
        return (
          <section key={kind}>
            <h2 className={styles.kind}>{t(`search.kinds.${kind}`)}</h2>
            <ul role="list">
              {found.map((hit, index) => (
                <li key={index}>
                  <Hit hit={hit} titled={sourceOf(hit) !== sourceOf(found[index - 1])} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {hits && hits.length < total && (
        <Button
          look="quiet"
          className={styles.more}
          onClick={() => void attempt(() => search(query, Math.min(1000, hits.length + pageSize)))}
        >
          {t('search.more')}
        </Button>
      )}
    </section>
  )
}

// Two documents may have one title.
const sourceOf = (hit: SearchHit | undefined) => hit && (hit.documentId ?? hit.title)

interface HitProps {
  readonly hit: SearchHit
  /** Whether its title is shown: of several of one document that follow each other, the first has it. */
  readonly titled: boolean
}

function Hit({ hit, titled }: HitProps) {
  const apart = useToldApart(hit.documentId)
  return (
    <button type="button" data-hit className={styles.hit} onClick={() => void attempt(() => openHit(hit))}>
      {hit.kind !== 'tag' && (
        <span className={titled ? styles.title : 'hidden-visually'} dir="auto">
          {hit.title}
          {apart !== null && ` · ${apart}`}
        </span>
      )}
      {hit.snippet !== '' && (
        <span className={styles.snippet} dir="auto">
          {markMatches(hit.snippet, hit.matches).map(({ text, match }, index) =>
            match ? <mark key={index}>{text}</mark> : joined(hit.kind, text),
          )}
        </span>
      )}
    </button>
  )
}

// A quote and its comment, a tag and its definition follow each other as blocks, which a snippet parts by two blanks.
function joined(kind: SearchKind, text: string): string {
  return kind === 'highlight' || kind === 'tag' ? text.replaceAll('  ', ' · ') : text
}

// A hit is at its first match; all that the snippet shows of the words searched for is to be seen.
function endOfMatches(start: number, end: number, matches: SearchHit['matches']): number {
  const [first] = matches
  const last = matches.at(-1)
  return first && last ? Math.max(end, start + last[1] - first[0]) : end
}

async function openHit({
  kind,
  documentId,
  highlightId,
  noteId,
  title,
  start,
  end,
  matches,
}: SearchHit): Promise<void> {
  if (kind === 'note' && noteId) openNote(noteId)
  if (kind === 'tag') await search(tagQuery(title))
  if (documentId && start !== null && end !== null)
    reveal(documentId, start, endOfMatches(start, end, matches))
  if (highlightId) {
    await needHighlight(highlightId)
    select({ kind: 'highlight', id: highlightId })
    showDetails()
  }
}

// The arrow keys go from hit to hit, and from the first one back to the field.
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') {
    event.stopPropagation()
    focusSearch()
    return
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')]
  const next = all.indexOf(document.activeElement as HTMLElement) + step
  if (next < 0) focusSearch()
  else all[next]?.focus()
}
