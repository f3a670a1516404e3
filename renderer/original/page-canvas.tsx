import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './original.module.css'

interface PageCanvasProps {
  readonly pdf: PDFDocumentProxy
  /** From 1. */
  readonly page: number
  /** 1 is the width of the panel. */
  readonly zoom: number
  readonly label: string
}

/** More would be refused by the browser, or fill its memory. */
const mostPixels = 24_000_000

/** Draws one page as wide as there is room, times the zoom. */
export function PageCanvas({ pdf, page, zoom, label }: PageCanvasProps) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = useWidth(frame)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    if (width === 0) return
    let gone = false
    let task: RenderTask | null = null
    const draw = async () => {
      const shown = await pdf.getPage(page)
      const element = canvas.current
      if (gone || !element) return
      const own = shown.getViewport({ scale: 1 })
      const scale = (width * zoom) / own.width
      const finest = Math.sqrt(mostPixels / (own.width * scale * own.height * scale))
      const viewport = shown.getViewport({ scale: scale * Math.min(window.devicePixelRatio, finest) })
      // Drawn aside, so that the page before stays until this one is there.
      const aside = window.document.createElement('canvas')
      aside.width = Math.max(1, Math.floor(viewport.width))
      aside.height = Math.max(1, Math.floor(viewport.height))
      task = shown.render({ canvas: aside, viewport })
      await task.promise
      if (gone) return
      element.width = aside.width
      element.height = aside.height
      element.style.width = `${own.width * scale}px`
      element.style.height = `${own.height * scale}px`
      element.getContext('2d')!.drawImage(aside, 0, 0)
      element.dataset['page'] = String(page)
      setProblem(null)
    }
    draw().catch((error: unknown) => {
      if (!gone) setProblem(error instanceof Error ? error.message : String(error))
    })
    return () => {
      gone = true
      task?.cancel()
    }
  }, [pdf, page, zoom, width])

  return (
    <div ref={frame} className={styles.frame}>
      {problem !== null && <p role="alert">{t('original.failed', { reason: problem })}</p>}
      <canvas ref={canvas} className={styles.page} role="img" aria-label={label} />
    </div>
  )
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [element])
  return width
}
