import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { MethodName, Params, Reply } from '../../shared/contract/index.ts'

/** A server in a process of its own that says its address, as `{"url"}`, on its first line. */
export class Served {
  readonly url: URL
  readonly #process: ChildProcess

  private constructor(child: ChildProcess, url: URL) {
    this.#process = child
    this.url = url
  }

  /** Starts Node with `args` and waits for the address. */
  static async start(args: readonly string[]): Promise<Served> {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    for await (const line of createInterface({ input: child.stdout })) {
      return new Served(child, new URL((JSON.parse(line) as { url: string }).url))
    }
    throw new Error(`${args.join(' ')} ended without an address`)
  }

  /** Asks for a page, and waits for all of it. */
  async fetchPage(): Promise<void> {
    const response = await fetch(this.url)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${this.url.origin} answered ${response.status}`)
  }

  /** Sends a request of the contract, and waits for its reply. */
  async request<Name extends MethodName>(method: Name, params: Params<Name>): Promise<void> {
    const response = await fetch(new URL('/api/request', this.url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.url.searchParams.get('token')}`,
        'content-type': 'application/json',
        origin: this.url.origin,
      },
      body: JSON.stringify({ method, params }),
    })
    const reply = (await response.json()) as Reply
    if (!reply.ok) throw new Error(reply.error.message)
  }

  /** Sends a file, and gives back its handle. */
  async upload(name: string, bytes: Uint8Array): Promise<string> {
    const response = await fetch(new URL(`/api/files?name=${encodeURIComponent(name)}`, this.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${this.url.searchParams.get('token')}`, origin: this.url.origin },
      body: Buffer.from(bytes),
    })
    if (!response.ok) throw new Error(`${name} was not taken: ${response.status}`)
    return ((await response.json()) as { handle: string }).handle
  }

  /** The most memory the process has had, in megabytes; `null` where the system does not say. */
  peakMemory(): number | null {
    if (process.platform !== 'linux') return null
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)![1]) / 1000
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGTERM')
    await once(this.#process, 'exit')
  }
}
