/** A picture that can be shown: its media type, and how wide and high it is in pixels. */
export interface Raster {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
  readonly width: number
  readonly height: number
}

/**
 * What kind of picture bytes are, by their first ones; `null` for what is none of the four kinds that are shown, and
 * for a header that breaks off.
 */
export function recogniseRaster(bytes: Uint8Array): Raster | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const read of [png, gif, webp, jpeg]) {
    const raster = read(bytes, view)
    if (raster) return raster.width > 0 && raster.height > 0 ? raster : null
  }
  return null
}

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  bytes.length >= at + text.length &&
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0))

// PNG (third edition), sections 5.2 and 11.2.1.
function png(bytes: Uint8Array, view: DataView): Raster | null {
  if (!startsWith(bytes, '\x89PNG\r\n\x1a\n') || bytes.length < 24) return null
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

// GIF89a, section 18.
function gif(bytes: Uint8Array, view: DataView): Raster | null {
  if (!(startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) || bytes.length < 10) return null
  return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

// RFC 9649, section 2: the first chunk is simple lossy, simple lossless or extended.
function webp(bytes: Uint8Array, view: DataView): Raster | null {
  if (!startsWith(bytes, 'RIFF') || !startsWith(bytes, 'WEBP', 8) || bytes.length < 30) return null
  const mediaType = 'image/webp'
  if (startsWith(bytes, 'VP8X', 12)) {
    const third = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
    return { mediaType, width: third(24), height: third(27) }
  }
  if (startsWith(bytes, 'VP8L', 12)) {
    const packed = view.getUint32(21, true)
    return { mediaType, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
  }
  if (!startsWith(bytes, 'VP8 ', 12)) return null
  return { mediaType, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

// ITU-T T.81, annex B: the frame header says the size; it follows any number of other segments.
function jpeg(bytes: Uint8Array, view: DataView): Raster | null {
  if (!startsWith(bytes, '\xff\xd8\xff')) return null
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at += 1
    } else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    } else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2
    } else if (marker === 0xda || marker === 0xd9) {
      return null
    } else {
      at += 2 + view.getUint16(at + 2)
    }
  }
  return null
}
