import type { ReactNode } from 'react'
import type { Body, Document, Highlight, Link, Relation } from '../../shared/model/index.ts'
import type { Alignment, FaceRequest } from './bands.ts'

/** Which of the two panes: A is `left`, B is `right` (also where the screen is mirrored). */
export type Side = 'left' | 'right'

/** One document as a pane shows it. A new `body` object means new text; the panes compare it by identity. */
export interface ReaderSide {
  readonly document: Document
  readonly body: Body
  /** The highlights of this document; orphans among them are not shown. Compared by identity. */
  readonly highlights: readonly Highlight[]
  /** Where to begin reading: an offset of the canonical text (UTF-16 code units), or `null` for the top. Read once. */
  readonly position?: number | null
}

/** What the researcher has picked. */
export interface Selected {
  readonly kind: 'highlight' | 'link'
  readonly id: string
}

/** A wish to be shown a passage. Each new `nonce` is a new wish; a wish for a document that no pane shows is kept until one does. */
export interface RevealRequest {
  readonly documentId: string
  /** `[start, end)` in UTF-16 code units of the canonical text. */
  readonly start: number
  readonly end: number
  readonly nonce: number
  /** Which pane, where both show the document; the left one when not said. */
  readonly side?: Side
}

/** A stretch of a document: `[start, end)` of its canonical text, in UTF-16 code units. */
export interface PlaceOfText {
  readonly documentId: string
  readonly start: number
  readonly end: number
}

/** The words selected in a pane: `[start, end)` in UTF-16 code units, never empty, outer blanks cut. */
export interface Passage {
  readonly side: Side
  readonly documentId: string
  readonly start: number
  readonly end: number
  /** Exactly the characters `[start, end)` of the canonical text. */
  readonly quote: string
  /** Where the selection's last line is on the screen, in pixels of the window: the place for a toolbar. */
  readonly rect: DOMRect
}

/** Where something stands in a text: the number of its paragraph (heading, list item), from 1, and its page, where there are pages. */
export interface TextPlace {
  readonly paragraph: number
  readonly page: string | null
}

/** How many places were found in the pane, and which of them is shown (from 0; -1 where there is none). */
export interface FindResult {
  readonly count: number
  readonly index: number
}

/** The space between the texts, in pixels. */
export interface GutterWidth {
  readonly width: number
  readonly least: number
  readonly most: number
  readonly onWidth: (width: number) => void
}

export interface ReaderPanesProps {
  readonly left: ReaderSide | null
  readonly right: ReaderSide | null
  readonly relations: readonly Relation[]
  /** Links with an end in either document. */
  readonly links: readonly Link[]
  readonly selected: Selected | null
  /** The passage being linked: it stays marked while the researcher picks the other one. */
  readonly linkingFrom: PlaceOfText | null
  readonly reveal: RevealRequest | null
  /** Keeps linked passages level while one pane is scrolled. */
  readonly scrollTogether: boolean
  /** What a comparison of the two documents shows: bands in the gutter, and the words that speak for the selected one. */
  readonly alignment?: Alignment | null
  readonly face?: FaceRequest | null
  /** A highlight or connector was picked, or (`null`) the researcher clicked beside all of them. */
  readonly onSelect: (selected: Selected | null) => void
  /** A band, or the bar of a passage that stands alone, was picked. */
  readonly onAligned?: (id: string) => void
  /** A place of a text was clicked, or Enter pressed there: an offset of the canonical text. */
  readonly onPlace?: (side: Side, offset: number) => void
  /** The selection in a pane settled (pointer or key released), or (`null`) there is none any more. */
  readonly onPassage: (passage: Passage | null) => void
  /** The ends of a highlight were moved, by pointer or keyboard. Refused moves are shown by passing the old highlights on. */
  readonly onMoveEnds: (highlightId: string, start: number, end: number) => void
  /** A link in the text was followed. Nothing else happens: asking and opening are the host's. */
  readonly onOpenAddress: (address: string) => void
  /** The researcher wants to see the original page of a document that has pages. */
  readonly onShowOriginal: (documentId: string) => void
  readonly onScrollTogether: (together: boolean) => void
  /** The space between the texts, which the researcher can change; without it, it stays as it is. */
  readonly gutter?: GutterWidth
  /**
   * Where the researcher reads: the offsets at the top and at the bottom of a pane, half a second after it came to
   * rest. At the end of the text `upTo` is its length, or more.
   */
  readonly onReading?: (side: Side, documentId: string, offset: number, upTo: number) => void
  /** Shown while there is no document. */
  readonly children?: ReactNode
}

/** What the shell may ask of the panes (React ref of `ReaderPanes`). */
export interface ReaderHandle {
  /** Selects the next (1) or previous (-1) link between the panes and brings both of its passages level. False where there is none. */
  nextLink(step: 1 | -1): boolean
  /** Selects the next or previous highlight of the pane that was used last, and puts the caret there. False where there is none. */
  nextHighlight(step: 1 | -1): boolean
  /** Puts the keyboard into a pane's text; the one used last when not said. */
  focus(side?: Side): void
  /** The selection of words as it stands, at once; `null` where there is none. */
  passage(): Passage | null
  /** Lets go of the selection of words. */
  clearPassage(): void
  /** Marks all places of `query` (letter case and accents aside) in a pane and shows the one next to where it stands. */
  find(query: string, side?: Side): FindResult
  /** Goes to the next or previous of the places found. */
  findNext(step: 1 | -1): FindResult
  /** Looks for nothing any more; with `select`, selects the words that were shown last. */
  clearFind(select?: boolean): void
  /** Where an offset of a document stands, for a citation; `null` where no pane shows the document. */
  placeOf(documentId: string, offset: number): TextPlace | null
  /** The pane that was used last. */
  activeSide(): Side
}
