import { documentSchema } from '../../../../shared/document/index.ts'
import { assembleBlocks } from '../office/assemble.ts'
import { highlightsOf } from '../office/comments.ts'
import { detailsOf } from '../office/details.ts'
import { LeftOut } from '../office/left-out.ts'
import { Notes } from '../office/notes.ts'
import { TextBlocks } from '../office/text-block.ts'
import { childOf, childrenOf, descendantsOf, textOf } from '../office/xml.ts'
import type { ParsedSource, SourceParser } from '../parsed-source.ts'
import { Pictures } from '../pictures.ts'
import type { OdtReading } from './inline.ts'
import { type OdtPackage, openOdt } from './package.ts'
import { OdtStoryReader } from './story.ts'
import { OdtStyles } from './styles.ts'

const { nodes } = documentSchema

/**
 * Reads an OpenDocument text (ODT, OpenDocument 1.0 to 1.3): what it shows with all tracked changes accepted. Footnotes
 * and endnotes follow the text, comments become highlights.
 * @throws {ContractError} for archives and parts that cannot be read
 */
export const parseOdt: SourceParser = async (bytes, { name }) => {
  const odt = await openOdt(bytes, name)
  const reading: OdtReading = {
    odt,
    styles: new OdtStyles(odt),
    texts: new TextBlocks(),
    pictures: new Pictures(),
    leftOut: new LeftOut(),
    notes: new Notes(),
    comments: [],
    title: null,
  }
  const text = childOf(childOf(odt.content, 'office:body'), 'office:text')
  const flat = text ? new OdtStoryReader(reading).blocks(text) : []
  const content = assembleBlocks([...flat, ...reading.notes.blocks()], reading.texts)
  const doc = nodes.doc.create(null, content.length > 0 ? content : nodes.paragraph.create())
  countDeletions(odt, reading.leftOut)
  if (hasRunningHeads(odt)) reading.leftOut.note('runningHeads')
  return {
    doc,
    details: readDetails(odt, reading),
    assets: reading.pictures.assets,
    highlights: highlightsOf(reading.comments, doc, reading.texts),
    leftOut: [...reading.pictures.leftOut, ...reading.leftOut.sentences()],
  } satisfies ParsedSource
}

// The text goes on without what was deleted; the deleted words are kept apart.
function countDeletions({ content }: OdtPackage, leftOut: LeftOut): void {
  for (const changes of descendantsOf(content, 'text:tracked-changes')) {
    for (const deletion of descendantsOf(changes, 'text:deletion')) {
      const words = childrenOf(deletion).filter(child => child.name !== 'office:change-info')
      if (words.some(child => textOf(child).trim() !== '')) leftOut.count('deletion')
    }
  }
}

function hasRunningHeads({ styles }: OdtPackage): boolean {
  const pages = descendantsOf(childOf(styles, 'office:master-styles'), 'style:master-page')
  return pages.some(page =>
    childrenOf(page).some(part => /^style:(?:header|footer)/.test(part.name) && /\p{L}/u.test(textOf(part))),
  )
}

function readDetails({ meta }: OdtPackage, { styles, title }: OdtReading): ParsedSource['details'] {
  const properties = childOf(meta, 'office:meta')
  const said = (name: string) => textOf(childOf(properties, name))
  return detailsOf(
    {
      title: said('dc:title'),
      creator: said('meta:initial-creator') || said('dc:creator'),
      language: said('dc:language') || styles.language,
    },
    title,
  )
}
