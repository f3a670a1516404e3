import type { BrowserWindowConstructorOptions, Menu, MenuItemConstructorOptions, Session } from 'electron'
import type { ElectronParts } from '../../../main/electron/electron-parts.ts'
import { StandInApp } from './app.ts'
import { StandInDialogs } from './dialogs.ts'
import { StandInIpcMain } from './ipc.ts'
import { StandInWindow, type WindowSurroundings } from './window.ts'

type Handler = (request: Request) => Response | Promise<Response>
type UsedSession =
  'on' | 'setDevicePermissionHandler' | 'setPermissionCheckHandler' | 'setPermissionRequestHandler'

/** How a stand-in is set up. */
export interface StandInOptions {
  /** Where the application's own files go. */
  readonly folder: string
  readonly isPackaged?: boolean
  readonly runPreload: WindowSurroundings['runPreload']
}

/**
 * Stands in for the `electron` module where Electron cannot run: what this application uses of it, typed as parts of
 * Electron's own types. Pages are asked for and served, but not executed; their messages go over real channels.
 */
export class ElectronStandIn {
  readonly app: StandInApp
  readonly dialogs = new StandInDialogs()
  readonly ipcMain = new StandInIpcMain()
  readonly opened: string[] = []
  readonly schemes: string[] = []
  menu: readonly MenuItemConstructorOptions[] = []
  /** The menus that were opened on a right click. */
  readonly popups: (readonly MenuItemConstructorOptions[])[] = []
  /** What the session was told. */
  readonly session = {
    permissionRequest: null as Parameters<Session['setPermissionRequestHandler']>[0],
    permissionCheck: null as Parameters<Session['setPermissionCheckHandler']>[0],
    devicePermission: null as Parameters<Session['setDevicePermissionHandler']>[0],
    beforeRequest: null as
      ((details: { url: string }, answer: (to: { cancel?: boolean }) => void) => void) | null,
  }
  /** To be handed to the desktop host. */
  readonly parts: ElectronParts
  readonly #handlers = new Map<string, Handler>()
  readonly #runPreload: WindowSurroundings['runPreload']

  constructor(options: StandInOptions) {
    this.app = new StandInApp(options.folder, options)
    this.#runPreload = options.runPreload
    this.parts = this.#makeParts()
  }

  get windows(): readonly StandInWindow[] {
    return [...this.app.windows]
  }

  /** Whether the session lets a request for an address pass. */
  passes(url: string): boolean {
    let cancelled = false
    this.session.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel === true))
    return !cancelled
  }

  /** Opens a window that nobody has wired to anything yet. */
  openWindow(options: BrowserWindowConstructorOptions): StandInWindow {
    return new StandInWindow(options, {
      ipcMain: this.ipcMain,
      fetch: address => this.#fetch(address),
      runPreload: this.#runPreload,
      created: window => {
        this.app.windows.add(window)
        this.app.events.emit('web-contents-created', {}, window.webContents)
      },
      destroyed: window => this.app.destroyed(window),
    })
  }

  async #fetch(address: string): Promise<Response> {
    if (!this.passes(address)) return new Response(null, { status: 403 })
    const handler = this.#handlers.get(new URL(address).protocol.slice(0, -1))
    return handler ? handler(new Request(address)) : new Response(null, { status: 404 })
  }

  // What is used is typed as parts of Electron's types above and here; that the rest is missing is what the casts say.
  #makeParts(): ElectronParts {
    const openWindow = (options: BrowserWindowConstructorOptions) => this.openWindow(options)
    const session: Pick<Session, UsedSession> = {
      on: (() => {}) as unknown as Session['on'],
      setPermissionRequestHandler: handler => void (this.session.permissionRequest = handler),
      setPermissionCheckHandler: handler => void (this.session.permissionCheck = handler),
      setDevicePermissionHandler: handler => void (this.session.devicePermission = handler),
    }
    const onBeforeRequest = (listener: NonNullable<typeof this.session.beforeRequest>) =>
      void (this.session.beforeRequest = listener)
    const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }
    const parts = {
      app: this.app,
      BrowserWindow: function (options: BrowserWindowConstructorOptions) {
        return openWindow(options)
      },
      dialog: this.dialogs,
      ipcMain: this.ipcMain,
      Menu: {
        buildFromTemplate: (template: MenuItemConstructorOptions[]) =>
          Object.assign(template, {
            popup: () => void this.popups.push(template),
          } satisfies Pick<Menu, 'popup'>) as unknown as Menu,
        setApplicationMenu: (menu: Menu | null) => {
          this.menu = menu as unknown as readonly MenuItemConstructorOptions[]
        },
      } satisfies Pick<ElectronParts['Menu'], 'buildFromTemplate' | 'setApplicationMenu'>,
      nativeTheme: { shouldUseDarkColors: false } satisfies Pick<
        ElectronParts['nativeTheme'],
        'shouldUseDarkColors'
      >,
      protocol: {
        registerSchemesAsPrivileged: schemes => {
          if (this.app.ready)
            throw new Error('registerSchemesAsPrivileged: too late, the application is ready')
          this.schemes.push(...schemes.map(({ scheme }) => scheme))
        },
        handle: (scheme, handler) => void this.#handlers.set(scheme, handler as unknown as Handler),
      } satisfies Pick<ElectronParts['protocol'], 'handle' | 'registerSchemesAsPrivileged'>,
      screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
      session: { defaultSession: { ...session, webRequest: { onBeforeRequest } } },
      shell: {
        openExternal: url => {
          this.opened.push(url)
          return Promise.resolve()
        },
      } satisfies Pick<ElectronParts['shell'], 'openExternal'>,
    } satisfies Record<keyof ElectronParts, unknown>
    return parts as unknown as ElectronParts
  }
}
