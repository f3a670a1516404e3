import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { DrawnPicture } from './drawn.ts'
import type { PagePicture } from './keep-pictures.ts'
import { lineOf, rowsOf } from './lines.ts'
import { markerOf, withoutMarker } from './list-markers.ts'
import { linesReadFromRight } from './line-text.ts'
import { blockRoles, mostDepth, type PageStructure } from './structure.ts'
import type { Block, Line, Run, TableCell } from './types.ts'

/** What holds blocks; everything else that is no block is part of a line. */
const containers = new Set(
  [
    'Root',
    'Document',
    'DocumentFragment',
    'Part',
    'Art',
    'Sect',
    'Div',
    'Aside',
    'BlockQuote',
    'TOC',
    'Index',
    'L',
  ].concat(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'Figure', 'Form', 'Private']),
)

export interface TaggedPage {
  readonly blocks: readonly Block[]
  readonly notes: readonly Block[]
  /** Text that the structure leaves out and the file does not call furniture. */
  readonly loose: readonly Run[]
  /** Pictures that it leaves out. */
  readonly pictures: readonly PagePicture[]
}

/** What stands on a page. */
export interface PageContent {
  readonly runs: readonly Run[]
  /** Those of the report. */
  readonly pictures: readonly PagePicture[]
  /** All that are drawn. */
  readonly drawn: readonly DrawnPicture[]
}

/** The blocks of a page as the file's own structure has them (ISO 32000-2, 14.8). */
export function taggedBlocks(structure: PageStructure, content: PageContent, page: number): TaggedPage {
  const walk = new Walk(content, page)
  if (structure) walk.into(structure, { quoted: false, indent: 0, depth: 0, note: false })
  return { blocks: walk.blocks, notes: walk.notes, loose: walk.loose(), pictures: walk.pictures() }
}

interface Place {
  readonly quoted: boolean
  /** How deep in lists, from 1; 0 outside. */
  readonly indent: number
  readonly depth: number
  readonly note: boolean
}

class Walk {
  readonly blocks: Block[] = []
  readonly notes: Block[] = []
  readonly #runs = new Map<string, Run[]>()
  readonly #used = new Set<string>()
  readonly #all: readonly Run[]
  readonly #page: number
  readonly #pictures: Set<PagePicture>
  readonly #drawn: readonly DrawnPicture[]

  constructor({ runs, pictures, drawn }: PageContent, page: number) {
    this.#all = runs
    this.#page = page
    this.#pictures = new Set(pictures)
    this.#drawn = drawn
    for (const run of runs) {
      if (run.contentId === null || run.artifact) continue
      const known = this.#runs.get(run.contentId)
      if (known) known.push(run)
      else this.#runs.set(run.contentId, [run])
    }
  }

  loose(): Run[] {
    return this.#all.filter(
      run => !run.artifact && (run.contentId === null || !this.#used.has(run.contentId)),
    )
  }

  pictures(): PagePicture[] {
    return [...this.#pictures]
  }

  into(node: StructTreeNode, place: Place): void {
    if (place.depth > mostDepth) return
    const quoted = place.quoted || node.role === 'BlockQuote'
    const inner = { ...place, quoted, depth: place.depth + 1, note: place.note || isNote(node.role) }
    if (node.role === 'Table') this.#table(node, inner)
    else if (node.role === 'LI') this.#item(node, { ...inner, indent: place.indent + 1 })
    else if (node.role === 'Figure' || node.role === 'Formula') this.#figure(node, inner)
    else if (containers.has(node.role)) this.#children(node, inner)
    else this.#text(node, inner)
  }

  // Text right within a container is a paragraph.
  #children(node: StructTreeNode, place: Place): void {
    let heap: (StructTreeNode | StructTreeContent)[] = []
    const close = () => {
      if (heap.length > 0) this.#text({ role: 'P', children: heap }, place)
      heap = []
    }
    for (const child of node.children) {
      const inline = !('children' in child) || !isBlock(child)
      if (inline) {
        heap.push(child)
      } else {
        close()
        this.into(child, place)
      }
    }
    close()
  }

