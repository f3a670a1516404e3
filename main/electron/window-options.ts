import type { BrowserWindowConstructorOptions } from 'electron'
import type { WindowPlace } from './window-state.ts'

/** What a window's options depend on. */
export interface WindowSurroundings {
  readonly platform: NodeJS.Platform
  /** Whether the system is dark: the window has that colour until its page is drawn. */
  readonly dark: boolean
  readonly devTools: boolean
  /** The built preload script. */
  readonly preload: string
  readonly place: WindowPlace
  readonly title: string
}

/** The options of a notebook's window: a sandboxed page without Node, hidden until it can be shown whole. */
export function windowOptions(surroundings: WindowSurroundings): BrowserWindowConstructorOptions {
  const { bounds } = surroundings.place
  return {
    width: bounds.width,
    height: bounds.height,
    ...('x' in bounds ? { x: bounds.x, y: bounds.y } : {}),
    minWidth: 640,
    minHeight: 420,
    show: false,
    title: surroundings.title,
    backgroundColor: surroundings.dark ? '#161513' : '#f5f3ee',
    webPreferences: {
      preload: surroundings.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      devTools: surroundings.devTools,
      // Elsewhere Chromium would fetch its dictionaries from the network; macOS has its own.
      spellcheck: surroundings.platform === 'darwin',
    },
  }
}
