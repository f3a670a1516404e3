import { drawnFigures } from './drawn-figures.ts'
import { joinedParts, withSoundLists } from './flow.ts'
import { takeFootnotes } from './footnotes.ts'
import { withoutFurniture } from './furniture.ts'
import { type OutlineTitles, withHeadings } from './headings.ts'
import type { PagePicture } from './keep-pictures.ts'
import { lineOf, rowsOf } from './lines.ts'
import { linesReadFromRight } from './line-text.ts'
import { withNoteMarks } from './note-marks.ts'
import { paragraphsOf, usualOf, type Usual } from './paragraphs.ts'
import type { Page } from './read-pages.ts'
import { withPictures } from './place-pictures.ts'
import { type Region, regionsOf } from './reading-order.ts'
import { tableOf } from './tables.ts'
import { isSound } from './structure.ts'
import { taggedBlocks } from './tagged.ts'
import type { Block, Run } from './types.ts'

/**
 * The blocks of a report in the order of reading, its notes last: as the file's structure has them where that is
 * sound, else from where words and pictures stand on the pages. `pictures` are those of each page.
 */
export function layOut(
  pages: readonly Page[],
  outline: OutlineTitles,
  pictures: readonly (readonly PagePicture[])[],
): Block[] {
  const cleared = withoutFurniture(
    pages.map(({ runs, height, label }) => ({
      rows: rowsOf(runs.filter(run => !run.artifact)),
      height,
      label,
    })),
  )
  return withNoteMarks(
    isSound(pages)
      ? layOutTagged(pages, cleared, pictures)
      : layOutSeen(pages, cleared, { outline, pictures }),
  )
}

type Rows = readonly (readonly Run[])[]

function layOutTagged(
  pages: readonly Page[],
  cleared: readonly Rows[],
  pictures: readonly (readonly PagePicture[])[],
): Block[] {
  const left: (readonly PagePicture[])[] = []
  const parts: (readonly Block[])[] = []
  const notes: Block[] = []
  for (const [at, page] of pages.entries()) {
    const kept = new Set(cleared[at]!.flat())
    const runs = page.runs.filter(run => kept.has(run))
    const tagged = taggedBlocks(page.structure, { runs, pictures: pictures[at]!, drawn: page.pictures }, at)
    parts.push(tagged.blocks)
    left.push(tagged.pictures)
    notes.push(...tagged.notes)
    const loose = paragraphsIn([...tagged.loose, ...page.turned], at)
    if (loose.length > 0) parts.push(loose)
  }
  return [...withPictures(withSoundLists(joinedParts(parts.filter(part => part.length > 0))), left), ...notes]
}

interface Seen {
  readonly outline: OutlineTitles
  readonly pictures: readonly (readonly PagePicture[])[]
}

function layOutSeen(pages: readonly Page[], cleared: readonly Rows[], { outline, pictures }: Seen): Block[] {
  const sample = cleared.flat().slice(0, 300)
  const fromRight = linesReadFromRight(sample.map(row => lineOf(row, 0)))
  const regions = cleared.map((rows, at) => {
    const boxes = pictures[at]!.map(({ box }) => box)
    const drawn = [...boxes, ...drawnFigures(pages[at]!.strokes, boxes)]
    return regionsOf(rows, at, { fromRight, drawn })
  })
  const columns = regions.flat().flatMap(region => (region.kind === 'column' ? [region.lines] : []))
  const usual = usualOf(columns)
  const parts: Block[][] = []
  const notes: Block[] = []
  for (const [at, page] of regions.entries()) {
    for (const region of page) {
      const { text, notes: found } = takeFootnotes(blocksOf(region, usual, fromRight), usual)
      notes.push(...found)
      parts.push(text)
    }
    parts.push(paragraphsIn(pages[at]!.turned, at))
  }
  const joined = joinedParts(parts.filter(part => part.length > 0))
  return [...withPictures(withHeadings(withSoundLists(joined), usual, outline), pictures), ...notes]
}

function blocksOf(region: Region, usual: Usual, fromRight: boolean): Block[] {
  return region.kind === 'rows' ? [tableOf(region.rows)] : paragraphsOf(region.lines, usual, fromRight)
}

// Words along the side of a page, and words that a structure forgot, are paragraphs after its text.
function paragraphsIn(runs: readonly Run[], page: number): Block[] {
  if (runs.length === 0) return []
  const lines = rowsOf(runs).map(row => lineOf(row, page))
  return paragraphsOf(lines, usualOf([lines]), linesReadFromRight(lines))
}
