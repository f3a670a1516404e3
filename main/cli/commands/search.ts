import type { SearchHit } from '../../../shared/model/index.ts'
import type { Command } from '../command.ts'
import { counted, oneLine } from '../printing.ts'
import { withNotebook } from '../session.ts'

export const searchCommand: Command = {
  name: 'search',
  usage: 'NOTEBOOK QUERY [--limit N]',
  summary: 'Finds words, "phrases", prefix*, -not, OR, and tag: document: kind: before: after:.',
  takes: { least: 2, most: 2 },
  options: { limit: { value: 'N', help: 'how many hits at most, up to 1,000; 20 where none is given' } },
  run(args, around) {
    const limit = args.whole('limit', 1, 1000) ?? 20
    return withNotebook(args.at(0), around, async ({ ask }) => {
      const { total, hits } = await ask('search.query', { query: args.at(1), limit })
      const shown = hits.length < total ? ` The first ${hits.length}:` : ''
      return {
        json: { total, hits: hits.map(summarise) },
        lines: [`${counted(total, 'hit')}.${shown}`, ...hits.map(lineOf)],
      }
    })
  },
}

/** A hit with the ids and positions that apply to its kind. */
function summarise({ kind, snippet, ...hit }: SearchHit): Readonly<Record<string, string | number>> {
  const { documentId, highlightId, noteId, tagId, start, end } = hit
  const applying = Object.entries({ documentId, highlightId, noteId, tagId, start, end }).filter(
    (entry): entry is [string, string | number] => entry[1] !== null,
  )
  return { kind, ...Object.fromEntries(applying), snippet }
}

function lineOf({ kind, title, snippet, start, end }: SearchHit): string {
  const place = start === null ? '' : `, ${start} to ${end}`
  return `${kind}  ${oneLine(title, 60)}${place}: ${oneLine(snippet, 200)}`
}
