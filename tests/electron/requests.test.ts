import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createNotebook, FileRegistry, openNotebook } from '../../main/core/index.ts'
import { DroppedFiles } from '../../main/electron/dropped-files.ts'
import { NotebookWindow } from '../../main/electron/notebook-window.ts'
import { makeBridge } from '../../main/electron/preload/make-bridge.ts'
import { answerRequests } from '../../main/electron/requests.ts'
import type { BrowserWindow } from 'electron'
import type { Bridge, ContractEvent, HostEvent, Reply } from '../../shared/contract/index.ts'
import { ElectronStandIn } from '../support/electron/stand-in.ts'
import type { StandInWindow } from '../support/electron/window.ts'
import { capabilities, temporaryFolder } from '../support/notebooks.ts'

let folder: string
let log: string[]
let standIn: ElectronStandIn
let files: FileRegistry
let window: StandInWindow
let own: NotebookWindow
let bridge: Bridge

beforeEach(async () => {
  folder = temporaryFolder()
  log = []
  files = new FileRegistry()
  standIn = new ElectronStandIn({
    folder,
    runPreload: (_path, ipcRenderer, world) => (world['parallax'] = makeBridge(ipcRenderer)),
  })
  standIn.parts.protocol.handle('app', () => new Response('<!doctype html>'))
  const notebook = await createNotebook(join(folder, 'Talks.parallax'), { ...capabilities(), files })
  window = standIn.openWindow({ width: 800, height: 600, webPreferences: { preload: 'bridge' } })
  const note = (message: string) => log.push(message)
  own = new NotebookWindow({
    window: window as unknown as BrowserWindow,
    notebook,
    files,
    maximized: false,
    log: note,
    crashed: () => note('crashed'),
    closed: () => note('closed'),
  })
  onTestFinished(() => own.close())
  answerRequests({
    electron: standIn.parts,
    dropped: new DroppedFiles(folder),
    windowOf: id => (id === window.webContents.id ? own : null),
    log: note,
  })
  await own.load()
  bridge = window.webContents.world['parallax'] as Bridge
})

