import { isEndless } from './endless-streams.ts'
import { findImageObjects, type ImageObject } from './image-objects.ts'
import { mostPixels } from './pdfjs.ts'
import { type WithStandIns, withGreyAsColour, withStandIns } from './stand-ins.ts'

/** Pictures of a file that take no more than this, in bytes, are all decoded at once. */
const littleInAll = 48 * 1024 * 1024
/** The most that the pictures of a file take that are decoded, and those of one page. */
const mostInAll = 256 * 1024 * 1024
const mostOnPage = 128 * 1024 * 1024

/** Which of the pictures of a file are decoded when, so that neither time nor memory runs out. */
export class ReadingPlan {
  /** The file as it is read first: what is costly is stood in for, unless there is little of it. */
  readonly first: WithStandIns
  /** How many pictures the file has. */
  readonly count: number
  readonly #bytes: Uint8Array
  readonly #images: readonly ImageObject[]
  readonly #byRef: ReadonlyMap<string, ImageObject>

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#images = findImageObjects(bytes)
    // Of objects with one number the last is the one that counts.
    this.#byRef = new Map(this.#images.map(image => [image.ref, image]))
    this.count = [...this.#byRef.values()].filter(({ isMask }) => !isMask).length
    const total = this.#images.reduce((sum, image) => sum + (isKeptAsIs(image) ? 0 : image.decodedBytes), 0)
    this.first = this.#without(total <= littleInAll ? image => this.#isSound(image) : () => false)
  }

  /**
   * Which pictures can be decoded in a second reading, page by page, and the file for that reading. What does not fit is
   * left out.
   */
  second(wanted: readonly (readonly ImageObject[])[]): {
    readonly file: WithStandIns
    readonly decoded: ReadonlySet<string>
  } {
    const decoded = new Set<string>()
    let inAll = 0
    for (const page of wanted) {
      let onPage = 0
      for (const image of page) {
        const cost = this.#costOf(image)
        if (decoded.has(image.ref)) onPage += cost
        else if (onPage + cost <= mostOnPage && inAll + cost <= mostInAll && this.#isSound(image)) {
          decoded.add(image.ref)
          onPage += cost
          inAll += cost
        }
      }
    }
    return { file: this.#without(image => decoded.has(image.ref)), decoded }
  }

  // Stand-ins for all that is costly but what is chosen, and the masks of that.
  #without(isChosen: (image: ImageObject) => boolean): WithStandIns {
    const chosen = new Set(this.#images.filter(image => !image.isMask && isChosen(image)))
    const masks = new Set([...chosen].map(({ mask }) => mask))
    const stoodFor = this.#images.filter(image =>
      image.isMask
        ? !masks.has(image.ref)
        : !chosen.has(image) && !(isKeptAsIs(image) && image.pixels <= mostPixels),
    )
    const away = new Set(stoodFor)
    const kept = this.#images.filter(image => !away.has(image) && !image.isMask)
    const file = withStandIns(this.#bytes, stoodFor, kept)
    withGreyAsColour(file.bytes, kept)
    return file
  }

  #costOf(image: ImageObject): number {
    const mask = image.mask === null ? undefined : this.#byRef.get(image.mask)
    return image.decodedBytes + (mask?.decodedBytes ?? 0)
  }

  #isSound(image: ImageObject): boolean {
    const mask = image.mask === null ? undefined : this.#byRef.get(image.mask)
    return [image, ...(mask ? [mask] : [])].every(each => each.pixels <= mostPixels && !this.#isEndless(each))
  }

  #isEndless({ start, content }: ImageObject): boolean {
    const buffer = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length)
    return isEndless(buffer, content, buffer.toString('latin1', start, content))
  }
}

const isKeptAsIs = ({ isPlainJpeg, isMask }: ImageObject) => isPlainJpeg && !isMask
