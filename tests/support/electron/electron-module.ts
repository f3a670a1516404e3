// What `electron` resolves to in the boot test's process.
import { join } from 'node:path'
import { runBuiltPreload } from './run-built-preload.ts'
import { ElectronStandIn } from './stand-in.ts'

const folder = process.env['STAND_IN_FOLDER']
if (!folder) throw new Error('STAND_IN_FOLDER names the folder for the application’s own files')

/** The one stand-in of this process. */
export const standIn = new ElectronStandIn({
  folder: join(folder, 'own'),
  isPackaged: false,
  runPreload: runBuiltPreload,
})

export const { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell } =
  standIn.parts
