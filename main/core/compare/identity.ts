import { createHash } from 'node:crypto'
import type { SuggestionKind } from '../../../shared/model/index.ts'

/** What a suggestion is known by. A text is `null` where that document has no counterpart. */
export interface Identity {
  readonly aId: string
  readonly bId: string
  readonly aText: string | null
  readonly bText: string | null
  readonly kind: SuggestionKind
}

/**
 * The id of a suggestion: a UUID of version 8 (RFC 9562) made from the documents and the words, whichever document comes
 * first. Two copies of a notebook that decide on the same suggestion decide on one thing. The kind counts only where
 * there is no counterpart: a pair stays the same pair when it is judged otherwise.
 */
export function suggestionId({ aId, bId, aText, bText, kind }: Identity): string {
  const sides = [
    [aId, aText],
    [bId, bText],
  ].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  const hash = createHash('sha256')
    .update(JSON.stringify([sides, kind === 'only here']))
    .digest('hex')
  const variant = ((Number.parseInt(hash[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
