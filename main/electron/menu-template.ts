import type { MenuItemConstructorOptions } from 'electron'
import { basename, dirname } from 'node:path'
import type { HostCommand } from '../../shared/contract/index.ts'

/** What the menu looks like depends on this. */
export interface MenuState {
  readonly platform: NodeJS.Platform
  readonly applicationName: string
  readonly recent: readonly string[]
  /** Whether a notebook is open: without one, most items have nothing to act on. */
  readonly notebookOpen: boolean
  readonly devTools: boolean
}

/** What its items do. */
export interface MenuActions {
  newNotebook(): void
  openNotebook(): void
  openRecent(path: string): void
  clearRecent(): void
  /** Hands a command to the window in front. */
  command(command: HostCommand): void
}

type Item = MenuItemConstructorOptions
const separator: Item = { type: 'separator' }

/** The menu, in the order and with the keys that each system's people know. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const mac = state.platform === 'darwin'
  return [
    ...(mac ? [applicationMenu(state.applicationName)] : []),
    { label: '&File', submenu: fileItems(state, actions, mac) },
    { label: '&Edit', submenu: editItems(state, actions, mac) },
    { label: '&View', submenu: viewItems(state, actions) },
    { role: 'windowMenu' },
    { role: 'help', submenu: helpItems(state, actions, mac) },
  ]
}

function applicationMenu(name: string): Item {
  return {
    label: name,
    submenu: [
      { role: 'about' },
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
}

function fileItems(state: MenuState, actions: MenuActions, mac: boolean): Item[] {
  const item = commandItems(state, actions)
  return [
    { label: '&New Notebook…', accelerator: 'CmdOrCtrl+N', click: () => actions.newNotebook() },
    { label: '&Open…', accelerator: 'CmdOrCtrl+O', click: () => actions.openNotebook() },
    { label: 'Open &Recent', submenu: recentItems(state.recent, actions) },
    separator,
    item('&Import…', 'import', 'CmdOrCtrl+Shift+O'),
    item('Import &Annotations…', 'takeIn'),
    item('Import Bibliograph&y…', 'bibliography'),
    item('&Export…', 'export', 'CmdOrCtrl+Shift+E'),
    item('&Back Up…', 'backup'),
    separator,
    { role: 'close', accelerator: 'CmdOrCtrl+W', enabled: state.notebookOpen },
    ...(mac ? [] : [{ role: 'quit', label: state.platform === 'win32' ? 'E&xit' : '&Quit' } satisfies Item]),
  ]
}

function recentItems(recent: readonly string[], actions: MenuActions): Item[] {
  const names = recent.map(path => basename(path))
  return [
    ...recent.map((path, index): Item => {
      const name = names[index]!
      const twice = names.indexOf(name) !== names.lastIndexOf(name)
      return {
        // An ampersand marks a key in a label; two stand for one.
        label: (twice ? `${name} — ${dirname(path)}` : name).replaceAll('&', '&&'),
        click: () => actions.openRecent(path),
      }
    }),
    ...(recent.length > 0 ? [separator] : []),
    { label: '&Clear Menu', enabled: recent.length > 0, click: () => actions.clearRecent() },
  ]
}

function editItems(state: MenuState, actions: MenuActions, mac: boolean): Item[] {
  const item = commandItems(state, actions)
  return [
    item('&Undo', 'undo', 'CmdOrCtrl+Z', 'page'),
    item('&Redo', 'redo', state.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z', 'page'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    ...(mac ? [{ role: 'pasteAndMatchStyle' } satisfies Item] : []),
    { role: 'delete' },
    { role: 'selectAll' },
    separator,
    item('&Find…', 'search', 'CmdOrCtrl+F', 'page'),
  ]
}

function viewItems(state: MenuState, actions: MenuActions): Item[] {
  const item = commandItems(state, actions)
  return [
    item('&Compare Both Reports', 'compare'),
    separator,
    {
      label: '&Theme',
      submenu: [
        item('Like the &System', 'theme.system'),
        separator,
        item('&Light', 'theme.light'),
        item('&Dark', 'theme.dark'),
        item('&Sepia', 'theme.sepia'),
      ],
    },
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...(state.devTools ? [separator, { role: 'reload' } satisfies Item, devToolsItem] : []),
  ]
}

const devToolsItem: Item = { role: 'toggleDevTools' }

function helpItems(state: MenuState, actions: MenuActions, mac: boolean): Item[] {
  const item = commandItems(state, actions)
  return [
    item('&Keyboard Shortcuts', 'shortcuts'),
    ...(mac ? [] : [separator, { role: 'about' } satisfies Item]),
  ]
}

/**
 * Makes items that hand a command to the window. The page itself listens for a `page` key, so outside of macOS such
 * a key is only shown here; on macOS a menu gets what the page leaves.
 */
function commandItems(state: MenuState, actions: MenuActions) {
  return (
    label: string,
    command: HostCommand,
    accelerator?: string,
    listens: 'menu' | 'page' = 'menu',
  ): Item => ({
    label,
    enabled: state.notebookOpen,
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(listens === 'page' ? { registerAccelerator: false } : {}),
    click: () => actions.command(command),
  })
}
