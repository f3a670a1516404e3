/**
 * How many pictures a PDF holds, without opening any: their dictionaries stand in the open, since those of streams
 * are never packed (ISO 32000-2, 7.5.7). Masks, which are part of another picture, do not count.
 */
export function countPictures(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const masks = new Set<string>()
  const pictures = new Set<string>()
  let inline = 0
  for (let at = buffer.indexOf('/Image'); at >= 0; at = buffer.indexOf('/Image', at + 6)) {
    const before = buffer.toString('latin1', Math.max(0, at - 1500), at)
    if (!/\/Subtype\s*$/.test(before)) continue
    const start = before.lastIndexOf(' obj')
    const own = before.slice(Math.max(0, start - 20), start + 4)
    const id = /(\d+ \d+) obj$/.exec(own)?.[1]
    const whole = before.slice(start + 4) + buffer.toString('latin1', at, at + 1500).split('stream', 1)[0]
    const mask = /\/(?:SMask|Mask)\s+(\d+ \d+) R/.exec(whole)?.[1]
    if (mask !== undefined) masks.add(mask)
    if (/\/ImageMask\s+true/.test(whole)) continue
    if (id === undefined) inline += 1
    else pictures.add(id)
  }
  return inline + [...pictures].filter(id => !masks.has(id)).length
}
