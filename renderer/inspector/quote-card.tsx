import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight } from '../../shared/model/index.ts'
import { SideBadge } from '../library/document-list.tsx'
import { highlightSource } from '../notes/highlight-drag.ts'
import { useDocuments } from '../store/documents.ts'
import { needHighlight, useHighlights } from '../store/highlights.ts'
import { useLayout } from '../store/layout.ts'
import { reveal } from '../store/selection.ts'
import { Dot } from '../ui/colours.tsx'
import { attempt } from '../ui/toasts.ts'
import styles from './details.module.css'

/** A highlight by its id, fetched where it is not here; `null` while it comes, or where it is gone. */
export function useHighlight(highlightId: string): Highlight | null {
  const highlight = useHighlights(state => state.byId.get(highlightId) ?? null)
  const gone = useHighlights(state => state.gone.has(highlightId))
  useEffect(() => {
    if (!highlight && !gone) void attempt(() => needHighlight(highlightId))
  }, [highlightId, highlight, gone])
  return highlight
}

interface QuoteCardProps {
  readonly highlightId: string
  /** What its button does; without it, the passage is shown where it stands. */
  readonly onShow?: (highlight: Highlight) => void
}

/** The words of a highlight and where they stand. */
export function QuoteCard({ highlightId, onShow }: QuoteCardProps) {
  const { t } = useTranslation()
  const highlight = useHighlight(highlightId)
  const gone = useHighlights(state => state.gone.has(highlightId))
  if (!highlight) return gone ? <p className={styles.hint}>{t('inspector.gone')}</p> : null
  const { quote, documentId, start, end, orphaned } = highlight
  return (
    <figure className={styles.card} title={t('inspector.dragToCite')} {...highlightSource(highlight)}>
      <blockquote dir="auto">“{quote}”</blockquote>
      <figcaption className={styles.meta}>
        <Source highlight={highlight} />
        {!orphaned && (
          <button
            type="button"
            className={styles.show}
            onClick={() => (onShow ? onShow(highlight) : reveal(documentId, start, end))}
          >
            {t('inspector.show')}
          </button>
        )}
      </figcaption>
    </figure>
  )
}

/** Colour, pane and title of the document that a highlight stands in. */
export function Source({ highlight: { documentId, colour } }: { readonly highlight: Highlight }) {
  const title = useDocuments(state => state.list?.find(({ id }) => id === documentId)?.title ?? '')
  const left = useLayout(state => state.left === documentId)
  const right = useLayout(state => state.right === documentId)
  return (
    <>
      <Dot colour={colour} />
      {left && <SideBadge side="left" />}
      {right && !left && <SideBadge side="right" />}
      <span className={styles.source} title={title} dir="auto">
        {title}
      </span>
    </>
  )
}
