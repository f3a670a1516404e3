import { inflateSync } from 'node:zlib'

/** The pixels of a PNG file without gaps, of one sample a pixel (grey, or single bits as 0 and 255) or of three. */
export interface PngPixels {
  readonly width: number
  readonly height: number
  readonly samples: 1 | 3
  readonly data: Uint8Array
}

/** Reads a PNG file of grey or RGB, 1 or 8 bits (PNG, third edition); everything else throws. */
export function readPng(bytes: Uint8Array): PngPixels {
  const file = Buffer.from(bytes)
  const [width, height, depth, colour] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24]!, file[25]!]
  if (![0, 2].includes(colour) || ![1, 8].includes(depth)) throw new Error(`colour ${colour}, depth ${depth}`)
  const parts: Buffer[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const samples = colour === 2 ? 3 : 1
  const rowLength = Math.ceil((width * samples * depth) / 8)
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), {
    height,
    rowLength,
    step: depth === 8 ? samples : 1,
  })
  return { width, height, samples, data: depth === 8 ? rows : bitsOf(rows, { width, height, rowLength }) }
}

function unfiltered(
  raw: Uint8Array,
  { height, rowLength, step }: { readonly height: number; readonly rowLength: number; readonly step: number },
): Uint8Array {
  const out = new Uint8Array(height * rowLength)
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (rowLength + 1)]!
    if (filter > 2) throw new Error(`filter ${filter}`)
    for (let at = 0; at < rowLength; at += 1) {
      const to = row * rowLength + at
      const left = at >= step ? out[to - step]! : 0
      const above = row > 0 ? out[to - rowLength]! : 0
      out[to] = raw[row * (rowLength + 1) + 1 + at]! + (filter === 1 ? left : filter === 2 ? above : 0)
    }
  }
  return out
}

function bitsOf(
  rows: Uint8Array,
  {
    width,
    height,
    rowLength,
  }: { readonly width: number; readonly height: number; readonly rowLength: number },
): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    return (rows[y * rowLength + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  })
}
