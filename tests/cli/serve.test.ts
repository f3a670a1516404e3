import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import type { Reply } from '../../shared/contract/index.ts'
import { environment, errorWith, parallax, parallaxJson, program } from '../support/command-line.ts'
import { temporaryFolder } from '../support/notebooks.ts'

interface Serving {
  readonly child: ChildProcess
  readonly url: URL
  readonly stderr: () => string
  readonly ended: Promise<number | NodeJS.Signals | null>
  ask(method: string, params: unknown): Promise<Reply>
}

/** Starts `serve` and waits for its first line. */
async function serve(
  args: readonly string[],
  folder: string,
  env: Record<string, string> = {},
): Promise<Serving> {
  const child = spawn(process.execPath, [program, 'serve', ...args], { env: environment({ folder, env }) })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<number | NodeJS.Signals | null>(resolve =>
    child.on('close', (status, signal) => resolve(status ?? signal)),
  )
  const first = (await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()) as {
    value?: string
  }
  if (first.value === undefined) throw new Error(`serve printed nothing: ${said}`)
  const url = new URL((JSON.parse(first.value) as { url: string }).url)
  const headers = { Authorization: `Bearer ${url.searchParams.get('token')}`, Origin: url.origin }
  const ask = async (method: string, params: unknown) => {
    const body = JSON.stringify({ method, params })
    const response = await fetch(`${url.origin}/api/request`, { method: 'POST', headers, body })
    return (await response.json()) as Reply
  }
  return { child, url, stderr: () => said, ended, ask }
}

test('a notebook is served at the address of the first line until SIGTERM, and closed cleanly', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  const { child, url, ask, ended, stderr } = await serve(['a.parallax', '--no-open'], folder)
  expect(url.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  const page = await fetch(url)
  expect([page.status, await page.text()]).toEqual([200, expect.stringMatching(/<!doctype html>/i)])
  expect(await ask('tags.create', { name: 'Served' })).toMatchObject({ ok: true })
  expect((await parallax(['tags', 'a.parallax'], { folder })).stdout).toContain('Served')
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(stderr()).toMatch(
    /a\.parallax is served on this machine: open http:\S+ in a browser\. Ctrl\+C ends it\.\n$/,
  )
  expect(existsSync(join(folder, 'a.parallax-wal'))).toBe(false)
  expect((await parallax(['tags', 'a.parallax'], { folder })).stdout).toContain('Served')
})

test('without a notebook it serves the sample, made at the first start and kept', async () => {
  const folder = temporaryFolder()
  const homes = { HOME: folder, XDG_DATA_HOME: join(folder, 'data'), APPDATA: join(folder, 'data') }
  const first = await serve(['--no-open', '--json'], folder, homes)
  expect(await first.ask('notebook.info', {})).toMatchObject({
    value: { sample: true, counts: { documents: 2 } },
  })
  await first.ask('tags.create', { name: 'Kept' })
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  const second = await serve(['--no-open'], folder, homes)
  expect(await second.ask('search.query', { query: 'kept kind:tag' })).toMatchObject({ value: { total: 1 } })
  if (process.platform === 'linux') {
    expect(statSync(join(folder, 'data', 'parallax', 'Sample.parallax')).isFile()).toBe(true)
  }
})

test('a port that is taken and a notebook that is missing are said in a sentence', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise(resolve => other.once('listening', resolve))
  const port = String((other.address() as AddressInfo).port)
  const [taken, missing] = await Promise.all([
    parallaxJson(['serve', 'a.parallax', '--no-open', '--port', port], { folder }),
    parallaxJson(['serve', 'gone.parallax', '--no-open'], { folder }),
  ])
  expect(taken).toMatchObject({ status: 1, value: errorWith('conflict', port) })
  expect(missing).toMatchObject({ status: 1, value: errorWith('not_found', 'gone.parallax') })
})
