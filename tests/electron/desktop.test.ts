import type { MenuItemConstructorOptions } from 'electron'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createNotebook } from '../../main/core/index.ts'
import { startDesktop } from '../../main/electron/desktop.ts'
import { makeBridge } from '../../main/electron/preload/make-bridge.ts'
import { type Bridge, hostEvents, type Reply } from '../../shared/contract/index.ts'
import { ElectronStandIn } from '../support/electron/stand-in.ts'
import type { StandInWindow } from '../support/electron/window.ts'
import { capabilities, temporaryFolder } from '../support/notebooks.ts'

let folder: string
let defaultNotebook: string

beforeEach(() => {
  folder = temporaryFolder()
  defaultNotebook = join(folder, 'data', 'Sample.parallax')
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><script src="/a.js"></script>')
  writeFileSync(join(folder, 'renderer', 'a.js'), '')
})

/** Waits until a look finds what is expected; the time is for slow machines. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 })

interface StartOptions {
  readonly args?: readonly string[]
  readonly prepare?: (standIn: ElectronStandIn) => void
  readonly isPackaged?: boolean
}

/** Starts the application over the folders of this test; several starts after one another find each other's files. */
function start({ args = [], prepare = () => {}, isPackaged = true }: StartOptions = {}): ElectronStandIn {
  const standIn = new ElectronStandIn({
    folder: join(folder, 'own'),
    isPackaged,
    runPreload: (_path, ipcRenderer, world) => (world['parallax'] = makeBridge(ipcRenderer)),
  })
  prepare(standIn)
  const kept = ['uncaughtException', 'unhandledRejection'].map(
    name => [name, process.rawListeners(name)] as const,
  )
  startDesktop(standIn.parts, {
    preload: 'preload',
    renderer: join(folder, 'renderer'),
    args,
    folder,
    defaultNotebook,
  })
  onTestFinished(async () => {
    await quit(standIn)
    for (const [name, before] of kept) {
      for (const listener of process.rawListeners(name)) {
        if (!before.includes(listener)) process.removeListener(name, listener as () => void)
      }
    }
  })
  standIn.app.becomeReady()
  return standIn
}

async function quit(standIn: ElectronStandIn): Promise<void> {
  standIn.app.quit()
  await eventually(() => standIn.windows.length).toBe(0)
}

const loaded = (window: StandInWindow | undefined) => window?.webContents.world['parallax'] !== undefined

/** The titles of the windows, once there are so many and all are loaded. */
async function titles(standIn: ElectronStandIn, count: number): Promise<readonly string[]> {
  await eventually(() => standIn.windows.filter(loaded).length).toBe(count)
  await eventually(() => standIn.windows.every(({ state }) => state.shown)).toBe(true)
  return standIn.windows.map(({ state }) => state.title)
}

async function notebookAt(name: string): Promise<string> {
  const path = join(folder, name)
  await (await createNotebook(path, capabilities())).close()
  return path
}

const ask = (window: StandInWindow | undefined, method: string, params: unknown = {}): Promise<Reply> =>
  (window!.webContents.world['parallax'] as Bridge).request(method, params)

function pressMenu(standIn: ElectronStandIn, label: string): void {
  const below = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
    Array.isArray(item.submenu) ? [item, ...item.submenu.flatMap(below)] : [item]
  const item = standIn.menu.flatMap(below).find(item => item.label === label)
  if (!item) throw new Error(`no ${label} in the menu`)
  ;(item.click as () => void)()
}

