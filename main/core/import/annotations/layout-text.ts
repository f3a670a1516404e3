import type { Node } from 'prosemirror-model'
import { CanonicalText, documentSchema, normalizeDocument } from '../../../../shared/document/index.ts'

const { nodes } = documentSchema

/** The most lines that a block of text may have for its line ends to stay line ends; else each line is a paragraph. */
const mostLines = 40

/** A plain text as a document, and where its positions are in the canonical text of that, in UTF-16 code units. */
export interface LaidOutText {
  readonly doc: Node
  readonly text: string
  toCanonical(offset: number): number
}

/**
 * Makes a document of a plain text (normalised) word for word and line for line, for positions in it are known: blank
 * lines part paragraphs, and other line ends are hard breaks, so that the canonical text is the text itself. A text
 * whose blocks are long becomes a paragraph a line, and its positions move by the blank lines between.
 */
export function layOutText(text: string): LaidOutText {
  const blocks = blocksOf(text)
  const long = blocks.some(block => block.trim().split('\n', mostLines + 1).length > mostLines)
  const doc = normalizeDocument(
    nodes.doc.create(
      null,
      (long ? text.split('\n').filter(line => line !== '') : blocks).map(block =>
        nodes.paragraph.create(null, inline(block)),
      ),
    ),
  )
  const canonical = new CanonicalText(doc).text
  return { doc, text: canonical, toCanonical: long ? byLines(text, canonical) : byPosition(canonical) }
}

/** Pieces that blank lines part; more line ends than that stay at the beginning of the next piece. */
function blocksOf(text: string): string[] {
  const blocks: string[] = []
  for (let at = 0; at < text.length;) {
    let word = at
    while (text[word] === '\n') word += 1
    const end = text.indexOf('\n\n', word)
    blocks.push(text.slice(at, end < 0 ? text.length : end))
    at = end < 0 ? text.length : end + 2
  }
  return blocks
}

function inline(block: string): Node[] {
  const content: Node[] = []
  for (const [index, line] of block.split('\n').entries()) {
    if (index > 0) content.push(nodes.hard_break.create())
    if (line !== '') content.push(documentSchema.text(line))
  }
  return content
}

const byPosition = (canonical: string) => (offset: number) => Math.min(offset, canonical.length)

function byLines(text: string, canonical: string): (offset: number) => number {
  const starts: number[] = []
  const moved: number[] = []
  let to = 0
  let from = 0
  for (const line of text.split('\n')) {
    if (line !== '') {
      starts.push(from)
      moved.push(to)
      to += line.length + 2
    }
    from += line.length + 1
  }
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    const end = (moved[low + 1] ?? canonical.length + 2) - 2
    return Math.min(Math.max(0, moved[low]! + offset - starts[low]!), end)
  }
}
