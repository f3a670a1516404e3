import type { SourceContext } from '../parsed-source.ts'
import { damagedFile, tooMuch } from '../refusals.ts'
import { type PageRemarks, readRemarks } from './annotations.ts'
import type { Fonts } from './fonts.ts'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts'
import { type PageRuns, readRuns } from './read-runs.ts'
import { isRubbish } from './rubbish.ts'
import type { PageStructure } from './structure.ts'

/** More letters than a library of reports has. */
const mostLetters = 30_000_000
/** So many pages that cannot be read, one after the other, are a page tree without pages. */
const mostBroken = 200

export interface Page extends PageRuns, PageRemarks {
  /** As the report prints it, else its number from 1. */
  readonly label: string
  readonly structure: PageStructure
  readonly state: 'read' | 'rubbish' | 'broken'
}

/**
 * Reads all pages, with what is drawn on them where `drawings`. One that cannot be read is empty and called broken.
 * @throws {ContractError} `damaged` where none can be read, `too_large`
 */
export async function readPages(
  pdf: PDFDocumentProxy,
  { name, report }: SourceContext,
  { fonts, drawings }: { readonly fonts: Fonts; readonly drawings: boolean },
): Promise<Page[]> {
  const [labels, marks] = await Promise.all([tolerate(pdf.getPageLabels()), tolerate(pdf.getMarkInfo())])
  // Typed as an object, and a map in truth.
  const tagged = (marks as ReadonlyMap<string, boolean> | null)?.get('Marked') === true
  const pages: Page[] = []
  let letters = 0
  let broken = 0
  for (let index = 0; index < pdf.numPages; index += 1) {
    const label = labels?.[index]?.trim() || String(index + 1)
    const page = await readPage(pdf, index, { label, tagged, fonts, drawings })
    pages.push(page)
    broken = page.state === 'broken' ? broken + 1 : 0
    letters += page.runs.reduce((sum, { text }) => sum + text.length, 0)
    if (broken === mostBroken) break
    if (letters > mostLetters) throw tooMuch(name, `${mostLetters / 1_000_000} million letters`)
    report(index + 1, pdf.numPages, name)
  }
  if (pages.every(page => page.state === 'broken'))
    throw damagedFile(name, 'is damaged: none of its pages can be read')
  return pages
}

interface Known {
  readonly label: string
  readonly tagged: boolean
  readonly fonts: Fonts
  readonly drawings: boolean
}

async function readPage(pdf: PDFDocumentProxy, index: number, known: Known): Promise<Page> {
  const { label } = known
  const page = await tolerate(pdf.getPage(index + 1))
  if (!page) return { ...empty, label }
  try {
    const [runs, structure, annotations] = await Promise.all([
      readRuns(page, known.fonts, known.drawings),
      known.tagged ? structureOf(page) : null,
      tolerate(page.getAnnotations()),
    ])
    const remarks = readRemarks(annotations ?? [], runs, index)
    const rubbish = isRubbish(runs.runs)
    const kept = rubbish ? { ...runs, runs: [], turned: [], lost: 0 } : runs
    return { ...kept, ...remarks, label, structure, state: rubbish ? 'rubbish' : 'read' }
  } catch (error) {
    if (!isOfTheFile(error)) throw error
    return { ...empty, label }
  } finally {
    page.cleanup()
  }
}

const empty: Omit<Page, 'label'> = {
  runs: [],
  turned: [],
  width: 0,
  height: 0,
  toPage: [1, 0, 0, 1, 0, 0],
  pictures: [],
  strokes: [],
  cutShort: false,
  lost: 0,
  remarks: [],
  drawings: 0,
  structure: null,
  state: 'broken',
}

async function structureOf(page: PDFPageProxy): Promise<PageStructure> {
  // Typed as if it were always there.
  return ((await tolerate(page.getStructTree())) as PageStructure | undefined) ?? null
}

/** What a part of a file says; `null` where that part is broken, which must not cost the rest. */
export async function tolerate<Value>(part: Promise<Value>): Promise<Value | null> {
  try {
    return await part
  } catch (error) {
    if (isOfTheFile(error)) return null
    throw error
  }
}

// The library throws errors of its own kinds, and plain ones where a file breaks its expectations; none of them can
// be told from a fault of ours but by being an Error, which is what a broken file is answered with too.
const isOfTheFile = (error: unknown): boolean => error instanceof Error
