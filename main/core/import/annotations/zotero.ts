import { DocumentDetails } from '../../../../shared/model/index.ts'
import { nearestColour } from '../../colour-codes.ts'
import { cleanQuote, cleanTime } from './clean.ts'
import type { Incoming, IncomingDocument, IncomingHighlight, IncomingNote, IncomingTag } from './incoming.ts'
import { IncomingIds } from './incoming-ids.ts'
import { asObject, asText, type JsonObject, objectsIn } from './json-value.ts'
import { plainNote } from './plain-note.ts'

/**
 * Reads annotations and notes of Zotero, from the JSON of its web API (items with `data`, one of them an annotation or a
 * note), from the export of Better BibTeX (`items` with `attachments` and their `annotations`), and the notes of items in
 * CSL-JSON. `null` for anything else.
 */
export function readZotero(value: unknown, fileName: string): Incoming | null {
  const object = asObject(value)
  const items = objectsIn(object ? (object['items'] ?? value) : value).map(item => ({
    item,
    data: asObject(item['data']) ?? item,
  }))
  const reading = new Reading(fileName)
  for (const { item, data } of items) reading.know(asText(item['key']) ?? asText(data['key']), data)
  for (const { item, data } of items) reading.add(asText(item['key']) ?? asText(data['key']), data)
  return reading.finish()
}

class Reading {
  readonly #fileName: string
  readonly #ids = new IncomingIds()
  readonly #items = new Map<string, JsonObject>()
  readonly #tags = new Map<string, IncomingTag>()
  readonly #documents = new Map<string, IncomingDocument>()
  readonly #highlights: IncomingHighlight[] = []
  readonly #notes: IncomingNote[] = []
  #withoutWords = 0

  constructor(fileName: string) {
    this.#fileName = fileName
  }

  know(key: string | null, data: JsonObject): void {
    if (key !== null) this.#items.set(key, data)
  }

  add(key: string | null, data: JsonObject): void {
    const type = asText(data['itemType'])
    if (type === 'annotation') this.#addAnnotation(key, data, this.#workOf(data))
    if (type === 'note') this.#addNote(key, data, asText(data['note']) ?? '')
    for (const attachment of objectsIn(data['attachments'])) {
      for (const annotation of objectsIn(attachment['annotations'])) {
        this.#addAnnotation(asText(annotation['key']), annotation, data)
      }
    }
    for (const note of objectsIn(data['notes']))
      this.#addNote(asText(note['key']), { ...note, work: data }, asText(note['note']) ?? '')
    const isCsl = type === null && typeof data['type'] === 'string' && typeof data['title'] === 'string'
    const said = isCsl ? asText(data['note']) : null
    if (said !== null && said.trim() !== '') this.#addNote(asText(data['id']), { work: data }, said)
  }

  finish(): Incoming | null {
    if (this.#highlights.length + this.#notes.length + this.#withoutWords === 0) return null
    const without = this.#withoutWords
    const left = `${without === 1 ? 'An annotation is' : `${without} annotations are`} left out that mark${without === 1 ? 's' : ''} a place on the page without words (a picture, a drawing).`
    return {
      ...{ notebook: null, relations: [], links: [], remarks: without === 0 ? [] : [left] },
      tags: [...this.#tags.values()],
      documents: [...this.#documents.values()],
      highlights: this.#highlights,
      notes: this.#notes,
    }
  }

  /** The item that an annotation's attachment, or a note, belongs to; the attachment itself where that is all there is. */
  #workOf(data: JsonObject): JsonObject | null {
    let work: JsonObject | null = null
    for (let key = asText(data['parentItem']), steps = 0; key !== null && steps < 5; steps += 1) {
      const parent: JsonObject | null = this.#items.get(key) ?? null
      if (!parent) return work ?? { key }
      work = parent
      key = asText(parent['parentItem'])
    }
    return work
  }

  #documentOf(work: JsonObject | null): IncomingDocument {
    const title = work && (asText(work['title']) ?? asText(work['filename']))
    const url = DocumentDetails.shape.url.safeParse(work && (asText(work['url']) ?? asText(work['URL'])))
    const key = (work && (asText(work['key']) ?? asText(work['itemKey']) ?? title)) ?? this.#fileName
    const id = this.#ids.of('document', `zotero ${key}`)
    const known = this.#documents.get(id)
    if (known) return known
    const nothing = { author: null, publisher: null, publishedOn: null, language: null }
    const document = {
      ...{
        id,
        sha256: null,
        text: null,
        files: [],
        tagIds: [],
        importedAt: null,
        updatedAt: null,
        isComplete: false,
      },
      details: {
        ...nothing,
        title: title ?? (url.success && url.data ? null : this.#fileName),
        url: url.success ? url.data : null,
      },
    }
    this.#documents.set(id, document)
    return document
  }

  #addAnnotation(key: string | null, data: JsonObject, work: JsonObject | null): void {
    const text = cleanQuote(plain(asText(data['annotationText']) ?? ''))
    const comment = plain(asText(data['annotationComment']) ?? '')
    if (text.trim() === '') {
      if (comment === '') this.#withoutWords += 1
      else this.#addNote(key, { ...data, work }, comment)
      return
    }
    const page = asText(data['annotationPageLabel'])
    this.#highlights.push({
      id: this.#ids.of('highlight', `zotero ${key ?? JSON.stringify(data)}`),
      documentId: this.#documentOf(work).id,
      ...{ quote: text, prefix: '', suffix: '', start: null, inCodePoints: false, orphaned: false },
      colour: nearestColour(asText(data['annotationColor']) ?? ''),
      comment: [comment, ...(page === null || page === '' ? [] : [`(page ${page})`])]
        .filter(part => part !== '')
        .join('\n\n'),
      tagIds: this.#tagIdsOf(data),
      author: asText(data['annotationAuthorName']),
      createdAt: cleanTime(data['dateAdded']),
      updatedAt: cleanTime(data['dateModified'] ?? data['dateAdded']),
    })
  }

  #addNote(key: string | null, data: JsonObject, content: string): void {
    const text = plain(content)
    if (text.trim() === '') return
    const work = asObject(data['work']) ?? this.#workOf(data)
    const title = (work && asText(work['title'])) ?? text.split('\n')[0]!.slice(0, 100)
    this.#notes.push({
      id: this.#ids.of('note', `zotero ${key ?? text}`),
      title,
      body: plainNote(text),
      author: null,
      createdAt: cleanTime(data['dateAdded']),
      updatedAt: cleanTime(data['dateModified'] ?? data['dateAdded']),
    })
  }

  #tagIdsOf(data: JsonObject): string[] {
    return objectsIn(data['tags']).flatMap(tag => {
      const name = asText(tag['tag'])
      if (name === null || name.trim() === '') return []
      const id = this.#ids.of('tag', name.trim().toLowerCase())
      const nothing = { parentId: null, colour: null, definition: '', createdAt: null, updatedAt: null }
      if (!this.#tags.has(id)) this.#tags.set(id, { id, name, isWord: true, ...nothing })
      return [id]
    })
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The words of Zotero's notes, which are simple HTML: blocks and breaks are line ends, other tags go. */
function plain(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|h[1-6]|blockquote|pre)\s*>/gi, '\n\n')
    .replace(/<\/li\s*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{1,8});/gi, (entity, name: string) => entityOf(name) ?? entity)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function entityOf(name: string): string | null {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : null
}
