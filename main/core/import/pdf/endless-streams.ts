import { inflateSync, constants } from 'node:zlib'
import { tooMuch } from '../refusals.ts'

/** The most that one stream of text may unfold to, in bytes: a page of it would be a book. */
const mostUnfolded = 64 * 1024 * 1024
/** Deflate unfolds at most to 1,032 times; what is shorter than this cannot pass the limit in one go. */
const surelySmall = Math.floor(mostUnfolded / 1032)
/** LZW unfolds to more, and nothing but old scans has streams of this length. */
const mostLzw = 256 * 1024

/**
 * Refuses a PDF with a stream that unfolds without end. The library unfolds a whole stream at a time, so this is found
 * before. Pictures, which are left out where they do so, are not looked at.
 * @throws {ContractError} `too_large`
 */
export function refuseEndlessStreams(bytes: Uint8Array, name: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (at >= 3 && buffer.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = dictionaryBefore(buffer, at)
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    if (isEndless(buffer, contentAfter(buffer, at), dictionary)) {
      throw tooMuch(name, `${mostUnfolded / 1024 / 1024} MB in one of its parts when that is unfolded`)
    }
  }
}

function dictionaryBefore(buffer: Buffer, at: number): string {
  const before = buffer.toString('latin1', Math.max(0, at - 2000), at)
  return before.slice(before.lastIndexOf(' obj') + 1)
}

const contentAfter = (buffer: Buffer, at: number) =>
  buffer[at + 6] === 0x0d && buffer[at + 7] === 0x0a ? at + 8 : at + 7

/** Whether a stream, with this dictionary and its content from here, unfolds to more than a part of a file may. */
export function isEndless(buffer: Buffer, start: number, dictionary: string): boolean {
  const deflates = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
  const others = dictionary.match(/\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/g)?.length ?? 0
  if (deflates + others === 0) return false
  const found = buffer.indexOf('endstream', start)
  const content = buffer.subarray(start, found < 0 ? buffer.length : found)
  if (others > 0) return content.length > mostLzw || deflates + others > 1
  if (deflates === 1 && content.length <= surelySmall) return false
  let unfolded: Buffer | null = content
  for (let round = 0; round < deflates && unfolded !== null; round += 1) {
    if (unfolded.length === 0) return false
    unfolded = inflate(unfolded)
  }
  return unfolded === null
}

/** What deflated bytes unfold to, as far as they are sound; `null` where that is too much. */
function inflate(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: mostUnfolded, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return null
    // Damaged, or encrypted: the library copes with the one, and the limits of the thread with the other.
    if (code?.startsWith('Z_')) return Buffer.alloc(0)
    throw error
  }
}
