import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { ContractError } from '../../shared/contract/index.ts'
import { oneLine } from './printing.ts'
import type { Surroundings } from './surroundings.ts'

/** The most that a text named on the command line may hold, in bytes: a million characters of any script. */
const mostBytes = 4 * 1024 * 1024

/**
 * The text of a file, or of stdin for `-`. UTF-8, with or without its mark.
 * @throws {ContractError} `file_gone`, `unreadable`, `too_large`, `not_text`
 */
export async function readTextOf(file: string, around: Surroundings): Promise<string> {
  const name = file === '-' ? 'stdin' : oneLine(file, 200)
  const stream = file === '-' ? around.stdin : createReadStream(around.absolute(file))
  const bytes = await readAll(stream, name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new ContractError('not_text', `${name} is not text in UTF-8. Nothing was changed.`, {
      cause: error,
    })
  }
}

/**
 * The lines of a stream of UTF-8 as they come, without their ends (`\n` or `\r\n`) and without the mark at the start.
 * No other character ends a line: JSON may hold U+2028 as it is.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let first = true
  const line = (rest: string) => {
    const whole = parts.join('') + rest
    parts = []
    const start = first && whole.startsWith('\ufeff') ? 1 : 0
    first = false
    return whole.slice(start, whole.endsWith('\r') ? -1 : undefined)
  }
  for await (const chunk of stream) {
    const pieces = decoder.write(chunk as Buffer).split('\n')
    const last = pieces.pop()!
    for (const piece of pieces) yield line(piece)
    parts.push(last)
  }
  const rest = line(decoder.end())
  if (rest !== '') yield rest
}

async function readAll(stream: Readable, name: string): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      parts.push(part)
      size += part.length
      if (size > mostBytes) {
        throw new ContractError(
          'too_large',
          `${name} is larger than 4 MB, too much for a note. Nothing was changed.`,
        )
      }
    }
  } catch (error) {
    throw translateReadError(error, name)
  }
  return Buffer.concat(parts, size)
}

function translateReadError(error: unknown, name: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (error instanceof ContractError || syscall === undefined) return error
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ContractError('file_gone', `There is no file ${name}. Nothing was changed.`, { cause: error })
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'may not be read' : `could not be read (${code})`
  return new ContractError('unreadable', `${name} ${why}. Nothing was changed.`, { cause: error })
}
