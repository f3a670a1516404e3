import { Fragment, type Node, Schema, Slice } from 'prosemirror-model'
import { documentSchema } from '../../shared/document/index.ts'

/**
 * What a pane shows: the document with its blocks gathered into sections, so that the browser can leave out whole
 * sections that are out of sight (a flat list of thousands of blocks costs it a check of each one a frame). Sections
 * add nothing to the canonical text, so offsets mean the same in both; ProseMirror positions differ.
 */
export const sectionSchema = new Schema({
  nodes: documentSchema.spec.nodes.update('doc', { content: 'section+' }).addToEnd('section', {
    content: 'block+',
    isolating: false,
    toDOM: () => ['div', { class: 'section' }, 0],
  }),
  marks: documentSchema.spec.marks,
})

/** A section is closed once it holds this many characters or blocks. */
const sectionCharacters = 8000
const sectionBlocks = 40

interface BlockJson {
  readonly type: string
  readonly text?: string
  readonly content?: readonly BlockJson[]
}

/**
 * Builds the sectioned document from the body of a document (ProseMirror JSON of the document schema).
 * @throws {RangeError} where it does not fit the schema, down to attributes and addresses
 */
export function sectionedDocument(body: unknown): Node {
  const doc = body as BlockJson | null
  if (doc?.type !== 'doc' || !doc.content || doc.content.length === 0) {
    throw new RangeError(`not a document: ${String(doc?.type)}`)
  }
  const sections: Node[] = []
  let blocks: Node[] = []
  let size = 0
  const close = () => {
    if (blocks.length > 0) sections.push(sectionSchema.nodes['section']!.create(null, blocks))
    blocks = []
    size = 0
  }
  for (const json of doc.content) {
    const block = sectionSchema.nodeFromJSON(json)
    if (blocks.length >= sectionBlocks || (size > 0 && size + block.nodeSize > sectionCharacters)) close()
    blocks.push(block)
    size += block.nodeSize
  }
  close()
  const node = sectionSchema.topNodeType.create(null, sections)
  node.check()
  return node
}

/** What is copied leaves the sections behind. */
export function withoutSections(slice: Slice): Slice {
  const blocks: Node[] = []
  let sections = 0
  slice.content.forEach(node => {
    if (node.type.name !== 'section') return
    sections++
    node.forEach(block => blocks.push(block))
  })
  if (sections === 0) return slice
  return new Slice(
    Fragment.fromArray(blocks),
    Math.max(0, slice.openStart - 1),
    Math.max(0, slice.openEnd - 1),
  )
}
