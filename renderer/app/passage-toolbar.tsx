import { Copy, Link2, MessageSquare, NotebookPen, Tag, TextSearch } from 'lucide-react'
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage } from '../reader/index.ts'
import { findPassagesLikeThis } from '../compare/actions.ts'
import { useNotebook } from '../store/notebook.ts'
import { selectPassage, useSelection } from '../store/selection.ts'
import { afterFrame } from '../ui/after-frame.ts'
import { IconButton } from '../ui/button.tsx'
import { Colours } from '../ui/colours.tsx'
import { aimAt, citeHere, commentHere, highlightHere, lastColour, linkHere, tagHere } from './actions.ts'
import { keysOf } from './commands.ts'
import { copyCited } from './copying.ts'
import { readerHandle } from './reader-handle.ts'
import styles from './passage-toolbar.module.css'

/** What can be done with the selected words, hovering beside them. */
export function PassageToolbar() {
  const passage = useSelection(state => state.passage)
  const linking = useSelection(state => state.linking)
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const byPointer = useLastInput()

  useEffect(() => {
    // Words picked with the pointer are the other end of the link at once; with the keyboard, Enter or L says when.
    if (passage && linking && !linking.target && byPointer.current) aimAt(passage)
  }, [passage, linking, byPointer])
  useFollow(passage)
  const shown = useLingering(passage)

  if (!shown || readOnly || linking?.target) return null
  return <Toolbar passage={shown} linking={linking !== null} />
}

/** The words selected, and for a frame after they are let go of those that were: what was done with them is shown first. */
function useLingering(passage: Passage | null): Passage | null {
  const [last, setLast] = useState(passage)
  if (passage !== null && passage !== last) setLast(passage)
  useEffect(() => (passage === null ? afterFrame(() => setLast(null)) : undefined), [passage])
  return passage ?? last
}

interface ToolbarProps {
  readonly passage: Passage
  readonly linking: boolean
}

const Toolbar = memo(function Toolbar({ passage, linking }: ToolbarProps) {
  const { t } = useTranslation()
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (bar.current) place(bar.current, passage.rect)
  })
  const named = (text: string, id: Parameters<typeof keysOf>[0]) => `${text} (${keysOf(id)})`
  return (
    // The pointer leaves the selection as it is.
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('passage.toolbar')}
      className={styles.bar}
      onMouseDown={event => event.preventDefault()}
    >
      {linking ? (
        <button type="button" className={styles.link} onClick={() => void linkHere()}>
          <Link2 size={15} aria-hidden /> {t('passage.linkHere')} <kbd aria-hidden>{keysOf('link')}</kbd>
        </button>
      ) : (
        <>
          <Colours
            label={t('passage.highlightIn')}
            value={lastColour()}
            onChoose={colour => void highlightHere(colour)}
          />
          <span className={styles.line} />
          <IconButton label={named(t('passage.link'), 'link')} onClick={() => void linkHere()}>
            <Link2 size={15} aria-hidden />
          </IconButton>
          <IconButton label={named(t('passage.tag'), 'tag')} onClick={() => void tagHere()}>
            <Tag size={15} aria-hidden />
          </IconButton>
          <IconButton label={named(t('passage.comment'), 'comment')} onClick={() => void commentHere()}>
            <MessageSquare size={15} aria-hidden />
          </IconButton>
          <IconButton label={named(t('passage.cite'), 'cite')} onClick={() => void citeHere()}>
            <NotebookPen size={15} aria-hidden />
          </IconButton>
          <IconButton label={named(t('commands.copyCited'), 'copyCited')} onClick={copyCited}>
            <Copy size={15} aria-hidden />
          </IconButton>
          <IconButton
            label={named(t('commands.passagesLike'), 'passagesLike')}
            onClick={() => void findPassagesLikeThis()}
          >
            <TextSearch size={15} aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  )
})

// Below the last line, above it where there is no room, never outside the window.
function place(bar: HTMLElement, rect: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = bar
  const gap = 7
  const below = rect.bottom + gap
  const top = below + height > innerHeight - 34 ? rect.top - gap - height : below
  const left = Math.max(8, Math.min(rect.left + rect.width / 2 - width / 2, innerWidth - width - 8))
  bar.style.setProperty('inset-block-start', `${Math.max(50, top)}px`)
  bar.style.setProperty('left', `${left}px`)
}

/** Whether the last thing the researcher used was a pointer. */
function useLastInput() {
  const byPointer = useRef(false)
  useEffect(() => {
    const stop = new AbortController()
    const options = { capture: true, signal: stop.signal }
    addEventListener('pointerdown', () => (byPointer.current = true), options)
    addEventListener('keydown', () => (byPointer.current = false), options)
    return () => stop.abort()
  }, [])
  return byPointer
}

/** Keeps the place of the words up to date while the panes scroll. */
function useFollow(passage: Passage | null): void {
  const [, setFrame] = useState(0)
  const there = passage !== null
  useEffect(() => {
    if (!there) return
    let frame = 0
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const now = readerHandle.current?.passage()
        if (now) selectPassage(now)
        setFrame(count => count + 1)
      })
    }
    addEventListener('scroll', follow, { capture: true, passive: true })
    addEventListener('resize', follow)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', follow)
    }
  }, [there])
}
