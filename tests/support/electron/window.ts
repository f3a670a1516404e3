import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import { EventEmitter } from 'node:events'
import { connectPage, type StandInIpcMain, type StandInIpcRenderer } from './ipc.ts'

/** A file that a page asked for, and what it got. */
export interface Fetched {
  readonly address: string
  readonly status: number
  readonly headers: Headers
}

/** What a window needs of the application around it. */
export interface WindowSurroundings {
  readonly ipcMain: StandInIpcMain
  /** Asks the registered protocol handler, after the session's web request listener let it pass. */
  fetch(address: string): Promise<Response>
  /** Runs the preload script at `path` for a page; what it exposes becomes the page's world. */
  runPreload(path: string, ipcRenderer: StandInIpcRenderer, world: Record<string, unknown>): void
  created(window: StandInWindow): void
  destroyed(window: StandInWindow): void
}

type UsedContents =
  'id' | 'on' | 'once' | 'reload' | 'replaceMisspelling' | 'send' | 'setWindowOpenHandler' | 'isDestroyed'
type UsedWindow =
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'on'
  | 'once'
  | 'restore'
  | 'setRepresentedFilename'
  | 'setTitle'
  | 'show'

let lastId = 0

/** What a window shows: a page that asks for its files, runs its preload script, and executes nothing else. */
export class StandInContents implements Pick<WebContents, UsedContents> {
  readonly id = ++lastId
  readonly events = new EventEmitter()
  readonly on = this.events.on.bind(this.events) as unknown as WebContents['on']
  readonly once = this.events.once.bind(this.events) as unknown as WebContents['once']
  /** The frame that the page's messages come from; tests send it elsewhere. */
  frame: { url: string; parent: null | { readonly url: string } } | null = { url: '', parent: null }
  /** What the preload script left in the page. */
  world: Record<string, unknown> = {}
  fetched: Fetched[] = []
  openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null
  readonly #surroundings: WindowSurroundings
  readonly #preload: string | undefined
  #page: ReturnType<typeof connectPage> | null = null

  constructor(surroundings: WindowSurroundings, preload: string | undefined) {
    this.#surroundings = surroundings
    this.#preload = preload
  }

  setWindowOpenHandler: WebContents['setWindowOpenHandler'] = handler => {
    this.openHandler = handler
  }

  send: WebContents['send'] = (channel, ...args: unknown[]) => this.#page?.send(channel, args)

  replaceMisspelling = (): void => {}

  reload = (): void => void this.load(this.frame?.url ?? '')

  isDestroyed = (): boolean => this.#page === null

  /** Whether the page may go to an address of its own accord. */
  navigate(address: string, { isMainFrame = true } = {}): boolean {
    let prevented = false
    const event = { url: address, isMainFrame, preventDefault: () => (prevented = true) }
    this.events.emit(isMainFrame ? 'will-navigate' : 'will-frame-navigate', event)
    return !prevented
  }

  /** @throws {Error} where the page itself is not served */
  async load(address: string): Promise<void> {
    this.disconnect()
    this.frame = { url: address, parent: null }
    this.world = {}
    this.fetched = []
    const html = await this.#get(address)
    if (html === null) throw new Error(`ERR_FAILED (-2) loading '${address}'`)
    this.#page = connectPage(this.#surroundings.ipcMain, this as unknown as WebContents, () => this.frame)
    if (this.#preload !== undefined) {
      this.#surroundings.runPreload(this.#preload, this.#page.ipcRenderer, this.world)
    }
    for (const [, file] of html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)) {
      await this.#get(new URL(file!, address).href)
    }
    this.events.emit('did-finish-load')
  }

  disconnect(): void {
    this.#page?.close()
    this.#page = null
  }

  async #get(address: string): Promise<string | null> {
    const response = await this.#surroundings.fetch(address)
    const body = await response.text()
    this.fetched.push({ address, status: response.status, headers: response.headers })
    return response.ok ? body : null
  }
}

/** A window without a screen. */
export class StandInWindow implements Pick<BrowserWindow, UsedWindow> {
  readonly events = new EventEmitter()
  readonly on = this.events.on.bind(this.events) as unknown as BrowserWindow['on']
  readonly once = this.events.once.bind(this.events) as unknown as BrowserWindow['once']
  readonly webContents: StandInContents
  readonly options: BrowserWindowConstructorOptions
  readonly state = {
    shown: false,
    maximized: false,
    minimized: false,
    destroyed: false,
    title: '',
    focused: 0,
  }
  bounds: Rectangle
  readonly #surroundings: WindowSurroundings

  constructor(options: BrowserWindowConstructorOptions, surroundings: WindowSurroundings) {
    this.options = options
    this.#surroundings = surroundings
    this.state.title = options.title ?? ''
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width!, height: options.height! }
    this.webContents = new StandInContents(surroundings, options.webPreferences?.preload)
    surroundings.created(this)
  }

  loadURL = async (address: string): Promise<void> => {
    await this.webContents.load(address)
    this.events.emit('ready-to-show')
  }
  show = (): void => void (this.state.shown = true)
  focus = (): void => {
    this.state.focused += 1
    this.events.emit('focus')
  }
  maximize = (): void => void (this.state.maximized = true)
  restore = (): void => void (this.state.minimized = false)
  isMaximized = (): boolean => this.state.maximized
  isMinimized = (): boolean => this.state.minimized
  isDestroyed = (): boolean => this.state.destroyed
  getNormalBounds = (): Rectangle => this.bounds
  setTitle = (title: string): void => void (this.state.title = title)
  setRepresentedFilename = (): void => {}

  /** Asks to close, as the button in the title bar does; `false` where that was put off. */
  tryToClose(): boolean {
    let prevented = false
    this.events.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
    return !prevented
  }

  close = (): void => void this.tryToClose()

  destroy = (): void => {
    if (this.state.destroyed) return
    this.state.destroyed = true
    this.webContents.disconnect()
    this.events.emit('closed')
    this.#surroundings.destroyed(this)
  }
}
