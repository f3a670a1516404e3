import type { Node } from 'prosemirror-model'
import { documentSchema, isSafeAddress } from '../../../../shared/document/index.ts'
import { htmlToBlocks } from '../html-to-document.ts'
import { descendantsOf, isElement, type PageElement, type PageNode } from '../html/page-node.ts'
import { parsePage } from '../html/parse-page.ts'
import type { LeftOut } from '../office/left-out.ts'
import { decodeXml } from '../office/xml.ts'
import type { Pictures } from '../pictures.ts'
import { type Book, fragmentOf, resolvePath } from './book.ts'
import { BookNotes } from './book-notes.ts'
import { hasClass, hasType, isNote, isNoteReference, isNotes } from './semantics.ts'

const { nodes, marks } = documentSchema

interface Chapter {
  readonly body: PageElement
  readonly ids: ReadonlyMap<string, PageElement>
  /** Elements that are notes: they stand at the end of the book instead. */
  readonly notes: Map<PageElement, string>
  /** The marks of notes, by the links they stand for. */
  readonly marks: Map<PageElement, string>
}

/** Converts the chapters of a book one after the other; only those that notes refer to are read ahead. */
export class Chapters {
  readonly #book: Book
  readonly #pictures: Pictures
  readonly #leftOut: LeftOut
  readonly #pages: ReadonlyMap<string, string>
  readonly #read = new Map<string, Chapter | null>()
  readonly #done = new Set<string>()
  readonly #notes = new BookNotes()

  constructor(book: Book, pages: ReadonlyMap<string, string>, pictures: Pictures, leftOut: LeftOut) {
    this.#book = book
    this.#pages = pages
    this.#pictures = pictures
    this.#leftOut = leftOut
  }

  /** The blocks of a chapter, without its notes; `null` where the file is not there. */
  blocks(path: string): Node[] | null {
    const chapter = this.#chapter(path)
    if (!chapter) return null
    this.#addPageMarks(path, chapter)
    this.#markNotes(path, chapter)
    for (const element of chapter.notes.keys()) element.remove()
    const blocks = this.#convert(path, chapter, chapter.body)
    for (const [element, key] of chapter.notes) this.#notes.put(key, this.#convert(path, chapter, element))
    this.#done.add(path)
    this.#read.set(path, null)
    return blocks
  }

  /** All notes, to be put after the last chapter. */
  notes(): Node[] {
    return this.#notes.blocks()
  }

  #chapter(path: string): Chapter | null {
    const known = this.#read.get(path)
    if (known !== undefined) return known
    const bytes = this.#book.bytes(path)
    const chapter = bytes && chapterOf(bytes, path, this.#book.file)
    this.#read.set(path, chapter)
    return chapter
  }

