import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defaultNotebookPath } from '../core/index.ts'
import { startDesktop } from './desktop.ts'

// This file is built into out/main/electron.js; preload and renderer lie beside that folder.
const built = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

startDesktop(
  { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell },
  {
    preload: built('preload/index.cjs'),
    renderer: built('renderer'),
    // Not packaged, the script follows the program. npm changes the folder and says where it was called.
    args: process.argv.slice(app.isPackaged ? 1 : 2),
    folder: (app.isPackaged ? undefined : process.env['INIT_CWD']) ?? process.cwd(),
    defaultNotebook: defaultNotebookPath({ platform: process.platform, env: process.env, home: homedir() }),
  },
)
