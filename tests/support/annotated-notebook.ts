import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { importText, newNotebook, type OpenedNotebook } from './notebooks.ts'
import { type Ask } from './notebooks.ts'

const quote = fc.string({
  unit: fc.constantFrom(...'ab |`<>&*_#;=\n日🚢𝒜\u200f"\\]'),
  minLength: 1,
  maxLength: 30,
})
const name = fc.constantFrom('Trade', 'b/c', '=Risk', 'a;b', '会议', 'x]]>y', '🚢')

/** What a notebook is filled with: every number is taken modulo what there is. */
export const notebookModel = fc.record({
  texts: fc.array(quote, { minLength: 1, maxLength: 3 }),
  passages: fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }), fc.subarray([0, 1, 2]), quote), {
    minLength: 1,
    maxLength: 8,
  }),
  tags: fc.array(fc.tuple(name, fc.nat(3), quote), { minLength: 3, maxLength: 5 }),
  links: fc.array(fc.tuple(fc.nat(10), fc.nat(10), fc.nat(4), fc.option(quote)), { maxLength: 6 }),
  notes: fc.array(fc.tuple(quote, fc.array(fc.nat(10), { maxLength: 3 })), { maxLength: 3 }),
})
export type NotebookModel = typeof notebookModel extends fc.Arbitrary<infer Model> ? Model : never

/** A document of the model as the file that is imported. */
const fileOf = (text: string, index: number) => ({
  name: `${index}-${createHash('md5').update(text).digest('hex')}.txt`,
  text: `Report ${index}\n\n${text}\n\nThe end of report ${index}, which is long enough.`,
})

/** A notebook with the documents of a model, and nothing else. */
export async function withDocuments({ texts }: NotebookModel): Promise<OpenedNotebook & { ids: string[] }> {
  const opened = await newNotebook()
  const ids: string[] = []
  for (const [index, text] of texts.entries()) {
    const file = fileOf(text, index)
    ids.push(await importText(opened, file.text, file.name))
  }
  return { ...opened, ids }
}

/** A notebook filled as a model says. */
export async function filled(model: NotebookModel): Promise<OpenedNotebook> {
  const opened = await withDocuments(model)
  const { ask, ids: documents } = opened
  await ask('documents.describe', {
    documentId: documents[0]!,
    details: { author: 'Jane & Co', publishedOn: '2025-09', url: 'https://example.org/a?b=<c>' },
  })
  const tags: string[] = []
  for (const [tag, under, definition] of model.tags) {
    const parentId = under > 0 ? (tags[under - 1] ?? null) : null
    await ask('tags.create', { name: `${tag} ${tags.length}`, parentId, definition }).then(({ id }) =>
      tags.push(id),
    )
  }
  await ask('documents.tag', { documentIds: [documents[0]!], tagId: tags[0]! })
  const made: string[] = []
  for (const [at, length, carried, comment] of model.passages) {
    const documentId = documents[at % documents.length]!
    const { text } = await ask('documents.text', { documentId })
    const range = whole(text, at % (text.length - 1), length)
    const tagIds = carried.map(index => tags[index]!)
    const colour = (['amber', 'green', 'blue', 'rose', 'violet'] as const)[at % 5]!
    const { id } = await ask('highlights.create', { documentId, ...range, comment, tagIds, colour })
    made.push(id)
  }
  const { relations } = await ask('relations.list', {})
  const joined = new Set<string>()
  for (const [from, to, relation, comment] of model.links) {
    const [fromId, toId] = [made[from % made.length]!, made[to % made.length]!]
    const key = [fromId, toId].toSorted().join(relations[relation]!.id)
    if (fromId === toId || joined.has(key)) continue
    joined.add(key)
    await ask('links.create', {
      ...{ fromId, toId, relationId: relations[relation]!.id },
      ...(comment === null ? {} : { comment }),
    })
  }
  for (const [index, [text, cited]] of model.notes.entries()) {
    const citations = cited.map(at => `[[highlight:${made[at % made.length]!}]]`)
    const markdown = [`*Note* ${text.replaceAll('[', '')}`, `- ${citations.join(' and ')}`, 'The end.']
    await ask('notes.create', { title: `Note ${index}`, markdown: markdown.join('\n\n') })
  }
  return opened
}

/** A range of a text that cuts no character. */
function whole(text: string, start: number, length: number): { start: number; end: number } {
  const isLow = (at: number) => {
    const unit = text.charCodeAt(at)
    return unit >= 0xdc00 && unit <= 0xdfff
  }
  const from = isLow(start) ? start - 1 : start
  const to = Math.min(text.length, from + length)
  return { start: from, end: isLow(to) ? to + 1 : to }
}

/** Everything that a person made in a notebook, by ids, in an order of its own, without what the program counts. */
export async function contentsOf(ask: Ask) {
  const { documents } = await ask('documents.list', {})
  const { tags } = await ask('tags.list', {})
  const { relations } = await ask('relations.list', {})
  const { highlights } = await ask('highlights.list', {})
  const { links } = await ask('links.list', {})
  const { notes } = await ask('notes.list', {})
  const bodies = await Promise.all(notes.map(({ id }) => ask('notes.get', { noteId: id })))
  const texts = await Promise.all(documents.map(({ id }) => ask('documents.text', { documentId: id })))
  const names = new Map(relations.map(relation => [relation.id, relation.name]))
  return {
    documents: byId(
      documents.map(
        ({ id, title, author, publisher, publishedOn, language, url, tagIds, importedAt }, index) => ({
          ...{
            id,
            title,
            author,
            publisher,
            publishedOn,
            language,
            url,
            tagIds: tagIds.toSorted(),
            importedAt,
          },
          text: texts[index]!.text,
        }),
      ),
    ),
    tags: byId(
      tags.map(({ id, name: tag, parentId, colour, definition }) => ({
        id,
        tag,
        parentId,
        colour,
        definition,
      })),
    ),
    highlights: byId(
      highlights.map(({ linkIds: _, tagIds, ...highlight }) => ({ ...highlight, tagIds: tagIds.toSorted() })),
    ),
    links: byId(links.map(({ relationId, ...link }) => ({ ...link, relation: names.get(relationId)! }))),
    notes: byId(
      bodies.map(({ note: { citedIds, id, title, author, createdAt, updatedAt }, body }) => ({
        ...{ id, title, author, createdAt, updatedAt, citedIds, body },
      })),
    ),
  }
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  things.toSorted((a, b) => (a.id < b.id ? -1 : 1))
