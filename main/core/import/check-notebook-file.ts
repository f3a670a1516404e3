import { createHash } from 'node:crypto'
import { ContractError } from '../../../shared/contract/index.ts'
import {
  canonicalText,
  citedHighlights,
  normalizeDocument,
  parseDocument,
  parseNote,
} from '../../../shared/document/index.ts'
import type { Body } from '../../../shared/model/index.ts'
import { recogniseRaster } from './raster.ts'
import { assetIdsOf } from '../documents/asset-ids.ts'
import { type DocumentInFile, NotebookFile, notebookVersion } from './notebook-json.ts'

/**
 * Checks all of a notebook in JSON: shapes, texts against bodies and originals, quotes against texts, and that what
 * refers to something refers to something in the file. Only citations of notes may be of highlights that are gone.
 * @throws {ContractError} `newer_version`, or `damaged` with a sentence that says what is wrong
 */
export function checkNotebookFile(value: unknown, shown: string): NotebookFile {
  const wrong = (what: string): ContractError =>
    new ContractError('damaged', `${shown} cannot be taken in: ${what}. Nothing was changed.`)
  const { version } = value as { version?: unknown }
  if (typeof version === 'number' && version > notebookVersion) {
    throw new ContractError(
      'newer_version',
      `${shown} was exported by a newer Parallax (version ${version} of the format, this program knows ${notebookVersion}). Nothing was changed.`,
    )
  }
  const checked = NotebookFile.safeParse(value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw wrong(`${issue!.path.join('.') || 'its shape'}: ${issue!.message}`)
  }
  try {
    return checkContents(checked.data)
  } catch (error) {
    // What the document schema refuses, and a body too deep to be read.
    if (error instanceof RangeError || error instanceof Mismatch) throw wrong(error.message)
    throw error
  }
}

class Mismatch extends Error {}

function checkContents(file: NotebookFile): NotebookFile {
  const { tags, relations, documents, highlights } = idsOf(file)
  const texts = new Map<string, string>()
  const pictures = checkAssets(file)
  checkTagTree(file)
  const checked = file.documents.map(document => {
    refer(`the document “${document.title}”`, 'tag', document.tagIds, tags)
    const body = checkVersion(document, pictures)
    texts.set(document.id, document.version.text)
    return { ...document, version: { ...document.version, body } }
  })
  for (const { id, documentId, tagIds, start, end, quote, orphaned } of file.highlights) {
    refer(`the highlight ${id}`, 'document', [documentId], documents)
    refer(`the highlight ${id}`, 'tag', tagIds, tags)
    const stands = start < end && (orphaned || texts.get(documentId)!.slice(start, end) === quote)
    if (!stands) throw new Mismatch(`the highlight ${id} does not stand at its words`)
  }
  for (const { id, fromId, toId, relationId } of file.links) {
    refer(`the link ${id}`, 'highlight', [fromId, toId], highlights)
    refer(`the link ${id}`, 'relation', [relationId], relations)
    if (fromId === toId) throw new Mismatch(`the link ${id} goes from a highlight to itself`)
  }
  for (const { id, aId, bId, a, b } of file.suggestions) {
    refer(`the suggestion ${id}`, 'document', [aId, bId], documents)
    if (a === null && b === null) throw new Mismatch(`the suggestion ${id} is of no passage`)
  }
  const notes = file.notes.map(note => ({ ...note, body: checkNote(note.body) }))
  return { ...file, documents: checked, notes }
}

/** The ids of each noun. None is there twice, not even for two nouns. */
function idsOf(file: NotebookFile) {
  const all = new Set<string>()
  const idsIn = (things: readonly { readonly id: string }[]) => {
    for (const { id } of things) {
      if (all.has(id)) throw new Mismatch(`the id ${id} is there twice`)
      all.add(id)
    }
    return new Set(things.map(thing => thing.id))
  }
  idsIn(file.links)
  idsIn(file.notes)
  idsIn(file.searches)
  idsIn(file.suggestions)
  return {
    tags: idsIn(file.tags),
    relations: idsIn(file.relations),
    documents: idsIn(file.documents),
    highlights: idsIn(file.highlights),
  }
}

function refer(who: string, noun: string, ids: readonly string[], known: ReadonlySet<string>): void {
  const missing = ids.find(id => !known.has(id))
  if (missing !== undefined)
    throw new Mismatch(`${who} refers to a ${noun} ${missing} that is not in the file`)
}

/** Parents are there, nothing is above itself, and no two tags under one parent share a name. */
function checkTagTree({ tags }: NotebookFile): void {
  const parents = new Map(tags.map(tag => [tag.id, tag.parentId]))
  const rooted = new Set<string>()
  const places = new Set<string>()
  for (const { id, parentId, name } of tags) {
    if (parentId !== null) refer(`the tag “${name}”`, 'tag', [parentId], new Set(parents.keys()))
    const line: string[] = []
    const passed = new Set<string>()
    for (let at: string | null = id; at !== null && !rooted.has(at); at = parents.get(at) ?? null) {
      if (passed.has(at)) throw new Mismatch(`the tag “${name}” is above itself`)
      passed.add(at)
      line.push(at)
    }
    for (const known of line) rooted.add(known)
    const place = `${parentId} ${name.toLowerCase()}`
    if (places.has(place)) throw new Mismatch(`two tags “${name}” are in one place`)
    places.add(place)
  }
}

/** The pictures of the file, by their ids: each is what it says, and can be shown. */
function checkAssets({ assets }: NotebookFile): ReadonlySet<string> {
  for (const { id, mediaType, bytes } of assets) {
    const picture = Buffer.from(bytes, 'base64')
    if (createHash('sha256').update(picture).digest('hex') !== id)
      throw new Mismatch(`the picture ${id} has changed`)
    if (recogniseRaster(picture)?.mediaType !== mediaType)
      throw new Mismatch(`the picture ${id} is not a picture of the kind that it says`)
  }
  return new Set(assets.map(asset => asset.id))
}

/** The body as it is stored: with everything in it and nothing else. */
function checkVersion({ title, version }: DocumentInFile, pictures: ReadonlySet<string>): Body {
  const { body, text, original, sha256 } = version
  const node = parseDocument(body)
  if (canonicalText(node) !== text || !normalizeDocument(node).eq(node)) {
    throw new Mismatch(`the text of “${title}” does not agree with its body`)
  }
  const missing = [...assetIdsOf(node)].find(id => !pictures.has(id))
  if (missing !== undefined) throw new Mismatch(`the picture ${missing} of “${title}” is not in the file`)
  if (createHash('sha256').update(Buffer.from(original, 'base64')).digest('hex') !== sha256) {
    throw new Mismatch(`the original file of “${title}” has changed`)
  }
  return node.toJSON() as Body
}

function checkNote(body: Body): Body {
  const node = normalizeDocument(parseNote(body))
  const cited = citedHighlights(node).find(id => !/^[0-9a-f-]{36}$/.test(id))
  if (cited !== undefined)
    throw new Mismatch(`a note cites ${JSON.stringify(cited.slice(0, 50))}, which is no id`)
  return node.toJSON() as Body
}
