import type { Mark, Node } from 'prosemirror-model'
import { docxTable } from './docx-table.ts'
import {
  escapeXml,
  paragraph,
  type ParagraphLook,
  run,
  type RunLook,
  startsRightToLeft,
  textRuns,
} from './docx-text.ts'
import type { InlinePart, Range } from './marked-text.ts'
import type { PictureSize } from './picture-size.ts'

/** A picture that stands in the package. */
export interface PlacedPicture {
  /** The relationship by which the part refers to it. */
  readonly id: string
  readonly size: PictureSize
}

/** What a writer of WordprocessingML asks for. */
export interface DocxHooks<Highlighted extends Range> {
  /** The parts of a block of text; asked for in the order of the document. */
  partsOf(block: Node): readonly InlinePart<Highlighted>[]
  /** How letters under highlights look. */
  under(highlights: readonly Highlighted[]): RunLook
  /** What stands where a highlight begins and ends. */
  edge(kind: 'start' | 'end', highlight: Highlighted): string
  /** The relationship of a web address. */
  address(url: string): string
  /** A picture that the notebook keeps; `null` where it has none that Word shows. */
  picture(assetId: string): PlacedPicture | null
  /** What stands for a citation. */
  cite(highlightId: string, quote: string): string
  /** The id of a new list; `start` is what a numbered one begins with, `null` for bullets. */
  list(start: number | null): number
}

interface Place {
  /** How deep within lists: 0 outside of them. */
  readonly depth: number
  /** How deep within quotations, and whether in a table. */
  readonly quoted: number
  readonly inTable: boolean
  /** The list whose item a paragraph begins; `null` for those after it, and outside of lists. */
  readonly listId: number | null
}

const outside: Place = { depth: 0, quoted: 0, inTable: false, listId: null }

/** The largest picture that a page holds, in pixels of 1/96 inch. */
const pictureWidth = 620
const pictureHeight = 800
/** English Metric Units in such a pixel. */
const unit = 9525

/** Writes the blocks of documents and notes as paragraphs and tables. Headings begin one level below `level`. */
export class DocxBody<Highlighted extends Range> {
  readonly #hooks: DocxHooks<Highlighted>
  readonly #level: number
  #pictures = 0

  constructor(hooks: DocxHooks<Highlighted>, level: number) {
    this.#hooks = hooks
    this.#level = level
  }

  /** The blocks inside a node, a piece of XML each. */
  blocks(node: Node, place: Place = outside): string[] {
    return node.children.map((child, index) =>
      this.#block(child, index === 0 ? place : { ...place, listId: null }),
    )
  }

  #block(node: Node, place: Place): string {
    switch (node.type.name) {
      case 'paragraph':
        return this.#paragraph(node, place)
      case 'heading':
        return this.#paragraph(node, place, {
          style: `Heading${Math.min(6, this.#level + (node.attrs.level as number))}`,
        })
      case 'code_block':
        return this.#paragraph(node, place, { style: 'Code' })
      case 'blockquote':
        return this.blocks(node, { ...place, quoted: place.quoted + 1 }).join('')
      case 'bullet_list':
        return this.#items(node, null, place)
      case 'ordered_list':
        return this.#items(node, node.attrs.start as number, place)
      case 'table':
        return (
          docxTable(node, cell => this.#cell(cell)) +
          (place.inTable ? '' : paragraph('', { style: 'AfterTable' }))
        )
      case 'horizontal_rule':
        return paragraph('', { ruleBelow: true })
      default:
        throw new RangeError(`no WordprocessingML for ${node.type.name}`)
    }
  }

  // A cell ends with a paragraph (ECMA-376, part 1, 17.4.65).
  #cell(cell: Node): string {
    const inside = this.blocks(cell, { ...outside, inTable: true }).join('')
    return inside.endsWith('</w:p>') ? inside : inside + paragraph('', { style: 'InTable' })
  }

  #items(list: Node, start: number | null, place: Place): string {
    const listId = this.#hooks.list(start)
    const inner = { ...place, depth: place.depth + 1, listId }
    return list.children.flatMap(item => this.blocks(item, inner)).join('')
  }

  #paragraph(block: Node, place: Place, look: ParagraphLook = {}): string {
    const runs = this.inline(block)
    const { depth, quoted, inTable, listId } = place
    if (runs === '' && listId === null) return ''
    const indent = depth * 420 + quoted * 420
    return paragraph(runs, {
      ...(quoted > 0 ? { style: 'Quote' } : inTable ? { style: 'InTable' } : {}),
      ...look,
      ...(listId !== null ? { list: { id: listId, level: Math.min(8, depth - 1) } } : {}),
      ...(listId === null && indent > 0 ? { indent } : {}),
      ...(startsRightToLeft(block.textContent) ? { rightToLeft: true } : {}),
    })
  }

  /** The inside of a block of text, as runs. */
  inline(block: Node): string {
    return this.#hooks
      .partsOf(block)
      .map(part => {
        if ('highlight' in part) return this.#hooks.edge(part.kind, part.highlight)
        const look = part.under.length === 0 ? {} : this.#hooks.under(part.under)
        return part.kind === 'leaf' ? this.#leaf(part.node, look) : this.#text(part.text, part.marks, look)
      })
      .join('')
  }

  #text(text: string, marks: readonly Mark[], look: RunLook): string {
    const marked: RunLook = Object.assign({ ...look }, ...marks.map(mark => looks[mark.type.name] ?? {}))
    const address = marks.find(mark => mark.type.name === 'link')?.attrs.href as string | undefined
    if (address === undefined) return textRuns(text, marked)
    return hyperlink(this.#hooks.address(address), textRuns(text, { ...marked, style: 'Hyperlink' }))
  }

  #leaf(node: Node, look: RunLook): string {
    switch (node.type.name) {
      case 'hard_break':
        return run('<w:br/>', look)
      case 'page_mark':
        return textRuns(`[p. ${node.attrs.label as string}]`, { style: 'PageMark' })
      case 'image':
        return this.#image(node.attrs as { assetId: string | null; alt: string })
      case 'citation':
        return this.#hooks.cite(node.attrs.highlightId as string, node.attrs.quote as string)
      default:
        throw new RangeError(`no WordprocessingML for ${node.type.name}`)
    }
  }

  #image({ assetId, alt }: { assetId: string | null; alt: string }): string {
    const picture = assetId === null ? null : this.#hooks.picture(assetId)
    if (!picture) return textRuns(alt === '' ? '[picture]' : `[picture: ${alt}]`, { style: 'PageMark' })
    this.#pictures += 1
    return run(drawing(picture, alt, this.#pictures))
  }
}

/** Runs that lead to a web address, by its relationship. */
export const hyperlink = (id: string, runs: string) =>
  runs === '' ? '' : `<w:hyperlink r:id="${id}">${runs}</w:hyperlink>`

const looks: Readonly<Record<string, RunLook>> = {
  em: { italic: true },
  strong: { bold: true },
  code: { font: 'Consolas' },
  subscript: { raised: 'subscript' },
  superscript: { raised: 'superscript' },
}

// An inline picture (ECMA-376, part 1, 20.4.2.8).
function drawing({ id, size }: PlacedPicture, alt: string, number: number): string {
  const scale = Math.min(1, pictureWidth / size.width, pictureHeight / size.height)
  const [cx, cy] = [size.width, size.height].map(pixels => Math.max(1, Math.round(pixels * scale)) * unit)
  const name = `id="${number}" name="Picture ${number}"`
  return [
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>`,
    `<wp:docPr ${name} descr="${escapeXml(alt)}"/>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>',
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('')
}