describe('the first start', () => {
  test('makes the sample, opens it, and shows its page', async () => {
    const standIn = start()
    expect(await titles(standIn, 1)).toEqual(['Beijing, September'])
    expect(existsSync(defaultNotebook)).toBe(true)
    const [window] = standIn.windows
    expect(window?.webContents.fetched.map(({ address, status }) => [address, status])).toEqual([
      ['app://parallax/index.html', 200],
      ['app://parallax/a.js', 200],
    ])
    expect(await ask(window, 'documents.list')).toMatchObject({ ok: true, value: { documents: [{}, {}] } })
    expect(standIn.dialogs.asked).toEqual([])
  })

  test('locks everything before the page is there', async () => {
    const standIn = start()
    expect(standIn.schemes).toEqual(['app'])
    expect(standIn.app.sandboxed).toBe(true)
    expect(standIn.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    await titles(standIn, 1)
    const { session } = standIn
    const answers: boolean[] = []
    const request = session.permissionRequest as unknown as (...args: unknown[]) => void
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
      request({}, permission, (allowed: boolean) => answers.push(allowed), {})
    }
    expect(answers).toEqual([false, false, false, false, false])
    expect((session.permissionCheck as unknown as () => boolean)()).toBe(false)
    expect((session.devicePermission as unknown as () => boolean)()).toBe(false)
    expect(standIn.passes('https://example.org/')).toBe(false)
    expect(standIn.passes('app://parallax/a.js')).toBe(true)
    expect(standIn.passes('devtools://devtools/x.js')).toBe(false)
    const { webContents } = standIn.windows[0]!
    expect(webContents.navigate('https://example.org/')).toBe(false)
    expect(webContents.navigate('app://parallax/index.html')).toBe(true)
    expect(webContents.navigate('app://parallax/index.html', { isMainFrame: false })).toBe(false)
    expect(webContents.openHandler?.({ url: 'https://example.org/' } as never)).toEqual({ action: 'deny' })
  })

  test('has developer tools only where it is not packaged', async () => {
    const standIn = start({ isPackaged: false })
    await titles(standIn, 1)
    expect(standIn.passes('devtools://devtools/x.js')).toBe(true)
    expect(standIn.windows[0]?.options.webPreferences?.devTools).toBe(true)
  })
})

test('a later start opens the notebook that was opened last, and its window where it was', async () => {
  const path = await notebookAt('Talks.parallax')
  const first = start({ args: [path] })
  expect(await titles(first, 1)).toEqual(['Talks'])
  first.windows[0]!.bounds = { x: 40, y: 50, width: 900, height: 640 }
  first.windows[0]!.state.maximized = true
  await quit(first)
  const second = start()
  expect(await titles(second, 1)).toEqual(['Talks'])
  expect(second.windows[0]?.options).toMatchObject({ x: 40, y: 50, width: 900, height: 640 })
  expect(second.windows[0]?.state.maximized).toBe(true)
  expect(existsSync(defaultNotebook)).toBe(false)
})

test('settings that are damaged are passed over', async () => {
  mkdirSync(join(folder, 'own', 'userData'), { recursive: true })
  writeFileSync(join(folder, 'own', 'userData', 'window.json'), '{"bounds":')
  writeFileSync(join(folder, 'own', 'userData', 'recent-notebooks.json'), '{"no":"list"}')
  const standIn = start()
  expect(await titles(standIn, 1)).toEqual(['Beijing, September'])
  expect(readFileSync(join(folder, 'own', 'logs', 'parallax.log'), 'utf8')).toContain(
    'window.json was passed over',
  )
})

describe('files', () => {
  test('named on the command line are opened, each in its window', async () => {
    await notebookAt('A.parallax')
    await notebookAt('B.parallax')
    const standIn = start({ args: ['A.parallax', '--some-switch', 'B.parallax'] })
    expect(await titles(standIn, 2)).toEqual(['A', 'B'])
    expect(standIn.app.recentDocuments.map(path => basename(path))).toEqual(['B.parallax', 'A.parallax'])
  })

  test('of a second start go to the first, which brings what is open already to the front', async () => {
    const a = await notebookAt('A.parallax')
    const b = await notebookAt('B.parallax')
    const standIn = start({ args: [a] })
    await titles(standIn, 1)
    standIn.app.events.emit('second-instance', {}, [], '/', { files: [b] })
    expect(await titles(standIn, 2)).toEqual(['A', 'B'])
    const [window] = standIn.windows
    window!.state.minimized = true
    standIn.app.events.emit('second-instance', {}, [], '/', { files: [join(folder, '.', 'A.parallax')] })
    await eventually(() => window!.state).toMatchObject({ minimized: false, focused: 1 })
    expect(standIn.windows).toHaveLength(2)
    standIn.app.events.emit('second-instance', {}, [], '/', 'not what a second start says')
    await eventually(() => window!.state.focused).toBe(2)
  })

  test('of macOS arrive before and after the application is ready', async () => {
    const a = await notebookAt('A.parallax')
    const b = await notebookAt('B.parallax')
    const standIn = start()
    standIn.app.events.emit('open-file', { preventDefault: () => {} }, a)
    expect(await titles(standIn, 1)).toEqual(['A'])
    standIn.app.events.emit('open-file', { preventDefault: () => {} }, b)
    expect(await titles(standIn, 2)).toEqual(['A', 'B'])
  })

  test('are left to the application that runs already', () => {
    const standIn = start({ args: ['A.parallax'], prepare: ({ app }) => (app.hasLock = false) })
    expect(standIn.app.ended).toBe(true)
    expect(standIn.schemes).toEqual([])
  })

  test('that cannot be opened are told in the contract’s words, without a stack', async () => {
    writeFileSync(join(folder, 'letter.parallax'), 'Dear colleague, '.repeat(20))
    const standIn = start({ args: ['letter.parallax', 'gone.parallax'] })
    await titles(standIn, 1)
    expect(standIn.dialogs.messages).toEqual([
      'letter.parallax is not a Parallax notebook. It was left as it is.',
      'There is no notebook gone.parallax at that place.',
    ])
    expect(JSON.stringify(standIn.dialogs.asked)).not.toMatch(/\bat .*\.ts:\d+/)
    expect(standIn.dialogs.errorBoxes).toEqual([])
  })
})

