/** What a command did, as values for its sentence: titles, names, quotes, counts. Kept in history as JSON. */
export type Detail = Readonly<Record<string, string | number>>

const quoted = (value: string | number | undefined) => `“${shorten(String(value ?? ''), 60)}”`
const counted = (count: string | number | undefined, noun: string) =>
  `${count} ${noun}${Number(count) === 1 ? '' : 's'}`

const sentences: Record<string, (detail: Detail) => string> = {
  'notebook.rename': d => `Renamed the notebook ${quoted(d.title)}`,
  'documents.import': d => `Imported ${quoted(d.title)}`,
  'documents.update': d => `Updated ${quoted(d.title)} to a newer version`,
  'documents.describe': d => `Changed the details of ${quoted(d.title)}`,
  'documents.delete': d =>
    d.title ? `Removed the document ${quoted(d.title)}` : `Removed ${counted(d.count, 'document')}`,
  'documents.tag': d =>
    `Tagged ${d.title ? quoted(d.title) : counted(d.count, 'document')} with ${quoted(d.tag)}`,
  'documents.untag': d =>
    `Took the tag ${quoted(d.tag)} from ${d.title ? quoted(d.title) : counted(d.count, 'document')}`,
  'highlights.create': d => `Highlighted ${quoted(d.quote)}`,
  'highlights.move': d => `Moved a highlight to ${quoted(d.quote)}`,
  'highlights.edit': d =>
    `Changed ${d.quote ? `the highlight ${quoted(d.quote)}` : counted(d.count, 'highlight')}`,
  'highlights.delete': d =>
    `Removed ${d.quote ? `the highlight ${quoted(d.quote)}` : counted(d.count, 'highlight')}`,
  'highlights.tag': d =>
    `Tagged ${d.quote ? quoted(d.quote) : counted(d.count, 'highlight')} with ${quoted(d.tag)}`,
  'highlights.untag': d =>
    `Took the tag ${quoted(d.tag)} from ${d.quote ? quoted(d.quote) : counted(d.count, 'highlight')}`,
  'tags.create': d => `Made the tag ${quoted(d.tag)}`,
  'tags.edit': d => `Changed the tag ${quoted(d.tag)}`,
  'tags.move': d => `Moved the tag ${quoted(d.tag)}`,
  'tags.merge': d => `Merged the tag ${quoted(d.tag)} into ${quoted(d.into)}`,
  'tags.delete': d => `Removed the tag ${quoted(d.tag)}`,
  'relations.create': d => `Made the relation ${quoted(d.relation)}`,
  'relations.edit': d => `Changed the relation ${quoted(d.relation)}`,
  'relations.delete': d => `Removed the relation ${quoted(d.relation)}`,
  'links.create': d => `Linked ${quoted(d.from)} ${d.relation} ${quoted(d.to)}`,
  'links.edit': d => `Changed the link ${quoted(d.from)} ${d.relation} ${quoted(d.to)}`,
  'links.reverse': d => `Reversed the link to ${quoted(d.from)} ${d.relation} ${quoted(d.to)}`,
  'links.delete': d =>
    d.from
      ? `Removed the link ${quoted(d.from)} ${d.relation} ${quoted(d.to)}`
      : `Removed ${counted(d.count, 'link')}`,
  'notes.create': d => `Wrote the note ${quoted(d.title)}`,
  'notes.edit': d => `Edited the note ${quoted(d.title)}`,
  'notes.delete': d => `Removed the note ${quoted(d.title)}`,
  'searches.create': d => `Saved the search ${quoted(d.name)}`,
  'searches.edit': d => `Changed the saved search ${quoted(d.name)}`,
  'searches.delete': d => `Removed the saved search ${quoted(d.name)}`,
  'suggestions.dismiss': d =>
    `Dismissed ${d.quote ? `the suggestion ${quoted(d.quote)}` : counted(d.count, 'suggestion')}`,
  'suggestions.accept': d => `Accepted the link ${quoted(d.from)} ${d.relation} ${quoted(d.to)}`,
  'suggestions.restore': d => `Took back the dismissal of ${counted(d.count, 'suggestion')}`,
  'bibliography.import': d =>
    `Took in bibliographic data for ${d.title ? quoted(d.title) : counted(d.count, 'document')}`,
  'annotations.import': d => `Took in ${quoted(d.file)}`,
}

/** Says in a sentence what a command did. */
export function describeCommand(command: string, detail: Detail): string {
  return sentences[command]?.(detail) ?? command
}

/** Cuts a text to about `length` characters on one line, with an ellipsis where something was cut. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
