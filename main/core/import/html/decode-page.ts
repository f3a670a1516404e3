import { type DecodedText, decodeText } from '../decode-text.ts'
import { shownName } from '../shown-name.ts'

/**
 * The text of a page's bytes. In this order: a byte order mark; UTF-8 where the bytes are that, whatever the page says,
 * since browsers save in it without changing what it says; what the page says itself; what pages in its language are
 * usually written in; else as any text (`decodeText`).
 * @throws {ContractError} `not_text` where the bytes are no text; `name` is the file's
 */
export async function decodePage(file: Uint8Array, name: string): Promise<DecodedText> {
  const bytes = withoutStrayZeros(file)
  const encoding = saidEncoding(bytes)
  const said = markedText(bytes) ?? utf8Text(bytes, encoding) ?? decoded(bytes, encoding)
  const { text, guessed } =
    said === null ? await decodeText(bytes, shownName(name)) : { text: said, guessed: null }
  return { text: text.replace(/\r\n?/g, '\n'), guessed }
}

// Broken programs leave a zero here and there, which browsers pass over. In UTF-16 there are many.
function withoutStrayZeros(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0)) return bytes
  const rest = bytes.filter(byte => byte !== 0)
  return bytes.length - rest.length <= 3 + bytes.length / 1000 ? rest : bytes
}

/** How much of a page is looked at for what it says of its encoding, in bytes. HTML Standard, section 13.2.3.2. */
const prescan = 4096

function saidEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescan)).toString('latin1')
  const said =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
    /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  if (said) return knownEncoding(said)
  const language = /<html\b[^>]*?\slang\s*=\s*["']?([a-z]{2})/i.exec(head)?.[1]
  return usualEncodings[language?.toLowerCase() ?? ''] ?? null
}

function knownEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    // A page that can be read as ASCII to find that label is not in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

// HTML Standard, section 13.2.3.2, the table of locales.
const usualEncodings: { readonly [language: string]: string } = {
  ar: 'windows-1256',
  fa: 'windows-1256',
  ur: 'windows-1256',
  ru: 'windows-1251',
  uk: 'windows-1251',
  bg: 'windows-1251',
  sr: 'windows-1251',
  cs: 'windows-1250',
  sk: 'windows-1250',
  pl: 'iso-8859-2',
  hu: 'iso-8859-2',
  sl: 'iso-8859-2',
  hr: 'windows-1250',
  el: 'iso-8859-7',
  he: 'windows-1255',
  tr: 'windows-1254',
  lt: 'windows-1257',
  lv: 'windows-1257',
  et: 'windows-1257',
  vi: 'windows-1258',
  th: 'windows-874',
  ja: 'shift_jis',
  ko: 'euc-kr',
  zh: 'gbk',
}

function markedText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

// Text in another encoding is hardly ever well-formed UTF-8, unless it is all ASCII.
function utf8Text(bytes: Uint8Array, said: string | null): string | null {
  if (said === 'iso-2022-jp' || bytes.includes(0)) return null
  return strictly('utf-8', bytes)
}

function decoded(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null || encoding === 'utf-8' || bytes.includes(0)) return null
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return broken * 100 > text.length ? null : text
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
