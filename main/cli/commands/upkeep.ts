import type { Command } from '../command.ts'
import { counted, oneLine } from '../printing.ts'
import { withNotebook } from '../session.ts'

export const checkCommand: Command = {
  name: 'check',
  usage: 'NOTEBOOK',
  summary:
    'Checks the file, its references, the quotes of the highlights and the index. Ends with 1 where it finds faults.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const { ok, problems } = await ask('notebook.check', {})
      return {
        json: { ok, problems },
        lines: ok
          ? ['The notebook is sound.']
          : [`The notebook has ${counted(problems.length, 'fault')}:`, ...problems],
        status: ok ? 0 : 1,
      }
    }),
}

export const backupCommand: Command = {
  name: 'backup',
  usage: 'NOTEBOOK FILE',
  summary: 'Writes a consistent copy, also while the notebook is open elsewhere. Nothing is overwritten.',
  takes: { least: 2, most: 2 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask, files }) => {
      const { path, bytes } = await ask('notebook.backup', { target: files.name(args.at(1)) })
      return { json: { path, bytes }, lines: [`Wrote ${oneLine(path, 300)}, ${counted(bytes, 'byte')}.`] }
    }),
}
