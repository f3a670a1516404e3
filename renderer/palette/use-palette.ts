import { useMemo, useState } from 'react'
import { type Fitting, fitting, type Offer } from './fitting.ts'
import { offers, places } from './offers.ts'

/** Ids in the page: of the list, and of what stands at a place in it. */
export const paletteId = 'palette'
export const optionId = (index: number) => `${paletteId}-${index}`

/** What the search field offers to do by name. */
export interface Palette {
  /** Nothing is offered where this is empty. */
  readonly options: readonly Offer[]
  /** The one that Enter does; -1 where none is meant. */
  readonly active: number
  readonly open: boolean
  show(): void
  hide(): void
  /** Goes to the next (1) or the last (-1) option, around the ends. */
  step(by: 1 | -1): void
}

const nothing: Fitting = { offers: [], begins: false }

/**
 * Offers what fits the words in the search field. Where a name begins with them it comes first, else the search
 * itself (`hits`) does: Enter never does what was not asked for. Without words, some of the commands are offered.
 */
export function usePalette(query: string, hits: Omit<Offer, 'keys'>): Palette {
  const [open, setOpen] = useState(false)
  // Where the arrows went, for the words at that time.
  const [moved, setMoved] = useState<{ readonly query: string; readonly to: number } | null>(null)
  const words = query.trim()
  const found = useMemo(() => (open ? fitting(everything(words), words) : nothing), [open, words])
  const options = withHits(found, words, { ...hits, keys: null })
  const active = moved?.query === query ? Math.min(moved.to, options.length - 1) : words === '' ? -1 : 0
  return {
    options,
    active,
    open: open && options.length > 0,
    show: () => setOpen(true),
    hide() {
      setOpen(false)
      setMoved(null)
    },
    step(by) {
      const count = options.length
      const to = active === -1 ? (by === 1 ? 0 : count - 1) : (active + by + count) % count
      setMoved({ query, to })
    },
  }
}

function* everything(words: string): Generator<Offer> {
  yield* offers()
  if (words !== '') yield* places()
}

function withHits({ offers, begins }: Fitting, words: string, hits: Offer): readonly Offer[] {
  if (words === '' || offers.length === 0) return offers
  return begins ? [...offers, hits] : [hits, ...offers]
}
