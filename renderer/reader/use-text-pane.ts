import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { PanePair } from './pane-pair.ts'
import { TextPane, type TextPaneElements, type TextPaneEvents } from './text-pane.ts'
import type { ReaderSide, Side } from './types.ts'

/** A pane's text once it is mounted, or `null`; and whether its body does not fit the schema. */
interface MountedText {
  readonly pane: TextPane | null
  readonly unreadable: boolean
}

/**
 * Mounts the text of a document in its elements, anew for each body, and makes it known to the pair. Events go to the
 * listeners of the latest rendering.
 */
export function useTextPane(
  side: Side,
  shown: ReaderSide,
  pair: PanePair,
  elements: { readonly [Name in keyof TextPaneElements]: RefObject<HTMLDivElement | null> },
  events: TextPaneEvents,
): MountedText {
  const [mounted, setMounted] = useState<MountedText>({ pane: null, unreadable: false })
  const latest = useRef({ shown, events, elements })
  useLayoutEffect(() => {
    latest.current = { shown, events, elements }
  })
  const { body, highlights } = shown

  useLayoutEffect(() => {
    const pane = mount(side, latest)
    setMounted({ pane, unreadable: pane === null })
    if (!pane) return
    pair.setPane(side, pane)
    const { position } = latest.current.shown
    if (position) pair.restore(side, position)
    return () => {
      pair.setPane(side, null)
      setMounted({ pane: null, unreadable: false })
      pane.destroy()
    }
  }, [body, side, pair])

  useLayoutEffect(() => {
    if (!mounted.pane) return
    mounted.pane.setHighlights(highlights)
    pair.highlightsChanged()
  }, [mounted.pane, pair, highlights])

  return mounted
}

type Latest = RefObject<{
  readonly shown: ReaderSide
  readonly events: TextPaneEvents
  readonly elements: { readonly [Name in keyof TextPaneElements]: RefObject<HTMLDivElement | null> }
}>

// A body that does not fit the schema is said so in the pane; anything else is a fault of the program.
function mount(side: Side, latest: Latest): TextPane | null {
  const { scroller, host, handles } = latest.current.elements
  const elements = { scroller: scroller.current!, host: host.current!, handles: handles.current! }
  try {
    return new TextPane(side, latest.current.shown, elements, {
      onPick: id => latest.current.events.onPick(id),
      onPassage: passage => latest.current.events.onPassage(passage),
      onPlace: offset => latest.current.events.onPlace(offset),
      onMoveEnds: (id, start, end) => latest.current.events.onMoveEnds(id, start, end),
      onOpenAddress: address => latest.current.events.onOpenAddress(address),
      onCaret: here => latest.current.events.onCaret(here),
      handleLabel: end => latest.current.events.handleLabel(end),
      onLayout: () => latest.current.events.onLayout(),
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
