/**
 * How many colours a pixel of a JPEG file has, by its frame header (ITU-T T.81, annex B); `null` where none is found
 * near the beginning, as in one that is encrypted.
 */
export function jpegComponents(bytes: Uint8Array, from: number): number | null {
  let at = from
  if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd8) return null
  at += 2
  for (let segments = 0; segments < 200 && at + 9 < bytes.length; segments += 1) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xc2) return bytes[at + 9] ?? null
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else if (marker >= 0xc3 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xcc) return null
    else if (marker === 0xda || marker === 0xd9) return null
    else at += 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!
  }
  return null
}

/**
 * How many pixels a JPEG 2000 file has, by its header (ITU-T T.800, annex A.5.1); infinite where none is found near
 * the beginning.
 */
export function jpeg2000Pixels(bytes: Uint8Array, from: number): number {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(4096, bytes.length - from))
  const at = head.indexOf(Buffer.from([0xff, 0x4f, 0xff, 0x51]))
  return at < 0 || at + 16 > head.length ? Infinity : head.readUInt32BE(at + 8) * head.readUInt32BE(at + 12)
}
