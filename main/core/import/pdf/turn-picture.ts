import type { Matrix } from './matrix.ts'
import type { Pixels } from './png.ts'

/**
 * How a picture stands on a page, as EXIF numbers it (CIPA DC-008, `Orientation`): 1 upright, 3 upside down, 6 and 8
 * turned by a quarter, the others mirrored. `matrix` leads to the page as it is read, whose `y` goes down.
 */
export function orientationOf([a, b, c, d]: Matrix): number {
  if (Math.abs(a) + Math.abs(d) >= Math.abs(b) + Math.abs(c)) {
    if (a >= 0) return d <= 0 ? 1 : 4
    return d <= 0 ? 2 : 3
  }
  if (b >= 0) return c <= 0 ? 5 : 6
  return c <= 0 ? 8 : 7
}

/** Pixels set upright. Those of single bits become grey. */
export function upright(pixels: Pixels, orientation: number): Pixels {
  if (orientation === 1) return pixels
  const source = pixels.kind === 'bits' ? greyOf(pixels) : pixels
  const step = source.kind === 'rgb' ? 3 : 1
  const { width, height } = source
  const turns = orientation > 4
  const turned = new Uint8Array(width * height * step)
  const [outWidth, outHeight] = turns ? [height, width] : [width, height]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // To the right and down, as the orientation has the columns and rows of the file.
      const right = turns
        ? orientation === 5 || orientation === 8
          ? y
          : height - 1 - y
        : orientation === 4
          ? x
          : width - 1 - x
      const down = turns ? (orientation < 7 ? x : width - 1 - x) : orientation === 2 ? y : height - 1 - y
      const from = (y * width + x) * step
      const to = (down * outWidth + right) * step
      for (let part = 0; part < step; part += 1) turned[to + part] = source.data[from + part]!
    }
  }
  return { width: outWidth, height: outHeight, kind: source.kind, data: turned }
}

function greyOf({ width, height, data }: Pixels): Pixels {
  const grey = new Uint8Array(width * height)
  const rowLength = (width + 7) >> 3
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      grey[y * width + x] = (data[y * rowLength + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  return { width, height, kind: 'grey', data: grey }
}

/** A JPEG file that says how it is to be turned, so that its pixels need not be touched. */
export function turnedJpeg(jpeg: Uint8Array, orientation: number): Uint8Array {
  if (orientation === 1) return jpeg
  // An EXIF segment of one entry (section 4.6): big-endian, one short of tag 0x0112.
  const segment = Buffer.from(
    'ffe100224578696600004d4d002a00000008000101120003000000010000000000000000',
    'hex',
  )
  segment.writeUInt16BE(orientation, 28)
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
}
