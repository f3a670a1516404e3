import type { IncomingMessage } from 'node:http'
import { ContractError } from '../../shared/contract/index.ts'

/** The most that one request may carry as JSON, in bytes. */
export const jsonLimit = 16 * 1024 * 1024

/**
 * Reads the body of a request as JSON.
 * @throws {ContractError} `too_large` beyond `limit` bytes; `invalid_params` for what is not JSON, or breaks off
 */
export async function readJson(request: IncomingMessage, limit = jsonLimit): Promise<unknown> {
  const body = await readBody(request, limit)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (error) {
    throw new ContractError('invalid_params', 'The request is not JSON.', { cause: error })
  }
}

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of measured(request, limit, 'This')) {
    size += part.length
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

/**
 * The parts of a body as they arrive. The request is left open when this ends early, so that it can be answered.
 * @param what names what is read, for the sentence
 * @throws {ContractError} `too_large` beyond `limit` bytes; `invalid_params` where the caller broke off
 */
export async function* measured(
  request: IncomingMessage,
  limit: number,
  what: string,
): AsyncGenerator<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit, what)
  let size = 0
  try {
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length
      if (size > limit) throw tooLarge(limit, what)
      yield part
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    throw new ContractError('invalid_params', 'The request broke off.')
  }
}

function tooLarge(limit: number, what: string): ContractError {
  const megabytes = Math.floor(limit / 1024 / 1024)
  return new ContractError(
    'too_large',
    `${what} is larger than ${megabytes} MB, which is the most that Parallax takes at once.`,
  )
}
