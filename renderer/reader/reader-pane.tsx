import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Link } from '../../shared/model/index.ts'
import { bylineParts, readingMinutes } from './byline.ts'
import './highlights.css'
import { OverviewStrip } from './overview-strip.tsx'
import type { PanePair } from './pane-pair.ts'
import styles from './reader-pane.module.css'
import './reader-text.css'
import { TextPane } from './text-pane.ts'
import type { ReaderPanesProps, ReaderSide, Side } from './types.ts'
import { useReadingPosition } from './use-reading-position.ts'

interface ReaderPaneProps {
  readonly side: Side
  /** True where no other pane stands beside this one. */
  readonly alone: boolean
  readonly shown: ReaderSide
  readonly links: readonly Link[]
  readonly pair: PanePair
  /** The props of the panes as they are now: what happens in a text is told to the latest listener. */
  readonly latest: RefObject<ReaderPanesProps>
}

/** One pane: the head of the document, its text, and the overview strip at the outer edge. */
export function ReaderPane({ side, alone, shown, links, pair, latest }: ReaderPaneProps) {
  const { t, i18n } = useTranslation()
  const { document: report, body, highlights } = shown
  const scroller = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const [pane, setPane] = useState<TextPane | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const [byline] = useState(() => document.createElement('div'))
  const [titleInText, setTitleInText] = useState(false)
  const initial = useRef(shown)
  initial.current = shown

  useLayoutEffect(() => {
    const made = mount(
      side,
      initial.current,
      { scroller: scroller.current!, host: host.current! },
      pair,
      latest,
    )
    setUnreadable(made === null)
    if (!made) return
    setPane(made)
    pair.setPane(side, made)
    const { position } = initial.current
    if (position) pair.restore(side, position)
    return () => {
      pair.setPane(side, null)
      setPane(null)
      made.destroy()
    }
  }, [body, side, pair, latest])

  useLayoutEffect(() => {
    if (!pane) return
    pane.setHighlights(highlights)
    pair.highlightsChanged()
  }, [pane, pair, highlights])

  useLayoutEffect(() => {
    if (!pane) return
    pane.setLabel(t('reader.text', { title: report.title }))
    setTitleInText(pane.placeByline(report.title, byline))
  }, [pane, report.title, byline, t])

  useReadingPosition(pane, latest)

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
  }, [pair, side])

  const parts = bylineParts(report, i18n.language)
  const about = (
    <>
      {!alone && (
        <span className={styles['badge']} aria-hidden="true">
          {side === 'left' ? 'A' : 'B'}
        </span>
      )}
      <bdi>{[...parts, t('reader.minutes', { count: readingMinutes(report.words) })].join(' · ')}</bdi>
    </>
  )
  return (
    <section
      className={styles['pane']}
      data-side={side}
      data-alone={alone}
      aria-label={`${alone ? '' : `${t(`reader.side.${side}`)}: `}${report.title}`}
    >
      <div ref={scroller} id={`reader-${side}`} className={styles['scroller']} data-reader-scroller={side}>
        <div className={styles['column']}>
          {!titleInText && (
            <header className={styles['head']}>
              <h1 dir="auto">{report.title}</h1>
              <div className="reader-byline">{about}</div>
            </header>
          )}
          {unreadable && <p role="alert">{t('reader.unreadable')}</p>}
          <div ref={host} className={styles['host']} />
        </div>
      </div>
      {titleInText && createPortal(about, byline)}
      {pane && (
        <OverviewStrip pane={pane} pair={pair} highlights={highlights} links={links} title={report.title} />
      )}
    </section>
  )
}

const uses = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin']

// A body that does not fit the schema is said so in the pane; anything else is a fault of the program.
function mount(
  side: Side,
  shown: ReaderSide,
  elements: { readonly scroller: HTMLElement; readonly host: HTMLElement },
  pair: PanePair,
  latest: RefObject<ReaderPanesProps>,
): TextPane | null {
  try {
    return new TextPane(side, shown, elements, {
      onPick: id => latest.current.onSelect(id === null ? null : { kind: 'highlight', id }),
      onPassage: passage => {
        if (passage) pair.pane(side === 'left' ? 'right' : 'left')?.clearPassage()
        latest.current.onPassage(passage)
      },
      onOpenAddress: address => latest.current.onOpenAddress(address),
      onKey: () => false,
      onLayout: () => pair.laidOut(),
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
