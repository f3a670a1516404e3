import { normalizeDocument } from '../../../../shared/document/index.ts'
import type { ParsedSource, SourceContext } from '../parsed-source.ts'
import { buildDocument } from './build-document.ts'
import { joinedParts, withSoundLists } from './flow.ts'
import { Fonts } from './fonts.ts'
import { withHeadings } from './headings.ts'
import { Vocabulary } from './hyphens.ts'
import { layOut } from './lay-out.ts'
import { openFile } from './open-file.ts'
import { type PageRuns, readRuns } from './read-runs.ts'
import type { Block, Line } from './types.ts'

export async function parsePdf(bytes: Uint8Array, context: SourceContext): Promise<ParsedSource> {
  const pdf = await openFile(bytes, context.name)
  try {
    const fonts = new Fonts()
    const pages: PageRuns[] = []
    const labels = (await pdf.getPageLabels()) ?? []
    const names: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      pages.push(await readRuns(page, fonts))
      names.push(labels[number - 1] || String(number))
      page.cleanup()
      context.report(number, pdf.numPages, context.name)
    }
    const { parts, notes, usual } = layOut(pages, names)
    const flat = withHeadings(withSoundLists(joinedParts(parts)), usual, new Map())
    const blocks = [...flat, ...notes]
    const { doc } = buildDocument(blocks, names, new Vocabulary(linesOf(blocks)))
    return { doc: normalizeDocument(doc), details: {}, assets: new Map(), highlights: [], leftOut: [] }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function* linesOf(blocks: readonly Block[]): Generator<Line> {
  for (const block of blocks) {
    if (block.kind === 'table') for (const row of block.rows) for (const cell of row) yield* cell.lines
    else if (block.kind !== 'figure') yield* block.lines
  }
}
