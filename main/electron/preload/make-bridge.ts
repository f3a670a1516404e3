import type { IpcRenderer } from 'electron'
import type { Bridge, ContractEvent, HostEvent } from '../../../shared/contract/index.ts'
import { channels } from '../channels.ts'

/** Makes what a window gets to reach its host with, over the channel that Electron gave it. */
export function makeBridge(ipcRenderer: Pick<IpcRenderer, 'invoke' | 'on' | 'send'>): Bridge {
  const listeners = new Set<(event: ContractEvent | HostEvent) => void>()
  ipcRenderer.on(channels.event, (_, event: ContractEvent | HostEvent) => {
    for (const listener of listeners) listener(event)
    // What the listeners asked for just now was sent before this.
    if (event.event === 'window.closing') ipcRenderer.send(channels.farewell)
  })
  return {
    request: (method, params) => ipcRenderer.invoke(channels.request, method, params),
    subscribe(listener) {
      // A listener of its own tells two subscriptions of one function apart.
      const own = (event: ContractEvent | HostEvent) => listener(event)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
  }
}
