import { Pictures } from '../pictures.ts'
import type { SourceContext } from '../parsed-source.ts'
import { type Chosen, choosePictures, type KeyedPicture } from './choose-pictures.ts'
import { type DrawnPicture, readDrawn } from './drawn.ts'
import type { ImageObject } from './image-objects.ts'
import { openFile } from './open-file.ts'
import { operatorNumbers, type PDFDocumentProxy, readOperators } from './pdfjs.ts'
import { pictureFile } from './picture-file.ts'
import { type PictureData, PictureStore } from './picture-store.ts'
import { type Page, tolerate } from './read-pages.ts'
import { ReadingPlan } from './reading-plan.ts'
import type { Box } from './types.ts'

/** A picture of the report, at its place on a page. */
export interface PagePicture {
  /** Of the notebook; `null` where it could not be kept. */
  readonly assetId: string | null
  readonly box: Box
  readonly contentNumber: number | null
}

export interface KeptPictures {
  /** Of each page, in the order in which they are drawn. */
  readonly pages: readonly (readonly PagePicture[])[]
  readonly pictures: Pictures
  readonly chosen: Chosen
}

/**
 * The pictures of a file: gathered while its pages are read (`hear`), then told from what is drawn for other reasons,
 * and kept. What was stood in for in the first reading and is wanted is decoded in a second one, a page at a time.
 */
export class PicturesOfFile {
  readonly plan: ReadingPlan
  readonly store: PictureStore = new PictureStore()
  readonly #pictures = new Pictures()

  constructor(bytes: Uint8Array) {
    this.plan = new ReadingPlan(bytes)
  }

  async keep(pages: readonly Page[], context: SourceContext): Promise<KeptPictures> {
    const standing = new Map<KeyedPicture, ImageObject>()
    const keyed = pages.map(page => ({
      ...page,
      pictures: page.pictures.map(each => this.#keyed(each, standing)),
    }))
    const chosen = choosePictures(keyed)
    for (let count = 0; count < chosen.tooMany; count += 1) this.#pictures.leaveOut('too much')
    const kept = new Map<KeyedPicture, string | null>()
    for (const picture of chosen.pages.flat())
      if (!standing.has(picture)) kept.set(picture, this.#keep(picture, this.store.dataOf(picture.key)))
    this.store.clear()
    await this.#keepFromSecond(pages, chosen, { standing, kept }, context)
    return {
      chosen,
      pictures: this.#pictures,
      pages: chosen.pages.map(page =>
        page.map(picture => ({ ...picture, assetId: kept.get(picture) ?? null })),
      ),
    }
  }

  #keyed(picture: DrawnPicture, standing: Map<KeyedPicture, ImageObject>): KeyedPicture {
    const image = picture.name === null ? null : this.plan.first.standsFor(picture.width, picture.height)
    if (!image) return { ...picture, key: this.store.keyOf(picture) }
    const keyed = { ...picture, key: image.ref, width: image.width, height: image.height }
    standing.set(keyed, image)
    return keyed
  }

  async #keepFromSecond(
    pages: readonly Page[],
    chosen: Chosen,
    { standing, kept }: Wanted,
    { name }: SourceContext,
  ): Promise<void> {
    const wanted = chosen.pages.map(page => page.flatMap(picture => standing.get(picture) ?? []))
    if (wanted.every(page => page.length === 0)) return
    const { file, decoded } = this.plan.second(wanted)
    const store = new PictureStore()
    const opened = await openFile(file, name, { picture: store.hear, font: () => {} })
    try {
      for (const [at, page] of chosen.pages.entries()) {
        const missing = page.filter(picture => standing.has(picture))
        const found = missing.some(({ key }) => decoded.has(key))
          ? await drawnAgain(opened.pdf, at, pages[at]!)
          : null
        for (const picture of missing) {
          if (!decoded.has(picture.key)) {
            kept.set(picture, this.#pictures.leaveOut('too much'))
            continue
          }
          // The same operators draw the same pictures in the same order.
          const again = found?.length === pages[at]!.pictures.length ? found[picture.order] : undefined
          kept.set(picture, this.#keep(picture, again ? store.dataOf(store.keyOf(again)) : null))
        }
        store.clear()
      }
    } finally {
      await opened.close()
    }
  }

  #keep(picture: KeyedPicture, data: PictureData): string | null {
    const file = data && pictureFile(data, picture)
    return file ? this.#pictures.keep(file) : this.#pictures.leaveOut('unshowable')
  }
}

interface Wanted {
  readonly standing: ReadonlyMap<KeyedPicture, ImageObject>
  readonly kept: Map<KeyedPicture, string | null>
}

/** What a page draws, read once more; `null` where that cannot be had. */
async function drawnAgain(
  pdf: PDFDocumentProxy,
  index: number,
  { toPage }: Page,
): Promise<readonly DrawnPicture[] | null> {
  const page = await tolerate(pdf.getPage(index + 1))
  const operators = page && (await tolerate(readOperators(page)))
  page?.cleanup()
  return operators ? readDrawn(operators, await operatorNumbers(), toPage).pictures : null
}
