import { colours, type Colour, DocumentDetails, LineStyle } from '../../../../shared/model/index.ts'
import { cleanQuote, cleanTime } from './clean.ts'
import type {
  Incoming,
  IncomingDocument,
  IncomingHighlight,
  IncomingLink,
  IncomingNote,
  IncomingRelation,
  IncomingTag,
} from './incoming.ts'
import { IncomingIds } from './incoming-ids.ts'
import {
  asList,
  asObject,
  asOffset,
  asText,
  idOf,
  isOfType,
  type JsonObject,
  objectsIn,
} from './json-value.ts'
import { markdownNote, plainNote } from './plain-note.ts'

/**
 * Reads Web Annotations (W3C Recommendation of 2017-02-23): one, a list, a page, a collection with its pages inside, and
 * what Recogito's annotators write, which is much the same. `null` where there is no annotation.
 */
export function readWebAnnotations(value: unknown): Incoming | null {
  const annotations = annotationsIn(value)
  if (annotations.length === 0) return null
  const reading = new Reading(asObject(value))
  for (const annotation of annotations) reading.add(annotation)
  return reading.finish()
}

function annotationsIn(value: unknown): JsonObject[] {
  const found: JsonObject[] = []
  const passed = new Set<unknown>()
  const look = (things: readonly unknown[]): void => {
    // Pages may be chained one in the other, however many there are.
    const waiting = [...things].reverse()
    while (waiting.length > 0) {
      const object = asObject(waiting.pop())
      if (!object || passed.has(object)) continue
      passed.add(object)
      if (isAnnotation(object)) found.push(object)
      else {
        const { first, items, next } = object
        waiting.push(
          ...[...asList(object['@graph']), ...asList(first), ...asList(items), ...asList(next)].reverse(),
        )
      }
    }
  }
  look(asList(value))
  return found
}

const isAnnotation = (object: JsonObject) =>
  isOfType(object, 'Annotation') ||
  (object['target'] !== undefined && (object['body'] ?? object['bodies']) !== undefined)

interface LinkRead {
  readonly annotation: JsonObject
  readonly from: JsonObject
  readonly to: JsonObject
}

class Reading {
  readonly #ids = new IncomingIds()
  readonly #tags = new Map<string, IncomingTag>()
  readonly #relations = new Map<string, IncomingRelation>()
  readonly #documents = new Map<string, IncomingDocument & { tagIds: string[] }>()
  readonly #highlights = new Map<string, IncomingHighlight>()
  /** The highlight that stands for a passage, by the passage's IRI or its place and words. */
  readonly #passages = new Map<string, string>()
  readonly #links: LinkRead[] = []
  readonly #notes: JsonObject[] = []
  readonly #remarks = new Set<string>()
  /** Whether the file lists what it is of with ids, as exports of ours do. */
  readonly #isOwn: boolean

  constructor(collection: JsonObject | null) {
    for (const concept of objectsIn(collection?.['dcterms:subject'])) this.#addConcept(concept)
    for (const relation of objectsIn(collection?.['dcterms:relation'])) this.#addRelation(relation)
    for (const source of objectsIn(collection?.['dcterms:source'])) this.#addSource(source)
    this.#isOwn = this.#documents.size > 0
  }

  add(annotation: JsonObject): void {
    const motivations = asList(annotation['motivation']).map(String)
    const bodies = bodiesOf(annotation)
    const targets = asList(annotation['target'])
    const other = bodies.find(body => passageIn(body) !== null)
    if (other && targets.length > 0 && (motivations.includes('linking') || purposeOf(other) === 'linking')) {
      const from = asObject(targets[0])
      if (from) this.#links.push({ annotation, from, to: other })
      return
    }
    const isNote =
      motivations.includes('describing') && bodies.some(body => asText(body['format']) === 'text/markdown')
    if (isNote && annotation['label'] !== undefined) this.#notes.push(annotation)
    else if (targets.every(target => passageIn(asObject(target)) === null))
      this.#addWhole(annotation, bodies, targets)
    else for (const target of targets) this.#addHighlight(annotation, bodies, target, targets.length > 1)
  }

