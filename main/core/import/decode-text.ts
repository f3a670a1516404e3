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
function decodeUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, sampleLength)
  if (!sample.includes(0)) return null
  const little = plausibility(sample, 'utf-16le')
  const big = plausibility(sample, 'utf-16be')
  if (Math.max(little, big) <= 0) return null
  return new TextDecoder(little >= big ? 'utf-16le' : 'utf-16be').decode(bytes)
}

// How many of a text's characters are common in every script, or 0 where some cannot be in a text.
function plausibility(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample)
  const strange = text.match(/[\p{Cn}\p{Co}\p{Cs}\0\ufffd]/gu)?.length ?? 0
  if (strange > 2 + text.length / 200) return 0
  return text.match(/[ \n\r,.0-9A-Za-z\u3000-\u3002\uff0c]/g)?.length ?? 0
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

function isControlRich(text: string): boolean {
  if (text.includes('\0')) return true
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g)?.length ?? 0
  return controls > 3 + text.length / 200
}
