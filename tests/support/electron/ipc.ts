import type {
  IpcMain,
  IpcMainEvent,
  IpcMainInvokeEvent,
  IpcRenderer,
  IpcRendererEvent,
  WebContents,
} from 'electron'
import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'

type Frame = { url: string; parent: null | { readonly url: string } }
type ToHost =
  | {
      readonly kind: 'invoke'
      readonly id: number
      readonly channel: string
      readonly args: readonly unknown[]
    }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly unknown[] }

/** The host's end of every message channel. */
export class StandInIpcMain implements Pick<IpcMain, 'handle' | 'on'> {
  readonly #handlers = new Map<string, Parameters<IpcMain['handle']>[1]>()
  readonly #listeners = new EventEmitter()

  handle: IpcMain['handle'] = (channel, handler) => {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  on = ((channel: string, listener: Parameters<IpcMain['on']>[1]) => {
    this.#listeners.on(channel, listener)
  }) as unknown as IpcMain['on']

  /** Lets a page's messages in. `frame` is read at each message, as the page may have gone elsewhere. */
  connect(port: MessagePort, sender: WebContents, frame: () => Frame | null): void {
    const answer = (message: ToPage) => port.postMessage(message)
    port.on('message', (message: ToHost) => {
      const event = { type: 'frame', sender, senderFrame: frame() } as unknown as IpcMainEvent &
        IpcMainInvokeEvent
      if (message.kind === 'send') {
        this.#listeners.emit(message.channel, event, ...message.args)
        return
      }
      const { id, channel, args } = message
      const handled = Promise.resolve().then(() => {
        const handler = this.#handlers.get(channel)
        if (!handler) throw new Error(`No handler registered for '${channel}'`)
        return handler(event, ...args) as unknown
      })
      handled.then(
        value => answer({ kind: 'answer', id, value }),
        (error: unknown) => answer({ kind: 'failure', id, message: String(error) }),
      )
    })
    // A channel nobody speaks on must not keep the process alive.
    port.unref()
  }
}

/** A page's end of its message channel: what goes through it is copied by structured clone, as in Electron. */
export class StandInIpcRenderer implements Pick<IpcRenderer, 'invoke' | 'on' | 'send'> {
  readonly #port: MessagePort
  readonly #listeners = new EventEmitter()
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  #lastId = 0

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', (message: ToPage) => this.#receive(message))
    port.unref()
  }

  invoke: IpcRenderer['invoke'] = (channel, ...args: unknown[]) => {
    const id = ++this.#lastId
    const waiting = Promise.withResolvers<unknown>()
    this.#waiting.set(id, waiting)
    // Where an answer is waited for, the process stays.
    this.#port.ref()
    this.#post({ kind: 'invoke', id, channel, args })
    return waiting.promise
  }

  send: IpcRenderer['send'] = (channel, ...args: unknown[]) => this.#post({ kind: 'send', channel, args })

  on = ((channel: string, listener: Parameters<IpcRenderer['on']>[1]) => {
    this.#listeners.on(channel, listener)
  }) as unknown as IpcRenderer['on']

  #post(message: ToHost): void {
    this.#port.postMessage(message)
  }

  #receive(message: ToPage): void {
    if (message.kind === 'event') {
      this.#listeners.emit(message.channel, {} as IpcRendererEvent, ...message.args)
      return
    }
    const waiting = this.#waiting.get(message.id)!
    this.#waiting.delete(message.id)
    if (this.#waiting.size === 0) this.#port.unref()
    if (message.kind === 'answer') waiting.resolve(message.value)
    else waiting.reject(new Error(`Error invoking remote method: ${message.message}`))
  }
}

/** Connects a page to the host; the returned port sends the page events and is closed with the page. */
export function connectPage(
  ipcMain: StandInIpcMain,
  sender: WebContents,
  frame: () => Frame | null,
): {
  readonly ipcRenderer: StandInIpcRenderer
  send(channel: string, args: readonly unknown[]): void
  close(): void
} {
  const { port1, port2 } = new MessageChannel()
  ipcMain.connect(port1, sender, frame)
  return {
    ipcRenderer: new StandInIpcRenderer(port2),
    send: (channel, args) => port1.postMessage({ kind: 'event', channel, args } satisfies ToPage),
    close: () => port1.close(),
  }
}
