import { describe, expect, test } from 'vitest'
import { type Identity, type Incoming, refuse, sameSecret } from '../../main/web/guard.ts'

const own: Identity = {
  hosts: ['127.0.0.1:4711', 'localhost:4711'],
  token: 'the-token',
  cookie: { name: 'parallax-4711', secret: 'the-cookie' },
}

const page: Incoming = {
  method: 'GET',
  path: '/',
  host: '127.0.0.1:4711',
  origin: undefined,
  fetchSite: 'none',
  authorization: undefined,
  cookie: undefined,
  queryToken: 'the-token',
}
const asset: Incoming = {
  ...page,
  path: '/assets/app.js',
  fetchSite: 'same-origin',
  queryToken: null,
  cookie: 'parallax-4711=the-cookie',
}
const api: Incoming = {
  method: 'POST',
  path: '/api/request',
  host: '127.0.0.1:4711',
  origin: 'http://127.0.0.1:4711',
  fetchSite: 'same-origin',
  authorization: 'Bearer the-token',
  cookie: undefined,
  queryToken: null,
}
const stream: Incoming = { ...api, method: 'GET', path: '/api/events', origin: undefined }

describe('what may come in', () => {
  test.each<[string, Incoming]>([
    ['the page with its token', page],
    ['the page again, with the cookie', { ...page, queryToken: null, cookie: 'parallax-4711=the-cookie' }],
    ['an asset with the cookie', asset],
    ['an asset with the cookie among others', { ...asset, cookie: 'a=b; parallax-4711=the-cookie; c=d' }],
    ['an asset with the token', { ...asset, cookie: undefined, authorization: 'Bearer the-token' }],
    ['a request', api],
    ['a request by the other name', { ...api, host: 'localhost:4711', origin: 'http://localhost:4711' }],
    [
      'a request with its host in capitals',
      { ...api, host: 'LOCALHOST:4711', origin: 'http://localhost:4711' },
    ],
    ['a request of a program that says nothing of sites', { ...api, fetchSite: undefined }],
    ['the events', stream],
  ])('%s', (_, incoming) => {
    expect(refuse(incoming, own)).toBeNull()
  })
})

describe('what is refused', () => {
  test.each<[string, Incoming, number]>([
    ['no Host', { ...api, host: undefined }, 403],
    ['a name rebound to this machine', { ...api, host: 'evil.example:4711' }, 403],
    ['a name that begins like ours', { ...api, host: '127.0.0.1.evil.example:4711' }, 403],
    ['another port', { ...api, host: '127.0.0.1:80' }, 403],
    ['no port', { ...api, host: '127.0.0.1' }, 403],
    ['every interface', { ...api, host: '0.0.0.0:4711' }, 403],
    ['IPv6, where it is not bound', { ...api, host: '[::1]:4711' }, 403],
    ['an Origin elsewhere', { ...api, origin: 'https://evil.example' }, 403],
    ['an Origin on another port', { ...api, origin: 'http://127.0.0.1:8080' }, 403],
    ['an Origin of the other name', { ...api, origin: 'http://localhost:4711' }, 403],
    ['an Origin with TLS', { ...api, origin: 'https://127.0.0.1:4711' }, 403],
    ['a null Origin', { ...api, origin: 'null' }, 403],
    ['an empty Origin', { ...api, origin: '' }, 403],
    ['a POST without Origin', { ...api, origin: undefined }, 403],
    ['events for an Origin elsewhere', { ...stream, origin: 'https://evil.example' }, 403],
    ['a page of another site', { ...page, fetchSite: 'cross-site' }, 403],
    ['a page of another port', { ...asset, fetchSite: 'same-site' }, 403],
    ['a value of Sec-Fetch-Site nobody knows', { ...asset, fetchSite: 'elsewhere' }, 403],
    ['PUT', { ...api, method: 'PUT' }, 405],
    ['OPTIONS, which would ask for CORS', { ...api, method: 'OPTIONS' }, 405],
    ['TRACE', { ...api, method: 'TRACE' }, 405],
    ['HEAD', { ...page, method: 'HEAD' }, 405],
    ['POST to the page', { ...page, method: 'POST', origin: 'http://127.0.0.1:4711' }, 405],
    ['a page without anything', { ...page, queryToken: null }, 401],
    ['a page with a wrong token', { ...page, queryToken: 'the-tokem' }, 401],
    ['a page with an empty token', { ...page, queryToken: '' }, 401],
    ['a page with the cookie of another port', { ...asset, cookie: 'parallax-4712=the-cookie' }, 401],
    ['an asset with a wrong cookie', { ...asset, cookie: 'parallax-4711=the-cookiE' }, 401],
    ['an asset with the token for a cookie', { ...asset, cookie: 'parallax-4711=the-token' }, 401],
    ['a request without its token', { ...api, authorization: undefined }, 401],
    ['a request with a wrong token', { ...api, authorization: 'Bearer the-tokem' }, 401],
    ['a request with half a token', { ...api, authorization: 'Bearer the-tok' }, 401],
    [
      'a request with the cookie',
      { ...api, authorization: undefined, cookie: 'parallax-4711=the-cookie' },
      401,
    ],
    ['a request with the cookie for a token', { ...api, authorization: 'Bearer the-cookie' }, 401],
    [
      'a request with the token in its address',
      { ...api, authorization: undefined, queryToken: 'the-token' },
      401,
    ],
    [
      'events with the cookie',
      { ...stream, authorization: undefined, cookie: 'parallax-4711=the-cookie' },
      401,
    ],
    ['another scheme', { ...api, authorization: 'Basic the-token' }, 401],
  ])('%s', (_, incoming, status) => {
    expect(refuse(incoming, own)).toMatchObject({ status, message: expect.stringMatching(/^[A-Z].+\.$/) })
  })
})

test('the order is Host, Origin, site, method, token', () => {
  const wrong = { ...api, host: 'evil.example', origin: 'null', method: 'PUT', authorization: undefined }
  const sentence = (incoming: Incoming) => refuse(incoming, own)!
  expect(sentence(wrong).message).toContain('address does not belong')
  expect(sentence({ ...wrong, host: api.host }).message).toContain('not other sites')
  expect(sentence({ ...wrong, host: api.host, origin: api.origin }).status).toBe(405)
  expect(sentence({ ...wrong, host: api.host, origin: api.origin, method: 'POST' }).status).toBe(401)
})

test('secrets are the same only when they are the same', () => {
  expect(sameSecret('abc', 'abc')).toBe(true)
  expect(sameSecret('abd', 'abc')).toBe(false)
  expect(sameSecret('', 'abc')).toBe(false)
  expect(sameSecret('abcabc', 'abc')).toBe(false)
})
