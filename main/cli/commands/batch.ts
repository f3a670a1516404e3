import { z } from 'zod'
import type { Reply } from '../../../shared/contract/index.ts'
import type { Notebook } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { printJson } from '../printing.ts'
import { linesOf } from '../reading.ts'
import { withNotebook } from '../session.ts'

export const batchCommand: Command = {
  name: 'batch',
  usage: 'NOTEBOOK',
  summary:
    'Reads requests of the contract from stdin, one JSON object a line, and prints a reply a line, in order.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ notebook }) => {
      let status: 0 | 1 = 0
      for await (const line of linesOf(around.stdin)) {
        if (line.trim() === '') continue
        const reply = await answer(notebook, line)
        if (!reply.ok) status = 1
        await printJson(around, reply)
      }
      return status
    }),
}

const Request = z.object({ method: z.string(), params: z.unknown().optional() })

/** Answers one line; a line that is not a request gets an error for its reply. */
async function answer(notebook: Notebook, line: string): Promise<Reply> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refusal(`The line is not JSON: ${error.message}`)
  }
  const request = Request.safeParse(value)
  if (!request.success) return refusal('A request is an object with a method, a text, and its params.')
  return notebook.request(request.data.method, request.data.params)
}

const refusal = (message: string): Reply => ({ ok: false, error: { code: 'invalid_params', message } })
