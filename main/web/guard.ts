import { createHash, timingSafeEqual } from 'node:crypto'

/** What of a request decides whether it may come in. Header values as they arrived; `undefined` where absent. */
export interface Incoming {
  readonly method: string
  /** The path without its query, still encoded. */
  readonly path: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** `Sec-Fetch-Site`: where the browser says that the request comes from. */
  readonly fetchSite: string | undefined
  readonly authorization: string | undefined
  readonly cookie: string | undefined
  /** The `token` of the query. */
  readonly queryToken: string | null
}

/** What the host knows itself by. */
export interface Identity {
  /** Values of `Host` under which it answers, `127.0.0.1:4711` for example. */
  readonly hosts: readonly string[]
  /** Opens everything. It is in the address that the host prints. */
  readonly token: string
  /** Opens the page and its assets, never the API. */
  readonly cookie: { readonly name: string; readonly secret: string }
}

export interface Refusal {
  readonly status: 401 | 403 | 405
  readonly message: string
}

/**
 * Decides whether a request may come in; `null` where it may. In this order: its Host must be ours (a name that was
 * rebound to this machine is refused), its Origin must be ours and present on POST, the browser must not say that it
 * comes from elsewhere, its method must be known, and it must carry the token, or for pages and assets the cookie.
 */
export function refuse(incoming: Incoming, own: Identity): Refusal | null {
  const { method, host, origin, fetchSite } = incoming
  if (host === undefined || !own.hosts.includes(host.toLowerCase())) {
    return {
      status: 403,
      message: 'This address does not belong to Parallax. Open the address that it printed.',
    }
  }
  if (origin === undefined ? method === 'POST' : origin !== `http://${host.toLowerCase()}`) {
    return { status: 403, message: 'Parallax answers its own page only, not other sites.' }
  }
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') {
    return { status: 403, message: 'Parallax answers its own page only, not other sites.' }
  }
  const isApi = incoming.path.startsWith('/api/')
  if (method !== 'GET' && !(method === 'POST' && isApi)) {
    return { status: 405, message: 'Parallax does not answer this kind of request.' }
  }
  if (carriesToken(incoming, own, isApi) || (!isApi && carriesCookie(incoming, own))) return null
  return {
    status: 401,
    message: 'The address lacks its token, or Parallax was restarted. Open the address that it printed.',
  }
}

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export function sameSecret(given: string, own: string): boolean {
  return timingSafeEqual(digest(given), digest(own))
}

const digest = (secret: string) => createHash('sha256').update(secret).digest()

// The API takes the token from its header only: an address with a token may stand in a browser's history.
function carriesToken({ authorization, queryToken }: Incoming, own: Identity, isApi: boolean): boolean {
  const bearer = /^Bearer ([\w-]+)$/i.exec(authorization ?? '')?.[1]
  if (bearer !== undefined && sameSecret(bearer, own.token)) return true
  return !isApi && queryToken !== null && sameSecret(queryToken, own.token)
}

function carriesCookie({ cookie }: Incoming, own: Identity): boolean {
  const pairs = (cookie ?? '').split(';').map(pair => pair.trim())
  const prefix = `${own.cookie.name}=`
  return pairs.some(
    pair => pair.startsWith(prefix) && sameSecret(pair.slice(prefix.length), own.cookie.secret),
  )
}
