import { ContractError } from '../../shared/contract/contract-error.ts'
import type { Bridge, HostMethodName, HostParams, HostResult } from '../../shared/contract/index.ts'
import type { Intake, Transport } from './transport.ts'

declare global {
  interface Window {
    /** Stands there in the desktop application only. */
    readonly parallax?: Bridge
  }
}

/** Reaches the desktop host through what its preload left in the window. */
export function electronTransport(bridge: Bridge): Transport {
  /** @throws {ContractError} what the reply says went wrong */
  async function ask<Name extends HostMethodName>(
    method: Name,
    params: HostParams<Name>,
  ): Promise<HostResult<Name>> {
    const reply = await bridge.request(method, params)
    if (!reply.ok) throw new ContractError(reply.error.code, reply.error.message)
    return reply.value as HostResult<Name>
  }

  return {
    request: (method, params) => bridge.request(method, params),
    subscribe(listener) {
      const end = bridge.subscribe(event => listener.event(event))
      queueMicrotask(() => listener.opened())
      return end
    },
    files: {
      choose: async (purpose, multiple): Promise<Intake> => ({
        opened: (await ask('files.choose', { purpose, multiple })).files,
        refused: [],
      }),
      put: async file =>
        ask('files.put', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
      target: async (purpose, suggestedName) =>
        (await ask('files.target', { purpose, suggestedName })).target,
      // The host wrote it where the researcher said.
      deliver: () => Promise.resolve(null),
    },
    addresses: {
      hostAsks: true,
      open: async url => void (await ask('addresses.open', { url })),
    },
  }
}
