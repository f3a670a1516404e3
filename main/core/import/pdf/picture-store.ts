import { crc32 } from 'node:zlib'
import type { DrawnPicture } from './drawn.ts'
import { JpegAsIs } from './jpeg-as-is.ts'

/** Pixels as the library has decoded them. */
export interface DecodedPicture {
  readonly width: number
  readonly height: number
  /** As the library counts kinds: 1 single bits, 2 RGB, 3 RGB and opacity; absent for stencils, whose bits are ink. */
  readonly kind?: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** What the library gave of a picture; `null` where it could not decode it. */
export type PictureData = JpegAsIs | DecodedPicture | null

/** The most that decoded pictures take, in bytes: those of a page that are planned for, and some more. */
const mostHeld = 160 * 1024 * 1024

/** Gathers the pictures of a file as the library decodes them, each once however often it is drawn. */
export class PictureStore {
  readonly #keys = new Map<string, string>()
  readonly #data = new Map<string, PictureData>()
  #held = 0

  /** What the library says of a picture. `name` is its own for one place of the picture. */
  readonly hear = (name: string, said: unknown): void => {
    const { ref } = (said ?? {}) as { readonly ref?: unknown }
    const key = typeof ref === 'string' ? ref : name
    this.#keys.set(name, key)
    if (!this.#data.get(key)) this.#add(key, pictureData(said))
  }

  // What was planned for fits; what stands in the midst of operators is not known beforehand, however much it is.
  #add(key: string, data: PictureData): void {
    const length = data === null || data instanceof JpegAsIs ? 0 : data.data.length
    const fits = this.#held + length <= mostHeld
    if (fits) this.#held += length
    this.#data.set(key, fits ? data : null)
  }

  /** By which the same picture is known wherever it is drawn. */
  keyOf({ name, data, width, height }: DrawnPicture): string {
    if (name !== null) return this.#keys.get(name) ?? name
    const own = pictureData(data)
    const sum = own instanceof JpegAsIs || own === null ? 0 : crc32(own.data)
    const key = `inline ${width} ${height} ${sum}`
    if (!this.#data.has(key)) this.#add(key, own)
    return key
  }

  dataOf(key: string): PictureData {
    return this.#data.get(key) ?? null
  }

  /** Lets go of all pixels. */
  clear(): void {
    this.#data.clear()
    this.#held = 0
  }
}

function pictureData(said: unknown): PictureData {
  if (typeof said !== 'object' || said === null) return null
  const { bitmap, data, width, height, kind } = said as Readonly<Record<string, unknown>>
  if (bitmap instanceof JpegAsIs) return bitmap
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  if (typeof width !== 'number' || typeof height !== 'number') return null
  return { width, height, data, ...(typeof kind === 'number' ? { kind } : {}) }
}
