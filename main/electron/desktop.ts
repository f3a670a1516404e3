import { join } from 'node:path'
import { z } from 'zod'
import { DroppedFiles } from './dropped-files.ts'
import type { ElectronParts } from './electron-parts.ts'
import { filesToOpen } from './files-to-open.ts'
import { lockContents, lockSession, offlineSwitches } from './lock-down.ts'
import { LogFile } from './log-file.ts'
import { menuTemplate } from './menu-template.ts'
import { brokenSentence, NotebookDialogs } from './notebook-dialogs.ts'
import { NotebookOpener } from './notebook-opener.ts'
import { NotebookWindows } from './notebook-windows.ts'
import { windowPrinter } from './print-page.ts'
import { appScheme } from './protocol-paths.ts'
import { RecentNotebooks, withNotebook, withoutNotebook } from './recent-notebooks.ts'
import { answerRequests } from './requests.ts'
import { serveRenderer } from './serve-renderer.ts'
import { SettingsFile } from './settings-file.ts'
import { WindowState } from './window-state.ts'

/** What the desktop host is started with. */
export interface DesktopSettings {
  /** The built preload script, and the folder of the built renderer. */
  readonly preload: string
  readonly renderer: string
  /** What followed the program on the command line, and the folder that paths in it are relative to. */
  readonly args: readonly string[]
  readonly folder: string
  /** Where the notebook of the first start lies, or is to lie. */
  readonly defaultNotebook: string
}

/** As in electron-builder.yml. */
const applicationId = 'app.parallax.Parallax'

/** What a second start hands to the first. */
const SecondStart = z.object({ files: z.array(z.string()).readonly() })

/**
 * Starts the desktop application: to be called at once, before Electron is ready. Where the application runs already,
 * it gets the files and this process ends.
 */
export function startDesktop(electron: ElectronParts, settings: DesktopSettings): void {
  const { app } = electron
  const files = filesToOpen(settings.args, settings.folder)
  if (!app.requestSingleInstanceLock({ files } satisfies z.infer<typeof SecondStart>)) {
    app.quit()
    return
  }
  new Desktop(electron, settings).start(files)
}

/** The life of the application: what happens between its start and its end. */
class Desktop {
  readonly #electron: ElectronParts
  readonly #settings: DesktopSettings
  readonly #log: LogFile
  readonly #dialogs: NotebookDialogs
  readonly #windows: NotebookWindows
  readonly #opener: NotebookOpener
  readonly #recentFile: SettingsFile<RecentNotebooks>
  readonly #dropped: DroppedFiles
  readonly #devTools: boolean
  readonly #toOpen: string[] = []
  #recent: RecentNotebooks
  #ready = false
  #quitting = false

