import type { ServerResponse } from 'node:http'
import { ContractError, type ErrorCode } from '../../shared/contract/index.ts'
import type { Asset } from '../core/index.ts'
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts'

/** What every response carries, whatever it is. There are no CORS headers: no other origin may read anything. */
const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cache-Control': 'no-store',
}

/** Puts on a response what every response carries; what is set later wins. */
export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
}

/** Answers with a JSON value. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  })
  response.end(body)
}

/** Answers with a sentence alone, for a person who opened an address by hand. */
export function sendSentence(response: ServerResponse, status: number, message: string): void {
  const body = Buffer.from(`${message}\n`)
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length })
  response.end(body)
}

/** Answers with a picture of the notebook. Its address is the hash of its bytes, so it may be kept. */
export function sendPicture(response: ServerResponse, picture: Asset | null): void {
  if (!picture) return sendSentence(response, 404, 'Parallax has nothing at this address.')
  response.writeHead(200, {
    'Content-Type': picture.mediaType,
    'Content-Length': picture.bytes.length,
    'Cache-Control': 'private, max-age=31536000, immutable',
  })
  response.end(picture.bytes)
}

/** Answers with an error in the shape of a failed reply, so that a caller reads all answers in one way. */
export function sendError(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  sendJson(response, status, { ok: false, error: { code, message } })
}

/** Answers with what went wrong while a request was served; nothing of a stack leaves the log. */
export function sendFailure(
  response: ServerResponse,
  error: unknown,
  log: (message: string, error?: unknown) => void,
): void {
  if (response.headersSent) {
    // A browser that goes elsewhere hangs up in the middle; that is no failure.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
      log('a response broke off', error)
    response.destroy()
  } else if (error instanceof ContractError) {
    if (error.cause) log(error.message, error.cause)
    sendError(response, statuses[error.code] ?? 400, error.code, error.message)
  } else {
    log('a request failed', error)
    sendError(
      response,
      500,
      'internal',
      'Something broke inside Parallax. Nothing was changed; the log has the details.',
    )
  }
}

const statuses: { readonly [Code in ErrorCode]?: number } = {
  forbidden: 403,
  not_found: 404,
  file_gone: 404,
  too_large: 413,
  disk_full: 507,
  not_written: 500,
  internal: 500,
}
