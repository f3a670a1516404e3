import type { Node } from 'prosemirror-model'
import { documentSchema, normalizeDocument } from '../../../shared/document/index.ts'
import type { SourceParser } from './parsed-source.ts'
import { readSourceText } from './source-text.ts'

const { nodes } = documentSchema

/** Lines longer than this were not wrapped by hand: each is a paragraph. */
const longLine = 100
/** The longest line of prose wrapped by hand is at least this long; shorter ones are verse, lists and addresses. */
const shortestWrap = 50
/** The longest first line that is taken for a heading. */
const longestHeading = 200

/** A plain text file. */
export const parseTextFile: SourceParser = async (bytes, { name }) => {
  const { text, guessed } = await readSourceText(bytes, name)
  return {
    doc: normalizeDocument(parseText(text)),
    details: {},
    assets: new Map(),
    highlights: [],
    leftOut: [],
    guessedEncoding: guessed,
  }
}

/**
 * Gives plain text (lines ended by `\n`) the structure it shows.
 *
 * Blank lines part it into chunks. Of a chunk, lines that begin with a bullet (• ‣ ◦ ▪ ●) are a list, without the
 * bullet; prose wrapped by hand becomes one paragraph; lines that are too long to have been wrapped, and those of a
 * file without blank lines, are a paragraph each; other lines keep their ends as hard breaks. A first block of one
 * line, at most 200 characters long and not ended like a sentence, is a heading. Blanks at the ends of lines go,
 * everything else is kept as it stands.
 */
export function parseText(text: string): Node {
  const chunks = chunksOf(text)
  const blocks: Block[] = []
  const layout = { only: chunks.length === 1, width: widthOf(chunks) }
  for (const chunk of chunks) addChunk(blocks, chunk, layout)
  const [first, ...rest] = blocks
  if (!first) return nodes.doc.create(null, nodes.paragraph.create())
  const opening = isHeading(first) ? nodes.heading.create({ level: 1 }, inline(first.lines)) : nodeOf(first)
  return nodes.doc.create(null, [opening, ...rest.map(nodeOf)])
}

interface Line {
  readonly text: string
  /** How many blanks it began with. */
  readonly indent: number
}

/** A paragraph by its lines, or a bullet list by its items. */
interface Block {
  readonly kind: 'paragraph' | 'list'
  readonly lines: string[]
}

interface Layout {
  /** Whether the file is one chunk. */
  readonly only: boolean
  /** At how many characters its prose was wrapped by hand; `null` where it was not, or hardly any was. */
  readonly width: number | null
}

function chunksOf(text: string): Line[][] {
  const chunks: Line[][] = []
  let open: Line[] | null = null
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '') {
      open = null
      continue
    }
    if (open === null) chunks.push((open = []))
    open.push({ text: line, indent: raw.length - raw.trimStart().length })
  }
  return chunks
}

const bullet = /^[•‣◦▪●]\s*/

function addChunk(blocks: Block[], chunk: readonly Line[], layout: Layout): void {
  let at = 0
  while (at < chunk.length) {
    const start = at
    if (bullet.test(chunk[at]!.text)) {
      at = endOfItem(chunk, at)
      addItem(blocks, chunk.slice(start, at))
    } else {
      while (at < chunk.length && !bullet.test(chunk[at]!.text)) at += 1
      const lines = chunk.slice(start, at).map(line => line.text)
      for (const paragraph of paragraphsOf(lines, layout))
        blocks.push({ kind: 'paragraph', lines: paragraph })
    }
  }
}

// An item goes on over lines that are further in than its bullet; a bullet that stands alone takes the next line.
function endOfItem(chunk: readonly Line[], at: number): number {
  const first = chunk[at]!
  const goesOn = (line: Line | undefined) => line !== undefined && !bullet.test(line.text)
  let end = at + 1
  if (first.text.replace(bullet, '') === '' && goesOn(chunk[end])) end += 1
  while (goesOn(chunk[end]) && chunk[end]!.indent > first.indent) end += 1
  return end
}

// Items parted by blank lines are of one list.
function addItem(blocks: Block[], lines: readonly Line[]): void {
  const [first, ...more] = lines.map(line => line.text)
  const item = [first!.replace(bullet, ''), ...more].join(' ').trim()
  const last = blocks.at(-1)
  if (last?.kind === 'list') last.lines.push(item)
  else blocks.push({ kind: 'list', lines: [item] })
}

function paragraphsOf(lines: string[], { only, width }: Layout): string[][] {
  if (lines.length === 1) return [lines]
  if (isWrapped(lines) || (width !== null && lines.length === 2 && isFull(lines, 0, width))) {
    return [[lines.join(' ')]]
  }
  return only || longestOf(lines) > longLine ? lines.map(line => [line]) : [lines]
}

/** Whether each line was ended only because the next word found no room in it. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false
  const longest = longestOf(lines)
  if (longest < shortestWrap || longest > longLine) return false
  return lines.every((_, index) => index === lines.length - 1 || isFull(lines, index, longest))
}

function isFull(lines: readonly string[], index: number, width: number): boolean {
  const { length } = lines[index]!
  return length <= width && length + 1 + lines[index + 1]!.search(/\s|$/) > width
}

const longestOf = (lines: readonly string[]) => lines.reduce((most, line) => Math.max(most, line.length), 0)

// Two lines by themselves do not show whether they were wrapped; the rest of the file does.
function widthOf(chunks: readonly (readonly Line[])[]): number | null {
  const wrapped = chunks.map(chunk => chunk.map(line => line.text)).filter(isWrapped)
  return wrapped.length < 2 ? null : wrapped.reduce((most, lines) => Math.max(most, longestOf(lines)), 0)
}

function isHeading({ kind, lines }: Block): boolean {
  const [line] = lines
  if (kind !== 'paragraph' || lines.length !== 1 || line!.length > longestHeading) return false
  return /[\p{L}\p{N}]/u.test(line!) && !/[.!?…,;:。！？؟۔][\p{Pf}\p{Pe}"']*$/u.test(line!)
}

function nodeOf({ kind, lines }: Block): Node {
  if (kind === 'paragraph') return nodes.paragraph.create(null, inline(lines))
  const items = lines.map(item => nodes.list_item.create(null, nodes.paragraph.create(null, inline([item]))))
  return nodes.bullet_list.create(null, items)
}

function inline(lines: readonly string[]): Node[] {
  const content: Node[] = []
  for (const line of lines) {
    if (content.length > 0) content.push(nodes.hard_break.create())
    if (line !== '') content.push(documentSchema.text(line))
  }
  return content
}
