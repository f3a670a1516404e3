import type { CodePoints } from '../../../shared/document/index.ts'
import type { Document, Highlight } from '../../../shared/model/index.ts'
import { derivedId } from '../derived-id.ts'
import { shorten } from '../history/sentences.ts'
import type { UserOf } from './qda-notes.ts'
import { xmlElement, xmlOpen, xmlText, xmlTextElement } from './xml.ts'

/** What is known of a document, as variables of its source. The names are those that people see in other programs. */
export const sourceVariables = {
  author: 'Author',
  publisher: 'Publisher',
  publishedOn: 'Published',
  language: 'Language',
  url: 'URL',
} as const satisfies Partial<Record<keyof Document, string>>

type VariableField = keyof typeof sourceVariables
const fields = Object.keys(sourceVariables) as VariableField[]
const variableId = (field: VariableField) => derivedId('variable', field)

/** The variables that some document has a value for; empty where there is none. */
export function variableElements(documents: readonly Document[]): string {
  return fields
    .filter(field => documents.some(document => document[field] !== null))
    .map(field => {
      const attributes = { guid: variableId(field), name: sourceVariables[field], typeOfVariable: 'Text' }
      return `${xmlElement('Variable', attributes)}\n`
    })
    .join('')
}

/** The beginning of a text source; its text lies in the archive as `sources/<id>.txt`. */
export const sourceStart = ({ id, title, importedAt, updatedAt }: Document) =>
  xmlOpen('TextSource', {
    guid: id,
    name: title,
    plainTextPath: `internal://${id}.txt`,
    creationDateTime: importedAt,
    modifiedDateTime: updatedAt,
  })

/** What follows the selections: the tags of the document as a whole, and what is known of it. */
export function sourceEnd(document: Document): string {
  const codings = document.tagIds.map(tagId => coding(document.id, tagId)).join('')
  const values = fields
    .filter(field => document[field] !== null)
    .map(field => {
      const reference = xmlElement('VariableRef', { targetGUID: variableId(field) })
      const value = `<TextValue>${xmlText(document[field]!)}</TextValue>`
      return xmlElement('VariableValue', {}, reference + value)
    })
    .join('')
  return `${codings}${values}</TextSource>\n`
}

/** A highlight as a selection, with its comment, its tags, and the notes that cite it. */
export function selectionElement(
  highlight: Highlight,
  points: CodePoints,
  userOf: UserOf,
  noteIds: readonly string[],
): string {
  const { id, quote, start, end, comment, author, createdAt, updatedAt } = highlight
  const user = userOf(author)
  const content =
    xmlTextElement('Description', comment) +
    highlight.tagIds
      .map(tagId => coding(id, tagId, { creatingUser: user, creationDateTime: createdAt }))
      .join('') +
    noteIds.map(noteId => xmlElement('NoteRef', { targetGUID: noteId })).join('')
  const attributes = {
    guid: id,
    name: shorten(quote, 60),
    startPosition: points.fromUnits(start),
    endPosition: points.fromUnits(end),
    creatingUser: user,
    creationDateTime: createdAt,
    modifiedDateTime: updatedAt,
  }
  return `${xmlElement('PlainTextSelection', attributes, content)}\n`
}

function coding(subject: string, tagId: string, made: Record<string, string | null> = {}): string {
  const guid = derivedId('coding', subject, tagId)
  return xmlElement('Coding', { guid, ...made }, xmlElement('CodeRef', { targetGUID: tagId }))
}
