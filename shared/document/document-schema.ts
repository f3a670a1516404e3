import { Node, Schema } from 'prosemirror-model'
import { marks, nodes, sourceNodes } from './nodes.ts'

/** The closed schema that every imported report ends in. */
export const documentSchema = new Schema({ nodes: { ...nodes, ...sourceNodes }, marks })

/**
 * Reads the body of a document (ProseMirror JSON, also as a string).
 * @throws {RangeError} where it does not fit the schema, down to attributes and addresses
 */
export function parseDocument(body: unknown): Node {
  const node = Node.fromJSON(documentSchema, typeof body === 'string' ? JSON.parse(body) : body)
  node.check()
  if (node.type !== documentSchema.topNodeType) throw new RangeError(`not a document: ${node.type.name}`)
  return node
}
