import { createHash } from 'node:crypto'
import { DocumentDetails } from '../../../../shared/model/index.ts'
import type { XmlElement } from '../office/xml.ts'
import { cleanTime } from './clean.ts'
import type { IncomingDocument, IncomingFile, IncomingHighlight } from './incoming.ts'
import { countedText, fileNameOf, normalized, withLineFeeds } from './qda-archive.ts'
import { describeConvention, findConvention, offsetsOf, standardConvention } from './qda-positions.ts'
import type { QdaReading } from './qda-project.ts'
import { attributeOf, childOf, childrenOf, guidOf, localName, textIn, wholeNumber } from './qda-xml.ts'

/** A source of text, before it is known how its positions are counted. */
interface TextRead {
  readonly element: XmlElement
  /** The element that has text and selections: the source itself, or a PDF's representation. */
  readonly textElement: XmlElement
  readonly documentId: string
  readonly text: string | null
  readonly files: readonly IncomingFile[]
  readonly selections: readonly XmlElement[]
}

/** The text sources of a project, and the selections in them. */
export class QdaSources {
  readonly documents: IncomingDocument[] = []
  readonly highlights: IncomingHighlight[] = []
  readonly #reading: QdaReading
  readonly #codes: ReadonlySet<string>
  readonly #variables: ReadonlyMap<string, string>
  readonly #highlightIds = new Map<string, string>()
  readonly #noteRefs = new Map<string, string[]>()
  readonly #used = new Set<string>()

  constructor(project: XmlElement, codes: ReadonlySet<string>, reading: QdaReading) {
    this.#reading = reading
    this.#codes = codes
    this.#variables = variablesOf(project)
    const read = (childOf(project, 'Sources')?.children ?? []).flatMap(source =>
      typeof source === 'string' ? [] : (this.#readSource(source) ?? []),
    )
    const convention = reading.isOwn ? null : conventionOf(read)
    if (convention) reading.remark(describeConvention(convention))
    for (const source of read) this.#addSource(source, convention ?? standardConvention)
  }

  /** The highlight that a selection became; `null` where there is none. */
  highlightId(guid: string): string | null {
    return this.#highlightIds.get(guid) ?? null
  }

  /** The highlights that refer to a note. */
  referringTo(noteGuid: string): readonly string[] {
    return this.#noteRefs.get(noteGuid) ?? []
  }

  #readSource(element: XmlElement): TextRead | null {
    const kind = localName(element)
    const { remark } = this.#reading
    const isPdf = kind === 'PDFSource'
    const textElement = isPdf
      ? childOf(element, 'Representation')
      : kind === 'PictureSource'
        ? childOf(element, 'TextDescription')
        : element
    if (isPdf && childrenOf(element, 'PDFSelection').length > 0) {
      remark('Selections of areas on the pages of PDFs are left out; those of their text are kept.')
    }
    if (kind !== 'TextSource' && !isPdf && (kind !== 'PictureSource' || !textElement)) {
      remark('Pictures, recordings and films are left out: a notebook has documents of text only.')
      return null
    }
    if (!textElement && !isPdf) return null
    const guid = guidOf(element) ?? attributeOf(element, 'name') ?? ''
    return {
      element,
      textElement: textElement ?? element,
      documentId: this.#unique('document', guid),
      text: textElement && this.#textOf(textElement),
      files: this.#filesOf(element, guid),
      selections: textElement ? childrenOf(textElement, 'PlainTextSelection') : [],
    }
  }

