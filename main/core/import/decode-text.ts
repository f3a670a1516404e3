import { ContractError } from '../../../shared/contract/index.ts'
import { guessEncoding } from './guess-encoding.ts'

/** A text, and the encoding that it was read in, where neither its bytes nor its file say that: `KOI8-R`; else `null`. */
export interface DecodedText {
  readonly text: string
  readonly guessed: string | null
}

/**
 * The text in a file's bytes, whatever its line ends: UTF-8 and UTF-16 with or without a byte order mark, else in the
 * encoding that it looks like, else Windows-1252. A UTF-8 text with a few broken bytes stays UTF-8, with U+FFFD for
 * these. Form feeds, vertical tabs and the other line and paragraph ends of Unicode become `\n`.
 * @throws {ContractError} `not_text` where the bytes are no text; `shown` names the file
 */
export async function decodeText(bytes: Uint8Array, shown: string): Promise<DecodedText> {
  const said = decodeMarked(bytes) ?? decodeShifted(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes)
  const { text, guessed } = said === null ? await decodeLegacy(bytes, shown) : { text: said, guessed: null }
  if (isControlRich(text)) throw notText(shown)
  return { text: text.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n'), guessed }
}

const notText = (shown: string) =>
  new ContractError('not_text', `${shown} is not a text file. Nothing was imported from it.`)

// Byte order marks: Unicode Standard, section 2.6.
function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  return null
}

// ISO-2022-JP (RFC 1468) is all ASCII, and shifts to its signs by an escape and `$B` or `$@`.
function decodeShifted(bytes: Uint8Array): string | null {
  const shift = bytes.indexOf(0x1b)
  const isJapanese =
    shift >= 0 && bytes[shift + 1] === 0x24 && /[@B]/.test(String.fromCharCode(bytes[shift + 2] ?? 0))
  return isJapanese ? new TextDecoder('iso-2022-jp').decode(bytes) : null
}

/** How many bytes are looked at to tell UTF-16 without a mark. */
const sampleLength = 64 * 1024

// In UTF-16, blanks, line ends and ASCII have a zero as one of their two bytes, and always the same one of the two.
// Single zeros among ASCII are no such text.
function decodeUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, sampleLength)
  if (!sample.includes(0)) return null
  let evenZeros = 0
  let oddZeros = 0
  let ascii = 0
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) evenZeros += 1
    else if (byte === 0) oddZeros += 1
    else if (byte < 0x80) ascii += 1
  }
  const zeros = evenZeros + oddZeros
  if (Math.min(evenZeros, oddZeros) * 10 > zeros) return null
  if (ascii > (sample.length - zeros) * 0.9 && zeros < sample.length * 0.4) return null
  const encoding = oddZeros >= evenZeros ? 'utf-16le' : 'utf-16be'
  return isPlausible(sample, encoding) ? new TextDecoder(encoding).decode(bytes) : null
}

function isPlausible(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample)
  const strange = text.match(/[\p{Cn}\p{Co}\p{Cs}\0\ufffd]/gu)?.length ?? 0
  return strange <= 2 + text.length / 200
}

function decodeUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  if (broken === 0) return text
  // oxlint-disable-next-line no-control-regex
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0
  return whole >= broken * 10 ? text : null
}

async function decodeLegacy(bytes: Uint8Array, shown: string): Promise<DecodedText> {
  if (bytes.includes(0)) throw notText(shown)
  const guessed = await guessEncoding(bytes)
  const text = guessed === null ? null : plausibly(guessed, bytes)
  if (text !== null) return { text, guessed }
  return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'Windows-1252' }
}

// A guess is wrong where more than a few bytes do not fit it.
function plausibly(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return broken > 1 + text.length / 500 || isControlRich(text) ? null : text
}

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

function isControlRich(text: string): boolean {
  if (text.includes('\0')) return true
  const most = 3 + text.length / 200
  let controls = 0
  for (const _ of text.matchAll(control)) if ((controls += 1) > most) return true
  return false
}