describe('where the notebook of the first start cannot be opened', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'data'))
    writeFileSync(defaultNotebook, 'no notebook')
  })

  test('the researcher makes another', async () => {
    const path = join(folder, 'Mine')
    const standIn = start({ prepare: ({ dialogs }) => dialogs.willPress(1).willSave(path) })
    expect(await titles(standIn, 1)).toEqual(['Mine'])
    expect(existsSync(`${path}.parallax`)).toBe(true)
    expect(readFileSync(defaultNotebook, 'utf8')).toBe('no notebook')
  })

  test('or opens one, being asked again after closing the dialog', async () => {
    const path = await notebookAt('A.parallax')
    const prepare = ({ dialogs }: ElectronStandIn) =>
      dialogs.willPress(0).willOpen().willPress(0).willOpen(path)
    expect(await titles(start({ prepare }), 1)).toEqual(['A'])
  })

  test('or goes', async () => {
    const standIn = start({ prepare: ({ dialogs }) => dialogs.willPress(2) })
    await eventually(() => standIn.app.ended).toBe(true)
  })
})

describe('the menu', () => {
  test('makes and opens notebooks, and never overwrites one', async () => {
    const standIn = start()
    await titles(standIn, 1)
    standIn.dialogs.willSave(join(folder, 'New.parallax'))
    pressMenu(standIn, '&New Notebook…')
    expect(await titles(standIn, 2)).toContain('New')
    standIn.dialogs.willSave(defaultNotebook)
    pressMenu(standIn, '&New Notebook…')
    await eventually(() => standIn.dialogs.messages).toEqual([
      'Sample.parallax is there already and was left as it is.',
    ])
    standIn.dialogs.willOpen(await notebookAt('Talks.parallax'))
    pressMenu(standIn, '&Open…')
    expect(await titles(standIn, 3)).toContain('Talks')
  })

  test('knows the recent notebooks, and forgets one that is gone', async () => {
    const path = await notebookAt('A.parallax')
    const before = start({ args: [path] })
    await titles(before, 1)
    await quit(before)
    rmSync(path)
    const standIn = start()
    expect(await titles(standIn, 1)).toEqual(['Beijing, September'])
    pressMenu(standIn, 'A.parallax')
    await eventually(() => standIn.dialogs.messages).toEqual([
      'There is no notebook A.parallax at that place.',
    ])
    expect(() => pressMenu(standIn, 'A.parallax')).toThrow('no A.parallax')
  })

  test('brings a recent notebook to the front, and forgets all when told', async () => {
    const standIn = start({ args: [await notebookAt('A.parallax')] })
    await titles(standIn, 1)
    pressMenu(standIn, 'A.parallax')
    await eventually(() => standIn.windows[0]!.state.focused).toBe(1)
    pressMenu(standIn, '&Clear Menu')
    expect(() => pressMenu(standIn, 'A.parallax')).toThrow('no A.parallax')
    expect(standIn.app.recentDocuments).toEqual([])
  })

  test('hands commands to the window in front', async () => {
    const standIn = start({ args: [await notebookAt('A.parallax'), await notebookAt('B.parallax')] })
    await titles(standIn, 2)
    const heard: string[] = []
    for (const { webContents, state } of standIn.windows) {
      const bridge = webContents.world['parallax'] as Bridge
      bridge.subscribe(({ event, payload }) => {
        if (event !== 'commands.invoked') return
        heard.push(`${state.title}: ${hostEvents[event].parse(payload).command}`)
      })
    }
    pressMenu(standIn, '&Undo')
    standIn.windows[0]!.focus()
    pressMenu(standIn, '&Dark')
    await eventually(() => heard).toEqual(['B: undo', 'A: theme.dark'])
  })
})

