import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset } from '../core/index.ts'
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts'
import { pictureId, rendererFile } from './protocol-paths.ts'

/** Sent with every answer, refusals included. The files change only with the application, so none is kept. */
const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const

/**
 * Answers requests of the `app:` scheme with the files of the built renderer in `folder`, with the pictures that `asset`
 * knows by their ids, and with nothing else.
 */
export function serveRenderer(
  folder: string,
  asset: (id: string) => Asset | null,
): (request: Request) => Promise<Response> {
  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
    const picture = pictureId(request.url)
    if (picture !== null) return pictureResponse(asset(picture), request.method)
    const file = rendererFile(request.url)
    if (file === null) return refuse(404)
    try {
      const content = await readFile(join(folder, ...file.segments))
      const body = request.method === 'HEAD' ? null : new Uint8Array(content)
      return new Response(body, { headers: { ...headers, 'Content-Type': file.contentType } })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return refuse(404)
      throw error
    }
  }
}

function pictureResponse(picture: Asset | null, method: string): Response {
  if (!picture) return refuse(404)
  const body = method === 'HEAD' ? null : new Uint8Array(picture.bytes)
  return new Response(body, { headers: { ...headers, 'Content-Type': picture.mediaType } })
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers })
}
