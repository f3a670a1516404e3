import { serveNotebook } from '../../../main/web/index.ts'
import type { ContractEvent, Reply } from '../../../shared/contract/index.ts'
import { temporaryFolder } from '../notebooks.ts'
import type { StartHost, TestTransport } from './transport.ts'

type Listener = (event: ContractEvent) => void

/** The loopback host, reached as a page reaches it: requests by fetch, events as a stream of server-sent events. */
export const startHttp: StartHost = async ({ notebook, files }) => {
  const log = (message: string, error?: unknown) => console.error(message, error)
  const host = await serveNotebook({ notebook, files, rendererFolder: temporaryFolder(), log })
  return { open: () => openWindow(new URL(host.url)), close: () => host.close() }
}

async function openWindow({ origin, searchParams }: URL): Promise<TestTransport> {
  const headers = { Authorization: `Bearer ${searchParams.get('token')}`, Origin: origin }
  const stop = new AbortController()
  const stream = await fetch(`${origin}/api/events`, { headers, signal: stop.signal })
  const listeners = new Set<Listener>()
  const read = readEvents(stream.body!.pipeThrough(new TextDecoderStream()), event =>
    listeners.forEach(listener => listener(event)),
  )
  return {
    request: async (method, params) => {
      const body = JSON.stringify({ method, params })
      const response = await fetch(`${origin}/api/request`, { method: 'POST', headers, body })
      return (await response.json()) as Reply
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      stop.abort()
      await read
    },
  }
}

/** Reads until the window or the host closes. */
async function readEvents(stream: ReadableStream<string>, listener: Listener): Promise<void> {
  let text = ''
  try {
    for await (const part of stream) {
      const messages = (text + part).split('\n\n')
      text = messages.pop()!
      for (const message of messages) {
        if (message.startsWith('data: '))
          listener(JSON.parse(message.slice('data: '.length)) as ContractEvent)
      }
    }
  } catch (error) {
    // An aborted fetch, or a host that closed first.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error
  }
}
