import type { FileRegistry, Notebook } from '../../../main/core/index.ts'
import type { ContractEvent, Reply } from '../../../shared/contract/index.ts'

/**
 * A way from a caller to an open notebook, as the contract suite drives it: in process, over HTTP, or over the
 * message channel of the desktop host. Each transport stands for one window.
 */
export interface TestTransport {
  /** Sends a request and gives back the reply as it came out on the caller's side. */
  request(method: string, params: unknown): Promise<Reply>
  /** Calls `listener` with each event that reaches this window; returns what ends that. */
  subscribe(listener: (event: ContractEvent) => void): () => void
  /** Ends the connection of this window. */
  close(): Promise<void>
}

/** A host that serves one notebook to any number of windows. It closes neither the notebook nor its files. */
export interface TestHost {
  /** Opens a window; it hears every event from the moment this resolves. */
  open(): Promise<TestTransport>
  close(): Promise<void>
}

/** Starts a host for a notebook whose file handles come from `files`. One such function a transport. */
export type StartHost = (served: {
  readonly notebook: Notebook
  readonly files: FileRegistry
}) => Promise<TestHost>
