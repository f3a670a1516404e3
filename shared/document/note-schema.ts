import { Node, Schema, type NodeSpec } from 'prosemirror-model'
import { marks, nodes } from './nodes.ts'

const citation = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: {
    highlightId: { validate: 'string' },
    /** The quote when it was cited, shown should the highlight be deleted. */
    quote: { default: '', validate: 'string' },
  },
  parseDOM: [
    {
      tag: 'span[data-citation]',
      getAttrs: dom => {
        const element = dom as { getAttribute(name: string): string | null }
        return {
          highlightId: element.getAttribute('data-citation'),
          quote: element.getAttribute('data-quote') ?? '',
        }
      },
    },
  ],
  toDOM: node => ['span', { 'data-citation': node.attrs.highlightId, 'data-quote': node.attrs.quote }],
  leafText: node => `“${node.attrs.quote}”`,
} satisfies NodeSpec

/** What a note is made of: what documents are made of, without pages and pictures, with citations. */
export const noteSchema = new Schema({ nodes: { ...nodes, citation }, marks })

/**
 * Reads the body of a note (ProseMirror JSON, also as a string).
 * @throws {RangeError} where it does not fit the schema
 */
export function parseNote(body: unknown): Node {
  const node = Node.fromJSON(noteSchema, typeof body === 'string' ? JSON.parse(body) : body)
  node.check()
  if (node.type !== noteSchema.topNodeType) throw new RangeError(`not a note: ${node.type.name}`)
  return node
}

/** The highlights that a note cites, each once, in the order of their first citation. */
export function citedHighlights(note: Node): string[] {
  const ids = new Set<string>()
  note.descendants(node => {
    if (node.type === noteSchema.nodes.citation) ids.add(node.attrs.highlightId as string)
  })
  return [...ids]
}
