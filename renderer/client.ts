import { ContractError } from '../shared/contract/contract-error.ts'
import type { MethodName, Params, Result } from '../shared/contract/index.ts'
import type { Transport } from './transport/transport.ts'

let connected: Transport | null = null

/** Says which host this window's requests go to. Called once, before anything is drawn. */
export function connect(transport: Transport): void {
  connected = transport
}

/** The host of this window. @throws {Error} before `connect` */
export function host(): Transport {
  if (!connected) throw new Error('no transport is connected yet')
  return connected
}

/**
 * Asks the notebook for something.
 * @throws {ContractError} what the reply says went wrong
 */
export async function request<Name extends MethodName>(
  method: Name,
  params: Params<Name>,
): Promise<Result<Name>> {
  const reply = await host().request(method, params)
  if (!reply.ok) throw new ContractError(reply.error.code, reply.error.message)
  return reply.value as Result<Name>
}
