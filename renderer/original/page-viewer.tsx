import { ChevronLeft, ChevronRight, MoveHorizontal, X, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Body, Document } from '../../shared/model/index.ts'
import { useLayout } from '../store/layout.ts'
import { IconButton } from '../ui/button.tsx'
import { closeOriginal } from './actions.ts'
import { openOriginal, type Original } from './open-original.ts'
import styles from './original.module.css'
import { PageCanvas } from './page-canvas.tsx'
import { pageAt, pageStarts } from './page-marks.ts'

interface PageViewerProps {
  readonly document: Document
  readonly body: Body
}

const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const
const fitting = zooms.indexOf(1)

/** One page of the original at a time: the one that is being read, until the researcher turns the pages. */
export function PageViewer({ document: report, body }: PageViewerProps) {
  const { t } = useTranslation()
  const { original, problem } = useOriginalFile(report.id)
  const [page, setPage] = useReadPage(report.id, body, original)
  const [zoom, setZoom] = useState<number>(fitting)
  const region = useRef<HTMLDivElement>(null)
  const count = original?.pdf.numPages ?? 0
  const turn = (to: number) => {
    setPage(Math.min(count, Math.max(1, to)))
    region.current?.scrollTo({ top: 0 })
  }
  const scale = (to: number) => setZoom(Math.min(zooms.length - 1, Math.max(0, to)))
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyAction(event, { turn, scale, page, count, zoom })
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const label = original?.labels[page - 1] ?? String(page)
  return (
    <div
      className={styles.viewer}
      data-original
      data-own-keys="+ - 0"
      role="presentation"
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar} role="toolbar" aria-label={t('original.title')}>
        <IconButton label={t('original.previous')} disabled={page <= 1} onClick={() => turn(page - 1)}>
          <ChevronLeft size={15} className={styles.onward} aria-hidden />
        </IconButton>
        <PageField label={label} labels={original?.labels ?? []} turn={turn} />
        <span className={styles.count}>{count > 0 && t('original.count', { count })}</span>
        <IconButton label={t('original.next')} disabled={page >= count} onClick={() => turn(page + 1)}>
          <ChevronRight size={15} className={styles.onward} aria-hidden />
        </IconButton>
        <span className={styles.space} />
        <IconButton label={t('original.smaller')} disabled={zoom === 0} onClick={() => scale(zoom - 1)}>
          <ZoomOut size={15} aria-hidden />
        </IconButton>
        <IconButton label={t('original.fit')} disabled={zoom === fitting} onClick={() => scale(fitting)}>
          <MoveHorizontal size={15} aria-hidden />
        </IconButton>
        <IconButton
          label={t('original.larger')}
          disabled={zoom === zooms.length - 1}
          onClick={() => scale(zoom + 1)}
        >
          <ZoomIn size={15} aria-hidden />
        </IconButton>
        <IconButton label={t('original.close')} onClick={closeOriginal}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <div ref={region} className={styles.region} role="group" aria-label={t('original.title')} tabIndex={0}>
        {problem !== null && <p role="alert">{t('original.failed', { reason: problem })}</p>}
        {problem === null && !original && <p className={styles.notice}>{t('original.opening')}</p>}
        {original && (
          <PageCanvas
            pdf={original.pdf}
            page={page}
            zoom={zooms[zoom]!}
            label={t('original.picture', { page: label, title: report.title })}
          />
        )}
      </div>
    </div>
  )
}

interface Keys {
  readonly turn: (to: number) => void
  readonly scale: (to: number) => void
  readonly page: number
  readonly count: number
  readonly zoom: number
}

function keyAction(event: KeyboardEvent, { turn, scale, page, count, zoom }: Keys): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.target instanceof HTMLInputElement) return null
  const fromRight = getComputedStyle(event.currentTarget).direction === 'rtl'
  const step = fromRight ? -1 : 1
  switch (event.key) {
    case 'PageDown':
      return () => turn(page + 1)
    case 'PageUp':
      return () => turn(page - 1)
    case 'ArrowRight':
      return () => turn(page + step)
    case 'ArrowLeft':
      return () => turn(page - step)
    case 'Home':
      return () => turn(1)
    case 'End':
      return () => turn(count)
    case '+':
      return () => scale(zoom + 1)
    case '-':
      return () => scale(zoom - 1)
    case '0':
      return () => scale(fitting)
    default:
      return null
  }
}

interface PageFieldProps {
  readonly label: string
  readonly labels: readonly string[]
  readonly turn: (to: number) => void
}

/** The label of the page, which can be written over to go to another. */
function PageField({ label, labels, turn }: PageFieldProps) {
  const { t } = useTranslation()
  const [written, setWritten] = useState<string | null>(null)
  const go = () => {
    const wanted = written?.trim() ?? ''
    const at = labels.findIndex(each => each.toLowerCase() === wanted.toLowerCase())
    if (at >= 0) turn(at + 1)
    setWritten(null)
  }
  return (
    <input
      name="original-page"
      type="text"
      className={styles.field}
      aria-label={t('original.page')}
      value={written ?? label}
      size={Math.max(2, label.length)}
      onFocus={event => event.target.select()}
      onChange={event => setWritten(event.target.value)}
      onBlur={() => setWritten(null)}
      onKeyDown={event => {
        if (event.key === 'Enter') go()
      }}
    />
  )
}

function useOriginalFile(documentId: string): { original: Original | null; problem: string | null } {
  const [state, setState] = useState<{ original: Original | null; problem: string | null }>({
    original: null,
    problem: null,
  })
  useEffect(() => {
    let gone = false
    let opened: Original | null = null
    openOriginal(documentId).then(
      original => {
        opened = original
        if (gone) original.close()
        else setState({ original, problem: null })
      },
      (error: unknown) => {
        if (!gone)
          setState({ original: null, problem: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => {
      gone = true
      opened?.close()
    }
  }, [documentId])
  return state
}

/** The page that is being read in the text; turning pages holds until reading goes on elsewhere. */
function useReadPage(
  documentId: string,
  body: Body,
  original: Original | null,
): [number, (page: number) => void] {
  const starts = useMemo(() => pageStarts(body), [body])
  const offset = useLayout(state => state.reading[documentId] ?? 0)
  const read = original ? pageAt(starts, original.labels, offset) : 1
  const [turned, setTurned] = useState<{ readonly from: number; readonly page: number } | null>(null)
  const page = turned !== null && turned.from === read ? turned.page : read
  return [page, to => setTurned({ from: read, page: to })]
}
