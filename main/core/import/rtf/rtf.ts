import { documentSchema } from '../../../../shared/document/index.ts'
import { assembleBlocks } from '../office/assemble.ts'
import { highlightsOf } from '../office/comments.ts'
import { detailsOf } from '../office/details.ts'
import { LeftOut } from '../office/left-out.ts'
import { Notes } from '../office/notes.ts'
import { TextBlocks } from '../office/text-block.ts'
import type { SourceParser } from '../parsed-source.ts'
import { Pictures } from '../pictures.ts'
import { type RtfReading, RtfReader } from './reader.ts'

const { nodes } = documentSchema

/**
 * Reads a document in Rich Text Format: words, headings, lists, tables, notes, links, pictures and comments, with all
 * tracked changes accepted. What it does not know it passes over; a file that is cut off is read as far as it goes, and that is said.
 * @throws {ContractError} `too_large` for groups within each other without end
 */
export const parseRtf: SourceParser = (bytes, { name }) => {
  const reading: RtfReading = {
    texts: new TextBlocks(),
    pictures: new Pictures(),
    leftOut: new LeftOut(),
    notes: new Notes(),
    comments: [],
    info: new Map(),
  }
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const flat = new RtfReader(reading, name).read(source)
  const content = assembleBlocks([...flat, ...reading.notes.blocks()], reading.texts)
  const doc = nodes.doc.create(null, content.length > 0 ? content : nodes.paragraph.create())
  const { info, texts, pictures, leftOut } = reading
  return {
    doc,
    details: detailsOf(
      { title: info.get('title') ?? '', creator: info.get('author') ?? '', language: '' },
      null,
    ),
    assets: pictures.assets,
    highlights: highlightsOf(reading.comments, doc, texts),
    leftOut: [...pictures.leftOut, ...leftOut.sentences()],
  }
}