  #convert(path: string, chapter: Chapter, root: PageElement): Node[] {
    const isNote = root !== chapter.body
    const { blocks, played } = htmlToBlocks(root, {
      picture: image => this.#picture(path, image.getAttribute('src') ?? ''),
      address: href => (isSafeAddress(href.trim()) ? href.trim() : null),
      element: element => this.#element(path, chapter, element, isNote),
    })
    for (let count = 0; count < played.videos; count += 1) this.#leftOut.count('video')
    for (let count = 0; count < played.sounds; count += 1) this.#leftOut.count('sound')
    return blocks
  }

  #picture(path: string, source: string): string | null {
    if (/^[a-z][a-z0-9+.-]+:/i.test(source)) return this.#pictures.leaveOut('remote')
    const bytes = source === '' ? null : this.#book.bytes(resolvePath(path, source))
    return bytes ? this.#pictures.keep(bytes) : this.#pictures.leaveOut('missing')
  }

  #element(path: string, chapter: Chapter, element: PageElement, inNote: boolean): readonly Node[] | null {
    const page = pageLabel(element)
    if (page !== null) return [nodes.page_mark.create({ label: page })]
    if (element.localName === 'svg') return this.#svgPicture(path, element)
    if (element.localName === 'hr' && isNotes(element.parentNode)) return []
    if (element.localName !== 'a') return null
    const mark = chapter.marks.get(element)
    if (mark !== undefined) return [documentSchema.text(mark, [marks.superscript.create()])]
    return inNote && isWayBack(element) ? [] : null
  }

  // Before anything is converted, so that notes can be taken out of the text they stand in.
  #markNotes(path: string, chapter: Chapter): void {
    for (const link of chapter.body.getElementsByTagName('a')) {
      if (!isNoteReference(link)) continue
      const href = link.getAttribute('href') ?? ''
      const target = resolvePath(path, href)
      const holder = this.#done.has(target) ? null : this.#chapter(target)
      const found = holder?.ids.get(fragmentOf(href))
      const note = holder && found ? noteAround(found, holder) : null
      if (!holder || !note || isWithin(link, note)) continue
      const key = holder.notes.get(note) ?? `${target}#${fragmentOf(href)}`
      holder.notes.set(note, key)
      chapter.marks.set(link, this.#notes.mark(key))
    }
  }

  // A cover is often a picture within a drawing.
  #svgPicture(path: string, svg: PageElement): readonly Node[] | null {
    const image = [...svg.getElementsByTagName('image')][0]
    const source = image?.getAttribute('xlink:href') ?? image?.getAttribute('href') ?? null
    if (source === null) return null
    return [nodes.image.create({ assetId: this.#picture(path, source), alt: '' })]
  }

  // The list of pages names elements; those that are not themselves marks get one before what is in them.
  #addPageMarks(path: string, { ids, body }: Chapter): void {
    for (const [key, label] of this.#pages) {
      if (!key.startsWith(`${path}#`)) continue
      const target = key === `${path}#` ? body : ids.get(key.slice(path.length + 1))
      if (!target || pageLabel(target) !== null) continue
      const mark = body.querySelector('*') && newElement(body, 'span')
      mark?.setAttribute('role', 'doc-pagebreak')
      mark?.setAttribute('aria-label', label)
      if (mark) target.prepend(mark)
    }
  }
}

function newElement(near: PageElement, name: string): PageElement {
  const { ownerDocument } = near as unknown as { ownerDocument: { createElement(name: string): PageElement } }
  return ownerDocument.createElement(name)
}

function chapterOf(bytes: Uint8Array, path: string, file: string): Chapter {
  const { body } = parsePage(decodeXml(bytes), file, { xhtml: true })
  const ids = new Map<string, PageElement>()
  const notes = new Map<PageElement, string>()
  for (const { node } of descendantsOf(body)) {
    if (!isElement(node)) continue
    const id = node.getAttribute('id')
    if (id && !ids.has(id)) ids.set(id, node)
    if (isNote(node)) notes.set(node, `${path}#${id ?? notes.size}`)
  }
  return { body, ids, notes, marks: new Map() }
}

/** The number of the page that begins at an element (EPUB 3 Structural Semantics, DPUB-ARIA); `null` for others. */
function pageLabel(element: PageElement): string | null {
  if (!hasType(element, 'pagebreak') && element.getAttribute('role') !== 'doc-pagebreak') return null
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent
  return (
    label
      .replace(/^\s*page\s+|\s+/giu, ' ')
      .replace(/^[\s.:]+|[\s.:]+$/gu, '')
      .slice(0, 40) || null
  )
}

function isWithin(element: PageElement, other: PageElement): boolean {
  for (let at: PageNode | null = element; at; at = at.parentNode) if (at === other) return true
  return false
}

const holders = new Set(['p', 'li', 'dd', 'dt', 'aside', 'div', 'td', 'section'])

// A note may be pointed at by the sign it begins with.
function noteAround(element: PageElement, { body, notes }: Chapter): PageElement | null {
  for (let at: PageElement | null = element; at && at !== body;) {
    if (notes.has(at) || holders.has(at.localName)) return at
    at = at.parentNode && isElement(at.parentNode) ? at.parentNode : null
  }
  return null
}

/** A link at a note that leads back to its mark: a sign or a number, and nowhere outside. */
function isWayBack(link: PageElement): boolean {
  const href = link.getAttribute('href') ?? ''
  if (hasType(link, 'backlink') || hasClass(link, 'footnote-back')) return true
  return href.includes('#') && !/^[a-z]+:/i.test(href) && /^\W*\w{0,4}\W*$/u.test(link.textContent)
}
