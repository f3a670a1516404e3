import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight as Marked, Link } from '../../shared/model/index.ts'
import { overviewPaths } from './overview.ts'
import { alignedAt, alignedPaths, alignedRowHeight, alignedRows, signWidth } from './aligned-marks.ts'
import type { Aligned } from './bands.ts'
import styles from './overview-strip.module.css'
import type { PanePair } from './pane-pair.ts'
import type { TextPane } from './text-pane.ts'

/** How wide the strip is, and how much wider beside a comparison: for highlights and suggestions each a lane. */
const width = 9
const alignedWidth = signWidth + 3

interface OverviewStripProps {
  readonly pane: TextPane
  readonly pair: PanePair
  readonly highlights: readonly Marked[]
  readonly links: readonly Link[]
  /** What is compared; `null` where nothing is. */
  readonly aligned: readonly Aligned[] | null
  readonly lookedAt: string | null
  /** A mark of a comparison was picked. */
  readonly onAligned: (id: string) => void
  readonly title: string
}

/**
 * The whole document in a strip: where its highlights, links and suggestions lie, and which part is in the window.
 * Scrolls the pane; a click on the mark of a suggestion goes to that.
 */
export function OverviewStrip({
  pane,
  pair,
  highlights,
  links,
  aligned,
  lookedAt,
  onAligned,
  title,
}: OverviewStripProps) {
  const { t } = useTranslation()
  const strip = useRef<HTMLDivElement>(null)
  const shade = useRef<HTMLCanvasElement>(null)
  const layout = useLayoutOf(pane, strip, shade)
  // A highlight that was just made is shown in the text first.
  const marked = useRested(highlights)
  const paths = useMemo(() => {
    if (layout.height === 0) return []
    const linked = new Set(links.flatMap(link => [link.fromId, link.toId]))
    const marks = marked.flatMap(each =>
      each.orphaned
        ? []
        : [
            {
              at: pane.geometry.estimate((each.start + each.end) / 2) / layout.content,
              colour: each.colour,
              linked: linked.has(each.id),
            },
          ],
    )
    return overviewPaths(marks, layout.height, width)
  }, [pane, marked, links, layout])

  // So is what was just decided of a suggestion in the list.
  const passages = useRested(aligned)
  const isComparing = aligned !== null
  const rows = useMemo(() => {
    if (!isComparing || !passages) return []
    const place = (offset: number) => pane.geometry.estimate(offset) / layout.content
    return alignedRows(passages, pane.side, layout.height, place)
  }, [pane, isComparing, passages, layout])
  // The lane of the suggestions lies beside the text, that of the highlights at the edge.
  const lane = pane.side === 'left' ? width : 0
  const signs = useMemo(() => alignedPaths(rows, lane + 1.5), [rows, lane])
  const selectedRow = rows.find(row => row.passages.some(({ id }) => id === lookedAt))?.row

  const markAt = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): string | null => {
    const rect = currentTarget.getBoundingClientRect()
    const across = clientX - rect.left - lane
    const inLane = aligned !== null && across >= 0 && across < alignedWidth
    return inLane ? alignedAt(rows, clientY - rect.top, lookedAt) : null
  }
  const scrollTo = (event: PointerEvent<HTMLDivElement>) => {
    const rect = event.currentTarget.getBoundingClientRect()
    const share = (event.clientY - rect.top) / rect.height
    pane.scrollTo(share * pane.scroller.scrollHeight - pane.scroller.clientHeight / 2)
  }
  return (
    <div
      ref={strip}
      className={styles['strip']}
      data-side={pane.side}
      data-comparing={aligned !== null}
      role="scrollbar"
      aria-label={t('reader.overview', { title })}
      aria-controls={pane.scroller.id}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      onPointerDown={event => {
        const id = event.button === 0 ? markAt(event) : null
        if (id !== null) return onAligned(id)
        pair.use(pane.side)
        event.currentTarget.setPointerCapture(event.pointerId)
        scrollTo(event)
      }}
      onPointerMove={event => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) scrollTo(event)
        else event.currentTarget.toggleAttribute('data-over-mark', markAt(event) !== null)
      }}
    >
      <svg width={aligned ? width + alignedWidth : width} height={layout.height} aria-hidden="true">
        <g transform={aligned && pane.side === 'right' ? `translate(${alignedWidth})` : undefined}>
          {paths.map(({ colour, linked, path }) => (
            <path key={`${colour}${linked}`} data-colour={colour} data-linked={linked} d={path} />
          ))}
        </g>
        {signs.map(({ kind, colour, path }) => (
          <path key={kind} data-kind={kind} data-colour={colour} d={path} />
        ))}
        {selectedRow !== undefined && (
          <rect
            className={styles['looked']}
            x={lane}
            y={selectedRow * alignedRowHeight - 1.5}
            width={alignedWidth}
            height={9}
            rx={2}
          />
        )}
      </svg>
      <canvas ref={shade} width={1} className={styles['shade']} aria-hidden="true" />
    </div>
  )
}

