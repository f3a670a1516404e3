import { extname } from 'node:path'
import { assetOfPath } from '../../shared/document/index.ts'

/** The scheme, and the one host below it, that the renderer is served from. */
export const appScheme = 'app'
export const appHost = 'parallax'
/** The page of every window. */
export const appPage = `${appScheme}://${appHost}/index.html`

const contentTypes: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** A file of the renderer: its place below the renderer's folder, by segments, and what it is. */
export interface RendererFile {
  readonly segments: readonly [string, ...string[]]
  readonly contentType: string
}

/**
 * The file that an address of the `app:` scheme names. `null` for every other scheme and host, for what would leave
 * the renderer's folder however it is written (`..`, encoded slashes, backslashes, drive letters, NUL), for hidden
 * files, and for kinds of file that the renderer does not consist of.
 */
export function rendererFile(address: string): RendererFile | null {
  const url = parse(address)
  if (url === null || !isOwn(url)) return null
  // URL has resolved `..` by now, the encoded one included; what is left of it stands inside a segment.
  const path = url.pathname.slice(1)
  const segments = path === '' ? ['index.html'] : path.split('/').map(decode)
  if (!isNonEmpty(segments) || !segments.every(isPlainName)) return null
  const contentType = contentTypes[extname(segments.at(-1)!).toLowerCase()]
  return contentType === undefined ? null : { segments, contentType }
}

/** The id of the picture that an address of the `app:` scheme names; `null` for every other address. */
export function pictureId(address: string): string | null {
  const url = parse(address)
  return url !== null && isOwn(url) ? assetOfPath(url.pathname) : null
}

/** Whether an address belongs to the renderer: `app://parallax/…`, without user, password or port. */
export function isAppAddress(address: string): boolean {
  const url = parse(address)
  return url !== null && isOwn(url)
}

function isOwn(url: URL): boolean {
  return (
    url.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  )
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

// A percent sign that encodes nothing makes a segment that no file has.
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}

function isPlainName(segment: string): boolean {
  return /^[^./\\:\0][^/\\:\0]*$/.test(segment)
}

function isNonEmpty(segments: readonly string[]): segments is readonly [string, ...string[]] {
  return segments.length > 0
}
