import { CanonicalText, normalizeDocument } from '../../../../shared/document/index.ts'
import type { ParsedSource, SourceContext } from '../parsed-source.ts'
import { emptyFile, unsupportedFile } from '../refusals.ts'
import { Fonts } from './fonts.ts'
import { buildDocument } from './build-document.ts'
import { Vocabulary } from './hyphens.ts'
import { layOut } from './lay-out.ts'
import { sentencesOf } from './left-out.ts'
import { readMetadata } from './metadata.ts'
import { refuseEndlessStreams } from './endless-streams.ts'
import { drawnFigures } from './drawn-figures.ts'
import { isSound } from './structure.ts'
import { openFile } from './open-file.ts'
import { readOutline } from './outline.ts'
import { PicturesOfFile, type PagePicture } from './keep-pictures.ts'
import { placeRemarks } from './place-remarks.ts'
import { type Page, readPages } from './read-pages.ts'
import type { Block, Line } from './types.ts'

/**
 * Reads a PDF: its text in the order of reading, with headings, lists, tables and notes as far as the file's own
 * structure or the look of its pages tells them, the pages marked where they begin, and what is highlighted and
 * remarked in it. docs/formats.md says what is kept.
 * @throws {ContractError} `damaged`, `unsupported_format` (locked by a password, nothing but pictures, letters that
 * cannot be told), `empty_file`, `too_large`
 */
export async function parsePdf(bytes: Uint8Array, context: SourceContext): Promise<ParsedSource> {
  refuseEndlessStreams(bytes, context.name)
  const ofFile = new PicturesOfFile(bytes)
  const { plan, store } = ofFile
  const fonts = new Fonts()
  const { pdf, close } = await openFile(plan.first, context.name, {
    picture: store.hear,
    font: fonts.hear,
  })
  try {
    const [details, outline] = await Promise.all([readMetadata(pdf), readOutline(pdf)])
    const pages = await readPages(pdf, context, { fonts, drawings: plan.count > 0 })
    refuseSilent(pages, plan.count, context.name)
    const labels = pages.map(page => page.label)
    const { chosen, pictures, pages: pictured } = await ofFile.keep(pages, context)
    const blocks = layOut(pages, outline, pictured)
    const { doc: built, placed } = buildDocument(blocks, labels, new Vocabulary(linesOf(blocks)))
    const doc = normalizeDocument(built)
    const text = new CanonicalText(doc).text
    const { highlights, unplaced } = placeRemarks(
      pages.flatMap(page => page.remarks),
      placed,
      text,
    )
    const labelled = (state: (page: Page) => boolean) => pages.filter(state).map(page => page.label)
    const leftOut = sentencesOf({
      pictures: pictures.leftOut,
      small: chosen.small,
      behind: chosen.behind,
      figures: countFigures(pages, blocks, pictured),
      unplaced,
      lost: pages.reduce((sum, page) => sum + page.lost, 0),
      drawings: pages.reduce((sum, page) => sum + page.drawings, 0),
      silentPages: plan.count > 0 ? labelled(page => page.state === 'read' && isSilent(page)) : [],
      rubbishPages: labelled(page => page.state === 'rubbish'),
      brokenPages: labelled(page => page.state === 'broken'),
      cutPages: labelled(page => page.cutShort),
    })
    return { doc, details, assets: pictures.assets, highlights, leftOut }
  } finally {
    await close()
  }
}

const isSilent = (page: Page) => page.runs.length === 0 && page.turned.length === 0

function refuseSilent(pages: readonly Page[], pictures: number, name: string): void {
  if (!pages.every(isSilent)) return
  if (pages.some(page => page.state === 'rubbish')) {
    const how = 'has text whose fonts do not say which letters they show, so it cannot be read'
    throw unsupportedFile(name, `${how}. Recognise its text (OCR) with another program and import that`)
  }
  if (pictures > 0) {
    const how = `has pictures of pages and no text: it was scanned`
    throw unsupportedFile(name, `${how}. Recognise its text (OCR) with another program and import that`)
  }
  throw emptyFile(name, 'holds no words')
}

// Of a tagged file, the figures that it names and that have no picture; else what looks like one.
function countFigures(
  pages: readonly Page[],
  blocks: readonly Block[],
  pictured: readonly (readonly PagePicture[])[],
): number {
  const isEmpty = ({ assetId }: { readonly assetId: string | null }) => assetId === null
  const lost = pictured.flat().filter(isEmpty).length
  if (isSound(pages)) return blocks.filter(block => block.kind === 'figure' && isEmpty(block)).length - lost
  return pages.reduce(
    (sum, { strokes }, at) =>
      sum +
      drawnFigures(
        strokes,
        pictured[at]!.map(({ box }) => box),
      ).length,
    0,
  )
}

function* linesOf(blocks: readonly Block[]): Generator<Line> {
  for (const block of blocks) {
    if (block.kind === 'table') for (const row of block.rows) for (const cell of row) yield* cell.lines
    else if (block.kind !== 'figure') yield* block.lines
  }
}
