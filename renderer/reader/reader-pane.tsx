import { memo, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Highlight as Marked, Link } from '../../shared/model/index.ts'
import type { Aligned } from './bands.ts'
import { bylineParts, directionOf, localeFor, readingMinutes } from './byline.ts'
import './highlights.css'
import { OverviewStrip } from './overview-strip.tsx'
import type { PanePair } from './pane-pair.ts'
import styles from './reader-pane.module.css'
import './reader-text.css'
import type { ReaderPanesProps, ReaderSide, Side } from './types.ts'
import { useReadingPosition } from './use-reading-position.ts'
import { useTextPane } from './use-text-pane.ts'

interface ReaderPaneProps {
  readonly side: Side
  /** True where no other pane stands beside this one. */
  readonly alone: boolean
  readonly shown: ReaderSide
  readonly links: readonly Link[]
  /** What is compared, to be marked in the overview; `null` where nothing is. */
  readonly aligned: readonly Aligned[] | null
  /** The id of the one among them that is looked at. */
  readonly lookedAt: string | null
  readonly pair: PanePair
  /** The props of the panes as they are now: what happens in a text is told to the latest listener. */
  readonly latest: RefObject<ReaderPanesProps>
  /** The caret came to rest in these highlights. */
  readonly onCaret: (highlights: readonly Marked[]) => void
}

/** One pane: the head of the document, its text, and the overview strip at the outer edge. */
export const ReaderPane = memo(function ReaderPane({
  side,
  alone,
  shown,
  links,
  aligned,
  lookedAt,
  pair,
  latest,
  onCaret,
}: ReaderPaneProps) {
  const { t, i18n } = useTranslation()
  const { document: report, highlights } = shown
  const scroller = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const handles = useRef<HTMLDivElement>(null)
  const [byline] = useState(bylineElement)

  const { pane, unreadable } = useTextPane(
    side,
    shown,
    pair,
    { scroller, host, handles },
    {
      onPick: id => latest.current.onSelect(id === null ? null : { kind: 'highlight', id }),
      onPassage(passage) {
        if (passage) pair.pane(side === 'left' ? 'right' : 'left')?.clearPassage()
        latest.current.onPassage(passage)
      },
      onPlace: offset => latest.current.onPlace?.(side, offset),
      onMoveEnds: (id, start, end) => latest.current.onMoveEnds(id, start, end),
      onOpenAddress: address => latest.current.onOpenAddress(address),
      onCaret,
      handleLabel: end => t(end === 'start' ? 'reader.startHandle' : 'reader.endHandle'),
      onLayout: () => pair.laidOut(),
    },
  )

  const titleInText = pane?.repeatsTitle(report.title) ?? false
  useLayoutEffect(() => {
    if (!pane || !titleInText) return
    pane.placeByline(byline, directionOf(report.title))
    return () => pane.placeByline(null)
  }, [pane, titleInText, byline, report.title])
  useLayoutEffect(() => pane?.setLabel(t('reader.text', { title: report.title })), [pane, report.title, t])

  useReadingPosition(pane, latest)
  useScrollerEvents(scroller, side, pair)

  const parts = bylineParts(report, localeFor(i18n.language, navigator.languages))
  const about = (
    <>
      {!alone && (
        <span className={styles['badge']} aria-hidden="true">
          {side === 'left' ? 'A' : 'B'}
        </span>
      )}
      <span className={styles['parts']}>
        {[...parts, t('reader.minutes', { count: readingMinutes(report.words) })].map(part => (
          <span key={part} className={styles['part']}>
            <span className={styles['dot']}> · </span>
            <bdi>{part}</bdi>
          </span>
        ))}
        {report.format === 'pdf' && (
          <button
            type="button"
            className={styles['original']}
            onClick={() => latest.current.onShowOriginal(report.id)}
          >
            {t('original.title')}
          </button>
        )}
      </span>
    </>
  )
  return (
    <section
      className={styles['pane']}
      data-side={side}
      data-alone={alone}
      aria-label={alone ? report.title : `${t(`reader.side.${side}`)}: ${report.title}`}
    >
      <div ref={scroller} id={`reader-${side}`} className={styles['scroller']} data-reader-scroller={side}>
        <div className={styles['column']}>
          {!titleInText && (
            <header className={styles['head']}>
              <h1 dir="auto">{report.title}</h1>
              <div className="reader-byline" dir={directionOf(report.title)}>
                {about}
              </div>
            </header>
          )}
          {unreadable && <p role="alert">{t('reader.unreadable')}</p>}
          <div ref={host} className={styles['host']} />
          <div ref={handles} className={styles['handles']} />
        </div>
      </div>
      {titleInText && createPortal(about, byline)}
      {pane && (
        <OverviewStrip
          pane={pane}
          pair={pair}
          highlights={highlights}
          links={links}
          aligned={aligned}
          lookedAt={lookedAt}
          onAligned={id => latest.current.onAligned?.(id)}
          title={report.title}
        />
      )}
    </section>
  )
})

// Lies in the text below its title, where it is not part of the text.
function bylineElement(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'reader-byline'
  element.contentEditable = 'false'
  return element
}

const uses = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin']

/** Tells the pair that a pane is used or scrolled. */
function useScrollerEvents(scroller: RefObject<HTMLDivElement | null>, side: Side, pair: PanePair): void {
  useEffect(() => {
    const element = scroller.current!
    const onScroll = () => pair.scrolled(side)
    const onUse = () => pair.use(side)
    element.addEventListener('scroll', onScroll, { passive: true })
    for (const type of uses) element.addEventListener(type, onUse, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      for (const type of uses) element.removeEventListener(type, onUse)
    }
  }, [scroller, pair, side])
}
