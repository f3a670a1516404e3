import type { Tag } from '../../../shared/model/index.ts'
import { colourCodes } from '../colour-codes.ts'
import { xmlElement, xmlTextElement } from './xml.ts'

/** Tags as the codes of REFI-QDA, each with those below it inside; empty where there is none. */
export function codesOf(tags: Iterable<Tag>): string {
  const children = Map.groupBy(tags, tag => tag.parentId)
  const codes = (parentId: string | null): string =>
    (children.get(parentId) ?? []).map(tag => codeOf(tag, codes(tag.id))).join('')
  return codes(null)
}

function codeOf({ id, name, colour, definition }: Tag, below: string): string {
  const attributes = { guid: id, name, isCodable: true, color: colourCodes[colour] }
  return `${xmlElement('Code', attributes, xmlTextElement('Description', definition) + below)}\n`
}
