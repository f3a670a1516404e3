import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { OpenedFile } from '../../shared/contract/index.ts'
import { type Answer, serveNew, type ServedNotebook } from '../support/web-host.ts'

const opened = (answer: Answer) => JSON.parse(answer.text) as OpenedFile
const upload = ({ call }: ServedNotebook, name: string, body: string | Buffer) =>
  call(`/api/files?name=${encodeURIComponent(name)}`, { method: 'POST', body })
const target = ({ call }: ServedNotebook, suggestedName: string) =>
  call('/api/targets', { method: 'POST', body: JSON.stringify({ suggestedName }) })

/** The folder of uploads and targets, known by a first upload. */
async function exchangeFolder(served: ServedNotebook): Promise<string> {
  const { handle } = opened(await upload(served, 'first.txt', 'x'))
  return dirname(dirname(served.files.source(handle).path))
}

test('an upload becomes a handle that can be imported, under the name it came with', async () => {
  const served = await serveNew()
  const { handle, name } = opened(await upload(served, 'Märkte.txt', 'Trade fell.\n\nIt fell again.'))
  expect(name).toBe('Märkte.txt')
  const { imported } = await served.ask('documents.import', { files: [handle] })
  expect(imported).toMatchObject([{ file: 'Märkte.txt', words: 5 }])
})

test('uploads lie in a folder that only this user may enter, and are gone when the host closes', async () => {
  const served = await serveNew()
  const folder = await exchangeFolder(served)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  await served.close()
  expect(existsSync(folder)).toBe(false)
})

test.each([
  ['no name', '/api/files'],
  ['an empty name', '/api/files?name='],
  ['an endless name', `/api/files?name=${'x'.repeat(1001)}`],
])('an upload with %s is refused', async (_, path) => {
  const { call } = await serveNew()
  const answer = await call(path, { method: 'POST', body: 'x' })
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'invalid_params' } })
})

test('an upload beyond the limit is refused and leaves nothing, its length announced or not', async () => {
  const served = await serveNew({ bytes: 2 * 1024 * 1024 })
  const folder = await exchangeFolder(served)
  const body = Buffer.alloc(2 * 1024 * 1024 + 1)
  const announced = await upload(served, 'big.txt', body)
  expect(announced.status).toBe(413)
  expect(JSON.parse(announced.text)).toMatchObject({
    error: { code: 'too_large', message: expect.stringMatching(/^big\.txt is larger than 2 MB/) },
  })
  const unannounced = await served.call('/api/files?name=big.txt', { method: 'POST', body, chunked: true })
  expect(unannounced.status).toBe(413)
  expect(readdirSync(folder)).toHaveLength(1)
})

test.each([
  ['breaks off', { stall: 60_000 }, true],
  ['stands still', { stall: 50 }, false],
])('an upload that %s leaves nothing', async (_, limits, breaksOff) => {
  const served = await serveNew(limits)
  const folder = await exchangeFolder(served)
  const outgoing = request({
    host: '127.0.0.1',
    port: served.port,
    path: '/api/files?name=half.txt',
    method: 'POST',
    headers: { Authorization: `Bearer ${served.token}`, Origin: served.origin, 'Content-Length': 1000 },
  })
  const ended = new Promise(resolve => outgoing.on('error', resolve).on('close', resolve))
  outgoing.write('the beginning')
  while (readdirSync(folder).length < 2) await new Promise(resolve => setTimeout(resolve, 5))
  if (breaksOff) outgoing.destroy()
  await ended
  while (readdirSync(folder).length > 1) await new Promise(resolve => setTimeout(resolve, 5))
})

test('a file that nobody asks for is forgotten', async () => {
  const served = await serveNew({ expiry: 1 })
  const { handle } = opened(await upload(served, 'a.txt', 'x'))
  const known = () => {
    try {
      return served.files.source(handle)
    } catch {
      return null
    }
  }
  while (known()) await new Promise(resolve => setTimeout(resolve, 5))
})

test('a target is written by the notebook and downloaded once', async () => {
  const served = await serveNew()
  const { handle, name } = opened(await target(served, '../Märkte.parallax'))
  expect(name).toBe('Märkte.parallax')
  const early = await served.call(`/api/files/${handle}`)
  expect(early.status).toBe(404)
  expect(JSON.parse(early.text)).toMatchObject({ ok: false, error: { code: 'not_found' } })

  const { path, bytes } = await served.ask('notebook.backup', { target: handle })
  const written = readFileSync(path)
  const download = await served.call(`/api/files/${handle}`)
  expect(download).toMatchObject({
    status: 200,
    headers: {
      'content-disposition': `attachment; filename="M_rkte.parallax"; filename*=UTF-8''M%C3%A4rkte.parallax`,
      'content-length': String(bytes),
      'content-type': 'application/octet-stream',
    },
  })
  expect(download.text).toBe(written.toString())
  while (existsSync(path)) await new Promise(resolve => setTimeout(resolve, 5))
  expect((await served.call(`/api/files/${handle}`)).status).toBe(404)
})

test('a handle of an upload, or one made up, downloads nothing', async () => {
  const served = await serveNew()
  const { handle } = opened(await upload(served, 'a.txt', 'x'))
  for (const wrong of [handle, 'made-up', '..%2f..%2fetc%2fpasswd', '']) {
    expect((await served.call(`/api/files/${wrong}`)).status, wrong).toBe(404)
  }
  expect(served.files.source(handle)).toBeDefined()
})

test('a download needs the token, not only the cookie', async () => {
  const served = await serveNew()
  const { handle } = opened(await target(served, 'notes.md'))
  writeFileSync(served.files.target(handle).path, 'notes')
  const page = await served.send(`/?token=${served.token}`)
  const cookie = (page.headers['set-cookie'] as string[])[0]!
  expect((await served.send(`/api/files/${handle}`, { headers: { Cookie: cookie } })).status).toBe(401)
  expect((await served.call(`/api/files/${handle}`)).text).toBe('notes')
})

test('a target that became two files comes as an archive of both', async () => {
  const served = await serveNew()
  const upload1 = opened(await upload(served, 'a.txt', 'Trade fell.\n\nIt fell again.'))
  await served.ask('documents.import', { files: [upload1.handle] })
  const { handle } = opened(await target(served, 'Tables.csv'))
  await served.ask('exports.create', { format: 'csv', target: handle })
  const answer = await served.call(`/api/files/${handle}`)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-disposition']).toContain("filename*=UTF-8''Tables.zip")
  expect(answer.text).toContain('Tables-links.csv')
  expect((await served.call(`/api/files/${handle}`)).status).toBe(404)
})
