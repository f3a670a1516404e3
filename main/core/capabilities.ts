import type { FileHandle } from '../../shared/contract/index.ts'

/** A file to read, as the host let it in: its path, and the name to show for it. */
export interface SourceFile {
  readonly path: string
  readonly name: string
}

/** A place to write, as the researcher chose it. `replace` where overwriting was agreed to. */
export interface TargetFile {
  readonly path: string
  readonly replace: boolean
}

/** The files that a host let in or chose as targets, by handle. */
export interface FileAccess {
  /** @throws {ContractError} `not_found` for a handle that was never issued or has expired */
  source(handle: FileHandle): SourceFile
  /** @throws {ContractError} `not_found` for a handle that was never issued or has expired */
  target(handle: FileHandle): TargetFile
}

/**
 * Prints a page that lies in a file as a PDF into another: tagged, with bookmarks, in the page's own format. The page
 * runs no script and loads nothing.
 * @throws {ContractError} `not_available` where there is nothing to print with; the signal's reason when it aborts
 */
export type PagePrinter = (page: string, target: string, signal: AbortSignal) => Promise<void>

/** What the core needs from the world around it; each host hands in its own. */
export interface Capabilities {
  /** The present moment. */
  now(): Date
  /** Whose name stands on changes. */
  readonly author: string
  /** Tells this machine from others, so that two copies of one notebook are told apart. */
  readonly machine: string
  readonly files: FileAccess
  /** The script that worker threads run: `main/core/work/worker.ts`, or what it was built into. */
  readonly workerScript: URL
  /** Without it nothing can be exported as PDF. */
  readonly print?: PagePrinter
  /** Takes what a person need not see: stacks and causes. */
  log(message: string, error?: unknown): void
}