  constructor(electron: ElectronParts, settings: DesktopSettings) {
    const { app, dialog } = electron
    this.#electron = electron
    this.#settings = settings
    this.#devTools = !app.isPackaged
    this.#log = new LogFile(join(app.getPath('logs'), 'parallax.log'), () => new Date())
    const log = (message: string, error?: unknown) => this.#log.write(message, error)
    const own = (name: string) => join(app.getPath('userData'), name)
    this.#recentFile = new SettingsFile(own('recent-notebooks.json'), RecentNotebooks, log)
    this.#recent = this.#recentFile.read() ?? []
    this.#dropped = new DroppedFiles(app.getPath('temp'))
    this.#dialogs = new NotebookDialogs(dialog, () => this.#windows.inFront()?.window ?? null)
    this.#windows = new NotebookWindows(electron, {
      preload: settings.preload,
      devTools: this.#devTools,
      state: new SettingsFile(own('window.json'), WindowState, log),
      log,
      crashed: window =>
        this.#run(async () => {
          if (await this.#dialogs.askToReload()) window.window.webContents.reload()
          else await window.close()
        }),
      changed: () => this.#drawMenu(),
    })
    this.#opener = new NotebookOpener({
      windows: this.#windows,
      dialogs: this.#dialogs,
      defaultPath: settings.defaultNotebook,
      print: windowPrinter(electron),
      log,
      opened: path => {
        app.addRecentDocument(path)
        this.#remember(withNotebook(this.#recent, path))
      },
      gone: path => this.#remember(withoutNotebook(this.#recent, path)),
    })
  }

  start(files: readonly string[]): void {
    const { app, protocol } = this.#electron
    this.#toOpen.push(...files)
    process.on('uncaughtException', error => this.#broke(error))
    process.on('unhandledRejection', error => this.#broke(error))
    app.enableSandbox()
    // Windows groups windows and pinned icons by the id that the installer gave the shortcut.
    if (process.platform === 'win32') app.setAppUserModelId(applicationId)
    for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value)
    const privileges = { standard: true, secure: true, supportFetchAPI: true }
    protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
    this.#listen()
    this.#run(async () => {
      await app.whenReady()
      await this.#begin()
    })
  }

  async #begin(): Promise<void> {
    const { app, dialog, ipcMain, protocol, session, shell } = this.#electron
    lockSession(session.defaultSession, {
      devTools: this.#devTools,
      log: message => this.#log.write(message),
    })
    protocol.handle(
      appScheme,
      serveRenderer(this.#settings.renderer, id => this.#windows.asset(id)),
    )
    answerRequests({
      electron: { dialog, ipcMain, shell },
      dropped: this.#dropped,
      windowOf: id => this.#windows.ofContents(id),
      log: (message, error) => this.#log.write(message, error),
    })
    this.#drawMenu()
    this.#ready = true
    for (const file of this.#toOpen.splice(0)) await this.#opener.open(file)
    if (this.#windows.size > 0) return
    if (!(await this.#opener.start(this.#recent[0] ?? null))) app.quit()
  }

  #listen(): void {
    const { app } = this.#electron
    app.on('web-contents-created', (_event, contents) =>
      lockContents(contents, message => this.#log.write(message)),
    )
    // macOS hands files over this way, also before the application is ready.
    app.on('open-file', (event, path) => {
      event.preventDefault()
      this.#open([path])
    })
    app.on('second-instance', (_event, _argv, _folder, data) => {
      const start = SecondStart.safeParse(data)
      this.#open(start.success ? start.data.files : [])
    })
    app.on('activate', () => this.#open([]))
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit()
    })
    app.on('before-quit', event => {
      if (this.#windows.size === 0) return
      event.preventDefault()
      if (this.#quitting) return
      this.#quitting = true
      this.#run(async () => {
        await this.#windows.closeAll()
        this.#quitting = false
        app.quit()
      })
    })
    app.on('will-quit', () => this.#dropped.remove())
  }

  /** Opens files, or, where none is named, makes sure that a window is there and in front. */
  #open(files: readonly string[]): void {
    if (!this.#ready) {
      this.#toOpen.push(...files)
      return
    }
    this.#run(async () => {
      for (const file of files) await this.#opener.open(file)
      if (files.length > 0) return
      const window = this.#windows.inFront()
      if (window) window.focus()
      else await this.#opener.start(this.#recent[0] ?? null)
    })
  }

  #remember(recent: RecentNotebooks): void {
    this.#recent = recent
    this.#recentFile.write(recent)
    this.#drawMenu()
  }

  #drawMenu(): void {
    const { app, Menu } = this.#electron
    const template = menuTemplate(
      {
        platform: process.platform,
        applicationName: app.name,
        recent: this.#recent,
        notebookOpen: this.#windows.size > 0,
        devTools: this.#devTools,
      },
      {
        newNotebook: () => this.#run(() => this.#opener.make()),
        openNotebook: () => this.#run(() => this.#opener.choose()),
        openRecent: path => this.#run(() => this.#opener.open(path)),
        clearRecent: () => {
          app.clearRecentDocuments()
          this.#remember([])
        },
        command: command =>
          this.#windows.inFront()?.tell({ event: 'commands.invoked', payload: { command } }),
      },
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  /** Runs what nobody waits for. */
  #run(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.#broke(error))
  }

  // Electron itself would show the stack.
  #broke(error: unknown): void {
    this.#log.write('nobody expected this', error)
    this.#electron.dialog.showErrorBox('Parallax', `${brokenSentence}\n\n${this.#log.path}`)
  }
}