  #textOf(element: XmlElement): string | null {
    const inline = textIn(childOf(element, 'PlainTextContent'))
    const bytes =
      inline === null || inline === ''
        ? this.#reading.files.read(attributeOf(element, 'plainTextPath'))
        : null
    const text = bytes ? countedText(bytes) : inline === null ? null : withLineFeeds(inline)
    return text === null || text.trim() === '' ? null : text
  }

  /** What a document may be made of besides its text. */
  #filesOf(element: XmlElement, guid: string): IncomingFile[] {
    const { files, isOwn } = this.#reading
    const original = isOwn ? files.original(guid) : null
    if (original) return [original]
    const path = attributeOf(element, 'path') ?? attributeOf(element, 'richTextPath')
    const bytes = files.read(path)
    if (!bytes || path === null) return []
    const extension = /\.[a-z0-9]{1,5}$/i.exec(fileNameOf(path))?.[0] ?? ''
    const title = attributeOf(element, 'name') ?? fileNameOf(path)
    return [
      { name: title.toLowerCase().endsWith(extension.toLowerCase()) ? title : title + extension, bytes },
    ]
  }

  #addSource(source: TextRead, convention: typeof standardConvention): void {
    const { element, textElement, documentId, files } = source
    const counted = source.text ?? ''
    const ranges = source.selections.flatMap(rangeOf)
    const offsets = offsetsOf(
      counted,
      ranges.flatMap(({ start, end }) => [start, end]),
      convention,
    )
    const { text, moved } = normalized(
      counted,
      [...new Set(offsets.values())].toSorted((a, b) => a - b),
    )
    const place = (position: number) => moved.get(offsets.get(position) ?? -1) ?? null
    for (const selection of source.selections) {
      this.#addSelection(selection, documentId, source.text === null ? null : text, place)
    }
    const name = attributeOf(element, 'name')
    if (source.text === null && files.length === 0) {
      this.#reading.remark(`The text of “${name ?? 'a source'}” is not in the file.`)
    }
    const [file] = files
    this.documents.push({
      id: documentId,
      sha256: file ? createHash('sha256').update(file.bytes).digest('hex') : null,
      details: this.#detailsOf(element, name),
      isComplete: this.#reading.isOwn,
      text: source.text === null ? null : text,
      files,
      tagIds: this.#tagsOf([element, textElement].flatMap(holder => childrenOf(holder, 'Coding'))),
      importedAt: cleanTime(attributeOf(element, 'creationDateTime')),
      updatedAt: cleanTime(attributeOf(element, 'modifiedDateTime')),
    })
  }

  #addSelection(
    selection: XmlElement,
    documentId: string,
    text: string | null,
    place: (position: number) => number | null,
  ): void {
    const { remark, users } = this.#reading
    const name = attributeOf(selection, 'name') ?? ''
    const said = name === '' ? 'A selection' : `The selection “${name.slice(0, 80)}”`
    const [range] = rangeOf(selection)
    if (!range) return remark(`${said} is left out: it ends before it begins, or has no words.`)
    const start = text === null ? range.start : place(range.start)
    const end = text === null ? range.end : place(range.end)
    const words = name.replace(/(…|\.\.\.)\s*$/, '').trim()
    const quote = text !== null && start !== null && end !== null ? text.slice(start, end) : words
    if (quote === '') return remark(`${said} is left out: it lies outside of its text.`)
    const stands = text !== null && start !== null && end !== null
    const guid = guidOf(selection) ?? `${documentId} ${range.start} ${range.end} ${this.highlights.length}`
    const id = this.#unique('highlight', guid)
    if (!this.#highlightIds.has(guid)) this.#highlightIds.set(guid, id)
    for (const reference of childrenOf(selection, 'NoteRef')) {
      const note = guidOf(reference, 'targetGUID') ?? ''
      this.#noteRefs.set(note, [...(this.#noteRefs.get(note) ?? []), id])
    }
    const codings = childrenOf(selection, 'Coding')
    const maker = [selection, ...codings]
      .map(each => users.get(guidOf(each, 'creatingUser') ?? ''))
      .find(each => each !== undefined)
    const created = [selection, ...codings]
      .map(each => cleanTime(attributeOf(each, 'creationDateTime')))
      .find(each => each !== null)
    this.highlights.push({
      id,
      documentId,
      quote,
      prefix: stands ? text.slice(Math.max(0, start - 32), start).toWellFormed() : '',
      suffix: stands ? text.slice(end, end + 32).toWellFormed() : '',
      start: start ?? range.start,
      ...{ inCodePoints: false, orphaned: false, colour: null },
      comment: textIn(childOf(selection, 'Description')) ?? '',
      tagIds: this.#tagsOf(codings),
      author: maker ?? null,
      createdAt: created ?? null,
      updatedAt: cleanTime(attributeOf(selection, 'modifiedDateTime')),
    })
  }

  #tagsOf(codings: readonly XmlElement[]): string[] {
    return codings.flatMap(coding => {
      const guid = guidOf(childOf(coding, 'CodeRef'), 'targetGUID')
      const id = guid === null ? null : this.#reading.ids.of('tag', guid)
      if (id !== null && this.#codes.has(id)) return [id]
      this.#reading.remark('Codings with codes that are not in the codebook are left out.')
      return []
    })
  }

  #detailsOf(source: XmlElement, title: string | null): IncomingDocument['details'] {
    const said = new Map<string, string>()
    for (const value of childrenOf(source, 'VariableValue')) {
      const variable = this.#variables.get(guidOf(childOf(value, 'VariableRef'), 'targetGUID') ?? '')
      const text = value.children.flatMap(child =>
        typeof child === 'string' || localName(child) === 'VariableRef' ? [] : [textIn(child) ?? ''],
      )
      if (variable === undefined || text.join('').trim() === '') continue
      if (known.has(variable.toLowerCase())) said.set(variable.toLowerCase(), text.join('').trim())
      else this.#reading.remark(`The variable “${variable}” is left out: a notebook has none.`)
    }
    const read = <Name extends keyof DocumentDetails>(field: Name, variable: string) => {
      const value = DocumentDetails.shape[field].safeParse(said.get(variable) ?? null)
      return (value.success ? value.data : null) as DocumentDetails[Name] | null
    }
    return {
      title,
      author: read('author', 'author'),
      publisher: read('publisher', 'publisher'),
      publishedOn: read('publishedOn', 'published'),
      language: read('language', 'language'),
      url: read('url', 'url'),
    }
  }

  /** An id for the thing of this kind, another one where a file gives one GUID to two. */
  #unique(kind: string, guid: string): string {
    const id = this.#reading.ids.of(kind, guid)
    if (!this.#used.has(id)) {
      this.#used.add(id)
      return id
    }
    this.#reading.remark(
      'Some things in the file have the id of another; each is kept under an id of its own.',
    )
    return this.#unique(kind, `${guid} again`)
  }
}

const known = new Set(['author', 'publisher', 'published', 'language', 'url'])

function variablesOf(project: XmlElement): Map<string, string> {
  const variables = childrenOf(childOf(project, 'Variables'), 'Variable')
  return new Map(variables.map(variable => [guidOf(variable) ?? '', attributeOf(variable, 'name') ?? '']))
}

const conventionOf = (read: readonly TextRead[]) =>
  findConvention(
    read.flatMap(({ text, selections }) =>
      text === null ? [] : [{ text, selections: selections.flatMap(rangeOf) }],
    ),
  )

/** Where a selection stands, in the project's own counting; nothing where it has no words. */
function rangeOf(
  selection: XmlElement,
): { readonly start: number; readonly end: number; readonly name: string }[] {
  const start = wholeNumber(attributeOf(selection, 'startPosition'))
  const end = wholeNumber(attributeOf(selection, 'endPosition'))
  if (start === null || end === null || start >= end) return []
  return [{ start, end, name: attributeOf(selection, 'name') ?? '' }]
}
