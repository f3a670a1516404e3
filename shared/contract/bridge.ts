import type { Reply } from './errors.ts'
import type { ContractEvent } from './events.ts'
import type { HostEvent } from './host.ts'

/** All that a window of the desktop application can reach outside itself; it stands there as `window.parallax`. */
export interface Bridge {
  /** Asks the host or the notebook. Resolves also where the request failed: the reply says so. Never rejects. */
  request(method: string, params: unknown): Promise<Reply>
  /** Calls `listener` with each event from now on; returns what ends that. */
  subscribe(listener: (event: ContractEvent | HostEvent) => void): () => void
}
