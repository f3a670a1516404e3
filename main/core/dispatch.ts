import { ContractError, type MethodName, methods } from '../../shared/contract/index.ts'
import type { Context, Handler } from './context.ts'
import { bibliographyHandlers } from './bibliography/handlers.ts'
import { compareHandlers, suggestionHandlers } from './compare/handlers.ts'
import { documentHandlers } from './documents/handlers.ts'
import { exportHandlers } from './export/handlers.ts'
import { highlightHandlers } from './highlights/handlers.ts'
import { historyHandlers } from './history/handlers.ts'
import { annotationHandlers } from './import/handlers.ts'
import { linkHandlers } from './links/handlers.ts'
import { noteHandlers } from './notes/handlers.ts'
import { notebookHandlers } from './notebook/handlers.ts'
import { relationHandlers } from './relations/handlers.ts'
import { searchHandlers } from './search/handlers.ts'
import { savedSearchHandlers } from './searches/handlers.ts'
import { settingHandlers } from './settings/handlers.ts'
import { tagHandlers } from './tags/handlers.ts'
import { operationHandlers } from './work/handlers.ts'

// A method without a handler, or with two, does not compile or does not start.
const handlers: { readonly [Name in MethodName]: Handler<Name> } = compose(
  notebookHandlers,
  documentHandlers,
  highlightHandlers,
  tagHandlers,
  relationHandlers,
  linkHandlers,
  noteHandlers,
  searchHandlers,
  savedSearchHandlers,
  compareHandlers,
  suggestionHandlers,
  settingHandlers,
  historyHandlers,
  exportHandlers,
  annotationHandlers,
  bibliographyHandlers,
  operationHandlers,
)

/**
 * Checks a request against the contract and has it answered.
 * @throws {ContractError} `unknown_method`, `invalid_params`, `read_only`, or what the handler throws
 */
export async function dispatch(name: string, params: unknown, context: Context): Promise<unknown> {
  if (!Object.hasOwn(methods, name)) throw new ContractError('unknown_method', `There is no method ${name}.`)
  const known = name as MethodName
  const checked = methods[known].params.safeParse(params ?? {})
  if (!checked.success) {
    const [issue] = checked.error.issues
    const where = issue!.path.length > 0 ? ` (${issue!.path.join('.')})` : ''
    throw new ContractError('invalid_params', `${name}${where}: ${issue!.message}`)
  }
  return (handlers[known] as Handler<MethodName>)(checked.data as never, context)
}

type Union = Record<string, unknown>
type Intersection<Parts> = (Parts extends unknown ? (part: Parts) => void : never) extends (
  part: infer All,
) => void
  ? All
  : never

function compose<const Parts extends readonly Union[]>(...parts: Parts): Intersection<Parts[number]> {
  const all: Union = {}
  for (const part of parts) {
    for (const [name, handler] of Object.entries(part)) {
      if (name in all) throw new Error(`two handlers for ${name}`)
      all[name] = handler
    }
  }
  return all as Intersection<Parts[number]>
}
