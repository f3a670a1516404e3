import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  BrowserWindowConstructorOptions,
  OnBeforeRequestListenerDetails,
  PrintToPDFOptions,
} from 'electron'
import { expect, test } from 'vitest'
import type { ElectronParts } from '../../main/electron/electron-parts.ts'
import { windowPrinter } from '../../main/electron/print-page.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

type Guard = (
  details: OnBeforeRequestListenerDetails,
  answer: (response: { cancel?: boolean }) => void,
) => void

/** What of Electron prints, without Electron: it keeps what it was asked. */
function standIn(print: () => Promise<Buffer> = () => Promise.resolve(Buffer.from('%PDF'))) {
  const asked: {
    window?: BrowserWindowConstructorOptions
    print?: PrintToPDFOptions
    partition?: string
    address?: string
  } = {}
  let guard: Guard | null = null
  let destroyed = 0
  const session = {
    fromPartition: (name: string) => {
      asked.partition = name
      return { webRequest: { onBeforeRequest: (listener: Guard) => (guard = listener) } }
    },
  }
  class BrowserWindow {
    readonly webContents = {
      printToPDF: (options: PrintToPDFOptions) => {
        asked.print = options
        return print()
      },
    }
    constructor(options: BrowserWindowConstructorOptions) {
      asked.window = options
    }
    loadURL(address: string): Promise<void> {
      asked.address = address
      return Promise.resolve()
    }
    isDestroyed = () => destroyed > 0
    destroy = () => void (destroyed += 1)
  }
  const allows = (url: string) => {
    let allowed = false
    guard!({ url } as OnBeforeRequestListenerDetails, ({ cancel }) => (allowed = !cancel))
    return allowed
  }
  const parts = { BrowserWindow, session } as unknown as Pick<ElectronParts, 'BrowserWindow' | 'session'>
  return { parts, asked, allows, destroyed: () => destroyed }
}

const never = new AbortController().signal

test('the desktop prints in a hidden, sandboxed window without scripts, tagged and with bookmarks', async () => {
  const { parts, asked, allows, destroyed } = standIn()
  const target = join(temporaryFolder(), 'a.pdf')
  await windowPrinter(parts)('/tmp/page.html', target, never)
  expect(readFileSync(target, 'utf8')).toBe('%PDF')
  expect(asked.window).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  expect(asked.print).toEqual({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  expect(asked.partition).not.toMatch(/^persist:/)
  expect(asked.address).toBe(pathToFileURL('/tmp/page.html').href)
  expect(allows(asked.address!)).toBe(true)
  expect(allows('data:image/png;base64,AA==')).toBe(true)
  for (const url of ['https://example.org/', 'file:///etc/passwd', 'http://localhost/'])
    expect(allows(url)).toBe(false)
  expect(destroyed()).toBe(1)
})

test('a window that cannot print is gone afterwards', async () => {
  const { parts, destroyed } = standIn(() => Promise.reject(new Error('no printer')))
  await expect(windowPrinter(parts)('/tmp/a.html', '/tmp/a.pdf', never)).rejects.toThrow('no printer')
  expect(destroyed()).toBe(1)
})

test('printing that is cancelled takes its window away, and fails with the reason', async () => {
  const controller = new AbortController()
  const { parts, destroyed } = standIn(() => {
    controller.abort(new Error('cancelled'))
    return Promise.reject(new Error('the window is gone'))
  })
  await expect(windowPrinter(parts)('/tmp/a.html', '/tmp/a.pdf', controller.signal)).rejects.toThrow(
    'cancelled',
  )
  expect(destroyed()).toBe(1)
})
