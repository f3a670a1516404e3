import { ContractError } from '../../shared/contract/contract-error.ts'
import type { ContractEvent, FilePurpose, OpenedFile, Reply } from '../../shared/contract/index.ts'
import { eventStreamParser } from './event-stream.ts'
import { letIn } from './let-in.ts'
import type { Intake, Listener, Transport } from './transport.ts'

const shortestPause = 250
const longestPause = 8000

/** The largest request that a browser lets outlive its page, in characters, with room for others beside it. */
const outlivesPage = 60_000

/** Reaches the loopback host that served this page, with the token it was opened with. */
export function webTransport(token: string): Transport {
  const authorization = { Authorization: `Bearer ${token}` }
  let leaving = false
  // Heard before anything else that saves on the way out.
  window.addEventListener('pagehide', () => (leaving = true), { capture: true })
  window.addEventListener('pageshow', () => (leaving = false))

  /** @throws {ContractError} where the host refuses or cannot be reached */
  async function call(path: string, init: RequestInit): Promise<Response> {
    const response = await reach(path, { ...init, headers: { ...authorization, ...init.headers } })
    if (!response.ok) throw await refusal(response)
    return response
  }

  function postJson(path: string, value: unknown): Promise<Response> {
    const body = JSON.stringify(value)
    const keepalive = leaving && body.length < outlivesPage
    return call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, keepalive })
  }

  async function put(file: File): Promise<OpenedFile> {
    const response = await call(`/api/files?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      body: file,
    })
    return (await response.json()) as OpenedFile
  }

  return {
    async request(method, params) {
      try {
        return (await (await postJson('/api/request', { method, params })).json()) as Reply
      } catch (error) {
        if (!(error instanceof ContractError)) throw error
        return { ok: false, error: { code: error.code, message: error.message } }
      }
    },
    subscribe: listener => listen(listener, signal => call('/api/events', { signal })),
    files: {
      choose: async (purpose, multiple): Promise<Intake> => letIn(await pickFiles(purpose, multiple), put),
      put,
      target: async (_purpose, suggestedName) =>
        (await (await postJson('/api/targets', { suggestedName })).json()) as OpenedFile,
      deliver: async (handle, name) => {
        const response = await call(`/api/files/${encodeURIComponent(handle)}`, {})
        const saved = nameOf(response) ?? name
        download(await response.blob(), saved)
        return saved
      },
    },
    addresses: {
      hostAsks: false,
      open: async url => void window.open(url, '_blank', 'noopener,noreferrer'),
    },
  }
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, cache: 'no-store' })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new ContractError(
      'not_available',
      'Parallax does not answer. Is it still running? What was saved before is safe. Copy what is not, then start it again and open the address it prints.',
      { cause: error },
    )
  }
}

// The host says why in a reply's form; what stands between (a proxy, a crash) may not.
async function refusal(response: Response): Promise<ContractError> {
  const said = (await response.json().catch(() => null)) as Partial<Extract<Reply, { ok: false }>> | null
  const { code, message } = said?.error ?? {
    code: 'internal',
    message: `The host answered with ${response.status}.`,
  }
  return new ContractError(code, message)
}

function listen(listener: Listener, open: (signal: AbortSignal) => Promise<Response>): () => void {
  const stop = new AbortController()
  void (async () => {
    let pause = shortestPause
    while (!stop.signal.aborted) {
      try {
        const response = await open(stop.signal)
        pause = shortestPause
        listener.opened()
        await readEvents(response, listener)
      } catch (error) {
        // Refused, unreachable, broken in the middle, or stopped by ourselves: each ends in another try or in none.
        if (!(error instanceof ContractError || error instanceof TypeError || error instanceof DOMException))
          throw error
        if (error instanceof ContractError && error.code === 'forbidden') {
          listener.refused()
          return
        }
      }
      if (stop.signal.aborted) return
      listener.lost()
      await new Promise(resolve => setTimeout(resolve, pause))
      pause = Math.min(longestPause, pause * 2)
    }
  })()
  return () => stop.abort()
}

async function readEvents(response: Response, listener: Listener): Promise<void> {
  const parse = eventStreamParser()
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    for (const data of parse(value)) listener.event(JSON.parse(data) as ContractEvent)
  }
}

function pickFiles(purpose: FilePurpose, multiple: boolean): Promise<readonly File[]> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = multiple
    if (purpose === 'bibliography') input.accept = '.bib,.bibtex,.ris,.json'
    if (purpose === 'style') input.accept = '.csl'
    if (purpose === 'annotations') input.accept = '.json,.jsonld,.qdpx,.qde,.qdc,.csv'
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** The name that the host gives a download (RFC 8187): what became several files comes as an archive of them. */
function nameOf(response: Response): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  return encoded === undefined ? null : decodeURIComponent(encoded)
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The download has taken hold of the content once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
