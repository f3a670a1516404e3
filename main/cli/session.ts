import {
  ContractError,
  type MethodName,
  methods,
  type Params,
  type Result,
} from '../../shared/contract/index.ts'
import {
  type Capabilities,
  type FileAccess,
  type Notebook,
  openNotebook,
  workerScript,
} from '../core/index.ts'
import { PathFiles } from './path-files.ts'
import { browserPrinter } from './print-page.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** A notebook that is open for one command. */
export interface Session {
  readonly notebook: Notebook
  readonly files: PathFiles
  /**
   * Asks the notebook.
   * @throws {UsageError} where the contract does not take such values
   * @throws {ContractError} where it answers with an error
   */
  ask<Name extends MethodName>(method: Name, params: Params<Name>): Promise<Result<Name>>
}

/** What the core is handed by this host. */
export function capabilitiesOf(around: Surroundings, files: FileAccess): Capabilities {
  const { author, machine, log } = around
  const print = browserPrinter(around.env, log)
  return { now: () => new Date(), author, machine, files, workerScript, print, log }
}

/** Opens a notebook, does something with it and closes it again, whatever happens. */
export async function withNotebook<Value>(
  path: string,
  around: Surroundings,
  body: (session: Session) => Promise<Value>,
): Promise<Value> {
  const files = new PathFiles(around.absolute)
  const notebook = openAt(path, around, files)
  try {
    return await body({ notebook, files, ask: asker(notebook) })
  } finally {
    await notebook.close()
  }
}

function openAt(path: string, around: Surroundings, files: PathFiles): Notebook {
  try {
    return openNotebook(around.absolute(path), capabilitiesOf(around, files))
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'not_found') throw error
    throw new ContractError('not_found', `${error.message} “parallax new ${path}” makes one.`, {
      cause: error,
    })
  }
}

/** Asks a notebook with types: replies come back as values, errors are thrown. */
export function asker(notebook: Notebook): Session['ask'] {
  return async (method, params) => {
    const checked = methods[method].params.safeParse(params)
    if (!checked.success) throw new UsageError(`${checked.error.issues[0]!.message}.`)
    const reply = await notebook.request(method, params)
    if (!reply.ok) throw new ContractError(reply.error.code, reply.error.message)
    return reply.value as Result<typeof method>
  }
}
