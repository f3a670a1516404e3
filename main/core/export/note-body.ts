import { Fragment, type Node } from 'prosemirror-model'
import { noteSchema, parseNote } from '../../../shared/document/index.ts'
import type { Database } from '../db/database.ts'
import { readNoteBody } from '../notes/queries.ts'

/** The body of a note that exists, to be read as a text: a blank parts each citation from a word right beside it. */
export const noteBody = (db: Database, id: string): Node => withBlanks(parseNote(readNoteBody(db, id)!))

const isCitation = (node: Node | undefined) => node?.type === noteSchema.nodes.citation
const endsInWord = /[\p{L}\p{M}\p{N}.,;:!?…”’)\]%]$/u
const beginsWithWord = /^[\p{L}\p{N}“‘([]/u

function withBlanks(node: Node): Node {
  if (!node.isTextblock) return node.copy(Fragment.from(node.children.map(withBlanks)))
  const children: Node[] = []
  for (const child of node.children) {
    const before = children.at(-1)
    if (isApart(before, child)) children.push(noteSchema.text(' '))
    children.push(child)
  }
  return node.copy(Fragment.from(children))
}

function isApart(before: Node | undefined, after: Node): boolean {
  if (isCitation(after)) return isCitation(before) || endsInWord.test(before?.text ?? '')
  return isCitation(before) && beginsWithWord.test(after.text ?? '')
}
