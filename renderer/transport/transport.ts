import type { ContractEvent, FilePurpose, HostEvent, OpenedFile, Reply } from '../../shared/contract/index.ts'

/** What a window hears from its notebook. */
export interface Listener {
  /** The stream of events stands, for the first time or again; what was missed meanwhile must be asked for. */
  opened(): void
  /** The stream broke; it is being set up again. */
  lost(): void
  /** The host does not let this window in (any more); nothing more will be heard. */
  refused(): void
  event(event: ContractEvent | HostEvent): void
}

/** A file that could not be let in, and why, in a sentence. */
export interface RefusedFile {
  readonly name: string
  readonly message: string
}

/** What came of letting files in. Both empty where the dialog was closed. */
export interface Intake {
  readonly opened: readonly OpenedFile[]
  readonly refused: readonly RefusedFile[]
}

/** How this window reaches its host: over HTTP to the loopback host, or through Electron's preload. */
export interface Transport {
  /** Asks the notebook. Never rejects: where the host cannot be reached, the reply says so. */
  request(method: string, params: unknown): Promise<Reply>
  /** Listens until the returned function is called. */
  subscribe(listener: Listener): () => void
  readonly files: {
    /** Lets the researcher choose files to read. */
    choose(purpose: FilePurpose, multiple: boolean): Promise<Intake>
    /** @throws {ContractError} where the host refuses the file */
    put(file: File): Promise<OpenedFile>
    /** Where to write; `null` where the dialog was closed. @throws {ContractError} where the host refuses */
    target(purpose: FilePurpose, suggestedName: string): Promise<OpenedFile | null>
    /**
     * Hands a written target to the researcher; the name that it is saved under, or `null` where the host has put it in
     * its place already.
     */
    deliver(handle: string, name: string): Promise<string | null>
  }
  readonly addresses: {
    /** True where the host asks the researcher itself before it opens an address. */
    readonly hostAsks: boolean
    /** Opens a web or mail address outside of this window. */
    open(url: string): Promise<void>
  }
}
