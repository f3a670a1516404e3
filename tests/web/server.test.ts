import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { FileRegistry } from '../../main/core/index.ts'
import { serveNotebook } from '../../main/web/index.ts'
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts'
import { type Answer, serveNew } from '../support/web-host.ts'

const json = (value: unknown) => ({ method: 'POST', body: JSON.stringify(value) })
const valueOf = (answer: Answer) => JSON.parse(answer.text) as unknown

test('a request with the token is answered', async () => {
  const { call } = await serveNew()
  const answer = await call('/api/request', json({ method: 'tags.create', params: { name: 'Trade' } }))
  expect(answer.status).toBe(200)
  expect(valueOf(answer)).toMatchObject({ ok: true, value: { name: 'Trade', path: 'Trade' } })
})

test('errors of the notebook are replies, with status 200', async () => {
  const { call } = await serveNew()
  const unknown = await call('/api/request', json({ method: 'tags.burn', params: {} }))
  expect(unknown.status).toBe(200)
  expect(valueOf(unknown)).toMatchObject({ ok: false, error: { code: 'unknown_method' } })
  const wrong = await call('/api/request', json({ method: 'tags.create', params: { name: '' } }))
  expect(valueOf(wrong)).toMatchObject({ ok: false, error: { code: 'invalid_params' } })
})

test('what a host answers elsewhere is not answered here', async () => {
  const { call } = await serveNew()
  for (const method of ['files.choose', 'files.put', 'files.target', 'addresses.open']) {
    const answer = await call('/api/request', json({ method, params: {} }))
    expect(valueOf(answer), method).toMatchObject({ ok: false, error: { code: 'unknown_method' } })
  }
})

test.each([
  ['nothing', ''],
  ['half a value', '{"method":'],
  ['not an object', '[]'],
  ['no method', '{"params":{}}'],
  ['a method that is no text', '{"method":1}'],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
])('a body of %s is refused', async (_, body) => {
  const { call } = await serveNew()
  const answer = await call('/api/request', { method: 'POST', body })
  expect(answer.status).toBe(400)
  expect(valueOf(answer)).toMatchObject({ ok: false, error: { code: 'invalid_params' } })
})

test('a body beyond 16 MB is refused with a sentence, its length announced or not', async () => {
  const { call } = await serveNew()
  const body = Buffer.alloc(16 * 1024 * 1024 + 1, ' ')
  const announced = await call('/api/request', { method: 'POST', body })
  expect(announced.status).toBe(413)
  expect(valueOf(announced)).toMatchObject({ ok: false, error: { code: 'too_large' } })
  const unannounced = await call('/api/request', { method: 'POST', body, chunked: true })
  expect(unannounced.status).toBe(413)
  expect(valueOf(unannounced)).toMatchObject({
    error: { code: 'too_large', message: expect.stringContaining('16 MB') },
  })
})

test('nothing is answered to a stranger', async () => {
  const { send, port, token, origin } = await serveNew()
  const request = json({ method: 'tags.create', params: { name: 'Trade' } })
  const own = { Authorization: `Bearer ${token}`, Origin: origin }
  const refused: [string, Record<string, string>, number][] = [
    ['no token', { Origin: origin }, 401],
    ['another Host', { ...own, Host: `evil.example:${port}` }, 403],
    ['another Origin', { ...own, Origin: 'http://evil.example' }, 403],
    ['no Origin', { Authorization: own.Authorization }, 403],
    ['another site', { ...own, 'Sec-Fetch-Site': 'cross-site' }, 403],
  ]
  for (const [what, headers, status] of refused) {
    const answer = await send('/api/request', { ...request, headers })
    expect(answer.status, what).toBe(status)
    expect(valueOf(answer), what).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  }
  const options = await send('/api/request', { method: 'OPTIONS', headers: own })
  expect(options).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } })
  const nowhere = await send('/api/secrets', { headers: own })
  expect(nowhere.status).toBe(404)
})

