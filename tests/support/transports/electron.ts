import type { BrowserWindow } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DroppedFiles } from '../../../main/electron/dropped-files.ts'
import { NotebookWindow } from '../../../main/electron/notebook-window.ts'
import { makeBridge } from '../../../main/electron/preload/make-bridge.ts'
import { answerRequests } from '../../../main/electron/requests.ts'
import type { Bridge, ContractEvent, HostEvent } from '../../../shared/contract/index.ts'
import { ElectronStandIn } from '../electron/stand-in.ts'
import type { StartHost } from './transport.ts'

/** The desktop host’s way: its request handling and its preload’s bridge, over a message channel without Electron. */
export const startElectron: StartHost = async ({ notebook, files }) => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-electron-'))
  const standIn = new ElectronStandIn({
    folder,
    runPreload: (_path, ipcRenderer, world) => (world['parallax'] = makeBridge(ipcRenderer)),
  })
  const page = new Response('<!doctype html>')
  standIn.parts.protocol.handle('app', () => page.clone())
  const windows = new Map<number, NotebookWindow>()
  const problems: unknown[] = []
  const log = (...problem: unknown[]) => void problems.push(problem)
  answerRequests({
    electron: standIn.parts,
    dropped: new DroppedFiles(folder),
    windowOf: id => windows.get(id) ?? null,
    log,
  })

  return {
    async open() {
      const window = standIn.openWindow({
        width: 800,
        height: 600,
        webPreferences: { preload: 'the bridge' },
      })
      const own = new NotebookWindow({
        window: window as unknown as BrowserWindow,
        notebook,
        files,
        maximized: false,
        log,
        crashed: () => {},
        closed: () => {},
      })
      windows.set(window.webContents.id, own)
      await own.load()
      const bridge = window.webContents.world['parallax'] as Bridge
      return {
        request: (method, params) => bridge.request(method, params),
        subscribe: listener => bridge.subscribe(event => isOfContract(event) && listener(event)),
        close: async () => window.destroy(),
      }
    },
    async close() {
      for (const { window } of windows.values()) window.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isOfContract(event: ContractEvent | HostEvent): event is ContractEvent {
  return event.event !== 'commands.invoked' && event.event !== 'window.closing'
}
