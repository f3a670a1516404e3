import { normalizeDocument } from '../../../shared/document/index.ts'
import { parseDocumentMarkdown } from '../../../shared/markdown/parse.ts'
import { localName } from './beside.ts'
import { detailsOf, leftOutOf, partFrontMatter } from './front-matter.ts'
import { dataBytes } from './html/page-pictures.ts'
import type { SourceContext, SourceParser } from './parsed-source.ts'
import { Pictures } from './pictures.ts'
import { tooMuch } from './refusals.ts'
import { countOf, readSourceText } from './source-text.ts'

/** How many of the characters that Markdown is made of a file may have: more are there to choke a parser. */
const mostMarks = 2_000_000

/** A Markdown file; its front matter becomes details. */
export const parseMarkdownFile: SourceParser = async (bytes, { name, beside }) => {
  const { text: source, guessed } = await readSourceText(bytes, name)
  let marks = 0
  for (const character of '*_`[]|<>!&\\') marks += countOf(source, character)
  if (marks > mostMarks) throw tooMuch(name, 'two million characters of markup')
  const pictures = new Pictures()
  const { frontMatter, rest } = partFrontMatter(source)
  const doc = parseDocumentMarkdown(rest, address => keepPicture(address, pictures, beside))
  return {
    doc: normalizeDocument(doc),
    details: detailsOf(frontMatter),
    assets: pictures.assets,
    highlights: [],
    leftOut: [...pictures.leftOut, ...leftOutOf(frontMatter)],
    guessedEncoding: guessed,
  }
}

// What is in the text itself, or beside the file; nothing is fetched.
function keepPicture(address: string, pictures: Pictures, beside: SourceContext['beside']): string | null {
  if (/^data:/i.test(address)) {
    const bytes = dataBytes(address)
    return bytes ? pictures.keep(bytes) : pictures.leaveOut('missing')
  }
  if (/^(?:https?:)?\/\//i.test(address)) return pictures.leaveOut('remote')
  const bytes = beside?.(localName(address)) ?? null
  return bytes ? pictures.keep(bytes) : pictures.leaveOut('missing')
}
