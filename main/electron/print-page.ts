import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { PagePrinter } from '../core/index.ts'
import type { ElectronParts } from './electron-parts.ts'

/**
 * Prints in a hidden window that is sandboxed, runs no script and keeps nothing, and that may load the page and nothing
 * besides.
 */
export function windowPrinter({
  BrowserWindow,
  session,
}: Pick<ElectronParts, 'BrowserWindow' | 'session'>): PagePrinter {
  return async (page, target, signal) => {
    signal.throwIfAborted()
    // Not “persist:”, so that it lives in memory.
    const own = session.fromPartition(`print-${randomUUID()}`)
    const address = pathToFileURL(page).href
    own.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: url !== address && !url.startsWith('data:') }),
    )
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: own,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
        spellcheck: false,
      },
    })
    const stop = () => window.destroy()
    signal.addEventListener('abort', stop)
    try {
      await window.loadURL(address)
      const pdf = await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      await writeFile(target, pdf)
    } catch (error) {
      signal.throwIfAborted()
      throw error
    } finally {
      signal.removeEventListener('abort', stop)
      if (!window.isDestroyed()) window.destroy()
    }
  }
}
