import { realpathSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Asset, FileRegistry, Notebook } from '../core/index.ts'
import { contextMenuTemplate } from './context-menu.ts'
import type { ElectronParts } from './electron-parts.ts'
import { NotebookWindow } from './notebook-window.ts'
import type { SettingsFile } from './settings-file.ts'
import { windowOptions } from './window-options.ts'
import { placeWindow, type WindowState } from './window-state.ts'

/** What all windows have in common. */
export interface WindowsSettings {
  readonly preload: string
  readonly devTools: boolean
  readonly state: SettingsFile<WindowState>
  log(message: string, error?: unknown): void
  crashed(window: NotebookWindow): void
  /** Called after a window opened or closed. */
  changed(): void
}

/** The windows that are open: one a notebook. */
export class NotebookWindows {
  readonly #electron: ElectronParts
  readonly #settings: WindowsSettings
  /** The one last in front stands last. */
  readonly #open = new Set<NotebookWindow>()

  constructor(electron: ElectronParts, settings: WindowsSettings) {
    this.#electron = electron
    this.#settings = settings
  }

  get size(): number {
    return this.#open.size
  }

  /** Opens the window of a notebook that has none yet; from then on the notebook is the window's to close. */
  async show(notebook: Notebook, files: FileRegistry): Promise<NotebookWindow> {
    const { app, nativeTheme, screen, BrowserWindow, Menu } = this.#electron
    const settings = this.#settings
    const main = screen.getPrimaryDisplay()
    const others = screen.getAllDisplays().filter(display => display.id !== main.id)
    const areas = [main, ...others].map(display => display.workArea)
    const place = placeWindow(settings.state.read(), areas, this.#open.size)
    const window = new BrowserWindow(
      windowOptions({
        platform: process.platform,
        dark: nativeTheme.shouldUseDarkColors,
        devTools: settings.devTools,
        preload: settings.preload,
        place,
        title: basename(notebook.path, extname(notebook.path)) || app.name,
      }),
    )
    const own = new NotebookWindow({
      window,
      notebook,
      files,
      maximized: place.maximized,
      log: settings.log,
      crashed: settings.crashed,
      closed: (closed, state) => {
        settings.state.write(state)
        this.#open.delete(closed)
        settings.changed()
      },
    })
    this.#open.add(own)
    window.webContents.on('context-menu', (_event, pointed) => {
      const template = contextMenuTemplate(pointed, word => window.webContents.replaceMisspelling(word))
      if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
    })
    window.on('focus', () => {
      this.#open.delete(own)
      this.#open.add(own)
    })
    settings.changed()
    await own.load()
    return own
  }

  /** The window of the notebook at `path`, however the path is written; `null` where it is not open. */
  ofNotebook(path: string): NotebookWindow | null {
    const real = realPath(path)
    return [...this.#open].find(({ notebook }) => notebook.path === real) ?? null
  }

  /**
   * A picture by its id, from whichever open notebook has it; `null` where none does. An id is the hash of the picture:
   * who knows it has seen it.
   */
  asset(id: string): Asset | null {
    for (const { notebook } of this.#open) {
      const asset = notebook.asset(id)
      if (asset) return asset
    }
    return null
  }

  /** The window with these contents; `null` where they are no window of ours. */
  ofContents(id: number): NotebookWindow | null {
    return [...this.#open].find(({ window }) => !window.isDestroyed() && window.webContents.id === id) ?? null
  }

  /** The window that is, or was last, in front; `null` where none is open. */
  inFront(): NotebookWindow | null {
    return [...this.#open].at(-1) ?? null
  }

  /** Closes all windows and their notebooks. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#open].map(window => window.close()))
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    // A notebook that was moved away while open is still known by its old path.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return path
  }
}