/** How long the sizes must rest before the marks are drawn anew, in milliseconds. */
const layoutRest = 250

// Text that is laid out takes a little more or less room than was guessed; the marks need not follow that.
function alike(a: number, b: number): boolean {
  return Math.abs(a - b) < b / 200
}

/** A value that follows `next` once that has rested. */
function useRested<Value>(next: Value): Value {
  const [rested, setRested] = useState(next)
  useEffect(() => {
    const timer = setTimeout(() => setRested(next), layoutRest)
    return () => clearTimeout(timer)
  }, [next])
  return rested
}

/**
 * Follows the pane: the shade in each scroll event, the sizes only when they have come to rest. The shade is drawn, not
 * moved, since each change of the page makes Chromium paint all highlighted text anew (see `LineSketch`).
 */
function useLayoutOf(
  pane: TextPane,
  strip: { readonly current: HTMLElement | null },
  shade: { readonly current: HTMLCanvasElement | null },
): { readonly height: number; readonly content: number } {
  const [layout, setLayout] = useState({ height: 0, content: 1 })
  useEffect(() => {
    const { scroller } = pane
    let timer: ReturnType<typeof setTimeout> | undefined
    const place = () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller
      drawShade(shade.current!, scrollTop / scrollHeight, clientHeight / scrollHeight)
    }
    const rest = () => {
      const canvas = shade.current!
      const { scrollTop, scrollHeight, clientHeight } = scroller
      const range = scrollHeight - clientHeight
      const share = String(range > 0 ? Math.round((100 * scrollTop) / range) : 0)
      if (strip.current!.getAttribute('aria-valuenow') !== share)
        strip.current!.setAttribute('aria-valuenow', share)
      canvas.height = strip.current!.clientHeight
      canvas.getContext('2d')!.fillStyle = getComputedStyle(canvas).color
      place()
      const next = { height: strip.current!.clientHeight, content: Math.max(1, scrollHeight) }
      setLayout(last => (last.height === next.height && alike(last.content, next.content) ? last : next))
    }
    const later = () => {
      place()
      clearTimeout(timer)
      timer = setTimeout(rest, layoutRest)
    }
    const observer = new ResizeObserver(later)
    observer.observe(pane.view.dom)
    observer.observe(scroller)
    scroller.addEventListener('scroll', later, { passive: true })
    const themes = new MutationObserver(rest)
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      themes.disconnect()
      scroller.removeEventListener('scroll', later)
    }
  }, [pane, strip, shade])
  return layout
}

// `from` and `share` are parts of the height.
function drawShade(canvas: HTMLCanvasElement, from: number, share: number): void {
  const context = canvas.getContext('2d')!
  context.clearRect(0, 0, 1, canvas.height)
  // All of it is in the window.
  if (share > 0.999) return
  context.fillRect(0, from * canvas.height, 1, Math.max(6, share * canvas.height))
}
