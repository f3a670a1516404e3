import { useDeferredValue, useEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight as Marked, Link } from '../../shared/model/index.ts'
import { overviewPaths } from './overview.ts'
import styles from './overview-strip.module.css'
import type { PanePair } from './pane-pair.ts'
import type { TextPane } from './text-pane.ts'

const width = 9

interface OverviewStripProps {
  readonly pane: TextPane
  readonly pair: PanePair
  readonly highlights: readonly Marked[]
  readonly links: readonly Link[]
  readonly title: string
}

/** The whole document in nine pixels: where its highlights and links lie, and which part is in the window. Scrolls the pane. */
export function OverviewStrip({ pane, pair, highlights, links, title }: OverviewStripProps) {
  const { t } = useTranslation()
  const strip = useRef<HTMLDivElement>(null)
  const shade = useRef<HTMLDivElement>(null)
  const layout = useLayoutOf(pane, strip, shade)
  // A highlight that was just made is shown in the text first.
  const marked = useDeferredValue(highlights)
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
      role="scrollbar"
      aria-label={t('reader.overview', { title })}
      aria-controls={pane.scroller.id}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      onPointerDown={event => {
        pair.use(pane.side)
        event.currentTarget.setPointerCapture(event.pointerId)
        scrollTo(event)
      }}
      onPointerMove={event => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) scrollTo(event)
      }}
    >
      <svg width={width} height={layout.height} aria-hidden="true">
        {paths.map(({ colour, linked, path }) => (
          <path key={`${colour}${linked}`} data-colour={colour} data-linked={linked} d={path} />
        ))}
      </svg>
      <div ref={shade} className={styles['shade']} />
    </div>
  )
}

/** How long the sizes must rest before the marks are drawn anew, in milliseconds. */
const layoutRest = 250

// Text that is laid out takes a little more or less room than was guessed; the marks need not follow that.
function alike(a: number, b: number): boolean {
  return Math.abs(a - b) < b / 200
}

/** Follows the pane: the shade in each scroll event, without React; the sizes only when they have come to rest. */
function useLayoutOf(
  pane: TextPane,
  strip: { readonly current: HTMLElement | null },
  shade: { readonly current: HTMLElement | null },
): { readonly height: number; readonly content: number } {
  const [layout, setLayout] = useState({ height: 0, content: 1 })
  useEffect(() => {
    const { scroller } = pane
    let timer: ReturnType<typeof setTimeout> | undefined
    const place = () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller
      // A transform, unlike a place, leaves the layout as it is.
      shade.current!.style.transform = `translateY(${(clientHeight * scrollTop) / scrollHeight}px) scaleY(${Math.max(6 / clientHeight, clientHeight / scrollHeight)})`
      const range = scrollHeight - clientHeight
      strip.current!.setAttribute(
        'aria-valuenow',
        String(range > 0 ? Math.round((100 * scrollTop) / range) : 0),
      )
    }
    const measure = () => {
      place()
      clearTimeout(timer)
      timer = setTimeout(() => {
        const next = { height: strip.current!.clientHeight, content: Math.max(1, scroller.scrollHeight) }
        setLayout(last => (last.height === next.height && alike(last.content, next.content) ? last : next))
      }, layoutRest)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(pane.view.dom)
    observer.observe(scroller)
    scroller.addEventListener('scroll', place, { passive: true })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      scroller.removeEventListener('scroll', place)
    }
  }, [pane, strip, shade])
  return layout
}
