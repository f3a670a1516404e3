import {
  createRef,
  forwardRef,
  Fragment,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { Highlight as Marked } from '../../shared/model/index.ts'
import { quoteStart } from './accessible-names.ts'
import { GutterHandle } from './gutter-handle.tsx'
import type { LineElements } from './link-drawing.ts'
import { PanePair, type PairLabels } from './pane-pair.ts'
import { ReaderPane } from './reader-pane.tsx'
import styles from './reader-panes.module.css'
import { useAlignment } from './use-alignment.ts'
import { readerHandle } from './reader-handle.ts'
import type { ReaderHandle, ReaderPanesProps, Side } from './types.ts'

/** Two documents side by side (or one, or none) with their highlights, and the links between them. */
export const ReaderPanes = forwardRef<ReaderHandle, ReaderPanesProps>(function ReaderPanes(props, ref) {
  const { left, right, links, relations, selected, linkingFrom, scrollTogether, onScrollTogether } = props
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const lines = useLineElements()
  const edges = useRef<HTMLDivElement>(null)
  const [pair, setPair] = useState<PanePair | null>(null)
  const current = useRef(props)
  useLayoutEffect(() => {
    current.current = props
  })

  useLayoutEffect(() => {
    const made = new PanePair(
      {
        root: root.current!,
        gutter: elementsOf(lines.gutter),
        margins: { left: elementsOf(lines.left), right: elementsOf(lines.right) },
        bands: elementsOf(lines.bands),
        edges: edges.current!,
      },
      noLabels,
      picked => current.current.onSelect(picked),
    )
    setPair(made)
    return () => made.destroy()
  }, [lines])

  useLayoutEffect(() => {
    pair?.setLabels({
      connector: ({ relation, from, to }) =>
        t('reader.connector', { relation: relation.name, from: quoteStart(from), to: quoteStart(to) }),
      mark: mark => t(mark.direction < 0 ? 'reader.linksAbove' : 'reader.linksBelow', { count: mark.count }),
    })
  }, [pair, t])

  useLayoutEffect(() => {
    pair?.update({ links, relations, selected, linkingFrom, scrollTogether })
  }, [pair, links, relations, selected, linkingFrom, scrollTogether])

  const voice = useRef<HTMLOutputElement>(null)
  const say = useCallback((words: string) => {
    // Not a state of the panes, which are not drawn anew for it.
    voice.current!.textContent = words
  }, [])
  const sayAtCaret = useCallback(
    (here: readonly Marked[]) => {
      if (here.length > 0) say(t('reader.highlightsHere', { count: here.length }))
    },
    [say, t],
  )
  useSelectedAloud(pair, props, say)
  useReveal(pair, props)
  useAlignment(pair, root, props, current)
  useImperativeHandle(ref, () => readerHandle(pair, () => current.current), [pair])

  const shownTwice = left !== null && right !== null
  const pane = (side: Side) => {
    const shown = props[side]
    return (
      shown &&
      pair && (
        <ReaderPane
          key={shown.document.id}
          side={side}
          alone={!shownTwice}
          shown={shown}
          links={links}
          aligned={props.alignment?.passages ?? null}
          lookedAt={props.alignment?.selected?.id ?? null}
          pair={pair}
          latest={current}
          onCaret={sayAtCaret}
        />
      )
    )
  }
  return (
    <div
      ref={root}
      className={styles['panes']}
      dir="ltr"
      data-linking={linkingFrom === null ? undefined : ''}
    >
      {left || right ? (
        <Group className={styles['group']} orientation="horizontal" disableCursor>
          {left && (
            <Panel id="left" minSize="25%">
              {pane('left')}
            </Panel>
          )}
          {shownTwice && (
            <Separator id="gutter" className={styles['gutter']} aria-label={t('reader.resize')}>
              <span className={styles['grip']} />
            </Separator>
          )}
          {right && (
            <Panel id="right" minSize="25%">
              {pane('right')}
            </Panel>
          )}
        </Group>
      ) : (
        props.children
      )}
      <output ref={voice} className={styles['said']} />
      <section aria-label={t('reader.gutter')} hidden={!left && !right}>
        {lineLayers.map(layer => (
          <Fragment key={layer}>
            {layer === 'bands' ? (
              <svg ref={lines[layer].svg} className={styles['bands']} aria-hidden="true" />
            ) : (
              <svg ref={lines[layer].svg} className={styles['connectors']} />
            )}
            <canvas ref={lines[layer].canvas} className={styles['sketch']} aria-hidden="true" />
          </Fragment>
        ))}
        <div ref={edges} className={styles['edges']} />
      </section>
      {shownTwice && props.gutter && <GutterHandle {...props.gutter} />}
      {shownTwice && (
        <button
          type="button"
          className={styles['together']}
          aria-pressed={scrollTogether}
          aria-label={t('reader.scrollTogether')}
          title={t('reader.scrollTogether')}
          onClick={() => onScrollTogether(!scrollTogether)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 3v10M3 5l2-2 2 2M3 11l2 2 2-2M11 3v10M9 5l2-2 2 2M9 11l2 2 2-2" />
          </svg>
        </button>
      )}
    </div>
  )
})

const lineLayers = ['bands', 'left', 'gutter', 'right'] as const

interface LineRefs {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly canvas: RefObject<HTMLCanvasElement | null>
}

/** The layers that bands and lines are drawn in: lines have the gutter, and the outer margin of each pane. */
function useLineElements(): Readonly<Record<(typeof lineLayers)[number], LineRefs>> {
  const [refs] = useState(() => {
    const layer = (): LineRefs => ({ svg: createRef(), canvas: createRef() })
    return { bands: layer(), left: layer(), gutter: layer(), right: layer() }
  })
  return refs
}

function elementsOf({ svg, canvas }: LineRefs): LineElements {
  return { svg: svg.current!, canvas: canvas.current! }
}

const noLabels: PairLabels = { connector: () => '', mark: () => '' }

/** Shows a passage that was asked for, as soon as a pane has its document; each wish once. */
function useReveal(pair: PanePair | null, { reveal, left, right }: ReaderPanesProps): void {
  const done = useRef<number | null>(null)
  useEffect(() => {
    if (!pair || !reveal || done.current === reveal.nonce) return
    const sides: Side[] = reveal.side === 'right' ? ['right', 'left'] : ['left', 'right']
    const side = sides.find(each => pair.pane(each)?.documentId === reveal.documentId)
    if (!side) return
    done.current = reveal.nonce
    pair.use(side)
    pair.reveal(side, reveal)
    pair.pane(side)!.flash(reveal)
  }, [pair, reveal, left, right])
}

/** Says to who cannot see it which highlight was picked. */
function useSelectedAloud(
  pair: PanePair | null,
  { selected, left, right }: ReaderPanesProps,
  say: (words: string) => void,
): void {
  const { t } = useTranslation()
  const last = useRef<string | null>(null)
  useEffect(() => {
    const id = selected?.kind === 'highlight' ? selected.id : null
    if (!pair || id === last.current) return
    last.current = id
    const pane = [pair.pane('left'), pair.pane('right')].find(each => id !== null && each?.highlights.get(id))
    const highlight = id === null ? undefined : pane?.highlights.get(id)
    if (!pane || !highlight) return
    const stack = pane.highlights.index.overlapping(highlight.start, highlight.end)
    say(
      t('reader.highlightSelected', {
        colour: t(`reader.colour.${highlight.colour}`),
        position: stack.findIndex(each => each.id === highlight.id) + 1,
        count: stack.length,
        quote: quoteStart(highlight.quote, 160),
      }),
    )
  }, [pair, selected, left, right, say, t])
}
