import { documentSchema } from '../../../../shared/document/index.ts'
import { assembleBlocks, type FlatBlock } from '../office/assemble.ts'
import { highlightsOf } from '../office/comments.ts'
import { detailsOf } from '../office/details.ts'
import { LeftOut } from '../office/left-out.ts'
import { type NoteKind, Notes } from '../office/notes.ts'
import { TextBlocks } from '../office/text-block.ts'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../office/xml.ts'
import type { ParsedSource, SourceParser } from '../parsed-source.ts'
import { Pictures } from '../pictures.ts'
import { readComments } from './comments.ts'
import type { Reading } from './inline.ts'
import { Numbering } from './numbering.ts'
import { type DocxPackage, openPackage, type Part } from './package.ts'
import { StoryReader } from './story.ts'
import { Styles } from './styles.ts'

const { nodes } = documentSchema

/**
 * Reads a Word document (DOCX, ECMA-376, transitional and strict): what it shows with all tracked changes accepted.
 * Footnotes and endnotes follow the text, comments become highlights.
 * @throws {ContractError} for archives and parts that cannot be read
 */
export const parseDocx: SourceParser = async (bytes, { name }) => {
  const [docx, main] = await openPackage(bytes, name)
  const reading = readingOf(docx, main)
  const body = childOf(main.root, 'w:body')
  const flat = body ? new StoryReader(main, reading).blocks(body) : []
  const all = [...flat, ...reading.notes.blocks()]
  const content = assembleBlocks(all, reading.texts)
  const doc = nodes.doc.create(null, content.length > 0 ? content : nodes.paragraph.create())
  const comments = readComments(main, reading)
  if (hasRunningHeads(docx, main)) reading.leftOut.note('runningHeads')
  return {
    doc,
    details: readDetails(docx, reading),
    assets: reading.pictures.assets,
    highlights: highlightsOf(comments, doc, reading.texts),
    leftOut: [...reading.pictures.leftOut, ...reading.leftOut.sentences()],
  } satisfies ParsedSource
}

function readingOf(docx: DocxPackage, main: Part): Reading {
  const root = (type: string) => docx.related(main.relationships, type)?.root ?? null
  const leftOut = new LeftOut()
  const stories = new Map<NoteKind, ReadonlyMap<string, () => readonly FlatBlock[]>>()
  const reading: Reading = {
    docx,
    styles: new Styles(root('styles')),
    numbering: new Numbering(root('numbering')),
    texts: new TextBlocks(),
    pictures: new Pictures(),
    leftOut,
    notes: new Notes(),
    note(kind, id) {
      const known = stories.get(kind) ?? notesOf(docx.related(main.relationships, `${kind}s`), kind, reading)
      stories.set(kind, known)
      return known.get(id)?.() ?? []
    },
    title: null,
  }
  return reading
}

function notesOf(
  part: Part | null,
  kind: NoteKind,
  reading: Reading,
): ReadonlyMap<string, () => readonly FlatBlock[]> {
  if (!part) return new Map()
  const story = new StoryReader(part, reading)
  return new Map(
    childrenOf(part.root, `w:${kind}`).map(element => [
      element.attributes['w:id'] ?? '',
      () => story.blocks(element),
    ]),
  )
}

function hasRunningHeads(docx: DocxPackage, main: Part): boolean {
  for (const { type, target, external } of main.relationships.values()) {
    if (external || (type !== 'header' && type !== 'footer')) continue
    if (descendantsOf(docx.xml(target), 'w:t').some(text => /\p{L}/u.test(textOf(text)))) return true
  }
  return false
}

function readDetails(docx: DocxPackage, { styles, title }: Reading): ParsedSource['details'] {
  const properties = docx.related(docx.relationships(''), 'core-properties')?.root ?? null
  const said = (name: string) => textOf(childOf(properties, name) as XmlElement | null)
  return detailsOf(
    {
      title: said('dc:title'),
      creator: said('dc:creator'),
      language: said('dc:language') || (styles.language ?? ''),
    },
    title,
  )
}
