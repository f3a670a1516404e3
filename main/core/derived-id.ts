import { createHash } from 'node:crypto'

/**
 * An id made from the parts that name a thing, the same whenever they are the same: what is exported twice has the same
 * ids, and what is taken in twice is known again. A UUID of version 8 (RFC 9562), which no id of ours can equal.
 */
export function derivedId(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)]
  return groups.join('-')
}
