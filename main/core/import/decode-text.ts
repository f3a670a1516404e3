import { ContractError } from '../../../shared/contract/index.ts'

/**
 * The text in a file's bytes, whatever its line ends: UTF-8 and UTF-16 with or without a byte order mark, else
 * Windows-1252. A UTF-8 text with a few broken bytes stays UTF-8, with U+FFFD for these. Form feeds, vertical tabs
 * and the other line and paragraph ends of Unicode become `\n`.
 * @throws {ContractError} `not_text` where the bytes are no text; `shown` names the file
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  const text = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeWindows(bytes)
  if (isControlRich(text)) {
    throw new ContractError('not_text', `${shown} is not a text file. Nothing was imported from it.`)
  }
  return text.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
}

// Byte order marks: Unicode Standard, section 2.6.
function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  return null
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

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
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
