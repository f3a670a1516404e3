import { JpegAsIs } from './jpeg-as-is.ts'
import type { Matrix } from './matrix.ts'
import type { DecodedPicture, PictureData } from './picture-store.ts'
import { encodePng, type Pixels } from './png.ts'
import { orientationOf, turnedJpeg, upright } from './turn-picture.ts'

/** How a picture is set on its page. */
interface Setting {
  readonly matrix: Matrix
  readonly ink: string | null
}

/**
 * The file that a picture is kept as: a JPEG file as it is, all else as PNG, set upright and laid on white as a page
 * is, so that nothing of it depends on what is behind it.
 */
export function pictureFile(data: Exclude<PictureData, null>, { matrix, ink }: Setting): Uint8Array | null {
  const orientation = orientationOf(matrix)
  if (data instanceof JpegAsIs) return turnedJpeg(data.jpeg, orientation)
  const pixels = pixelsOf(data, ink ?? '#000000')
  return pixels && encodePng(upright(pixels, orientation))
}

function pixelsOf(picture: DecodedPicture, ink: string): Pixels | null {
  const { width, height, kind, data } = picture
  const area = width * height
  switch (kind) {
    case undefined:
      return data.length >= ((width + 7) >> 3) * height ? stencil(picture, ink) : null
    case 1:
      return data.length >= ((width + 7) >> 3) * height
        ? { width, height, kind: 'bits', data: Uint8Array.from(data) }
        : null
    case 2:
      return data.length >= area * 3 ? withoutColour(width, height, data, 3) : null
    case 3:
      return data.length >= area * 4 ? withoutColour(width, height, onWhite(data, area), 3) : null
    default:
      return null
  }
}

// Its bits are 0 where there is ink. Black ink is what bits are for.
function stencil({ width, height, data }: DecodedPicture, ink: string): Pixels {
  const colour = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(ink)
    ?.slice(1)
    .map(part => Number.parseInt(part, 16)) ?? [0, 0, 0]
  // White ink would not be seen on white.
  const isPale = colour.every(part => part > 230)
  if (isPale || colour.every(part => part < 40))
    return { width, height, kind: 'bits', data: Uint8Array.from(data) }
  const rgb = new Uint8Array(width * height * 3).fill(255)
  const rowLength = (width + 7) >> 3
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[y * rowLength + (x >> 3)]! >> (7 - (x & 7))) & 1) continue
      rgb.set(colour, (y * width + x) * 3)
    }
  }
  return { width, height, kind: 'rgb', data: rgb }
}

function onWhite(data: Uint8Array | Uint8ClampedArray, area: number): Uint8Array {
  const rgb = new Uint8Array(area * 3)
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const opacity = data[from + 3]!
    const white = (255 - opacity) * 255
    for (let part = 0; part < 3; part += 1) {
      rgb[to + part] =
        opacity === 255 ? data[from + part]! : Math.round((data[from + part]! * opacity + white) / 255)
    }
  }
  return rgb
}

// Grey where all of it is grey, which takes a third.
function withoutColour(
  width: number,
  height: number,
  data: Uint8Array | Uint8ClampedArray,
  step: number,
): Pixels {
  const area = width * height
  const rgb = new Uint8Array(data.buffer, data.byteOffset, area * step)
  for (let at = 0; at < rgb.length; at += 3) {
    if (rgb[at] !== rgb[at + 1] || rgb[at] !== rgb[at + 2]) return { width, height, kind: 'rgb', data: rgb }
  }
  const grey = new Uint8Array(area)
  for (let at = 0; at < area; at += 1) grey[at] = rgb[at * 3]!
  return { width, height, kind: 'grey', data: grey }
}
