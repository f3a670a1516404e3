import type { Mark, Node } from 'prosemirror-model'
import { escapeHtml } from './html-text.ts'
import type { InlinePart, Range } from './marked-text.ts'

/** What a renderer of HTML asks for. */
export interface HtmlHooks<Highlighted extends Range> {
  /** The parts of a block of text; asked for in the order of the document. */
  partsOf(block: Node): readonly InlinePart<Highlighted>[]
  /** What stands around letters under highlights; at least one. */
  under(html: string, highlights: readonly Highlighted[]): string
  /** What stands where a highlight begins and ends. */
  edge(kind: 'start' | 'end', highlight: Highlighted): string
  /** A picture that the notebook keeps, as an address; `null` where it has none. */
  picture(assetId: string): string | null
  /** What stands for a citation. */
  cite(highlightId: string, quote: string): string
}

/** Writes the blocks of documents and notes as HTML. Headings begin one level below `level` and skip none. */
export class HtmlBody<Highlighted extends Range> {
  readonly #hooks: HtmlHooks<Highlighted>
  readonly #headings: (level: number) => number

  constructor(hooks: HtmlHooks<Highlighted>, level: number) {
    this.#hooks = hooks
    this.#headings = headingLevels(level)
  }

  /** A block with all that is in it; empty for a paragraph of nothing. */
  block(node: Node): string {
    switch (node.type.name) {
      case 'paragraph': {
        const inside = this.#inline(node)
        return inside === '' ? '' : `<p dir="auto">${inside}</p>\n`
      }
      case 'heading': {
        const inside = this.#inline(node)
        if (inside === '') return ''
        const level = this.#headings(node.attrs.level as number)
        return `<h${level} dir="auto">${inside}</h${level}>\n`
      }
      case 'code_block':
        // A line break right after the tag would be dropped.
        return `<pre dir="auto"><code>\n${this.#inline(node)}</code></pre>\n`
      case 'blockquote':
        return `<blockquote>\n${this.#blocks(node)}</blockquote>\n`
      case 'bullet_list':
        return `<ul>\n${this.#items(node)}</ul>\n`
      case 'ordered_list': {
        const start = node.attrs.start as number
        return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${this.#items(node)}</ol>\n`
      }
      case 'table':
        return this.#table(node)
      case 'horizontal_rule':
        return '<hr>\n'
      default:
        throw new RangeError(`no HTML for ${node.type.name}`)
    }
  }

  #blocks(node: Node): string {
    return node.children.map(child => this.block(child)).join('')
  }

  #items(list: Node): string {
    return list.children.map(item => `<li dir="auto">${this.#tight(item)}</li>\n`).join('')
  }

  // What is one paragraph needs no element of its own.
  #tight(node: Node): string {
    const [only, ...more] = node.children
    if (only?.type.name === 'paragraph' && more.every(child => child.type.name.endsWith('_list'))) {
      const inside = this.#inline(only)
      return more.length === 0 ? inside : `${inside}\n${more.map(child => this.block(child)).join('')}`
    }
    return `\n${this.#blocks(node)}`
  }

  #table(table: Node): string {
    const isHead = (row: Node | null) =>
      row !== null && row.childCount > 0 && row.children.every(cell => cell.type.name === 'table_header')
    const rows = table.children.map(row => {
      const cells = row.children.map(cell => {
        const { colspan, rowspan } = cell.attrs as { colspan: number; rowspan: number }
        const spans = `${colspan === 1 ? '' : ` colspan="${colspan}"`}${rowspan === 1 ? '' : ` rowspan="${rowspan}"`}`
        const inside = this.#tight(cell)
        if (cell.type.name === 'table_cell') return `<td${spans} dir="auto">${inside}</td>`
        return `<th${spans} scope="${isHead(row) ? 'col' : 'row'}" dir="auto">${inside}</th>`
      })
      return `<tr>${cells.join('')}</tr>\n`
    })
    const heads = table.children.findIndex(row => !isHead(row))
    const head = heads < 0 ? rows.length : heads
    const groups = [
      head > 0 ? `<thead>\n${rows.slice(0, head).join('')}</thead>\n` : '',
      head < rows.length ? `<tbody>\n${rows.slice(head).join('')}</tbody>\n` : '',
    ]
    return `<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n${groups.join('')}</table></div>\n`
  }

  #inline(block: Node): string {
    return this.#hooks
      .partsOf(block)
      .map(part => {
        if ('highlight' in part) return this.#hooks.edge(part.kind, part.highlight)
        const html = part.kind === 'text' ? marked(part.text, part.marks) : this.#leaf(part.node)
        return part.under.length === 0 || html === '' ? html : this.#hooks.under(html, part.under)
      })
      .join('')
  }

  #leaf(node: Node): string {
    switch (node.type.name) {
      case 'hard_break':
        return '<br>'
      case 'page_mark': {
        const label = escapeHtml(node.attrs.label as string)
        return `<span class="page" role="doc-pagebreak" aria-label="page ${label}" data-page="${label}"></span>`
      }
      case 'image':
        return this.#image(node.attrs as { assetId: string | null; alt: string })
      case 'citation':
        return this.#hooks.cite(node.attrs.highlightId as string, node.attrs.quote as string)
      default:
        throw new RangeError(`no HTML for ${node.type.name}`)
    }
  }

  #image({ assetId, alt }: { assetId: string | null; alt: string }): string {
    const address = assetId === null ? null : this.#hooks.picture(assetId)
    if (address !== null) return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`
    return `<span class="left-out" dir="auto">[picture${alt === '' ? '' : `: ${escapeHtml(alt)}`}]</span>`
  }
}

const tags: Readonly<Record<string, string>> = {
  em: 'em',
  strong: 'strong',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
}

function marked(text: string, marks: readonly Mark[]): string {
  return marks.reduceRight((html, mark) => {
    const tag = tags[mark.type.name]
    if (tag) return `<${tag}>${html}</${tag}>`
    if (mark.type.name !== 'link') throw new RangeError(`no HTML for ${mark.type.name}`)
    return `<a href="${escapeHtml(mark.attrs.href as string)}" rel="noreferrer">${html}</a>`
  }, escapeHtml(text))
}

/** Levels from just below `above`, at most one deeper than the heading before, and 6 at most. */
function headingLevels(above: number): (level: number) => number {
  const open: number[] = []
  return level => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop()
    open.push(level)
    return Math.min(6, above + open.length)
  }
}
