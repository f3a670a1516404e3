import { curvePath, stubPath, type Arc, type Bracket, type Connector } from './connectors.ts'

/** One link as it is drawn, in pixels of its layer: SVG path data, and the place of its label. */
export interface LineShape {
  readonly id: string
  readonly curve: string
  /** The brackets beside the lines of its passages. */
  readonly brackets: string
  /** Whether one of its passages is out of sight. */
  readonly stub: boolean
  readonly label: { readonly x: number; readonly y: number }
}

/** Two columns of text with room for lines between them: where it begins and ends, in pixels of the layer. */
export interface Span {
  readonly left: number
  readonly right: number
}

/** A connector from the left column to the right one. */
export function connectorShape({ id, left, right, away }: Connector, span: Span): LineShape {
  const reach = Math.min(26, (span.right - span.left) / 3)
  const direction = away === 0 ? 1 : away
  const curve =
    left && right
      ? curvePath(span.left, left.middle, span.right, right.middle)
      : left
        ? stubPath(span.left, left.middle, reach, direction)
        : stubPath(span.right, right!.middle, -reach, direction)
  const middle = left && right ? (left.middle + right.middle) / 2 : (left ?? right)!.middle
  return {
    id,
    curve,
    brackets: bracketPath(span.left, left) + bracketPath(span.right, right),
    stub: !left || !right,
    label: { x: (span.left + span.right) / 2, y: Math.round(middle) },
  }
}

/** An arc from a passage to another of the same column, which begins at `x`; `outwards` says on which side of it. */
export function arcShape({ id, upper, lower, away }: Arc, x: number, outwards: -1 | 1): LineShape {
  const from = upper ?? lower!
  const to = upper && lower ? lower : null
  const height = to ? Math.abs(to.middle - from.middle) : 0
  const reach = outwards * Math.min(22, 9 + height / 14)
  return {
    id,
    curve: to
      ? `M${x} ${from.middle}C${x + reach} ${from.middle} ${x + reach} ${to.middle} ${x} ${to.middle}`
      : stubPath(x, from.middle, outwards * 14, away === 0 ? 1 : away),
    brackets: bracketPath(x, upper) + bracketPath(x, lower),
    stub: to === null,
    label: { x: x + outwards * 56, y: Math.round(to ? (from.middle + to.middle) / 2 : from.middle) },
  }
}

function bracketPath(x: number, bracket: Bracket | null): string {
  return bracket ? `M${x} ${Math.round(bracket.top)}V${Math.round(bracket.bottom)}` : ''
}
