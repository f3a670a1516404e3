import { nearestColour } from '../../colour-codes.ts'
import type { XmlElement } from '../office/xml.ts'
import type { IncomingTag } from './incoming.ts'
import type { IncomingIds } from './incoming-ids.ts'
import { attributeOf, childOf, childrenOf, guidOf, textIn } from './qda-xml.ts'

/** The codes of a codebook as tags, each after the one above it. Codes stand in each other, or (in some writers) in `SubCodes`. */
export function readCodes(codeBook: XmlElement | null, ids: IncomingIds): IncomingTag[] {
  const tags: IncomingTag[] = []
  const read = (codes: readonly XmlElement[], parentId: string | null): void => {
    for (const code of codes) {
      const name = attributeOf(code, 'name') ?? ''
      const id = ids.of('tag', guidOf(code) ?? `${parentId} ${name}`)
      const definition = textIn(childOf(code, 'Description')) ?? ''
      const colour = nearestColour(attributeOf(code, 'color') ?? '')
      tags.push({ id, parentId, name, isWord: false, colour, definition, createdAt: null, updatedAt: null })
      read([...childrenOf(code, 'Code'), ...childrenOf(childOf(code, 'SubCodes'), 'Code')], id)
    }
  }
  const holder = childOf(codeBook, 'Codes') ?? codeBook
  read(childrenOf(holder, 'Code'), null)
  return tags
}
