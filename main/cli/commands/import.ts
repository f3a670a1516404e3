import { basename } from 'node:path'
import type { ImportReport } from '../../../shared/contract/index.ts'
import { type Arguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { counted, oneLine, quoted } from '../printing.ts'
import { showProgress } from '../progress.ts'
import { type Session, withNotebook } from '../session.ts'
import type { Surroundings } from '../surroundings.ts'
import { nameOf } from '../tagging.ts'

/** How many files go into one request. */
const mostAtOnce = 1000

export const importCommand: Command = {
  name: 'import',
  usage: 'NOTEBOOK FILE… [--tag NAME]…',
  summary: 'Imports files as documents. One bad file never stops the others.',
  takes: { least: 2, most: Infinity },
  options: {
    tag: {
      value: 'NAME',
      multiple: true,
      help: 'tag the documents; a path such as Economy/Trade makes both tags',
    },
  },
  run: (args, around) =>
    withNotebook(args.at(0), around, async session => {
      const report = await importAll(session, args, around)
      return {
        json: report,
        lines: [
          ...report.imported.map(
            ({ file, documentId, title, words }) =>
              `imported  ${documentId}  ${quoted(title)}, ${counted(words, 'word')}, from ${oneLine(file, 200)}`,
          ),
          ...report.skipped.map(
            ({ file, reason }) => `skipped   ${oneLine(file, 200)}: ${oneLine(reason, 300)}`,
          ),
        ],
        problems: report.failed.map(({ message }) => message),
        status: report.failed.length > 0 ? 1 : 0,
      }
    }),
}

async function importAll(
  { ask, files, notebook }: Session,
  args: Arguments,
  around: Surroundings,
): Promise<ImportReport> {
  const tags = args.texts('tag').map(nameOf)
  const all: ImportReport = { imported: [], skipped: [], failed: [] }
  const done = showProgress(notebook, around)
  for (const round of roundsOf(args.from(1))) {
    const given = (file: string) => round.get(file) ?? file
    const report = await ask('documents.import', {
      files: [...round.values()].map(path => files.name(path)),
      tags,
      operationId: 'import',
    })
    all.imported.push(...report.imported.map(entry => ({ ...entry, file: given(entry.file) })))
    all.skipped.push(...report.skipped.map(entry => ({ ...entry, file: given(entry.file) })))
    all.failed.push(...report.failed.map(entry => ({ ...entry, file: given(entry.file) })))
  }
  done()
  return all
}

/**
 * The paths in rounds, by the name that the report will have for each, so that within a round each name means one path.
 */
export function roundsOf(paths: readonly string[]): Map<string, string>[] {
  const rounds: Map<string, string>[] = []
  for (const path of paths) {
    const name = basename(path)
    const round = rounds.find(candidate => candidate.size < mostAtOnce && !candidate.has(name))
    if (round) round.set(name, path)
    else rounds.push(new Map([[name, path]]))
  }
  return rounds
}
