import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Capabilities, createNotebook, type Notebook } from '../../main/core/index.ts'
import { workerScript } from '../../main/core/work/worker-script.ts'
import { ContractError, type MethodName, type Params, type Result } from '../../shared/contract/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

export { temporaryFolder }

/** Real files by their paths as handles, a real clock, and a log that keeps what it is told. */
export function capabilities(log: unknown[] = []): Capabilities {
  return {
    now: () => new Date(),
    author: 'Tester',
    machine: 'test-machine',
    files: {
      source: path => ({ path, name: path.slice(path.lastIndexOf('/') + 1) }),
      target: path => ({ path, replace: false }),
    },
    workerScript,
    log: (message, error) => log.push([message, error]),
  }
}

/** Asks a notebook and gives back the value, or throws the error of the reply. */
export type Ask = <Name extends MethodName>(method: Name, params: Params<Name>) => Promise<Result<Name>>

export function asking(notebook: Notebook): Ask {
  return async <Name extends MethodName>(method: Name, params: Params<Name>) => {
    const reply = await notebook.request(method, params)
    if (!reply.ok) throw new ContractError(reply.error.code, reply.error.message)
    return reply.value as Result<Name>
  }
}

export interface OpenedNotebook {
  readonly notebook: Notebook
  readonly ask: Ask
  readonly folder: string
  readonly path: string
}

/** An empty notebook in a folder of its own, closed when the test is over. */
export async function newNotebook(): Promise<OpenedNotebook> {
  const folder = temporaryFolder()
  const path = join(folder, 'test.parallax')
  const notebook = await createNotebook(path, capabilities())
  onTestFinished(() => notebook.close())
  return { notebook, ask: asking(notebook), folder, path }
}

/** Imports a text and gives back the id of its document. */
export async function importText(
  { ask, folder }: OpenedNotebook,
  text: string,
  name = 'report.txt',
): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, text)
  const { imported, failed } = await ask('documents.import', { files: [path] })
  if (!imported[0]) throw new Error(`${name} was not imported: ${failed[0]?.message}`)
  return imported[0].documentId
}

/** Highlights the first place of a quote in a document. */
export async function highlightQuote(ask: Ask, documentId: string, quote: string) {
  const { matches } = await ask('documents.find', { documentId, quote })
  if (!matches[0]) throw new Error(`“${quote}” is not in the document`)
  return ask('highlights.create', { documentId, ...matches[0] })
}
