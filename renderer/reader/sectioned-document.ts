import { Fragment, type Node, Schema, Slice } from 'prosemirror-model'
import { documentSchema } from '../../shared/document/index.ts'
import { asOne, inPieces } from './text-pieces.ts'

/**
 * What a pane shows: the document with its blocks gathered into sections, and these into groups, so that the browser
 * can leave out whatever is out of sight: of thousands of blocks in a flat list it would check each one in each frame,
 * and of sections alone either that or lay out many screens at once. Neither adds anything to the canonical text, so
 * offsets mean the same in both documents; ProseMirror positions differ.
 */
export const sectionSchema = new Schema({
  nodes: documentSchema.spec.nodes
    .update('doc', { content: 'group+' })
    .update('paragraph', {
      ...documentSchema.spec.nodes.get('paragraph')!,
      // Only text with blanks in a row needs them kept: kept blanks at the ends of lines are painted with highlights.
      toDOM: node => [
        'p',
        { dir: 'auto', ...(/\s\s|[\t\n]/.test(node.textContent) ? { class: 'spaced' } : {}) },
        0,
      ],
    })
    .addToEnd('group', {
      content: 'section+',
      toDOM: node => ['div', { class: 'group', style: guessedHeight(node) }, 0],
    })
    .addToEnd('section', {
      content: 'block+',
      toDOM: node => ['div', { class: 'section', style: guessedHeight(node) }, 0],
    }),
  marks: documentSchema.spec.marks.addToEnd('piece', { toDOM: () => ['span', 0] }),
})

// About how tall a part will be, until it is laid out: lines of some 70 characters, and the space below each block.
function guessedHeight(part: Node): string {
  let blocks = 0
  part.descendants(node => {
    if (node.isTextblock) blocks++
    return !node.isTextblock
  })
  return `contain-intrinsic-block-size: auto ${Math.round(part.content.size * 0.4 + blocks * 26)}px`
}

/** A section is closed once it holds this many characters (about a screen) or blocks. */
const sectionCharacters = 1600
const sectionBlocks = 16
/** How many sections a group has: about the square root of their number in the longest documents. */
const groupSections = 32

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
    const block = inPieces(sectionSchema.nodeFromJSON(json), sectionSchema.marks['piece']!)
    if (blocks.length >= sectionBlocks || (size > 0 && size + block.nodeSize > sectionCharacters)) close()
    blocks.push(block)
    size += block.nodeSize
  }
  close()
  const groups: Node[] = []
  for (let first = 0; first < sections.length; first += groupSections) {
    groups.push(sectionSchema.nodes['group']!.create(null, sections.slice(first, first + groupSections)))
  }
  const node = sectionSchema.topNodeType.create(null, groups)
  node.check()
  return node
}

/** What is copied leaves the groups and sections behind, and the pieces of long text. */
export function withoutSections(slice: Slice): Slice {
  const { content, openStart, openEnd } = ['group', 'section'].reduce(unwrapped, slice)
  return new Slice(asOne(content, sectionSchema.marks['piece']!), openStart, openEnd)
}

// The children of the slice's nodes of one type, in place of these.
function unwrapped(slice: Slice, type: string): Slice {
  if (slice.content.firstChild?.type.name !== type) return slice
  const children: Node[] = []
  slice.content.forEach(node => node.forEach(child => children.push(child)))
  return new Slice(
    Fragment.fromArray(children),
    Math.max(0, slice.openStart - 1),
    Math.max(0, slice.openEnd - 1),
  )
}