  #text(node: StructTreeNode, place: Place): void {
    // Notes, lists, pictures and the like stand in the midst of a paragraph's own text.
    const apart: StructTreeNode[] = []
    const lines = this.#linesOf(node, apart)
    if (lines.length > 0) {
      const level = headingLevel(node.role)
      const kind = place.note ? 'note' : level !== null ? 'heading' : place.quoted ? 'quote' : 'paragraph'
      const block: Block = { kind, level: level ?? 0, lines, breaks: new Set(), full: true, indented: false }
      if (place.note) this.notes.push(block)
      else this.blocks.push(block)
    }
    for (const child of apart) this.into(child, { ...place, note: place.note || isNote(child.role) })
  }

  #item(node: StructTreeNode, place: Place): void {
    const label: Line[] = []
    const body: (StructTreeNode | StructTreeContent)[] = []
    const apart: StructTreeNode[] = []
    for (const child of node.children) {
      if ('children' in child && child.role === 'Lbl') label.push(...this.#linesOf(child, apart))
      else if ('children' in child && child.role === 'L') apart.push(child)
      else body.push(child)
    }
    const nested: StructTreeNode[] = []
    const lines = this.#linesOf({ role: 'LBody', children: body }, nested)
    const fromRight = linesReadFromRight(lines)
    const own = label.length === 0 && lines.length > 0 ? markerOf(lines[0]!, fromRight) : null
    const number = own?.number ?? numberOf(label)
    const stripped = own ? withoutMarker(lines, own) : lines
    if (lines.length > 0) {
      this.blocks.push({
        kind: 'item',
        number,
        // Depth in steps that are told apart like places on the page.
        indent: place.indent * 20,
        lines: stripped,
        marked: [...label, ...lines],
        full: true,
      })
    }
    for (const child of [...nested, ...apart]) this.into(child, { ...place, note: isNote(child.role) })
  }

  #table(node: StructTreeNode, place: Place): void {
    const rows: TableCell[][] = []
    const apart: StructTreeNode[] = []
    for (const row of rowsIn(node, 0)) {
      const cells: TableCell[] = []
      for (const child of row.children) {
        if (!('children' in child) || (child.role !== 'TD' && child.role !== 'TH')) continue
        cells.push({
          lines: this.#linesOf(child, apart),
          head: child.role === 'TH',
          colspan: span(child.colSpan),
          rowspan: span(child.rowSpan),
        })
      }
      if (cells.length > 0) rows.push(cells)
    }
    if (rows.some(cells => cells.some(({ lines }) => lines.length > 0)))
      this.blocks.push({ kind: 'table', rows })
    for (const child of node.children)
      if ('children' in child && child.role === 'Caption') this.into(child, place)
    for (const child of apart) this.into(child, { ...place, note: isNote(child.role) })
  }

  #figure(node: StructTreeNode, place: Place): void {
    const before = this.blocks.length
    const numbers = numbersIn(node.children, 0)
    const said = (node as { alt?: unknown }).alt
    let alt = typeof said === 'string' ? said.trim().slice(0, 2000) : ''
    for (const picture of this.#pictures) {
      if (picture.contentNumber === null || !numbers.has(picture.contentNumber)) continue
      this.#pictures.delete(picture)
      this.blocks.push({ kind: 'figure', alt, page: this.#page, assetId: picture.assetId })
      // Of a figure of several pictures, one is described.
      alt = ''
    }
    const hasPicture = this.blocks.length > before
    this.#children(node, place)
    if (node.role !== 'Figure' || hasPicture || this.blocks.length > before) return
    // One that is a sign, or part of the furniture, is left out as such.
    if (this.#drawn.some(({ contentNumber }) => contentNumber !== null && numbers.has(contentNumber))) return
    this.blocks.push({ kind: 'figure', alt, page: this.#page, assetId: null })
  }

  #linesOf(node: StructTreeNode, apart: StructTreeNode[]): Line[] {
    const runs: Run[] = []
    const gather = (children: StructTreeNode['children'], depth: number) => {
      for (const child of children) {
        if (!('children' in child)) {
          if (child.type !== 'content' || this.#used.has(child.id)) continue
          this.#used.add(child.id)
          runs.push(...(this.#runs.get(child.id) ?? []))
        } else if (
          isNote(child.role) ||
          child.role === 'L' ||
          child.role === 'Table' ||
          child.role === 'Figure'
        ) {
          apart.push(child)
        } else if (depth < mostDepth) {
          gather(child.children, depth + 1)
        }
      }
    }
    gather(node.children, 0)
    return linesInOrder(runs, this.#page)
  }
}

/** The numbers of the marked content of a figure, which its ids end with, but not of a figure within it. */
function numbersIn(children: StructTreeNode['children'], depth: number): Set<number> {
  const numbers = new Set<number>()
  for (const child of children) {
    if ('children' in child) {
      if (child.role === 'Figure' || depth > mostDepth) continue
      for (const number of numbersIn(child.children, depth + 1)) numbers.add(number)
    } else {
      const number = child.type === 'content' ? /_mc(\d+)$/.exec(child.id)?.[1] : undefined
      if (number !== undefined) numbers.add(Number(number))
    }
  }
  return numbers
}

const isNote = (role: string) => role === 'Note' || role === 'FENote'
const isBlock = (node: StructTreeNode): boolean =>
  containers.has(node.role) ||
  blockRoles.has(node.role) ||
  isNote(node.role) ||
  node.role === 'Formula' ||
  (node.role === 'NonStruct' && node.children.some(child => 'children' in child && isBlock(child)))

const span = (value: number | undefined) =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1

function headingLevel(role: string): number | null {
  if (role === 'H' || role === 'Title') return 1
  const level = /^H([1-9])$/.exec(role)?.[1]
  return level === undefined ? null : Math.min(6, Number(level))
}

function numberOf(label: readonly Line[]): number | null {
  const text = label.map(line => line.runs.map(run => run.text).join('')).join('')
  const found = /^\(?(\d{1,3})[.)]?$/.exec(text.trim())?.[1]
  return found === undefined ? null : Number(found)
}

function* rowsIn(node: StructTreeNode, depth: number): Generator<StructTreeNode> {
  if (depth > 4) return
  for (const child of node.children) {
    if (!('children' in child)) continue
    if (child.role === 'TR') yield child
    else if (/^T(?:Head|Body|Foot)$|^NonStruct$|^Div$/i.test(child.role)) yield* rowsIn(child, depth + 1)
  }
}

// A block goes on at the top of the next column where its text goes up.
function linesInOrder(runs: readonly Run[], page: number): Line[] {
  const lines: Line[] = []
  let column: Run[] = []
  let lowest = -Infinity
  const close = () => {
    for (const row of rowsOf(column)) lines.push(lineOf(row, page))
    column = []
    lowest = -Infinity
  }
  for (const run of runs) {
    if (run.baseline < lowest - run.size * 2.5) close()
    column.push(run)
    lowest = Math.max(lowest, run.baseline)
  }
  close()
  return lines
}
