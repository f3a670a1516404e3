import type { Colour, LineStyle } from '../../shared/model/index.ts'

/** How a link looks and what it is called. */
export interface LineLook {
  readonly colour: Colour
  readonly line: LineStyle
  /** The relation's name, shown in the label. */
  readonly label: string
  /** The accessible name: relation and both quotes. */
  readonly name: string
  readonly selected: boolean
}

/** What a layer of lines needs of its surroundings. */
export interface LineEvents {
  readonly look: (linkId: string) => LineLook
  readonly onPick: (linkId: string) => void
}
