import type { Command } from '../command.ts'
import { oneLine } from '../printing.ts'
import { withNotebook } from '../session.ts'

// Swedish dates are ISO 8601; the time is that of the reader's clock.
const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

export const undoCommand: Command = {
  name: 'undo',
  usage: 'NOTEBOOK',
  summary: 'Takes back the newest change that stands.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const { done } = await ask('history.undo', {})
      return {
        json: { done },
        lines: [done === null ? 'There is nothing to undo.' : `Undid: ${oneLine(done, 200)}`],
      }
    }),
}

export const redoCommand: Command = {
  name: 'redo',
  usage: 'NOTEBOOK',
  summary: 'Does again what was undone last.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const { done } = await ask('history.redo', {})
      return {
        json: { done },
        lines: [done === null ? 'There is nothing to redo.' : `Redid: ${oneLine(done, 200)}`],
      }
    }),
}

export const historyCommand: Command = {
  name: 'history',
  usage: 'NOTEBOOK [--limit N]',
  summary: 'Lists what was done, newest first.',
  takes: { least: 1, most: 1 },
  options: { limit: { value: 'N', help: 'how many entries at most, up to 10,000; 100 where none is given' } },
  run(args, around) {
    const limit = args.whole('limit', 1, 10_000) ?? 100
    return withNotebook(args.at(0), around, async ({ ask }) => {
      const list = await ask('history.list', { limit })
      const entries = list.entries.map(({ at, what }) => ({ at, what }))
      const lines = entries.map(({ at, what }) => `${moment.format(new Date(at))}  ${oneLine(what, 200)}`)
      return { json: { entries }, lines: lines.length > 0 ? lines : ['Nothing was done yet.'] }
    })
  },
}
