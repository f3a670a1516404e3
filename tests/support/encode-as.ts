/**
 * A text in an old encoding, which the platform reads but does not write: its decoder is asked for every character of
 * one and two bytes.
 * @param label a name of the Encoding Standard, for an encoding without states
 * @throws {RangeError} for a character that the encoding does not have
 */
export function encodeAs(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label)
  const known = new Map<string, number[]>()
  for (let first = 0; first < 0x100; first += 1) {
    const single = decoder.decode(Uint8Array.of(first))
    if (single !== '\ufffd') known.set(single, [first])
  }
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) {
      const pair = decoder.decode(Uint8Array.of(first, second))
      if ([...pair].length === 1 && pair !== '\ufffd' && !known.has(pair)) known.set(pair, [first, second])
    }
  }
  return Buffer.from(
    [...text].flatMap(character => {
      const bytes = known.get(character)
      if (!bytes) throw new RangeError(`${label} has no ${JSON.stringify(character)}`)
      return bytes
    }),
  )
}
