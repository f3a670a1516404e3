import { commonOptions } from './arguments.ts'
import type { Command } from './command.ts'
import { table } from './printing.ts'

/** What `parallax --help` prints. */
export function helpFor(commands: readonly Command[]): string[] {
  return [
    'parallax COMMAND … [--json]',
    '',
    'Drives a Parallax notebook without a window.',
    '',
    ...table(commands.map(({ name, summary }) => [`  ${name}`, summary])),
    '',
    'parallax COMMAND --help says what a command takes. NOTEBOOK is a .parallax file; DOCUMENT, HIGHLIGHT and NOTE are',
    'ids or the beginning of one, a DOCUMENT also its exact title.',
    'Status: 0 done; 1 not done, or only in part; 2 wrong arguments.',
  ]
}

/** What `parallax COMMAND --help` prints. */
export function helpOn({ name, usage, summary, options }: Command): string[] {
  const rows = Object.entries({ ...options, ...commonOptions }).map(([flag, option]) => [
    `  --${flag}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.help,
  ])
  return [`parallax ${name} ${usage}`, '', summary, '', ...table(rows)]
}
