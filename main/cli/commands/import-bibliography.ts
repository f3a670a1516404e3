import type { Command } from '../command.ts'
import { counted, oneLine, quoted } from '../printing.ts'
import { withNotebook } from '../session.ts'

export const importBibliographyCommand: Command = {
  name: 'import-bibliography',
  usage: 'NOTEBOOK FILE',
  summary: 'Takes in BibTeX, RIS or CSL-JSON for the documents that it describes.',
  takes: { least: 2, most: 2 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask, files }) => {
      const report = await ask('bibliography.import', { file: files.name(args.at(1)) })
      const { matched, unmatched, problems } = report
      return {
        json: { matched, unmatched, problems },
        lines: [
          `Took in what is known of ${counted(matched.length, 'document')}.`,
          ...matched.map(
            ({ title, by }) => `matched    ${quoted(oneLine(title, 200))} by its ${byWords[by]}`,
          ),
          ...unmatched.map(entry => `unmatched  ${quoted(oneLine(entry, 200))}`),
        ],
        problems,
      }
    }),
}

const byWords = { doi: 'DOI', url: 'address', title: 'title' } as const