test('the page opens with the token, and its cookie opens its assets but never the API', async () => {
  const { send, origin, token, port } = await serveNew()
  expect((await send('/')).status).toBe(401)
  const opened = await send(`/?token=${token}`)
  expect(opened.status).toBe(200)
  const [cookie] = opened.headers['set-cookie'] as string[]
  expect(cookie).toMatch(new RegExp(`^parallax-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`))
  expect(cookie).not.toContain(token)
  const headers = { Cookie: cookie!.split(';')[0]!, Origin: origin }
  expect((await send('/assets/app-0a1b2c3d.js', { headers })).status).toBe(200)
  expect((await send('/', { headers })).status).toBe(200)
  expect((await send('/api/events', { headers })).status).toBe(401)
  expect((await send('/api/request', { ...json({ method: 'tags.list' }), headers })).status).toBe(401)
})

test('every answer carries the security headers, and none of CORS', async () => {
  const { send, call, token } = await serveNew()
  const answers = [
    await send(`/?token=${token}`),
    await send('/'),
    await call('/assets/app-0a1b2c3d.js'),
    await call('/gone'),
    await call('/api/request', json({ method: 'tags.list' })),
    await call('/api/request', { method: 'POST', body: '{' }),
    await call('/api/gone'),
    await call('/api/request', { method: 'DELETE' }),
  ]
  for (const { headers, status } of answers) {
    expect(headers, String(status)).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    })
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([])
  }
  expect(contentSecurityPolicy).toContain("frame-ancestors 'none'")
  expect(contentSecurityPolicy).not.toContain('unsafe')
})

test('a request that is no HTTP does not disturb the host', async () => {
  const { port, call } = await serveNew()
  for (const text of [
    '\0\0\0\r\n\r\n',
    'GET http://127.0.0.1/ HTTP/1.1\r\nHost: evil\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
  ]) {
    const said = await new Promise<string>(resolve => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.end(text))
      socket.on('data', data => (answer += data.toString()))
      socket.on('error', () => resolve(answer))
      socket.on('close', () => resolve(answer))
    })
    expect(said).toMatch(/^HTTP\/1.1 40[03] /)
  }
  expect((await call('/api/request', json({ method: 'tags.list' }))).status).toBe(200)
})

test('what breaks inside is logged and said in a sentence, without a stack', async () => {
  const { rendererFolder } = await serveNew()
  const logged: unknown[] = []
  const notebook = {
    request: () => Promise.reject(new Error('secret detail')),
    subscribe: () => () => {},
    asset: () => null,
  }
  const log = (_: string, error?: unknown) => void logged.push(error)
  const host = await serveNotebook({ notebook, files: new FileRegistry(), rendererFolder, log })
  onTestFinished(host.close)
  const { origin, searchParams } = new URL(host.url)
  const response = await fetch(`${origin}/api/request`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${searchParams.get('token')}`, Origin: origin },
    body: '{"method":"tags.list"}',
  })
  expect(response.status).toBe(500)
  const text = await response.text()
  expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(text).not.toContain('secret detail')
  expect(logged).toEqual([new Error('secret detail')])
})

test('each start has a token of its own, of 32 random bytes', async () => {
  const tokens = [(await serveNew()).token, (await serveNew()).token]
  expect(new Set(tokens).size).toBe(2)
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32)
})

test('it listens on 127.0.0.1 alone', async () => {
  const { port } = await serveNew()
  const socket = connect(port, '127.0.0.2')
  const said = await new Promise(resolve => socket.once('connect', resolve).once('error', resolve))
  socket.destroy()
  expect(said).toBeInstanceOf(Error)
})

test('a port that is taken is said to be', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise(resolve => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const { notebook, files, rendererFolder } = await serveNew()
  const started = serveNotebook({ notebook, files, rendererFolder, port, log: () => {} })
  await expect(started).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining(String(port)),
  })
})

test('closing ends what is open and stops answering', async () => {
  const { call, close, origin, token } = await serveNew()
  const stream = await fetch(`${origin}/api/events`, { headers: { Authorization: `Bearer ${token}` } })
  const ended = stream.text().then(
    () => 'ended',
    () => 'ended',
  )
  await close()
  expect(await ended).toBe('ended')
  await expect(call('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
