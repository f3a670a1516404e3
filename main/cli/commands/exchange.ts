import { ExportFormat } from '../../../shared/contract/index.ts'
import type { Command } from '../command.ts'
import { counted, oneLine, quoted } from '../printing.ts'
import { withNotebook } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { choiceOptions, chosenBy } from './export-choice.ts'

export const exportCommand: Command = {
  name: 'export',
  usage:
    'NOTEBOOK --format FORMAT --out PATH [--document DOCUMENT]… [--note NOTE]… [--tag NAME]… ' +
    '[--from DATE] [--to DATE] [--style STYLE] [--bom] [--force]',
  summary: 'Exports annotated notes, or the whole notebook as JSON.',
  takes: { least: 1, most: 1 },
  options: {
    format: { value: 'FORMAT', help: ExportFormat.options.join(', ') },
    out: { value: 'PATH', help: 'the file to write, or a folder, in which it is named after the notebook' },
    ...choiceOptions,
    force: { help: 'overwrite the file where it exists' },
  },
  run(args, around) {
    const format = formatOf(args.required('format'))
    const out = args.required('out')
    if (out === '') throw new UsageError('--out is empty.')
    return withNotebook(args.at(0), around, async session => {
      const { ask, files } = session
      const chosen = await chosenBy(args, session)
      const target = files.name(out, args.flag('force'))
      const { files: written, losses } = await ask('exports.create', { format, target, ...chosen })
      return {
        json: { files: written, losses },
        lines: written.map(file => `Wrote ${oneLine(file.path, 300)}, ${counted(file.bytes, 'byte')}.`),
        problems: losses,
      }
    })
  },
}

export const importAnnotationsCommand: Command = {
  name: 'import-annotations',
  usage: 'NOTEBOOK FILE',
  summary: 'Takes in what an export holds; what the notebook already has is skipped.',
  takes: { least: 2, most: 2 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask, files }) => {
      const report = await ask('annotations.import', { file: files.name(args.at(1)) })
      const { documents, highlights, tags, links, notes, orphaned, skipped, remarks } = report
      return {
        json: { documents, highlights, tags, links, notes, orphaned, skipped, remarks },
        lines: [
          `Took in ${counted(documents, 'document')}, ${counted(highlights, 'highlight')}, ${counted(tags, 'tag')}, ` +
            `${counted(links, 'link')} and ${counted(notes, 'note')}.`,
          ...remarks.map(what => oneLine(what, 400)),
          ...orphaned.map(what => `orphaned  ${oneLine(what, 200)}`),
          ...skipped.map(what => `skipped   ${oneLine(what, 200)}`),
        ],
      }
    }),
}

function formatOf(given: string): ExportFormat {
  const format = ExportFormat.safeParse(given)
  if (format.success) return format.data
  throw new UsageError(`There is no format ${quoted(given)}. There are: ${ExportFormat.options.join(', ')}.`)
}
