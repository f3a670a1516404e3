import type { ImageObject, Span } from './image-objects.ts'

/** A file in which pictures stand that are nothing but a name, and whose names these are. */
export interface WithStandIns {
  readonly bytes: Uint8Array
  /** How many pixels the largest picture has that is not stood in for, of those whose size is known beforehand. */
  readonly largest: number
  /** The picture that one of this width and height stands for; `null` for one that stands for none. */
  standsFor(width: number, height: number): ImageObject | null
}

/** Pictures in the midst of a page's operators, which are not known beforehand, have no more pixels than this. */
const mostUnforeseen = 1_000_000

/** How high a stand-in may be. A larger one would take time again. */
const mostHigh = 9

/**
 * Puts a stand-in in the place of each of these pictures, but not of the `others`, in a copy of the file: the places of all bytes stay, but the
 * width and height in the dictionary become ones that no other has and that are small, and its filter is lost. So the
 * library tells where a picture is drawn without decoding it, which may take longer than all the rest of the file.
 */
export function withStandIns(
  bytes: Uint8Array,
  images: readonly ImageObject[],
  others: readonly ImageObject[],
): WithStandIns {
  const copy = new Uint8Array(bytes)
  const names = new Map<string, ImageObject>()
  let next = 0
  for (const image of images.toSorted((a, b) => roomOf(a) - roomOf(b))) {
    const [width, height] = [2 + Math.floor(next / mostHigh), 1 + (next % mostHigh)]
    const fits = String(width).length <= roomOf(image) && image.spans.height !== null
    // What has no room for a name of its own is as small as a full stop, or one of very many.
    write(copy, image.spans.width, String(fits ? width : 1))
    write(copy, image.spans.height, String(fits ? height : 1))
    if (image.spans.filter) write(copy, image.spans.filter, '/Was')
    if (!fits) continue
    names.set(`${width} ${height}`, image)
    next += 1
  }
  const largest = others.reduce((most, { pixels }) => Math.max(most, pixels), mostUnforeseen)
  return { bytes: copy, largest, standsFor: (width, height) => names.get(`${width} ${height}`) ?? null }
}

const roomOf = ({ spans: { width } }: ImageObject) => (width ? width.to - width.from : 0)

/**
 * Calls grey JPEG files coloured, in place: the library keeps such a file as it is where its colours are RGB, and
 * says of its own components how many there are.
 */
export function withGreyAsColour(bytes: Uint8Array, images: readonly ImageObject[]): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (const { isGreyJpeg, spans } of images) {
    if (!isGreyJpeg || !spans.colours) continue
    const colours = buffer.toString('latin1', spans.colours.from, spans.colours.to)
    if (/^(?:\/DeviceGray|\/CalGray|\[\s*\/(?:CalGray|ICCBased)\b[^]*)$/.test(colours))
      write(buffer, spans.colours, '/DeviceRGB')
  }
}

function write(bytes: Uint8Array, span: Span | null, text: string): void {
  if (!span || text.length > span.to - span.from) return
  bytes.fill(0x20, span.from, span.to)
  for (let at = 0; at < text.length; at += 1) bytes[span.from + at] = text.charCodeAt(at)
}