test('a right click on a field opens the clipboard’s menu, and on nothing none', async () => {
  const standIn = start({ args: [await notebookAt('A.parallax')] })
  await titles(standIn, 1)
  const { events } = standIn.windows[0]!.webContents
  const nothing = {
    isEditable: false,
    selectionText: '',
    misspelledWord: '',
    dictionarySuggestions: [],
    editFlags: {},
  }
  events.emit('context-menu', {}, nothing)
  expect(standIn.popups).toEqual([])
  events.emit('context-menu', {}, { ...nothing, isEditable: true })
  expect(standIn.popups.map(items => items.map(({ role }) => role))).toEqual([
    ['cut', 'copy', 'paste', undefined, 'selectAll'],
  ])
})

describe('the end', () => {
  test('closes every notebook, removes dropped files, and then quits', async () => {
    const standIn = start({ args: [await notebookAt('A.parallax'), await notebookAt('B.parallax')] })
    await titles(standIn, 2)
    await ask(standIn.windows[0], 'files.put', { name: 'a.txt', bytes: new Uint8Array([65]) })
    expect(readdirSync(join(folder, 'own', 'temp'))).toHaveLength(1)
    standIn.app.quit()
    expect(standIn.app.ended).toBe(false)
    await eventually(() => standIn.app.ended).toBe(true)
    expect(standIn.windows).toEqual([])
    expect(readdirSync(join(folder, 'own', 'temp'))).toEqual([])
    expect(readdirSync(folder).filter(name => /-(wal|shm)$/.test(name))).toEqual([])
  })

  test('comes with the last window, where the system expects that', async () => {
    const standIn = start()
    await titles(standIn, 1)
    standIn.windows[0]!.close()
    await eventually(() => standIn.windows.length).toBe(0)
    expect(standIn.app.ended).toBe(process.platform !== 'darwin')
  })
})

test('a click on the icon opens a window again where none is left', async () => {
  const standIn = start({ args: [await notebookAt('A.parallax')] })
  await titles(standIn, 1)
  standIn.app.events.emit('activate')
  await eventually(() => standIn.windows[0]!.state.focused).toBe(1)
  expect(standIn.windows).toHaveLength(1)
})

test('a page that died can be loaded again', async () => {
  const standIn = start({
    args: [await notebookAt('A.parallax')],
    prepare: ({ dialogs }) => dialogs.willPress(0),
  })
  await titles(standIn, 1)
  const { webContents } = standIn.windows[0]!
  const before = webContents.world
  webContents.events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  await eventually(() => webContents.world !== before && loaded(standIn.windows[0])).toBe(true)
  expect(await ask(standIn.windows[0], 'notebook.info')).toMatchObject({ ok: true, value: { title: 'A' } })
})

test('what nobody expected is told without its stack, and logged with it', async () => {
  const standIn = start()
  await titles(standIn, 1)
  pressMenu(standIn, '&Open…')
  await eventually(() => standIn.dialogs.errorBoxes.length).toBe(1)
  const [box] = standIn.dialogs.errorBoxes
  const log = join(folder, 'own', 'logs', 'parallax.log')
  expect(box?.content).toBe(
    `Something broke inside Parallax. What was saved before is safe; the log has the details.\n\n${log}`,
  )
  expect(readFileSync(log, 'utf8')).toContain('nobody answers this dialog')
})
