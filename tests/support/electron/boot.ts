// Run as a process of its own by the boot test: loads the built main bundle as Electron would, with the stand-in for
// the `electron` module, and prints what came of it as one line of JSON.
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bridge } from '../../../shared/contract/index.ts'
import { standIn } from './electron-module.ts'

const [out, ...requests] = process.argv.slice(2) as [string, ...string[]]

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? {
          url: new URL('./electron-module.ts', import.meta.url).href,
          format: 'module-typescript',
          shortCircuit: true,
        }
      : next(specifier, context),
})

/** Looks again until it finds something. */
async function until<Value>(look: () => Value | undefined): Promise<Value> {
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

// Electron runs the script with the program before it and what was said on the command line after it.
process.argv.splice(1, process.argv.length, out)
await import(pathToFileURL(join(out, 'main', 'electron.js')).href)
standIn.app.becomeReady()
const window = await until(() => standIn.windows.find(({ state }) => state.shown))
const { parallax } = window.webContents.world as { parallax: Bridge }
const replies = []
for (const request of requests) {
  const { method, params } = JSON.parse(request) as { method: string; params: unknown }
  replies.push(await parallax.request(method, params))
}
standIn.app.quit()
await until(() => standIn.app.ended || undefined)
const { dialogs, menu } = standIn
const { fetched, world } = window.webContents
const result = {
  title: window.state.title,
  bridge: Object.keys(world['parallax'] as object),
  files: fetched.map(({ address, status, headers }) => ({
    address,
    status,
    type: headers.get('Content-Type'),
    policy: headers.get('Content-Security-Policy'),
  })),
  menus: menu.length,
  replies,
  dialogs: [...dialogs.messages, ...dialogs.errorBoxes.map(({ content }) => content)],
}
process.stdout.write(`${JSON.stringify(result)}\n`)