  finish(): Incoming {
    const links = this.#links.flatMap(link => this.#linkOf(link) ?? [])
    const notes = this.#notes.map(note => this.#noteOf(note))
    return {
      notebook: null,
      tags: [...this.#tags.values()],
      relations: [...this.#relations.values()],
      documents: [...this.#documents.values()],
      highlights: [...this.#highlights.values()],
      links,
      notes,
      remarks: [...this.#remarks],
    }
  }

  #addConcept(concept: JsonObject): void {
    const key = idOf(concept)
    const name = asText(concept['skos:prefLabel'])
    if (key === null || name === null) return
    const broader = idOf(concept['skos:broader'])
    const id = this.#ids.of('tag', key)
    this.#tags.set(id, {
      id,
      parentId: broader === null ? null : this.#ids.of('tag', broader),
      name,
      isWord: false,
      colour: colourOf(asText(concept['schema:color'])),
      definition: asText(concept['skos:definition']) ?? '',
      createdAt: cleanTime(concept['created']),
      updatedAt: cleanTime(concept['modified']),
    })
  }

  #addRelation(relation: JsonObject): void {
    const key = idOf(relation)
    const name = asText(relation['label'])
    if (key === null || name === null) return
    const line = LineStyle.safeParse(relation['schema:pattern'])
    const id = this.#ids.of('relation', key)
    this.#relations.set(id, {
      id,
      name,
      directed: !isOfType(relation, 'SymmetricProperty'),
      colour: colourOf(asText(relation['schema:color'])),
      line: line.success ? line.data : null,
    })
  }

  #addSource(source: JsonObject): void {
    const key = idOf(source)
    if (key === null) return
    const field = (name: string) => asText(source[name])
    const hash = field('schema:sha256')
    this.#documents.set(key, {
      ...unknownDocument(this.#ids.of('document', field('canonical') ?? key), key),
      sha256: hash !== null && /^[0-9a-f]{64}$/.test(hash) ? hash : null,
      details: {
        title: field('dcterms:title'),
        author: field('dcterms:creator'),
        publisher: field('dcterms:publisher'),
        publishedOn: field('dcterms:issued'),
        language: field('language'),
        url: urlOf(key),
      },
      isComplete: true,
    })
  }

  /** The document that a target names; `null` where it names none. */
  #documentOf(target: unknown): (IncomingDocument & { tagIds: string[] }) | null {
    const object = asObject(target)
    const key = object?.['source'] === undefined ? idOf(target) : idOf(object['source'])
    if (key === null || key === '') return null
    const known = this.#documents.get(key)
    if (known) return known
    const made = unknownDocument(this.#ids.of('document', key), key)
    this.#documents.set(key, made)
    return made
  }

  #tagIdsOf(bodies: readonly JsonObject[]): string[] {
    return bodies.filter(isTag).flatMap(body => {
      const value = asText(body['value']) ?? asText(body['label'])
      if (value === null || value.trim() === '') return []
      const id = this.#ids.of('tag', namedBy(body) ?? value.trim().toLowerCase())
      if (!this.#tags.has(id)) {
        this.#tags.set(id, {
          ...{ id, parentId: null, name: value, isWord: true, colour: null, definition: '' },
          ...{ createdAt: null, updatedAt: null },
        })
      }
      return [id]
    })
  }

  #addHighlight(
    annotation: JsonObject,
    bodies: readonly JsonObject[],
    target: unknown,
    isOneOfMany: boolean,
  ): void {
    const passage = passageIn(asObject(target))
    if (!passage) return
    const key = idOf(annotation) ?? JSON.stringify([passage, bodies])
    const id = this.#ids.of('highlight', isOneOfMany ? `${key} ${passageKey(target)}` : key)
    const created = asObject(target)?.['created'] ?? annotation['created']
    this.#highlights.set(id, {
      id,
      documentId: (asObject(target)?.['source'] === undefined ? null : this.#documentOf(target))?.id ?? null,
      ...passage,
      colour: colourOf(asText(asObject(target)?.['styleClass'])),
      comment: commentIn(bodies),
      tagIds: this.#tagIdsOf(bodies),
      author: authorOf(annotation) ?? authorOf(asObject(target) ?? {}),
      createdAt: cleanTime(created),
      updatedAt: cleanTime(annotation['modified'] ?? created),
    })
    this.#passages.set(passageKey(target), id)
  }

  /** What is said of a document as a whole: its tags, and a note of what else there is. */
  #addWhole(annotation: JsonObject, bodies: readonly JsonObject[], targets: readonly unknown[]): void {
    const documents = targets.flatMap(target => this.#documentOf(target) ?? [])
    const tagIds = this.#tagIdsOf(bodies)
    for (const document of documents) document.tagIds.push(...tagIds)
    if (commentIn(bodies) !== '') this.#notes.push(annotation)
  }

  #linkOf({ annotation, from, to }: LinkRead): IncomingLink | null {
    const ends = [from, to].map(end => this.#passages.get(passageKey(end)) ?? this.#addEnd(annotation, end))
    const [fromId, toId] = ends
    if (!fromId || !toId) {
      this.#remarks.add('A link is left out that does not say what words it joins.')
      return null
    }
    const bodies = bodiesOf(annotation).filter(body => passageIn(body) === null)
    const naming = bodies.find(body =>
      ['classifying', 'tagging', 'identifying'].includes(purposeOf(body) ?? ''),
    )
    return {
      id: this.#ids.of('link', idOf(annotation) ?? JSON.stringify([fromId, toId])),
      fromId,
      toId,
      relationId: this.#relationOf(naming),
      comment: commentIn(bodies.filter(body => body !== naming)),
      author: authorOf(annotation),
      createdAt: cleanTime(annotation['created']),
      updatedAt: cleanTime(annotation['modified'] ?? annotation['created']),
    }
  }

  /** A passage that only a link speaks of is a highlight too. */
  #addEnd(annotation: JsonObject, end: JsonObject): string | null {
    const passage = passageIn(end)
    if (!passage) return null
    const key = passageKey(end)
    this.#addHighlight({ ...annotation, id: `${idOf(annotation) ?? ''} ${key}` }, [], end, false)
    return this.#passages.get(key) ?? null
  }

  #relationOf(body: JsonObject | undefined): string {
    const name = (body && asText(body['value'])) ?? 'linked'
    const id = this.#ids.of('relation', (body && namedBy(body)) ?? name.toLowerCase())
    if (!this.#relations.has(id)) {
      this.#relations.set(id, { id, name, directed: true, colour: null, line: null })
    }
    return id
  }

  #noteOf(annotation: JsonObject): IncomingNote {
    const bodies = bodiesOf(annotation)
    const text = commentIn(bodies)
    const targets = asList(annotation['target'])
    const cited = targets.flatMap(target => this.#passages.get(passageKey(target)) ?? [])
    const isMarkdown = bodies.some(body => asText(body['format']) === 'text/markdown')
    const known = (reference: string) => this.#ids.of('highlight', reference)
    const title = asText(annotation['label']) ?? this.#documentOf(targets[0])?.details.title ?? ''
    return {
      id: this.#ids.of('note', idOf(annotation) ?? text),
      title,
      body: isMarkdown ? markdownNote(text, known, this.#isOwn ? [] : cited) : plainNote(text, cited),
      author: authorOf(annotation),
      createdAt: cleanTime(annotation['created']),
      updatedAt: cleanTime(annotation['modified'] ?? annotation['created']),
    }
  }
}

