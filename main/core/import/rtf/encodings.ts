const byCharset: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const byCodePage: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** The encoding of a font's character set (`\fcharset`); `null` for one that follows the document. */
export const charsetEncoding = (charset: number): string | null => byCharset[charset] ?? null

/** The encoding of a code page (`\ansicpg`, `\cpg`); that of Western Windows for an unknown one. */
export function codePageEncoding(page: number): string {
  return byCodePage[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** Text of bytes, one a character, in an encoding. */
export function decodeBytes(bytes: string, encoding: string): string {
  // Below 0x80 all of these agree but for signs that nobody uses.
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder.decode(Buffer.from(bytes, 'latin1'))
}
