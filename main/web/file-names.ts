/** The extension of a name, for a file of ours: nothing but letters and digits, or none. */
export function safeExtension(name: string): string {
  return /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? ''
}

// What some file system refuses: control characters, what separates folders, and what Windows reserves.
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f/\\:*?"<>|]+/g

/** A name that every file system takes: at most 60 characters and an extension, no folders, not hidden, never empty. */
export function safeFileName(suggested: string): string {
  const cleaned = suggested.toWellFormed().normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ')
  const trimmed = cleaned.replace(/^[. ]+|[. ]+$/g, '')
  if (trimmed === '') return 'export'
  const extension = safeExtension(trimmed)
  const stem = trimmed.slice(0, trimmed.length - extension.length)
  // 60 characters of any script are at most 240 bytes, which a file system takes with an extension.
  return cut(stem, 60) + extension
}

/** The header that makes a browser save a response under this name (RFC 6266, RFC 8187). */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function cut(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('').trimEnd()
}