function unknownDocument(id: string, key: string): IncomingDocument & { tagIds: string[] } {
  const nothing = { title: null, author: null, publisher: null, publishedOn: null, language: null }
  const url = urlOf(key)
  return {
    ...{ id, sha256: null, text: null, files: [], importedAt: null, updatedAt: null, isComplete: false },
    details: { ...nothing, title: url === null && !key.startsWith('urn:') ? key : null, url },
    tagIds: [],
  }
}

const urlOf = (key: string): string | null => {
  const url = DocumentDetails.shape.url.safeParse(key)
  return url.success ? url.data : null
}

const colourOf = (name: string | null): Colour | null => colours.find(colour => colour === name) ?? null

/** The bodies of an annotation; a bodyValue is a textual body, and so is a mere text of Recogito's older forms. */
function bodiesOf(annotation: JsonObject): JsonObject[] {
  const value = asText(annotation['bodyValue'])
  return [
    ...objectsIn(annotation['body'] ?? annotation['bodies']),
    ...(value === null ? [] : [{ type: 'TextualBody', value }]),
  ]
}

/** Which tag or relation a body means: what it refers to, or what it is itself; `null` where the name alone says it. */
const namedBy = (body: JsonObject): string | null => idOf(body['dcterms:references']) ?? asText(body['id'])

const purposeOf = (body: JsonObject) => asText(body['purpose']) ?? asText(body['role'])
const isTag = (body: JsonObject) =>
  ['tagging', 'classifying', 'identifying'].includes(purposeOf(body) ?? '') || isOfType(body, 'Tag')

function commentIn(bodies: readonly JsonObject[]): string {
  return bodies
    .filter(body => !isTag(body) && passageIn(body) === null)
    .flatMap(body => asText(body['value']) ?? asText(body['chars']) ?? [])
    .filter(text => text !== '')
    .join('\n\n')
}

function authorOf(annotation: JsonObject): string | null {
  const [creator] = asList(annotation['creator'])
  if (typeof creator === 'string') return creator
  const agent = asObject(creator)
  return agent && (asText(agent['name']) ?? asText(agent['nickname']) ?? idOf(agent))
}

type PassageIn = Pick<
  IncomingHighlight,
  'quote' | 'prefix' | 'suffix' | 'start' | 'inCodePoints' | 'orphaned'
>

/** What the selectors of a resource say; `null` where no words are selected. */
function passageIn(resource: JsonObject | null): PassageIn | null {
  const selectors = objectsIn(resource?.['selector']).flatMap(selector => [
    selector,
    ...objectsIn(selector['refinedBy']),
  ])
  const quoted = selectors.find(selector => (asText(selector['exact'] ?? selector['quote']) ?? '') !== '')
  if (!quoted) return null
  const placed = selectors.find(selector => isOfType(selector, 'TextPositionSelector')) ?? quoted
  return {
    quote: cleanQuote(asText(quoted['exact'] ?? quoted['quote'])!),
    prefix: cleanQuote(asText(quoted['prefix'] ?? quoted['quotePrefix']) ?? ''),
    suffix: cleanQuote(asText(quoted['suffix'] ?? quoted['quoteSuffix']) ?? ''),
    start: asOffset(placed['start']),
    inCodePoints: placed !== quoted,
    orphaned: false,
  }
}

/** Tells one passage from another: by its IRI, else by its document, its words and its place. */
function passageKey(resource: unknown): string {
  const object = asObject(resource)
  const iri = object && asText(object['id'])
  if (iri !== null) return iri
  const passage = passageIn(object)
  return JSON.stringify([idOf(object?.['source']), passage?.quote, passage?.start])
}
