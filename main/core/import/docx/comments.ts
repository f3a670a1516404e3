import type { Comment } from '../office/comments.ts'
import { plainText } from '../office/text-block.ts'
import { childrenOf, descendantsOf, type XmlElement } from '../office/xml.ts'
import type { Part } from './package.ts'
import { StoryReader } from './story.ts'
import type { Reading } from './inline.ts'

/**
 * The comments of a document (ECMA-376 part 1, 17.13.4), with what answers what, which Word keeps apart (MS-DOCX
 * 2.5.36, `commentsExtended`): there a comment goes by the paragraph it ends with.
 */
export function readComments(main: Part, reading: Reading): Comment[] {
  const part = reading.docx.related(main.relationships, 'comments')
  if (!part) return []
  const extended = reading.docx.related(main.relationships, 'commentsExtended')
  const parents = new Map(
    childrenOf(extended?.root ?? null, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'],
      attributes['w15:paraIdParent'],
    ]),
  )
  const elements = childrenOf(part.root, 'w:comment')
  const byParagraph = new Map(
    elements.map(element => [lastParagraph(element), element.attributes['w:id'] ?? '']),
  )
  const story = new StoryReader(part, reading)
  return elements.map(element => {
    const { attributes } = element
    const parent = parents.get(lastParagraph(element) ?? undefined)
    return {
      id: attributes['w:id'] ?? '',
      words: wordsOf(element, story),
      author: attributes['w:author']?.trim() || null,
      at: attributes['w:date'] ?? null,
      answers: (parent !== undefined && byParagraph.get(parent)) || null,
    }
  })
}

const lastParagraph = (comment: XmlElement): string | null =>
  descendantsOf(comment, 'w:p').at(-1)?.attributes['w14:paraId'] ?? null

function wordsOf(comment: XmlElement, story: StoryReader): string {
  return story
    .blocks(comment)
    .map(block =>
      block.kind === 'paragraph'
        ? plainText(block.pieces).trim()
        : block.node.textBetween(0, block.node.content.size, ' '),
    )
    .filter(Boolean)
    .join('\n')
    .normalize('NFC')
}
