import type { App } from 'electron'
import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { StandInWindow } from './window.ts'

type UsedApp =
  | 'addRecentDocument'
  | 'clearRecentDocuments'
  | 'enableSandbox'
  | 'getPath'
  | 'isPackaged'
  | 'name'
  | 'on'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'whenReady'

/** The life of an application without Electron: readiness, quitting, and the folders it was given. */
export class StandInApp implements Pick<App, UsedApp> {
  readonly name = 'Parallax'
  readonly isPackaged: boolean
  readonly events = new EventEmitter()
  readonly on = this.events.on.bind(this.events) as unknown as App['on']
  readonly windows = new Set<StandInWindow>()
  readonly switches = new Map<string, string | undefined>()
  readonly recentDocuments: string[] = []
  readonly commandLine: Pick<App['commandLine'], 'appendSwitch'> = {
    appendSwitch: (name, value) => void this.switches.set(name, value),
  }
  /** What a second start would be told: `false` stands for an application that runs already. */
  hasLock = true
  ready = false
  sandboxed = false
  ended = false
  readonly #folder: string
  readonly #ready = Promise.withResolvers<void>()
  #quitting = false

  constructor(folder: string, { isPackaged = true } = {}) {
    this.#folder = folder
    this.isPackaged = isPackaged
  }

  becomeReady(): void {
    this.ready = true
    this.#ready.resolve()
  }

  whenReady: App['whenReady'] = () => this.#ready.promise

  getPath: App['getPath'] = name => {
    const path = join(this.#folder, name)
    mkdirSync(path, { recursive: true })
    return path
  }

  enableSandbox: App['enableSandbox'] = () => {
    if (this.ready) throw new Error('enableSandbox: too late, the application is ready')
    this.sandboxed = true
  }

  requestSingleInstanceLock: App['requestSingleInstanceLock'] = () => this.hasLock
  setAppUserModelId: App['setAppUserModelId'] = () => {}
  addRecentDocument: App['addRecentDocument'] = path => void this.recentDocuments.unshift(path)
  clearRecentDocuments: App['clearRecentDocuments'] = () => void this.recentDocuments.splice(0)

  quit: App['quit'] = () => {
    let prevented = false
    this.events.emit('before-quit', { preventDefault: () => (prevented = true) })
    if (prevented || this.ended) return
    this.#quitting = true
    const closed = [...this.windows].every(window => window.tryToClose())
    this.#quitting = false
    if (!closed) return
    this.ended = true
    this.events.emit('will-quit', { preventDefault: () => {} })
  }

  /** A window is gone; with the last one, whoever listens hears of it. */
  destroyed(window: StandInWindow): void {
    this.windows.delete(window)
    if (this.windows.size === 0 && !this.#quitting) this.events.emit('window-all-closed')
  }
}
