import { crc32, deflateSync } from 'node:zlib'

/** Pixels as rows of bytes without gaps, from the top; those of one bit end each row at a whole byte, 1 being white. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly kind: 'bits' | 'grey' | 'rgb'
  readonly data: Uint8Array
}

const depthAndColour = { bits: [1, 0], grey: [8, 0], rgb: [8, 2] } as const

/**
 * Writes a PNG file (PNG, third edition: sections 5, 7 to 11). Each row has the filter whose bytes lie nearest to
 * zero (section 12.7); rows of single bits have none.
 */
export function encodePng({ width, height, kind, data }: Pixels): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set(depthAndColour[kind], 8)
  const step = kind === 'rgb' ? 3 : 1
  const rowLength = kind === 'bits' ? (width + 7) >> 3 : width * step
  const rows = filtered(data, { height, rowLength, step: kind === 'bits' ? 0 : step })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + data.length)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length)
  return whole
}

interface Layout {
  readonly height: number
  readonly rowLength: number
  /** From a byte to the one of the pixel before; 0 where rows are not filtered. */
  readonly step: number
}

function filtered(data: Uint8Array, { height, rowLength, step }: Layout): Uint8Array {
  const rows = new Uint8Array(height * (rowLength + 1))
  for (let row = 0; row < height; row += 1) {
    const from = row * rowLength
    const to = row * (rowLength + 1)
    const filter = step === 0 ? 0 : bestFilter(data, from, rowLength, step, row > 0)
    rows[to] = filter
    if (filter === 0) {
      rows.set(data.subarray(from, from + rowLength), to + 1)
      continue
    }
    const back = filter === 1 ? step : rowLength
    for (let at = 0; at < rowLength; at += 1) {
      const before = filter === 1 && at < step ? 0 : data[from + at - back]!
      rows[to + 1 + at] = data[from + at]! - before
    }
  }
  return rows
}

// 0 none, 1 the pixel to the left, 2 the pixel above. Some bytes of the row stand for all.
function bestFilter(data: Uint8Array, from: number, length: number, step: number, hasAbove: boolean): number {
  let [none, left, above] = [0, 0, 0]
  for (let at = from + step; at < from + length; at += 7) {
    const value = data[at]!
    none += distance(value)
    left += distance(value - data[at - step]!)
    if (hasAbove) above += distance(value - data[at - length]!)
  }
  const least = Math.min(none, left, hasAbove ? above : Infinity)
  // Flat areas and drawings of few colours are smallest as they are.
  if (none <= least) return 0
  return hasAbove && above <= left ? 2 : 1
}

// How far a byte is from zero, seen as a number with a sign.
const distance = (difference: number) => Math.abs((difference << 24) >> 24)
