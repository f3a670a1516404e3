/**
 * Lengths are points (1/72 inch) of the page as it is read: upright, `x` to the right, `y` downwards, the origin at
 * the top left.
 */
export interface Box {
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
}

export interface FontStyle {
  readonly bold: boolean
  readonly italic: boolean
  readonly mono: boolean
}

/** A stretch of text that the file sets in one go. `text` is in the order of reading, whatever its direction. */
export interface Run extends Box {
  readonly text: string
  /** Where the letters stand. */
  readonly baseline: number
  /** Of the font. */
  readonly size: number
  readonly font: FontStyle
  /** Whether the file itself says that a blank comes before. */
  readonly blankBefore: boolean
  /** Its marked content, to which the structure tree points; `null` where it has none. */
  readonly contentId: string | null
  /** Whether the file says that this is no content but the page's furniture. */
  readonly artifact: boolean
}

/** What stands on one line of a column, from left to right. */
export interface Line extends Box {
  readonly runs: readonly Run[]
  readonly baseline: number
  /** Of most of its letters. */
  readonly size: number
  /** Index of the page, from 0. */
  readonly page: number
}

/** Text with one look, and where on which page it stands. */
export interface Piece extends Box {
  readonly text: string
  readonly page: number
  readonly em: boolean
  readonly strong: boolean
  readonly raised: 'sup' | 'sub' | null
  readonly code: boolean
}

/** What the text of a report consists of. Lines are in the order of reading. */
export type Block = TextBlock | ListItem | TableBlock | FigureBlock

export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'note' | 'quote'
  /** 1 to 6 for headings; 0 where it is not known yet. */
  readonly level: number
  readonly lines: readonly Line[]
  /** Indices of lines before which the author broke the line by hand. */
  readonly breaks: ReadonlySet<number>
  /** Whether its last line goes to the edge, so that it may go on in the next column or on the next page. */
  readonly full: boolean
  /** Whether its first line is set in. */
  readonly indented: boolean
}

export interface ListItem {
  readonly kind: 'item'
  /** The number it bears; `null` for a bullet. */
  readonly number: number | null
  /** Where its marker stands, which tells how deep it is. */
  readonly indent: number
  /** Without the marker. */
  readonly lines: readonly Line[]
  /** With the marker. */
  readonly marked: readonly Line[]
  readonly full: boolean
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  readonly lines: readonly Line[]
  readonly head: boolean
  readonly colspan: number
  readonly rowspan: number
}

export interface FigureBlock {
  readonly kind: 'figure'
  /** What the file says that it shows. */
  readonly alt: string
  readonly page: number
  /** The picture that the notebook keeps; `null` where none is kept. */
  readonly assetId: string | null
}
