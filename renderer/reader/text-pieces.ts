import { Fragment, type MarkType, type Node } from 'prosemirror-model'

/** Text longer than this without a mark or a break is taken apart, in UTF-16 code units. */
const longText = 4000
/** About how long its pieces are. */
const pieceLength = 1500

/**
 * Takes long stretches of text apart into pieces, every other of which has the mark, so that each is an element of its
 * own: where a character stands, and which highlights lie over a line, a browser finds by going through all lines of one
 * piece of text. Pieces end with a blank, so that letters are joined as before.
 */
export function inPieces(node: Node, mark: MarkType): Node {
  if (node.content.size <= longText) return node
  const children: Node[] = []
  node.forEach(child => {
    if (!child.isText) children.push(inPieces(child, mark))
    else if (child.nodeSize <= longText || !node.type.allowsMarkType(mark)) children.push(child)
    else children.push(...piecesOf(child, mark))
  })
  return node.copy(Fragment.fromArray(children))
}

function piecesOf(long: Node, mark: MarkType): Node[] {
  const text = long.text!
  const marked = mark.create().addToSet(long.marks)
  const pieces: Node[] = []
  for (let from = 0; from < text.length;) {
    const blank = text.indexOf(' ', from + pieceLength)
    const to = blank < 0 ? text.length : blank + 1
    const marks = pieces.length % 2 === 0 ? marked : long.marks
    pieces.push(long.type.schema.text(text.slice(from, to), marks))
    from = to
  }
  return pieces
}

/** The same without being taken apart. */
export function asOne(content: Fragment, mark: MarkType): Fragment {
  const nodes: Node[] = []
  content.forEach(node =>
    nodes.push(
      node.isText ? node.mark(mark.removeFromSet(node.marks)) : node.copy(asOne(node.content, mark)),
    ),
  )
  return Fragment.fromArray(nodes)
}
