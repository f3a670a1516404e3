import type { Command } from '../command.ts'
import { counted, oneLine, table } from '../printing.ts'
import { withNotebook } from '../session.ts'

export const tagsCommand: Command = {
  name: 'tags',
  usage: 'NOTEBOOK',
  summary: 'Lists the tags in the order of their paths.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const tags = (await ask('tags.list', {})).tags.map(tag => ({
        tagId: tag.id,
        name: tag.name,
        path: tag.path,
        colour: tag.colour,
        definition: tag.definition,
        highlights: tag.highlightCount,
      }))
      const rows = tags.map(({ tagId, path, colour, definition, highlights }) => [
        tagId,
        oneLine(path),
        colour,
        counted(highlights, 'highlight'),
        oneLine(definition),
      ])
      return { json: { tags }, lines: rows.length > 0 ? table(rows) : ['There are no tags yet.'] }
    }),
}

export const relationsCommand: Command = {
  name: 'relations',
  usage: 'NOTEBOOK',
  summary: 'Lists the relations that links can have.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const relations = (await ask('relations.list', {})).relations.map(relation => ({
        relationId: relation.id,
        name: relation.name,
        directed: relation.directed,
      }))
      const rows = relations.map(({ relationId, name, directed }) => [
        relationId,
        oneLine(name),
        directed ? 'directed' : 'symmetric',
      ])
      return { json: { relations }, lines: table(rows) }
    }),
}