/** Waits until a look finds what is expected; the time is for slow machines. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 })

function valueOf(reply: Reply): unknown {
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value
}

describe('who asks', () => {
  test.each([
    ['another page', { url: 'https://example.org/', parent: null }],
    [
      'a frame inside the page',
      { url: 'app://parallax/index.html', parent: { url: 'app://parallax/index.html' } },
    ],
    ['a frame that is gone', null],
  ])('%s is refused, whatever it asks', async (_who, frame) => {
    window.webContents.frame = frame
    for (const method of ['notebook.info', 'files.choose', 'no.such']) {
      expect(await bridge.request(method, {})).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    }
    expect(standIn.dialogs.asked).toEqual([])
    window.webContents.frame = { url: 'app://parallax/index.html', parent: null }
  })

  test('a window that is none of ours is refused', async () => {
    const other = standIn.openWindow({ width: 1, height: 1, webPreferences: { preload: 'bridge' } })
    await other.loadURL('app://parallax/index.html')
    const reply = await (other.webContents.world['parallax'] as Bridge).request('notebook.info', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  })
})

test('the preload leaves two functions', () => {
  expect(Object.keys(bridge).sort()).toEqual(['request', 'subscribe'])
})

test('the notebook answers, and its title is the window’s', async () => {
  expect(valueOf(await bridge.request('notebook.info', {}))).toMatchObject({ title: 'Talks' })
  expect(window.state.title).toBe('Talks')
  const heard = nextEvent('notebook.changed')
  await bridge.request('notebook.rename', { title: 'Trade talks' })
  await heard
  await eventually(() => window.state.title).toBe('Trade talks')
})

test.each([
  ['files.choose', {}],
  ['files.choose', { purpose: 'theft', multiple: true }],
  ['files.put', { name: 'a.txt', bytes: 'text' }],
  ['files.target', { purpose: 'export', suggestedName: '' }],
  ['addresses.open', null],
  ['notebook.rename', { title: '' }],
])('%s with %j is refused before anything is done', async (method, params) => {
  expect(await bridge.request(method, params)).toMatchObject({ ok: false, error: { code: 'invalid_params' } })
  expect(standIn.dialogs.asked).toEqual([])
})

test('what is no method is no method', async () => {
  expect(await bridge.request('toString', {})).toMatchObject({ ok: false, error: { code: 'unknown_method' } })
  const odd = await bridge.request(7 as unknown as string, {})
  expect(odd).toMatchObject({ ok: false, error: { code: 'invalid_params' } })
})

test('files that are chosen go in by handle, and the page never learns their paths', async () => {
  const path = join(folder, 'agency.txt')
  writeFileSync(path, 'Trade rose.\n')
  standIn.dialogs.willOpen(path)
  const value = valueOf(await bridge.request('files.choose', { purpose: 'import', multiple: true })) as {
    files: { handle: string; name: string }[]
  }
  expect(value.files).toEqual([{ handle: expect.any(String), name: 'agency.txt' }])
  expect(JSON.stringify(value)).not.toContain(folder)
  const imported = valueOf(await bridge.request('documents.import', { files: [value.files[0]!.handle] }))
  expect(imported).toMatchObject({ imported: [{ file: 'agency.txt' }], failed: [] })
})

test('a closed dialog is no files and no target', async () => {
  standIn.dialogs.willOpen().willSave(null)
  expect(valueOf(await bridge.request('files.choose', { purpose: 'import', multiple: true }))).toEqual({
    files: [],
  })
  const target = await bridge.request('files.target', { purpose: 'export', suggestedName: 'a.md' })
  expect(valueOf(target)).toEqual({ target: null })
})

test('dropped bytes are imported from a private place, without their path', async () => {
  const bytes = new TextEncoder().encode('Trade fell, if only a little.\n')
  const put = valueOf(await bridge.request('files.put', { name: 'C:\\desk\\weekly.md', bytes })) as {
    handle: string
    name: string
  }
  expect(put.name).toBe('weekly.md')
  expect(files.source(put.handle).path.startsWith(join(folder, 'parallax-'))).toBe(true)
  const imported = valueOf(await bridge.request('documents.import', { files: [put.handle] }))
  expect(imported).toMatchObject({ imported: [{ file: 'weekly.md' }] })
})

test('an export goes where the researcher said', async () => {
  const path = join(folder, 'notes.json')
  standIn.dialogs.willSave(path)
  const { target } = valueOf(
    await bridge.request('files.target', { purpose: 'export', suggestedName: 'n.json' }),
  ) as {
    target: { handle: string; name: string }
  }
  expect(target.name).toBe('notes.json')
  valueOf(await bridge.request('exports.create', { format: 'json', target: target.handle }))
  expect(JSON.parse(readFileSync(path, 'utf8'))).toBeTypeOf('object')
})

describe('addresses', () => {
  test('are opened outside, after asking on the window', async () => {
    standIn.dialogs.willPress(0)
    const url = 'https://example.org/report?day=1'
    expect(valueOf(await bridge.request('addresses.open', { url }))).toEqual({ opened: true })
    expect(standIn.opened).toEqual([url])
    expect(standIn.dialogs.asked).toMatchObject([
      { kind: 'message', onWindow: true, options: { detail: url } },
    ])
  })

  test('stay closed where the researcher says no', async () => {
    standIn.dialogs.willPress(1)
    expect(valueOf(await bridge.request('addresses.open', { url: 'mailto:desk@example.org' }))).toEqual({
      opened: false,
    })
    expect(standIn.opened).toEqual([])
  })

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://parallax/',
    'ms-msdt:x',
    'https://a b',
    ' http://a',
  ])('%s is refused unasked', async url => {
    expect(await bridge.request('addresses.open', { url })).toMatchObject({ error: { code: 'forbidden' } })
    expect(standIn.dialogs.asked).toEqual([])
    expect(standIn.opened).toEqual([])
  })
})

test('a failure nobody expected is a sentence for the page and an entry in the log', async () => {
  const reply = await bridge.request('files.choose', { purpose: 'import', multiple: false })
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(JSON.stringify(reply)).not.toContain('nobody answers')
  expect(log).toContain('files.choose failed')
})

describe('closing', () => {
  test('waits for what the page saves when it hears of it', async () => {
    bridge.subscribe(event => {
      if (event.event === 'window.closing') void bridge.request('notebook.rename', { title: 'Last words' })
    })
    window.close()
    expect(window.state.destroyed).toBe(false)
    await own.close()
    expect(window.state.destroyed).toBe(true)
    expect(log).toEqual(['closed'])
    const again = openNotebook(own.notebook.path, capabilities())
    onTestFinished(() => again.close())
    expect(valueOf(await again.request('notebook.info', {}))).toMatchObject({ title: 'Last words' })
  })

  test('waits for what takes a while, as a backup does', async () => {
    const path = join(folder, 'Copy.parallax')
    const target = files.addTarget({ path, replace: false })
    bridge.subscribe(event => {
      if (event.event === 'window.closing') void bridge.request('notebook.backup', { target })
    })
    await own.close()
    expect(existsSync(path)).toBe(true)
  })

  test('does not wait for a page that died', async () => {
    window.webContents.events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    expect(log).toEqual(['the page of a window ended: crashed (5)', 'crashed'])
    await own.close()
    expect(window.state.destroyed).toBe(true)
  })
})

test('an ended subscription hears nothing more', async () => {
  const heard: string[] = []
  const end = bridge.subscribe(({ event }) => heard.push(event))
  own.tell({ event: 'commands.invoked', payload: { command: 'undo' } })
  await eventually(() => heard).toEqual(['commands.invoked'])
  end()
  const next = nextEvent('commands.invoked')
  own.tell({ event: 'commands.invoked', payload: { command: 'redo' } })
  await next
  expect(heard).toEqual(['commands.invoked'])
})

function nextEvent(name: string): Promise<ContractEvent | HostEvent> {
  return new Promise(resolve => {
    const end = bridge.subscribe(event => {
      if (event.event !== name) return
      end()
      resolve(event)
    })
  })
}
