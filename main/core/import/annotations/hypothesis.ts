import { DocumentDetails } from '../../../../shared/model/index.ts'
import { cleanQuote, cleanTime } from './clean.ts'
import type { Incoming, IncomingDocument, IncomingHighlight, IncomingNote, IncomingTag } from './incoming.ts'
import { IncomingIds } from './incoming-ids.ts'
import { asList, asObject, asOffset, asText, type JsonObject, objectsIn } from './json-value.ts'
import { markdownNote } from './plain-note.ts'

/**
 * Reads annotations of Hypothesis: the JSON that its client exports (`annotations`) and the answers of its API (`rows`,
 * or a bare list). Replies go to the comment that they answer, page notes become notes. `null` for anything else.
 */
export function readHypothesis(value: unknown): Incoming | null {
  const object = asObject(value)
  const annotations = objectsIn(object ? (object['annotations'] ?? object['rows']) : value).filter(
    isHypothesis,
  )
  if (annotations.length === 0) return null
  const ids = new IncomingIds()
  const tags = new Map<string, IncomingTag>()
  const documents = new Map<string, IncomingDocument & { tagIds: string[] }>()
  const highlights: IncomingHighlight[] = []
  const notes: IncomingNote[] = []
  const replies = repliesByRoot(annotations)
  for (const annotation of annotations) {
    if (referencesOf(annotation).length > 0) continue
    const document = documentOf(annotation, ids, documents)
    const tagIds = tagIdsOf(annotation, ids, tags)
    const key = asText(annotation['id']) ?? JSON.stringify(annotation)
    const comment = withReplies(asText(annotation['text']) ?? '', replies.get(key) ?? [])
    const createdAt = cleanTime(annotation['created'])
    const made = {
      author: authorOf(annotation),
      createdAt,
      updatedAt: cleanTime(annotation['updated']) ?? createdAt,
    }
    const passage = passageOf(annotation)
    if (passage) {
      const id = ids.of('highlight', key)
      highlights.push({ id, documentId: document.id, ...passage, colour: null, comment, tagIds, ...made })
      continue
    }
    document.tagIds.push(...tagIds)
    if (comment.trim() === '') continue
    const title = document.details.title ?? document.details.url ?? ''
    notes.push({ id: ids.of('note', key), title, body: markdownNote(comment, () => null), ...made })
  }
  return {
    ...{ notebook: null, relations: [], links: [], remarks: [] },
    ...{ tags: [...tags.values()], documents: [...documents.values()], highlights, notes },
  }
}

const isHypothesis = (annotation: JsonObject) =>
  typeof annotation['uri'] === 'string' &&
  (Array.isArray(annotation['target']) || typeof annotation['text'] === 'string') &&
  annotation['motivation'] === undefined

const referencesOf = (annotation: JsonObject) =>
  asList(annotation['references']).filter(id => typeof id === 'string')

function repliesByRoot(annotations: readonly JsonObject[]): ReadonlyMap<string, readonly JsonObject[]> {
  const replies = new Map<string, JsonObject[]>()
  for (const annotation of annotations) {
    const [root] = referencesOf(annotation)
    if (root !== undefined) replies.set(root, [...(replies.get(root) ?? []), annotation])
  }
  return replies
}

function withReplies(comment: string, replies: readonly JsonObject[]): string {
  const inOrder = replies.toSorted((a, b) => String(a['created']).localeCompare(String(b['created'])))
  const said = inOrder.map(reply => `${authorOf(reply) ?? 'Reply'}: ${asText(reply['text']) ?? ''}`)
  return [comment, ...said].filter(text => text.trim() !== '').join('\n\n')
}

/** `acct:name@authority` as the name; a name that is shown is better. */
function authorOf(annotation: JsonObject): string | null {
  const shown = asText(asObject(annotation['user_info'])?.['display_name'])
  return shown ?? /^acct:([^@]+)@/.exec(asText(annotation['user']) ?? '')?.[1] ?? asText(annotation['user'])
}

function documentOf(
  annotation: JsonObject,
  ids: IncomingIds,
  documents: Map<string, IncomingDocument & { tagIds: string[] }>,
): IncomingDocument & { tagIds: string[] } {
  const uri = asText(annotation['uri'])!
  const known = documents.get(uri)
  if (known) return known
  const url = DocumentDetails.shape.url.safeParse(uri)
  const title = asText(asObject(annotation['document'])?.['title'])
  const nothing = { author: null, publisher: null, publishedOn: null, language: null }
  const document = {
    ...{
      id: ids.of('document', uri),
      sha256: null,
      text: null,
      files: [],
      importedAt: null,
      updatedAt: null,
    },
    details: { ...nothing, title: title ?? (url.success ? null : uri), url: url.success ? url.data : null },
    isComplete: false,
    tagIds: [],
  }
  documents.set(uri, document)
  return document
}

function tagIdsOf(annotation: JsonObject, ids: IncomingIds, tags: Map<string, IncomingTag>): string[] {
  return asList(annotation['tags']).flatMap(tag => {
    if (typeof tag !== 'string' || tag.trim() === '') return []
    const id = ids.of('tag', tag.trim().toLowerCase())
    const nothing = { parentId: null, colour: null, definition: '', createdAt: null, updatedAt: null }
    if (!tags.has(id)) tags.set(id, { id, name: tag, isWord: true, ...nothing })
    return [id]
  })
}

// Its positions are of the page's text as the browser has it, which is but near to that of the document.
function passageOf(
  annotation: JsonObject,
): Pick<IncomingHighlight, 'quote' | 'prefix' | 'suffix' | 'start' | 'inCodePoints' | 'orphaned'> | null {
  const selectors = objectsIn(annotation['target']).flatMap(target => objectsIn(target['selector']))
  const quoted = selectors.find(selector => typeof selector['exact'] === 'string')
  if (!quoted || (quoted['exact'] as string).trim() === '') return null
  const placed = selectors.find(selector => selector['type'] === 'TextPositionSelector')
  return {
    quote: cleanQuote(quoted['exact'] as string),
    prefix: cleanQuote(asText(quoted['prefix']) ?? ''),
    suffix: cleanQuote(asText(quoted['suffix']) ?? ''),
    start: asOffset(placed?.['start']),
    inCodePoints: false,
    orphaned: false,
  }
}
