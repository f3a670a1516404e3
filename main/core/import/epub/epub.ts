import type { Node } from 'prosemirror-model'
import { documentSchema, normalizeDocument } from '../../../../shared/document/index.ts'
import { LeftOut } from '../office/left-out.ts'
import type { SourceParser } from '../parsed-source.ts'
import { Pictures } from '../pictures.ts'
import { damagedFile } from '../refusals.ts'
import { openBook } from './book.ts'
import { Chapters } from './chapters.ts'
import { type ContentsEntry, readContents } from './contents.ts'
import { bookDetails } from './details.ts'

const { nodes } = documentSchema

/**
 * Reads an e-book (EPUB 2 and 3): its chapters in the order of the spine, its notes after the last of them. The page
 * with the table of contents is left out.
 * @throws {ContractError} for archives and lists that cannot be read, for protected books, and `damaged` where no chapter
 * is there
 */
export const parseEpub: SourceParser = async (bytes, { name, report }) => {
  const book = await openBook(bytes, name)
  const contents = readContents(book)
  const pictures = new Pictures()
  const leftOut = new LeftOut()
  const chapters = new Chapters(book, contents.pages, pictures, leftOut)
  const blocks: Node[] = []
  const paths = [...new Set(book.spine.map(({ path }) => path))]
  let found = 0
  for (const [index, path] of paths.entries()) {
    report(index, paths.length, name)
    if (path === contents.path) {
      leftOut.note('contents')
      continue
    }
    const chapter = chapters.blocks(path)
    if (chapter) found += 1
    else leftOut.count('chapter')
    const entry = contents.entries.find(listed => listed.path === path)
    for (const block of withHeading(chapter ?? [], entry)) blocks.push(block)
  }
  if (found === 0) throw damagedFile(name, 'is damaged: none of its chapters is there')
  for (const block of chapters.notes()) blocks.push(block)
  const doc = nodes.doc.create(null, blocks.length > 0 ? blocks : nodes.paragraph.create())
  return {
    doc: normalizeDocument(doc),
    details: bookDetails(book),
    assets: pictures.assets,
    highlights: [],
    leftOut: [...pictures.leftOut, ...leftOut.sentences()],
  }
}

// A chapter without any heading is called as the table of contents calls it; often its first line says the same.
function withHeading(blocks: readonly Node[], entry: ContentsEntry | undefined): readonly Node[] {
  if (!entry || blocks.every(block => block.textContent.trim() === '')) return blocks
  if (blocks.some(hasHeading)) return blocks
  const level = Math.min(entry.depth, 6)
  const at = blocks.findIndex(block => block.textContent.trim() !== '')
  const first = blocks[at]!
  if (first.type === nodes.paragraph && fold(first.textContent) === fold(entry.title)) {
    return blocks.with(at, nodes.heading.create({ level }, first.content))
  }
  return [nodes.heading.create({ level }, documentSchema.text(entry.title)), ...blocks]
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase()

function hasHeading(block: Node): boolean {
  let found = block.type === nodes.heading
  block.descendants(node => {
    found ||= node.type === nodes.heading
    return !found
  })
  return found
}
