import { basename } from 'node:path'
import type { ImportReport } from '../../../shared/contract/index.ts'
import { type Arguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { counted, oneLine, quoted, withoutLog } from '../printing.ts'
import { showProgress } from '../progress.ts'
import { type Session, withNotebook } from '../session.ts'
import type { Surroundings } from '../surroundings.ts'
import { nameOf } from '../tagging.ts'

/** How many files go into one request. */
const mostAtOnce = 1000

export const importCommand: Command = {
  name: 'import',
  usage: 'NOTEBOOK FILE… [--tag NAME]… [--whole-page] [--skip-alike]',
  summary:
    'Imports files, folders and ZIP archives of files as documents. One bad file never stops the others.',
  takes: { least: 2, most: Infinity },
  options: {
    tag: {
      value: 'NAME',
      multiple: true,
      help: 'tag the documents; a path such as Economy/Trade makes both tags',
    },
    'whole-page': { help: 'keep all of a web page, not its article alone' },
    'skip-alike': { help: 'leave out a file whose text is nearly that of a document' },
  },
  run: (args, around) =>
    withNotebook(args.at(0), around, async session => {
      const report = await importAll(session, args, around)
      return {
        json: { ...report, alike: report.alike.map(({ handle: _, ...alike }) => alike) },
        lines: [
          ...report.imported.map(
            ({ file, documentId, title, words }) =>
              `imported  ${documentId}  ${quoted(title)}, ${counted(words, 'word')}, from ${oneLine(file, 200)}`,
          ),
          ...report.skipped.map(
            ({ file, reason }) => `skipped   ${oneLine(file, 200)}: ${oneLine(reason, 300)}`,
          ),
        ],
        problems: [...report.failed.map(({ message }) => message), ...notesOn(report)],
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
  const all: ImportReport = { imported: [], skipped: [], failed: [], alike: [], passedOver: [] }
  const done = showProgress(notebook, around)
  for (const round of roundsOf(args.from(1))) {
    const given = (file: string) => givenName(round, file)
    const report = await ask('documents.import', {
      files: [...round.values()].map(path => files.name(path)),
      tags,
      keepAll: args.flag('whole-page'),
      whenAlike: args.flag('skip-alike') ? 'ask' : 'import',
      operationId: 'import',
    })
    all.imported.push(...report.imported.map(entry => ({ ...entry, file: given(entry.file) })))
    all.skipped.push(...report.skipped.map(entry => ({ ...entry, file: given(entry.file) })))
    all.failed.push(
      ...report.failed.map(entry => ({
        ...entry,
        file: given(entry.file),
        message: withoutLog(entry.message),
      })),
    )
    all.alike.push(...report.alike.map(entry => ({ ...entry, file: given(entry.file) })))
    all.passedOver.push(...report.passedOver.map(given))
  }
  done()
  return all
}

// What came in a folder or an archive is named behind it: `reports/a.txt` of the path `../reports`.
function givenName(round: ReadonlyMap<string, string>, file: string): string {
  const known = round.get(file)
  if (known !== undefined) return known
  const slash = file.indexOf('/')
  const path = slash < 0 ? undefined : round.get(file.slice(0, slash))
  return path === undefined ? file : `${path.replace(/[/\\]+$/, '')}${file.slice(slash)}`
}

/** How many names of files that were passed over are printed. */
const mostNames = 5

function notesOn({ imported, alike, passedOver }: ImportReport): string[] {
  const left = imported.flatMap(({ file, leftOut }) =>
    leftOut.length === 0 ? [] : [`${file}: left out: ${leftOut.join(' ')}`],
  )
  const guessed = imported.flatMap(({ file, guessedEncoding }) =>
    guessedEncoding === null
      ? []
      : [`${file}: read as ${guessedEncoding}, for the file does not say how its letters are written.`],
  )
  const like = alike.map(({ file, title, likeness, imported: taken }) => {
    const share = `${Math.floor(likeness * 100)} %`
    return `${file}: ${share} of it is in ${quoted(title)} already; it was ${taken ? 'imported all the same' : 'not imported'}.`
  })
  if (passedOver.length === 0) return [...left, ...guessed, ...like]
  const names = passedOver.slice(0, mostNames).join(', ')
  const more = passedOver.length > mostNames ? `, … (${counted(passedOver.length, 'file')})` : ''
  return [...left, ...guessed, ...like, `Passed over, for these are no reports: ${names}${more}.`]
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
