import { basename } from 'node:path'
import { type Capabilities, createNotebook, type Notebook, workerScript } from '../../main/core/index.ts'
import { ContractError, type MethodName, type Params, type Result } from '../../shared/contract/index.ts'

/** The capabilities of a bench: files by their paths. */
export const benchCapabilities: Capabilities = {
  now: () => new Date(),
  author: 'Bench',
  machine: 'bench',
  files: {
    source: path => ({ path, name: basename(path) }),
    target: path => ({ path, replace: true }),
  },
  workerScript,
  log: (message, error) => console.error(message, error ?? ''),
}

/** An empty notebook at `path`. */
export const newNotebook = (path: string): Promise<Notebook> => createNotebook(path, benchCapabilities)

/**
 * Asks a notebook for a value.
 * @throws {ContractError} what the reply says
 */
export async function ask<Name extends MethodName>(
  notebook: Notebook,
  method: Name,
  params: Params<Name>,
): Promise<Result<Name>> {
  const reply = await notebook.request(method, params)
  if (!reply.ok) throw new ContractError(reply.error.code, reply.error.message)
  return reply.value as Result<Name>
}
