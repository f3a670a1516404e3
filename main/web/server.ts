import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { ContractError, type Reply } from '../../shared/contract/index.ts'
import { assetOfPath } from '../../shared/document/index.ts'
import type { FileRegistry, Notebook } from '../core/index.ts'
import { sendAsset } from './assets.ts'
import { readJson } from './bodies.ts'
import { streamEvents } from './event-stream.ts'
import { ExchangeFolder, type ExchangeLimits } from './exchange-folder.ts'
import { type Identity, type Incoming, refuse, type Refusal } from './guard.ts'
import { secure, sendError, sendFailure, sendJson, sendPicture, sendSentence } from './responses.ts'

export interface WebHostOptions {
  readonly notebook: Pick<Notebook, 'request' | 'subscribe' | 'asset'>
  /** Where uploads and targets get their handles; the notebook must have been opened with the same. */
  readonly files: FileRegistry
  /** The built renderer: `index.html` and what belongs to it. */
  readonly rendererFolder: string
  /** 0, which is the default, takes any free port. */
  readonly port?: number
  readonly limits?: Partial<ExchangeLimits>
  /** Takes what a person need not see: stacks and causes. */
  log(message: string, error?: unknown): void
}

export interface WebHost {
  /** The address to open, with its token: `http://127.0.0.1:PORT/?token=TOKEN`. */
  readonly url: string
  /** Stops answering, ends every connection and removes uploads and targets. The notebook stays open. */
  close(): Promise<void>
}

/** How long requests under way may take to finish when the host closes, in milliseconds. */
const grace = 1000

/**
 * Serves a notebook to browsers on this machine, on 127.0.0.1 alone. Each start has its own token; without it nothing
 * is answered.
 * @throws {ContractError} `conflict` where the port is taken, `forbidden` where it may not be used
 */
export async function serveNotebook(options: WebHostOptions): Promise<WebHost> {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15 * 60_000,
    maxHeaderSize: 16 * 1024,
  })
  const port = await listen(server, options.port ?? 0)
  const own: Identity = {
    hosts: hostsOf(port),
    token: randomBytes(32).toString('base64url'),
    cookie: { name: `parallax-${port}`, secret: randomBytes(32).toString('base64url') },
  }
  const exchange = new ExchangeFolder(options.files, options.limits)
  const streams = new Set<ServerResponse>()
  const host: Host = { ...options, own, exchange, streams }
  server.on('request', (request, response) => void answer(request, response, host))
  return {
    url: `http://127.0.0.1:${port}/?token=${own.token}`,
    close: async () => {
      for (const stream of streams) stream.destroy()
      await closeServer(server)
      exchange.close()
    },
  }
}

interface Host extends WebHostOptions {
  readonly own: Identity
  readonly exchange: ExchangeFolder
  readonly streams: Set<ServerResponse>
}

async function answer(request: IncomingMessage, response: ServerResponse, host: Host): Promise<void> {
  try {
    secure(response)
    const [path, query] = splitAddress(request.url ?? '')
    const refusal = refuse(incomingOf(request, path, query), host.own)
    if (refusal) sendRefusal(response, refusal, path)
    else if (path.startsWith('/api/')) await answerApi(request, response, { path, query, host })
    else await answerPage(response, { path, query, host })
  } catch (error) {
    sendFailure(response, error, host.log)
  }
  // What nobody read is thrown away, so that the caller gets to read the answer instead of a broken connection.
  if (!request.readableEnded) request.resume()
}

interface Call {
  readonly path: string
  readonly query: URLSearchParams
  readonly host: Host
}

async function answerPage(response: ServerResponse, { path, query, host }: Call): Promise<void> {
  const { name, secret } = host.own.cookie
  if (query.has('token'))
    response.setHeader('Set-Cookie', `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`)
  const picture = assetOfPath(path)
  if (picture === null) await sendAsset(response, host.rendererFolder, path)
  else sendPicture(response, host.notebook.asset(picture))
}

async function answerApi(request: IncomingMessage, response: ServerResponse, call: Call): Promise<void> {
  const { path, query, host } = call
  const route = `${request.method} ${path}`
  if (route === 'POST /api/request') {
    sendJson(response, 200, await answerRequest(request, host))
  } else if (route === 'GET /api/events') {
    host.streams.add(response)
    response.on('close', () => host.streams.delete(response))
    streamEvents(response, listener => host.notebook.subscribe(listener))
  } else if (route === 'POST /api/files') {
    const name = parse(Upload, { name: query.get('name') }).name
    sendJson(response, 200, await host.exchange.receive(request, name))
  } else if (route === 'POST /api/targets') {
    const { suggestedName } = parse(Target, await readJson(request))
    sendJson(response, 200, host.exchange.addTarget(suggestedName))
  } else if (request.method === 'GET' && path.startsWith('/api/files/')) {
    await host.exchange.deliver(path.slice('/api/files/'.length), response)
  } else {
    sendError(response, 404, 'not_found', 'Parallax has nothing at this address.')
  }
}

const Request = z.object({ method: z.string().max(100), params: z.unknown().optional() })
const Upload = z.object({ name: z.string().min(1).max(1000) })
const Target = z.object({ suggestedName: z.string().min(1).max(500) })

async function answerRequest(request: IncomingMessage, { notebook }: Host): Promise<Reply> {
  const { method, params } = parse(Request, await readJson(request))
  return notebook.request(method, params)
}

function parse<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ContractError('invalid_params', `${issue!.path.join('.') || 'The request'}: ${issue!.message}`)
}

function sendRefusal(response: ServerResponse, refusal: Refusal, path: string): void {
  if (refusal.status === 405) response.setHeader('Allow', path.startsWith('/api/') ? 'GET, POST' : 'GET')
  if (path.startsWith('/api/')) sendError(response, refusal.status, 'forbidden', refusal.message)
  else sendSentence(response, refusal.status, refusal.message)
}

function splitAddress(address: string): [path: string, query: URLSearchParams] {
  const mark = address.indexOf('?')
  if (mark < 0) return [address, new URLSearchParams()]
  return [address.slice(0, mark), new URLSearchParams(address.slice(mark + 1))]
}

function incomingOf({ method, headers }: IncomingMessage, path: string, query: URLSearchParams): Incoming {
  return {
    method: method ?? '',
    path,
    host: headers.host,
    origin: headers.origin,
    fetchSite: headers['sec-fetch-site'] as string | undefined,
    authorization: headers.authorization,
    cookie: headers.cookie,
    queryToken: query.get('token'),
  }
}

// A browser leaves the port out where it is the usual one.
function hostsOf(port: number): string[] {
  const names = ['127.0.0.1', 'localhost']
  return names.flatMap(name => (port === 80 ? [`${name}:80`, name] : [`${name}:${port}`]))
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(translateListenError(error, port)))
    server.listen({ host: '127.0.0.1', port }, () => resolve((server.address() as AddressInfo).port))
  })
}

function translateListenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ContractError('conflict', `Port ${port} is taken by another program. Choose another.`, {
      cause: error,
    })
  }
  if (error.code === 'EACCES') {
    return new ContractError('forbidden', `Port ${port} may not be used. Choose one above 1023.`, {
      cause: error,
    })
  }
  return error
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(timer)
}
