import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import type { StandInIpcRenderer } from './ipc.ts'

/**
 * Runs a built preload script as a sandboxed renderer would: as CommonJS, in a context that has nothing of Node but a
 * `require` that knows Electron's renderer part.
 */
export function runBuiltPreload(
  path: string,
  ipcRenderer: StandInIpcRenderer,
  world: Record<string, unknown>,
): void {
  const contextBridge = {
    exposeInMainWorld: (name: string, value: unknown) => {
      if (name in world) throw new Error(`${name} is in the page already`)
      world[name] = value
    },
  }
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  const exports = {}
  const context = createContext({ require, exports, module: { exports } })
  new Script(readFileSync(path, 'utf8'), { filename: path }).runInContext(context)
}
