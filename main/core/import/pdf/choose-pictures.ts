import type { DrawnPicture } from './drawn.ts'
import type { Box, Run } from './types.ts'

/** A picture of a page, and by what it is known wherever it is drawn. */
export interface KeyedPicture extends DrawnPicture {
  readonly key: string
}

export interface PicturedPage {
  readonly pictures: readonly KeyedPicture[]
  readonly runs: readonly Run[]
  readonly width: number
  readonly height: number
}

export interface Chosen {
  /** The pictures of each page that belong to the report, in the order in which they are drawn. */
  readonly pages: readonly (readonly KeyedPicture[])[]
  /** How many are too small to be more than a sign: bullets, icons, pieces of formulas. */
  readonly small: number
  /** How many there are beyond what one page may have. */
  readonly tooMany: number
  /** How many lie behind the text of a page: scans whose text was recognised, coloured grounds. */
  readonly behind: number
}

/** In points; a line of text is about as high. What is thinner than the second is a rule or a rest. */
const smallest = 18
const thinnest = 4
/** What has fewer pixels shows nothing. */
const fewestPixels = 12
/** Furniture that is larger than this in both directions is taken for a picture that nobody described. */
const largeFurniture = 72
const tolerance = 6
/** A page with more of them is tiled. */
const mostOnPage = 300

/** Tells the pictures of a report from what else is drawn as one: logos in running heads, grounds, rules, bullets. */
export function choosePictures(pages: readonly PicturedPage[]): Chosen {
  const places = new Map<string, Set<number>>()
  for (const [at, page] of pages.entries())
    for (const picture of page.pictures) for (const place of placesOf(picture)) mark(places, place, at)
  const small = new Set<string>()
  let [behind, tooMany] = [0, 0]
  const chosen = pages.map(page => {
    const kept = new Map<string, KeyedPicture>()
    for (const picture of page.pictures) {
      const what = judge(picture, page, { places, pages: pages.length })
      if (what === 'small') small.add(picture.key)
      else if (what === 'behind') behind += 1
      else if (what === 'picture') kept.set(`${picture.key} ${rounded(picture.box)}`, picture)
    }
    tooMany += Math.max(0, kept.size - mostOnPage)
    return [...kept.values()].slice(0, mostOnPage)
  })
  return { pages: chosen, small: small.size, behind, tooMany }
}

interface Others {
  /** On which pages a picture stands at a place. */
  readonly places: ReadonlyMap<string, ReadonlySet<number>>
  readonly pages: number
}

type Kind = 'picture' | 'small' | 'behind' | 'nothing'

function judge(picture: KeyedPicture, page: PicturedPage, others: Others): Kind {
  const { box, artifact } = picture
  const [width, height] = [box.x1 - box.x0, box.bottom - box.top]
  if (!(width >= thinnest && height >= thinnest) || isOutside(box, page)) return 'nothing'
  if (isRepeated(picture, page, others)) return 'nothing'
  if (artifact && (width < largeFurniture || height < largeFurniture)) return 'nothing'
  if (Math.min(picture.width, picture.height) < fewestPixels) return 'nothing'
  if (width < smallest || height < smallest) return 'small'
  return isBehindText(box, page) ? 'behind' : 'picture'
}

const isOutside = ({ x0, x1, top, bottom }: Box, { width, height }: PicturedPage) =>
  x1 < thinnest || x0 > width - thinnest || bottom < thinnest || top > height - thinnest

// At one place of three pages; of a short report, in the margin of two.
function isRepeated(picture: KeyedPicture, page: PicturedPage, { places, pages }: Others): boolean {
  const most = Math.max(...placesOf(picture).map(place => places.get(place)?.size ?? 0))
  const inMargin = picture.box.bottom < page.height * 0.2 || picture.box.top > page.height * 0.8
  return most >= (inMargin && pages <= 3 ? 2 : 3)
}

function isBehindText(box: Box, { runs, width, height }: PicturedPage): boolean {
  let all = 0
  let over = 0
  for (const run of runs) {
    const letters = run.text.length
    const [x, y] = [(run.x0 + run.x1) / 2, (run.top + run.bottom) / 2]
    all += letters
    if (x > box.x0 && x < box.x1 && y > box.top && y < box.bottom) over += letters
  }
  const area =
    (Math.min(box.x1, width) - Math.max(box.x0, 0)) * (Math.min(box.bottom, height) - Math.max(box.top, 0))
  const fills = area > width * height * 0.7
  return over >= 20 && (fills || over > Math.max(200, all * 0.6))
}

// Places are told apart in steps; what stands near the edge of two is at both.
function placesOf({ key, box }: KeyedPicture): string[] {
  const steps = [0, tolerance / 2].map(shift => rounded(box, shift))
  return steps.map((step, at) => `${key} ${at} ${step}`)
}

const rounded = ({ x0, top }: Box, shift = 0) =>
  `${Math.round((x0 + shift) / tolerance)} ${Math.round((top + shift) / tolerance)}`

function mark(places: Map<string, Set<number>>, place: string, page: number): void {
  const known = places.get(place)
  if (known) known.add(page)
  else places.set(place, new Set([page]))
}
