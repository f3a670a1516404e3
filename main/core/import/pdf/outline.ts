import { bareTitle, type OutlineTitles } from './headings.ts'
import type { PDFDocumentProxy } from './pdfjs.ts'

interface Entry {
  readonly title?: unknown
  readonly items?: readonly Entry[]
}

const mostEntries = 20_000

/** The titles of a file's outline (its bookmarks) and how deep each is; empty where it has none or a broken one. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<OutlineTitles> {
  const titles = new Map<string, number>()
  let level: readonly Entry[] = (await outlineOf(pdf)) ?? []
  for (let depth = 1; level.length > 0 && depth <= 6; depth += 1) {
    const below: Entry[] = []
    for (const { title, items } of level) {
      const bare = typeof title === 'string' ? bareTitle(title.slice(0, 1000)) : ''
      if (bare !== '' && !titles.has(bare) && titles.size < mostEntries) titles.set(bare, depth)
      if (below.length < mostEntries) below.push(...(items ?? []).slice(0, mostEntries))
    }
    level = below
  }
  return titles
}

// The library throws plain errors where an outline is broken; headings are then told by their look alone.
async function outlineOf(pdf: PDFDocumentProxy): Promise<readonly Entry[] | null> {
  try {
    return (await pdf.getOutline()) as readonly Entry[] | null
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}
