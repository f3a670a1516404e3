import { createHash } from 'node:crypto'
import type { SourceAsset } from './parsed-source.ts'
import { recogniseRaster } from './raster.ts'

/** The most pictures of one file that are kept, and the bytes of all of them and the pixels of one at most. */
const mostPictures = 2000
const mostBytes = 64 * 1024 * 1024
const mostPixels = 64_000_000

/** Why a picture is not kept. */
export type PictureLoss = 'remote' | 'missing' | 'unshowable' | 'too much'

/** The pictures that a parser finds in a file: keeps those that can be shown, and counts the others. */
export class Pictures {
  readonly #assets = new Map<string, SourceAsset>()
  readonly #losses = new Map<PictureLoss, number>()
  #bytes = 0

  /** What is kept, for `ParsedSource.assets`. */
  get assets(): ReadonlyMap<string, SourceAsset> {
    return this.#assets
  }

  /**
   * Keeps a picture, by what its bytes are and not by what it is called.
   * @returns its `assetId`, or `null` where it is left out and counted
   */
  keep(bytes: Uint8Array): string | null {
    const raster = recogniseRaster(bytes)
    if (!raster) return this.leaveOut('unshowable')
    if (raster.width * raster.height > mostPixels) return this.leaveOut('too much')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (this.#assets.has(sha256)) return sha256
    if (this.#assets.size >= mostPictures || this.#bytes + bytes.length > mostBytes)
      return this.leaveOut('too much')
    this.#bytes += bytes.length
    // A copy: a part of a file's bytes would take the whole file along to another thread.
    this.#assets.set(sha256, { mediaType: raster.mediaType, bytes: Uint8Array.from(bytes) })
    return sha256
  }

  /** Counts a picture that is left out: always `null`, the `assetId` of such a one. */
  leaveOut(why: PictureLoss): null {
    this.#losses.set(why, (this.#losses.get(why) ?? 0) + 1)
    return null
  }

  /** What is left out, a sentence for each reason. */
  get leftOut(): string[] {
    return [...this.#losses].map(([why, count]) =>
      sentences[why](count === 1 ? 'A picture' : `${count} pictures`, count === 1 ? 'is' : 'are'),
    )
  }
}

const sentences: { readonly [Why in PictureLoss]: (pictures: string, are: string) => string } = {
  remote: (pictures, are) =>
    `${pictures} that ${are} not in the file but on the network, where nothing is fetched from.`,
  missing: (pictures, are) => `${pictures} that ${are} not with the file.`,
  unshowable: pictures => `${pictures} in a format other than PNG, JPEG, GIF and WebP.`,
  'too much': (pictures, are) => `${pictures} that ${are} larger, or more, than what is kept.`,
}
