import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pngOf } from '../support/parsing.ts'
import { serveNew } from '../support/web-host.ts'

test('a picture of a document is served to the page, as what it is', async () => {
  const { ask, send, call, token, origin, port } = await serveNew()
  const picture = pngOf(4, 3)
  const id = createHash('sha256').update(picture).digest('hex')
  const { handle } = JSON.parse(
    (
      await call('/api/files?name=page.html', {
        method: 'POST',
        body: `<p>Words</p><img src="data:image/png;base64,${Buffer.from(picture).toString('base64')}" alt="A boat">`,
      })
    ).text,
  ) as { handle: string }
  const { imported } = await ask('documents.import', { files: [handle] })
  const { body } = await ask('documents.get', { documentId: imported[0]!.documentId })
  expect(JSON.stringify(body)).toContain(`{"type":"image","attrs":{"assetId":"${id}","alt":"A boat"}}`)

  const served = await call(`/asset/${id}`)
  expect(served.status).toBe(200)
  expect(served.headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-length': String(picture.length),
  })
  expect((await call(`/asset/${'0'.repeat(64)}`)).status).toBe(404)
  expect((await call(`/asset/${id}x`)).status).toBe(404)
  expect((await send(`/asset/${id}`)).status).toBe(401)
  expect(
    (
      await send(`/asset/${id}`, {
        headers: { Authorization: `Bearer ${token}`, Origin: 'http://evil.example' },
      })
    ).status,
  ).toBe(403)
  const page = await send(`/?token=${token}`, { headers: { Host: `127.0.0.1:${port}` } })
  const cookie = String(page.headers['set-cookie']).split(';')[0]!
  expect((await send(`/asset/${id}`, { headers: { Cookie: cookie, Origin: origin } })).status).toBe(200)
})
