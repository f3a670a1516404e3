import type { Colour } from '../../shared/model/index.ts'

/** The looks of text that are painted over it; `highlights.css` says what each is like. */
export type PaintStyle =
  | Colour
  | `${Colour}-selected`
  | 'overlap'
  | 'hover'
  | 'linking'
  | 'passage'
  | 'found'
  | 'found-current'
  | 'aligned'
  | 'shared'
  | 'differing'

// Which is painted over which, where they overlap.
const priorities: Partial<Record<PaintStyle, number>> = {
  overlap: 1,
  hover: 2,
  aligned: 3.2,
  shared: 3.4,
  differing: 3.6,
  linking: 4,
  found: 5,
  'found-current': 6,
  passage: 7,
}

function priority(style: PaintStyle): number {
  return style.endsWith('-selected') ? 3 : (priorities[style] ?? 0)
}

/** The name a style has in CSS: `::highlight(reader-amber)`. */
function cssName(style: PaintStyle): string {
  return `reader-${style}`
}

function shared(style: PaintStyle): Highlight {
  const name = cssName(style)
  let highlight = CSS.highlights.get(name)
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = priority(style)
    CSS.highlights.set(name, highlight)
  }
  return highlight
}

/**
 * Paints the passages of one text with the CSS Custom Highlight API (CSS Custom Highlight API Module Level 1): one
 * `Highlight` a style for the whole page, which both panes add their ranges to, since the cost of painting grows with the
 * number of `Highlight` objects and not with that of ranges. The text itself is never touched.
 */
export class HighlightPainter {
  readonly #painted = new Map<PaintStyle, Map<string, AbstractRange>>()
  readonly #rangeOf: (start: number, end: number) => AbstractRange

  constructor(rangeOf: (start: number, end: number) => AbstractRange) {
    this.#rangeOf = rangeOf
  }

  /** Makes the ranges of a style these, leaving alone those that are painted already. */
  paint(style: PaintStyle, passages: readonly { readonly start: number; readonly end: number }[]): void {
    const before = this.#painted.get(style)
    if (!before && passages.length === 0) return
    const highlight = shared(style)
    const now = new Map<string, AbstractRange>()
    for (const { start, end } of passages) {
      const key = `${start} ${end}`
      if (now.has(key)) continue
      const kept = before?.get(key)
      if (kept) before!.delete(key)
      const range = kept ?? this.#rangeOf(start, end)
      if (!kept) highlight.add(range)
      now.set(key, range)
    }
    for (const range of before?.values() ?? []) highlight.delete(range)
    this.#painted.set(style, now)
  }

  /** Takes away all that this painter painted. */
  clear(): void {
    for (const [style, ranges] of this.#painted)
      for (const range of ranges.values()) shared(style).delete(range)
    this.#painted.clear()
  }
}
