import type * as electron from 'electron'

/**
 * The parts of Electron that this host uses. They are handed down from `index.ts`, the only file that loads Electron,
 * so that everything else also runs where Electron does not.
 */
export type ElectronParts = Pick<
  typeof electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
>
