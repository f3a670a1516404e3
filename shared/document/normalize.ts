import { Fragment, type Mark, Node } from 'prosemirror-model'

/**
 * Makes the canonical text of a document NFC, well-formed, with `\n` as its only line end, and free of characters
 * that neither show nor mean anything (NUL and other controls but tab and newline, byte order marks).
 *
 * Composition happens across marks too: of `e` and a bold combining acute, both end up in the first one's mark, as
 * one letter. Text is changed only where it must be.
 */
export function normalizeDocument(doc: Node): Node {
  return doc.isTextblock ? doc.copy(normalizeInline(doc)) : doc.isLeaf ? doc : doc.copy(mapChildren(doc))
}

/** The same for a string by itself. */
export function normalizeText(text: string): string {
  if (isPlain(text)) return text
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwanted, '').normalize('NFC')
}

// oxlint-disable-next-line no-control-regex
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g

/**
 * A character that the above may change, for good or together with its neighbours; most texts have none. Below U+0300
 * all characters are NFC and none composes with what is before it (Unicode Annex 15, quick check); the quotes, dashes
 * and dots from U+2010 to U+205F are the same.
 */
const changeable = /[^\t\n\u0020-\u007e\u00a0-\u02ff\u2010-\u205f]/

const isPlain = (text: string): boolean => !changeable.test(text)

function mapChildren(node: Node): Fragment {
  const children: Node[] = []
  node.forEach(child => children.push(normalizeDocument(child)))
  return Fragment.fromArray(children)
}

interface Piece {
  text: string
  readonly marks: readonly Mark[]
}

// What begins a piece may compose with a letter before it, over pieces that are only accents, and over a picture or page
// mark, which add no text. It then moves to that letter, with all that stands between.
function normalizeInline(block: Node): Fragment {
  if (block.childCount === 1 && block.firstChild!.isText && isPlain(block.firstChild!.text!))
    return block.content
  const parts: (Piece | Node)[] = []
  let line: Piece[] = []
  block.forEach(child => {
    if (!child.isText) {
      parts.push(child)
      if (child.type.spec.leafText) line = []
      return
    }
    const piece = { text: normalizeText(child.text!), marks: child.marks }
    compose(line, piece)
    line.push(piece)
    parts.push(piece)
  })
  return Fragment.fromArray(
    parts
      .filter(part => part instanceof Node || part.text !== '')
      .map(part => (part instanceof Node ? part : block.type.schema.text(part.text, part.marks))),
  )
}

function compose(line: readonly Piece[], piece: Piece): void {
  if (piece.text === '') return
  const letterAt = line.findLastIndex(({ text }) => /\P{M}/u.test(text))
  const joined = line.slice(Math.max(0, letterAt)).filter(({ text }) => text !== '')
  const [first, ...others] = joined
  const before = joined.map(({ text }) => text).join('')
  if (!first || (before + piece.text).normalize('NFC') === before + piece.text) return
  const taken = composingPrefix(before, piece.text)
  first.text = (before + piece.text.slice(0, taken)).normalize('NFC')
  for (const other of others) other.text = ''
  piece.text = piece.text.slice(taken)
}

// How much of `text` must join `before` so that the two, put together, are NFC.
function composingPrefix(before: string, text: string): number {
  let taken = 0
  for (const character of text) {
    taken += character.length
    const joined = (before + text.slice(0, taken)).normalize('NFC')
    const rest = text.slice(taken)
    if ((joined + rest).normalize('NFC') === joined + rest) return taken
  }
  return taken
}
