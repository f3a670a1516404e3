import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { HostCommand } from '../../shared/contract/index.ts'
import { type MenuActions, type MenuState, menuTemplate } from '../../main/electron/menu-template.ts'

type Item = MenuItemConstructorOptions

const state: MenuState = {
  platform: 'linux',
  applicationName: 'Parallax',
  recent: [],
  notebookOpen: true,
  devTools: false,
}

function build(change: Partial<MenuState> = {}) {
  const done: string[] = []
  const actions: MenuActions = {
    newNotebook: () => done.push('new'),
    openNotebook: () => done.push('open'),
    openRecent: path => done.push(`recent ${path}`),
    clearRecent: () => done.push('clear'),
    command: command => done.push(command),
  }
  const template = menuTemplate({ ...state, ...change }, actions)
  return { template, items: template.flatMap(below), done }
}

function below(item: Item): Item[] {
  return Array.isArray(item.submenu) ? [item, ...item.submenu.flatMap(below)] : [item]
}

const press = (item: Item | undefined) => (item!.click as () => void)()
const named = (items: readonly Item[], label: string) => items.find(item => item.label === label)
const roles = (items: readonly Item[]) => items.map(item => item.role)

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', platform => {
  test('every command of the contract has its item, enabled where a notebook is open', () => {
    const { items, done } = build({ platform })
    for (const item of items) if (item.click) press(item)
    expect(done).toEqual(expect.arrayContaining([...HostCommand.options, 'new', 'open', 'clear']))
    const { items: without } = build({ platform, notebookOpen: false })
    expect(named(without, '&Import…')?.enabled).toBe(false)
    expect(named(without, '&Open…')?.enabled).toBeUndefined()
  })

  test('no key means two things', () => {
    const keys = build({ platform, devTools: true }).items.flatMap(item => item.accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('the clipboard, zoom and the full screen are the system’s own', () => {
    expect(roles(build({ platform }).items)).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut', 'resetZoom']),
    )
    expect(roles(build({ platform }).items)).toEqual(
      expect.arrayContaining(['togglefullscreen', 'windowMenu', 'help', 'close', 'quit', 'about']),
    )
  })

  test('the developer tools are there only where they may be', () => {
    expect(roles(build({ platform }).items)).not.toContain('toggleDevTools')
    expect(roles(build({ platform, devTools: true }).items)).toContain('toggleDevTools')
  })
})

test('the order of menus and the way out are the system’s', () => {
  const titles = (platform: NodeJS.Platform) =>
    build({ platform }).template.map(({ label, role }) => label ?? role)
  expect(titles('linux')).toEqual(['&File', '&Edit', '&View', 'windowMenu', 'help'])
  expect(titles('win32')).toEqual(titles('linux'))
  expect(titles('darwin')).toEqual(['Parallax', '&File', '&Edit', '&View', 'windowMenu', 'help'])
  const quit = (platform: NodeJS.Platform) =>
    build({ platform }).items.find(item => item.role === 'quit')?.label
  expect([quit('linux'), quit('win32'), quit('darwin')]).toEqual(['&Quit', 'E&xit', undefined])
  expect(named(build({ platform: 'win32' }).items, '&Redo')?.accelerator).toBe('Ctrl+Y')
  expect(named(build({ platform: 'darwin' }).items, '&Redo')?.accelerator).toBe('CmdOrCtrl+Shift+Z')
})

test('keys that the page listens for itself are only shown', () => {
  const { items } = build()
  for (const label of ['&Undo', '&Redo', '&Find…']) {
    expect(named(items, label)).toMatchObject({ registerAccelerator: false })
  }
})

test('recent notebooks go by their names, and by their folders where a name comes twice', () => {
  const recent = ['/a/Talks.parallax', '/b/Talks.parallax', '/b/Q&A.parallax']
  const { items, done } = build({ recent })
  expect(named(items, 'Talks.parallax — /a')).toBeDefined()
  press(named(items, 'Talks.parallax — /b'))
  press(named(items, 'Q&&A.parallax'))
  expect(done).toEqual(['recent /b/Talks.parallax', 'recent /b/Q&A.parallax'])
  expect(named(items, '&Clear Menu')?.enabled).toBe(true)
  expect(named(build().items, '&Clear Menu')?.enabled).toBe(false)
})
