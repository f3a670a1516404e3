import { mkdirSync, writeFileSync } from 'node:fs'
import { type OutgoingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createNotebook, FileRegistry } from '../../main/core/index.ts'
import { serveNotebook, type WebHostOptions } from '../../main/web/index.ts'
import { asking, capabilities, type OpenedNotebook, temporaryFolder } from './notebooks.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export interface Asked {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
  /** Sends the body without saying how long it is. */
  readonly chunked?: boolean
}

export interface ServedNotebook extends OpenedNotebook {
  readonly files: FileRegistry
  readonly rendererFolder: string
  readonly origin: string
  readonly port: number
  readonly token: string
  /** What the host logged. */
  readonly logged: unknown[]
  /** Sends a request exactly as given: no header is added but `Host`, where it is not among them. */
  send(path: string, asked?: Asked): Promise<Answer>
  /** Sends a request as the page does, with token and Origin. */
  call(path: string, asked?: Asked): Promise<Answer>
  close(): Promise<void>
}

/** The page that stands for the built renderer. */
export const page =
  '<!doctype html><title>Parallax</title><script type="module" src="./assets/app-0a1b2c3d.js"></script>'

/** A notebook of its own behind a real loopback host; both are closed when the test is over. */
export async function serveNew(limits: NonNullable<WebHostOptions['limits']> = {}): Promise<ServedNotebook> {
  const folder = temporaryFolder()
  const rendererFolder = join(folder, 'renderer')
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true })
  writeFileSync(join(rendererFolder, 'index.html'), page)
  writeFileSync(join(rendererFolder, 'assets', 'app-0a1b2c3d.js'), 'export {}\n')
  const files = new FileRegistry()
  const path = join(folder, 'test.parallax')
  const notebook = await createNotebook(path, { ...capabilities(), files })
  const logged: unknown[] = []
  const log = (message: string, error?: unknown) => void logged.push([message, error])
  const host = await serveNotebook({ notebook, files, rendererFolder, limits, log })
  const close = async () => {
    await host.close()
    await notebook.close()
  }
  onTestFinished(close)
  const { origin, port, searchParams } = new URL(host.url)
  const token = searchParams.get('token')!
  const send = (path: string, asked: Asked = {}) => sendTo(Number(port), path, asked)
  const own = { Authorization: `Bearer ${token}`, Origin: origin }
  const call = (path: string, asked: Asked = {}) =>
    send(path, { ...asked, headers: { ...own, ...asked.headers } })
  const served = { origin, port: Number(port), token, logged, send, call, close, files, rendererFolder }
  return { notebook, ask: asking(notebook), folder, path, ...served }
}

function sendTo(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body, chunked }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
    outgoing.on('error', reject)
    if (chunked) outgoing.write(body)
    outgoing.end(chunked ? undefined : body)
  })
}
