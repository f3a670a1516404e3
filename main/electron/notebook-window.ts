import type { BrowserWindow } from 'electron'
import type { FileRegistry, Notebook } from '../core/index.ts'
import type { ContractEvent, HostEvent } from '../../shared/contract/index.ts'
import { channels } from './channels.ts'
import { appPage } from './protocol-paths.ts'
import type { WindowState } from './window-state.ts'

/** How long a closing window is waited for, in milliseconds: for its page to take leave, then for what it asked. */
const patience = { farewell: 2000, requests: 5000 }

/** What a notebook's window is made of and reports to. */
export interface NotebookWindowParts {
  readonly window: BrowserWindow
  readonly notebook: Notebook
  readonly files: FileRegistry
  readonly maximized: boolean
  log(message: string, error?: unknown): void
  /** Called when the page died; the window stays and can be reloaded. */
  crashed(window: NotebookWindow): void
  /** Called once, after the notebook is closed and just before the window goes. */
  closed(window: NotebookWindow, state: WindowState): void
}

/** A notebook and the window it is seen in. They open and close together. */
export class NotebookWindow {
  readonly window: BrowserWindow
  readonly notebook: Notebook
  readonly files: FileRegistry
  readonly #parts: NotebookWindowParts
  readonly #pending = new Set<Promise<unknown>>()
  readonly #unsubscribe: () => void
  #tookLeave: () => void = () => {}
  #pageIsThere = false
  #closing: Promise<void> | null = null

  constructor(parts: NotebookWindowParts) {
    this.window = parts.window
    this.notebook = parts.notebook
    this.files = parts.files
    this.#parts = parts
    this.#unsubscribe = this.notebook.subscribe(event => {
      this.tell(event)
      if (event.event === 'notebook.changed') void this.#showTitle()
    })
    this.#listen()
  }

  /** Loads the page and shows the window as soon as there is something to see. */
  async load(): Promise<void> {
    const { window } = this
    if (process.platform === 'darwin') window.setRepresentedFilename(this.notebook.path)
    await this.#showTitle()
    try {
      await window.loadURL(appPage)
      this.#pageIsThere = true
    } catch (error) {
      if (window.isDestroyed()) return
      this.#parts.log('the page of a window was not loaded', error)
      window.show()
    }
  }

  /** Sends the page an event. */
  tell(event: ContractEvent | HostEvent): void {
    if (!this.window.isDestroyed()) this.window.webContents.send(channels.event, event)
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.window.isMinimized()) this.window.restore()
    this.window.show()
    this.window.focus()
  }

  /** Counts a request as under way, so that closing waits for its answer. */
  async track<Value>(request: Promise<Value>): Promise<Value> {
    this.#pending.add(request)
    try {
      return await request
    } finally {
      this.#pending.delete(request)
    }
  }

  /** The page has heard that the window closes and has sent what it still had. */
  takeLeave(): void {
    this.#tookLeave()
  }

  /** Lets the page save what it still has, closes the notebook, then the window. May be called more than once. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const state = { bounds: this.window.getNormalBounds(), maximized: this.window.isMaximized() }
    if (this.#pageIsThere) {
      const farewell = new Promise<void>(resolve => (this.#tookLeave = resolve))
      this.tell({ event: 'window.closing', payload: {} })
      await this.#wait(farewell, patience.farewell, 'the page did not take leave')
    }
    await this.#wait(Promise.allSettled(this.#pending), patience.requests, 'requests were under way')
    this.#unsubscribe()
    try {
      await this.notebook.close()
    } catch (error) {
      this.#parts.log(`${this.notebook.path} was not closed cleanly`, error)
    }
    this.#parts.closed(this, state)
    this.window.destroy()
  }

  #listen(): void {
    const { window } = this
    window.once('ready-to-show', () => {
      if (this.#parts.maximized) window.maximize()
      window.show()
    })
    window.on('close', event => {
      event.preventDefault()
      void this.close()
    })
    // The title is the notebook's, whatever the page calls itself.
    window.on('page-title-updated', event => event.preventDefault())
    window.webContents.on('did-finish-load', () => (this.#pageIsThere = true))
    window.webContents.on('render-process-gone', (_event, details) => {
      this.#pageIsThere = false
      this.#tookLeave()
      this.#parts.log(`the page of a window ended: ${details.reason} (${details.exitCode})`)
      if (this.#closing === null) this.#parts.crashed(this)
    })
  }

  async #showTitle(): Promise<void> {
    const reply = await this.notebook.request('notebook.info', {})
    if (!reply.ok || this.window.isDestroyed()) return
    this.window.setTitle((reply.value as { readonly title: string }).title)
  }

  async #wait(what: Promise<unknown>, longest: number, complaint: string): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<void>(resolve => {
      timer = setTimeout(() => {
        this.#parts.log(`${this.notebook.path} was closed although ${complaint}`)
        resolve()
      }, longest)
    })
    await Promise.race([what, tooLong])
    clearTimeout(timer)
  }
}
