import { extname } from 'node:path'
import { isSure } from '../../../shared/compare/index.ts'
import type { ComparisonFormat, Result } from '../../../shared/contract/index.ts'
import type { Suggestion } from '../../../shared/model/index.ts'
import type { Command } from '../command.ts'
import { findDocument } from '../naming.ts'
import { counted, oneLine, quoted } from '../printing.ts'
import { withNotebook } from '../session.ts'
import { UsageError } from '../usage-error.ts'

const limit = { value: 'N', help: 'how many at most' }

export const compareCommand: Command = {
  name: 'compare',
  usage: 'NOTEBOOK DOCUMENT DOCUMENT [--limit N] [--report FILE [--force]]',
  summary: 'Proposes parallel passages of two documents, or of one with itself, and says what differs.',
  takes: { least: 3, most: 3 },
  options: {
    limit,
    report: { value: 'FILE', help: 'writes what was found into a file as well: .md or .html' },
    force: { help: 'overwrite the report where it exists' },
  },
  run(args, around) {
    const report = reportOf(args.text('report'))
    const most = args.whole('limit', 1, 100_000)
    return withNotebook(args.at(0), around, async ({ ask, files }) => {
      const [a, b] = [await findDocument(ask, args.at(1)), await findDocument(ask, args.at(2))]
      const params = { aId: a.id, bId: b.id, ...(most === null ? {} : { limit: most }) }
      const { suggestions, total, states, notices } = await ask('compare.documents', params)
      for (const notice of around.json ? notices : []) around.stderr.write(`${notice}\n`)
      const written =
        report &&
        (await ask('compare.report', {
          aId: a.id,
          bId: b.id,
          format: report.format,
          target: files.name(report.path, args.flag('force')),
        }))
      const shown = suggestions.length < total ? ` The first ${suggestions.length}:` : ''
      return {
        json: { suggestions: suggestions.map(summarise), ...(written && { report: written.file }) },
        lines: [
          `${counted(total, 'suggestion')}.${shown}`,
          ...settledLine(states),
          ...suggestions.flatMap(linesOf),
          ...(written
            ? ['', `Wrote ${oneLine(written.file.path, 300)}, ${counted(written.file.bytes, 'byte')}.`]
            : []),
        ],
        problems: around.json ? [] : notices,
      }
    })
  },
}

const formats: Readonly<Record<string, ComparisonFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
}

function reportOf(path: string | null): { readonly path: string; readonly format: ComparisonFormat } | null {
  if (path === null) return null
  const format = formats[extname(path).toLowerCase()]
  if (!format) throw new UsageError('--report is a file that ends in .md or .html.')
  return { path, format }
}

function summarise({ a, b, score, kind, differences }: Suggestion) {
  return {
    a,
    b,
    score,
    kind,
    differences: differences.map(({ type, a: one, b: other }) => ({ type, a: one.text, b: other.text })),
  }
}

/** What is not listed, since it was decided on, highlighted (where only one document has it), or is linked. */
function settledLine({ accepted = 0, linked = 0, dismissed = 0 }: SettledCounts): string[] {
  const parts = [
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(linked > 0 ? [`${linked} linked before`] : []),
    ...(dismissed > 0 ? [`${dismissed} dismissed`] : []),
  ]
  return parts.length === 0 ? [] : [`Not listed: ${parts.join(', ')}.`]
}

type SettledCounts = Partial<Result<'compare.documents'>['states']>

function linesOf(suggestion: Suggestion): string[] {
  const { a, b, score, kind, differences } = suggestion
  const said = differences.map(
    ({ type, a: one, b: other }) =>
      `    check the ${type}: ${quoted(one.text, 60)} or ${quoted(other.text, 60)}?`,
  )
  return [
    '',
    `${kind}  ${score.toFixed(2)}${isSure(suggestion) ? '' : '  less sure'}`,
    ...(a ? [`  A  ${oneLine(a.text, 200)}`] : []),
    ...(b ? [`  B  ${oneLine(b.text, 200)}`] : []),
    ...said,
  ]
}

export const similarCommand: Command = {
  name: 'similar',
  usage: 'NOTEBOOK DOCUMENT [--limit N]',
  summary: 'Finds documents that tell of the same as one.',
  takes: { least: 2, most: 2 },
  options: { limit: { value: 'N', help: 'how many at most; 20 where none is given' } },
  run(args, around) {
    const most = args.whole('limit', 1, 100_000) ?? 20
    return withNotebook(args.at(0), around, async ({ ask }) => {
      const { id: documentId } = await findDocument(ask, args.at(1))
      const { documents } = await ask('compare.similar', { documentId, limit: most })
      const lines = documents.map(
        ({ documentId: id, title, score }) => `${id}  ${score.toFixed(2)}  ${oneLine(title)}`,
      )
      return { json: { documents }, lines: lines.length > 0 ? lines : ['No document here is like it.'] }
    })
  },
}
