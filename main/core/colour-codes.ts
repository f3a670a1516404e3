import { type Colour, colours } from '../../shared/model/index.ts'

/** The five colours for formats that want a shade (`#rrggbb`): those of the light theme, told apart by any program. */
export const colourCodes: Readonly<Record<Colour, string>> = {
  amber: '#e0a800',
  green: '#3f9b4f',
  blue: '#2f6fd0',
  rose: '#d6455d',
  violet: '#8a5bd0',
}

/** The colour that comes nearest to `#rgb`, `#rrggbb` or `#rrggbbaa`; `null` for anything else, and for greys. */
export function nearestColour(code: string): Colour | null {
  const shade = parseCode(code)
  if (!shade) return null
  const hue = hueOf(shade)
  if (hue === null) return null
  const distance = (colour: Colour) => {
    const away = Math.abs(hueOf(parseCode(colourCodes[colour])!)! - hue)
    return Math.min(away, 360 - away)
  }
  return colours.toSorted((a, b) => distance(a) - distance(b))[0]!
}

type Shade = readonly [red: number, green: number, blue: number]

function parseCode(code: string): Shade | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(code.trim())?.[1]
  if (digits === undefined) return null
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const part = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
}

/** The angle of a shade on the colour wheel, in degrees; `null` where it is as good as grey. */
function hueOf([red, green, blue]: Shade): number | null {
  const most = Math.max(red, green, blue)
  const span = most - Math.min(red, green, blue)
  if (span < 24) return null
  const turn =
    most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span
  return (turn * 60 + 360) % 360
}
