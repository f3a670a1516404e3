import { ContractError, type Result } from '../../../shared/contract/index.ts'
import { Colour, colours, type Document, type Tag } from '../../../shared/model/index.ts'
import type { Arguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { findDocument } from '../naming.ts'
import { counted, oneLine, quoted } from '../printing.ts'
import { type Session, withNotebook } from '../session.ts'
import { findOrMakeTag, findTag, nameOf } from '../tagging.ts'
import { UsageError } from '../usage-error.ts'

export const highlightCommand: Command = {
  name: 'highlight',
  usage:
    'NOTEBOOK DOCUMENT (--quote TEXT [--occurrence N] | --start N --end N) [--colour NAME] [--comment TEXT] [--tag NAME]…',
  summary: 'Highlights a passage.',
  takes: { least: 2, most: 2 },
  options: {
    quote: { value: 'TEXT', help: 'the words, exactly as they stand' },
    occurrence: { value: 'N', help: 'which one, from 1, where the words stand more than once' },
    start: { value: 'N', help: 'where the passage begins, in UTF-16 code units of the canonical text' },
    end: { value: 'N', help: 'where it ends, exclusive' },
    colour: { value: 'NAME', help: `${colours.join(', ')}; amber where none is given` },
    comment: { value: 'TEXT', help: 'a comment, in Markdown' },
    tag: {
      value: 'NAME',
      multiple: true,
      help: 'a tag by its name or path (Economy/Trade), made where missing',
    },
  },
  run(args, around) {
    const where = placeOf(args)
    const colour = colourOf(args)
    const tags = args.texts('tag').map(nameOf)
    return withNotebook(args.at(0), around, async ({ ask }) => {
      const document = await findDocument(ask, args.at(1))
      const range = 'quote' in where ? await findQuote(ask, document, where) : where
      const params = { documentId: document.id, ...range, colour, comment: args.text('comment') ?? '' }
      const highlight = await ask('highlights.create', { ...params, tagIds: await tagIdsOf(ask, tags) })
      const { id: highlightId, documentId, start, end, quote } = highlight
      return {
        json: { highlightId, documentId, start, end, quote },
        lines: [`${highlightId}  ${quoted(quote)} in ${quoted(document.title)}, ${start} to ${end}`],
      }
    })
  },
}

export const highlightsCommand: Command = {
  name: 'highlights',
  usage: 'NOTEBOOK [--document DOCUMENT] [--tag NAME]',
  summary: 'Lists highlights in the order of their documents and positions.',
  takes: { least: 1, most: 1 },
  options: {
    document: { value: 'DOCUMENT', help: 'only those of one document' },
    tag: { value: 'NAME', help: 'only those with a tag, or with one below it' },
  },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const { tags } = await ask('tags.list', {})
      const found = await findHighlights(ask, args, tags)
      const paths = new Map(tags.map(tag => [tag.id, tag.path]))
      const highlights = found.highlights.map(highlight => ({
        highlightId: highlight.id,
        documentId: highlight.documentId,
        start: highlight.start,
        end: highlight.end,
        quote: highlight.quote,
        colour: highlight.colour,
        comment: highlight.comment,
        tags: highlight.tagIds.map(id => paths.get(id)!),
        links: highlight.linkIds,
        // An orphan's positions are those of a text that is there no more.
        ...(highlight.orphaned ? { orphaned: true } : {}),
      }))
      const lines = found.highlights.map((highlight, index) => {
        const { quote, start, end, colour, orphaned, comment, linkIds } = highlight
        const place = orphaned ? 'orphan' : `${start} to ${end}`
        const marks = [
          place,
          colour,
          ...highlights[index]!.tags.map(name => `#${oneLine(name)}`),
          ...(linkIds.length > 0 ? [counted(linkIds.length, 'link')] : []),
          ...(comment === '' ? [] : [quoted(comment, 60)]),
        ]
        return `${highlight.id}  ${quoted(quote)}  ${marks.join(', ')}`
      })
      return { json: { highlights }, lines: lines.length > 0 ? lines : ['There are no such highlights.'] }
    }),
}

type Quote = { readonly quote: string; readonly occurrence: number | null }
type Range = { readonly start: number; readonly end: number }

function placeOf(args: Arguments): Quote | Range {
  const quote = args.text('quote')
  const occurrence = args.whole('occurrence', 1)
  const start = args.whole('start', 0)
  const end = args.whole('end', 0)
  if (quote !== null) {
    if (start !== null || end !== null)
      throw new UsageError('Give either --quote or --start and --end, not both.')
    if (quote === '') throw new UsageError('--quote is empty.')
    return { quote, occurrence }
  }
  if (occurrence !== null) throw new UsageError('--occurrence goes with --quote.')
  if (start === null || end === null) throw new UsageError('Give --quote, or both --start and --end.')
  if (start >= end) throw new UsageError(`--end (${end}) must be greater than --start (${start}).`)
  return { start, end }
}

function colourOf(args: Arguments): Colour {
  const given = args.text('colour') ?? 'amber'
  const colour = Colour.safeParse(given)
  if (colour.success) return colour.data
  throw new UsageError(`There is no colour ${quoted(given)}. There are: ${colours.join(', ')}.`)
}

async function findQuote(
  ask: Session['ask'],
  document: Document,
  { quote, occurrence }: Quote,
): Promise<Range> {
  const { matches } = await ask('documents.find', { documentId: document.id, quote })
  const [first, second] = matches
  const place = `${quoted(quote)} ${matches.length > 0 ? 'stands' : 'does not stand'}`
  const within = `in ${quoted(document.title)}`
  if (!first) throw new ContractError('not_found', `${place} ${within}.`)
  if (occurrence === null) {
    if (!second) return first
    throw new ContractError(
      'ambiguous',
      `${place} ${matches.length} times ${within}: say which with --occurrence, 1 to ${matches.length}.`,
    )
  }
  const chosen = matches[occurrence - 1]
  if (chosen) return chosen
  const times = second ? `${matches.length} times` : 'only once'
  throw new ContractError('not_found', `${place} ${times} ${within}; there is no occurrence ${occurrence}.`)
}

async function tagIdsOf(ask: Session['ask'], names: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) ids.push((await findOrMakeTag(ask, name)).id)
  return ids
}

async function findHighlights(
  ask: Session['ask'],
  args: Arguments,
  tags: readonly Tag[],
): Promise<Result<'highlights.list'>> {
  const document = args.text('document')
  const name = args.text('tag')
  const tag = name === null ? null : await findTag(ask, name)
  if (name !== null && !tag) throw new ContractError('not_found', `This notebook has no tag ${quoted(name)}.`)
  const found = await ask(
    'highlights.list',
    document === null ? {} : { documentId: (await findDocument(ask, document)).id },
  )
  if (!tag) return found
  const wanted = new Set(
    tags.filter(({ id, path }) => id === tag.id || path.startsWith(`${tag.path}/`)).map(({ id }) => id),
  )
  return { highlights: found.highlights.filter(({ tagIds }) => tagIds.some(id => wanted.has(id))) }
}
