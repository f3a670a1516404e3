import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { suggestionsId } from './list-focus.ts'
import { RowHeights } from './row-heights.ts'
import styles from './suggestion-list.module.css'

/** An option of the list: the same id is the same option, with the same height while `look` is the same. */
export interface ListRow {
  readonly id: string
  readonly look: string
}

interface SuggestionListProps {
  readonly label: string
  readonly rows: readonly ListRow[]
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  /** Enter on the one selected. */
  readonly onEnter: () => void
  readonly children: (id: string) => ReactNode
}

const guessedHeight = 132
/** How far beyond what is seen rows are drawn, in pixels. */
const margin = 400

/** A listbox of any length: only the rows near what is seen are in the page, each as high as its words need. */
export function SuggestionList({
  label,
  rows,
  selectedId,
  onSelect,
  onEnter,
  children,
}: SuggestionListProps) {
  const box = useRef<HTMLDivElement>(null)
  const measured = useRef<Measured>(new Map())
  const [view, setView] = useState({ top: 0, height: 600, width: 0 })
  const [revision, setRevision] = useState(0)
  const heights = useMemo(
    () => new RowHeights(rows.length, index => heightIn(measured.current, rows[index]!) ?? guessedHeight),
    // `revision` says that other rows were measured.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [rows, revision],
  )
  const selected = rows.findIndex(({ id }) => id === selectedId)
  const { first, end } = heights.within(view.top - margin, view.top + view.height + margin)
  const drawn = Array.from({ length: end - first }, (_, step) => first + step)
  if (selected !== -1 && (selected < first || selected >= end)) drawn.push(selected)

  useWindow(box, setView, measured.current)
  // Whatever was drawn is measured; it is drawn once more only where a row is not as high as it was.
  const measure = () => {
    let changed = false
    for (const element of box.current!.querySelectorAll<HTMLElement>('[role=option]')) {
      const row = rows[Number(element.ariaPosInSet) - 1]
      const height = element.offsetHeight
      if (row && height > 0 && heightIn(measured.current, row) !== height) {
        keepHeight(measured.current, row, height)
        changed = true
      }
    }
    if (changed) setRevision(number => number + 1)
  }
  useLayoutEffect(measure, [rows, view, revision])
  useInSight(box, heights, selected, selectedId)

  // The keyboard stays with the list, whichever row is clicked.
  function keepFocus(event: MouseEvent): void {
    event.preventDefault()
    box.current!.focus({ preventScroll: true })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || rows.length === 0) return
    const page = Math.max(1, Math.round(view.height / guessedHeight))
    const target: Partial<Record<string, number>> = {
      ArrowDown: selected + 1,
      ArrowUp: selected === -1 ? rows.length - 1 : selected - 1,
      PageDown: selected + page,
      PageUp: selected - page,
      Home: 0,
      End: rows.length - 1,
    }
    const to = target[event.key]
    if (to !== undefined) onSelect(rows[Math.min(rows.length - 1, Math.max(0, to))]!.id)
    else if (event.key === 'Enter') onEnter()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={box}
      id={suggestionsId}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={selected === -1 ? undefined : optionId(rows[selected]!.id)}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: heights.total }}>
        {drawn.map(index => {
          const row = rows[index]!
          return (
            <button
              key={row.id}
              type="button"
              id={optionId(row.id)}
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${heights.top(index)}px)` }}
              onMouseDown={keepFocus}
              onClick={() => onSelect(row.id)}
            >
              {children(row.id)}
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** The heights that were measured, by look and id. */
type Measured = Map<string, Map<string, number>>

const heightIn = (measured: Measured, { id, look }: ListRow) => measured.get(look)?.get(id)

function keepHeight(measured: Measured, { id, look }: ListRow, height: number): void {
  const ofLook = measured.get(look) ?? new Map<string, number>()
  measured.set(look, ofLook.set(id, height))
}

const optionId = (id: string) => `suggestion-${id}`

/** Follows which part of the list is seen. At another width every row has another height. */
function useWindow(
  box: { readonly current: HTMLElement | null },
  setView: (view: { top: number; height: number; width: number }) => void,
  measured: Measured,
): void {
  useLayoutEffect(() => {
    const element = box.current!
    let width = element.clientWidth
    const look = () => {
      if (element.clientWidth !== width) measured.clear()
      width = element.clientWidth
      setView({ top: element.scrollTop, height: element.clientHeight, width })
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box, setView, measured])
}

/** Scrolls so that the row that was just selected is seen whole, also once it has its true height. */
function useInSight(
  box: { readonly current: HTMLElement | null },
  heights: RowHeights,
  selected: number,
  selectedId: string | null,
): void {
  const shown = useRef<{ readonly id: string | null; readonly top: number; readonly bottom: number } | null>(
    null,
  )
  useLayoutEffect(() => {
    if (selected === -1) return
    const [top, bottom] = [heights.top(selected), heights.top(selected + 1)]
    const last = shown.current
    shown.current = { id: selectedId, top, bottom }
    if (last?.id === selectedId && last.bottom - last.top === bottom - top) return
    const element = box.current!
    const { scrollTop, clientHeight } = element
    if (top < scrollTop) element.scrollTo({ top })
    else if (bottom > scrollTop + clientHeight)
      element.scrollTo({ top: Math.min(top, bottom - clientHeight) })
  }, [box, heights, selected, selectedId])
}
