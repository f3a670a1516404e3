import { existsSync, mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { ContractError } from '../../shared/contract/index.ts'
import {
  type Capabilities,
  createNotebook,
  createSampleNotebook,
  FileRegistry,
  type Notebook,
  openNotebook,
  type PagePrinter,
  workerScript,
} from '../core/index.ts'
import { authorName } from './author.ts'
import type { NotebookDialogs } from './notebook-dialogs.ts'
import type { NotebookWindows } from './notebook-windows.ts'

/** What opening notebooks takes. */
export interface OpenerParts {
  readonly windows: NotebookWindows
  readonly dialogs: NotebookDialogs
  /** Where the notebook of the first start lies, or is to lie. */
  readonly defaultPath: string
  readonly print: PagePrinter
  log(message: string, error?: unknown): void
  opened(path: string): void
  /** Called where there is no notebook at a path any more. */
  gone(path: string): void
}

/** Opens and makes notebooks, each in a window of its own. What fails is told in a box, in the contract's words. */
export class NotebookOpener {
  readonly #parts: OpenerParts
  #starting: Promise<boolean> | null = null

  constructor(parts: OpenerParts) {
    this.#parts = parts
  }

  /** Opens a notebook, or brings its window to the front. `false` where that failed and the researcher was told. */
  async open(path: string): Promise<boolean> {
    const known = this.#parts.windows.ofNotebook(path)
    if (known) {
      known.focus()
      return true
    }
    return this.#tell(path, capabilities => openNotebook(path, capabilities))
  }

  /** Asks which notebook to open, and opens it. */
  async choose(): Promise<boolean> {
    const path = await this.#parts.dialogs.askWhatToOpen()
    return path !== null && this.open(path)
  }

  /** Asks where a new notebook is to lie, and makes it. */
  async make(): Promise<boolean> {
    const path = await this.#parts.dialogs.askWhereToMake()
    return path !== null && this.#tell(path, capabilities => createNotebook(path, capabilities))
  }

  /**
   * Opens what stands at the beginning: the notebook opened last, or the default one, which is made with the sample
   * where it is missing. Where even that fails, the researcher chooses; `false` where nothing is open in the end.
   */
  start(last: string | null): Promise<boolean> {
    this.#starting ??= this.#start(last).finally(() => (this.#starting = null))
    return this.#starting
  }

  async #start(last: string | null): Promise<boolean> {
    const { dialogs, defaultPath } = this.#parts
    const lastIsThere = last !== null && existsSync(last)
    if (lastIsThere && (await this.open(last))) return true
    if (!(lastIsThere && last === defaultPath) && (await this.#openDefault())) return true
    for (;;) {
      const choice = await dialogs.askHowToStart()
      if (choice === 'quit') return false
      if (choice === 'open' ? await this.choose() : await this.make()) return true
    }
  }

  #openDefault(): Promise<boolean> {
    const { defaultPath } = this.#parts
    if (existsSync(defaultPath)) return this.open(defaultPath)
    return this.#tell(defaultPath, capabilities => {
      mkdirSync(dirname(defaultPath), { recursive: true })
      return createSampleNotebook(defaultPath, capabilities)
    })
  }

  async #tell(
    path: string,
    open: (capabilities: Capabilities) => Notebook | Promise<Notebook>,
  ): Promise<boolean> {
    const { windows, dialogs, log, print } = this.#parts
    const files = new FileRegistry()
    const machine = hostname()
    try {
      const notebook = await open({
        now: () => new Date(),
        author: authorName(),
        machine,
        files,
        workerScript,
        print,
        log,
      })
      this.#parts.opened(notebook.path)
      await windows.show(notebook, files)
      return true
    } catch (error) {
      if (error instanceof ContractError && error.code === 'not_found') this.#parts.gone(path)
      else log(`${path} was not opened`, error)
      await dialogs.tellWhatFailed(error)
      return false
    }
  }
}
