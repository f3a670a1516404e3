import type { Node } from 'prosemirror-model'
import { noteSchema, normalizeDocument } from '../../../../shared/document/index.ts'
import { type Citation, parseNoteMarkdown } from '../../../../shared/markdown/parse.ts'
import { layOutText } from './layout-text.ts'

type Cite = (highlightId: string) => Citation

/** A note of plain text, with citations of highlights in a paragraph of their own after it. */
export const plainNote =
  (text: string, highlightIds: readonly string[] = []) =>
  (cite: Cite): Node => {
    // What documents are made of, notes are made of too.
    const content = noteSchema.nodeFromJSON(layOutText(text).doc.toJSON())
    return withCitations(content, highlightIds, cite)
  }

/** A note of Markdown, in which links to `urn:uuid:…` of highlights are citations, with those that are not in it after it. */
export const markdownNote =
  (markdown: string, idOf: (reference: string) => string | null, highlightIds: readonly string[] = []) =>
  (cite: Cite): Node => {
    const inText = new Map<string, string>()
    const source = withReferences(markdown, idOf, inText)
    const content = parseNoteMarkdown(source, id => {
      const citation = cite(id)
      return citation.quote === '' ? { ...citation, quote: inText.get(id) ?? '' } : citation
    })
    return withCitations(
      content,
      highlightIds.filter(id => !inText.has(id)),
      cite,
    )
  }

/** A link of the kind that exports write for a citation: its text may hold escaped brackets. */
const citationLink = /\[((?:\\.|[^\\[\]])*)\]\(<?urn:uuid:([0-9a-f-]{36})>?\)/gi

/** The text with references in the place of such links; the words of each are put into `inText`, for a citation of what is gone. */
function withReferences(
  markdown: string,
  idOf: (reference: string) => string | null,
  inText: Map<string, string>,
): string {
  return markdown.replace(citationLink, (link, words: string, reference: string) => {
    const id = idOf(reference)
    if (id === null) return link
    inText.set(id, words.replace(/\\(.)/gs, '$1').replace(/^“(.*)”$/s, '$1'))
    return `[[highlight:${id}]]`
  })
}

function withCitations(content: Node, highlightIds: readonly string[], cite: Cite): Node {
  const { nodes } = noteSchema
  const cited = highlightIds.map(id => nodes.paragraph.create(null, nodes.citation.create({ ...cite(id) })))
  const note =
    cited.length === 0 ? content : content.copy(content.content.append(nodes.doc.create(null, cited).content))
  return normalizeDocument(note.childCount === 0 ? nodes.doc.create(null, nodes.paragraph.create()) : note)
}
