import type { Command } from '../command.ts'
import { findHighlight, findRelation } from '../naming.ts'
import { oneLine, quoted } from '../printing.ts'
import { withNotebook } from '../session.ts'

export const linkCommand: Command = {
  name: 'link',
  usage: 'NOTEBOOK HIGHLIGHT HIGHLIGHT --relation NAME [--comment TEXT]',
  summary: 'Links a highlight to another by a relation.',
  takes: { least: 3, most: 3 },
  options: {
    relation: { value: 'NAME', help: 'contradicts, for example; `parallax relations` lists them' },
    comment: { value: 'TEXT', help: 'a comment' },
  },
  run(args, around) {
    const name = args.required('relation')
    return withNotebook(args.at(0), around, async ({ ask }) => {
      const from = await findHighlight(ask, args.at(1))
      const to = await findHighlight(ask, args.at(2))
      const relation = await findRelation(ask, name)
      const comment = args.text('comment') ?? ''
      const params = { fromId: from.id, toId: to.id, relationId: relation.id, comment }
      const { id: linkId } = await ask('links.create', params)
      return {
        json: { linkId },
        lines: [`${linkId}  ${quoted(from.quote, 40)} ${oneLine(relation.name)} ${quoted(to.quote, 40)}`],
      }
    })
  },
}

export const linksCommand: Command = {
  name: 'links',
  usage: 'NOTEBOOK',
  summary: 'Lists the links, oldest first.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const found = await ask('links.list', {})
      const relations = new Map(
        (await ask('relations.list', {})).relations.map(relation => [relation.id, relation]),
      )
      const links = found.links.map(link => ({
        linkId: link.id,
        from: link.fromId,
        to: link.toId,
        relation: relations.get(link.relationId)!.name,
        directed: relations.get(link.relationId)!.directed,
        comment: link.comment,
      }))
      const { highlights } = await ask('highlights.list', {})
      const quotes = new Map(highlights.map(highlight => [highlight.id, quoted(highlight.quote, 40)]))
      const lines = links.map(({ linkId, from, to, relation, comment }) => {
        const said = comment === '' ? '' : `: ${oneLine(comment, 60)}`
        return `${linkId}  ${quotes.get(from)!} ${oneLine(relation)} ${quotes.get(to)!}${said}`
      })
      return { json: { links }, lines: lines.length > 0 ? lines : ['There are no links yet.'] }
    }),
}
