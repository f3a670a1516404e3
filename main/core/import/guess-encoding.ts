/**
 * The encodings that texts without a mark are looked for in, as jschardet calls them, with the names of the Encoding
 * Standard. What differs from Windows-1252 in single signs only (ISO-8859-15) is not among them.
 */
const encodings: ReadonlyMap<string, string> = new Map([
  ['cp932', 'Shift_JIS'],
  ['shift_jis', 'Shift_JIS'],
  ['euc-jp', 'EUC-JP'],
  ['iso-2022-jp', 'ISO-2022-JP'],
  ['gb18030', 'GB18030'],
  ['gbk', 'GB18030'],
  ['big5', 'Big5'],
  ['big5-hkscs', 'Big5'],
  ['cp949', 'EUC-KR'],
  ['euc-kr', 'EUC-KR'],
  ['koi8-r', 'KOI8-R'],
  ['koi8-u', 'KOI8-U'],
  ['ibm866', 'IBM866'],
  ['cp866', 'IBM866'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['macroman', 'macintosh'],
  ['mac-roman', 'macintosh'],
  ['cp874', 'windows-874'],
  ['windows-874', 'windows-874'],
  ...['1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258'].map(
    page => [`windows-${page}`, `Windows-${page}`] as const,
  ),
  ...['2', '5', '6', '7', '8', '9', '13'].map(part => [`iso-8859-${part}`, `ISO-8859-${part}`] as const),
])

/** How much of a text is looked at, in bytes. */
const sampleLength = 32 * 1024
/** Below this a guess of the library is none: of single accents it knows nothing, and Windows-1252 is the likeliest. */
const leastConfidence = 0.14

/**
 * In which encoding bytes without any mark are written, most likely, going by what the languages written in it look
 * like: a name of the Encoding Standard; `null` where nothing speaks for any.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<string | null> {
  const { detect } = await import('jschardet')
  const { encoding, confidence } = detect(sampleOf(bytes), { detectEncodings: [...encodings.keys()] })
  if (encoding === null || confidence < leastConfidence) return null
  return encodings.get(encoding.toLowerCase()) ?? null
}

// From the line with the first character beyond ASCII on: what is before tells nothing.
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte >= 0x80 || byte === 0x1b)
  const line = first < 0 ? 0 : bytes.lastIndexOf(0x0a, first) + 1
  const start = first - line > sampleLength / 2 ? first : line
  return bytes.subarray(start, start + sampleLength)
}
