/** How many characters are kept on either side of a quote. */
const contextLength = 32

/** A passage told by its words: enough to find it again in another version of the text. */
export interface QuoteAnchor {
  /** Where it stood, `[start, end)` in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/**
 * Describes the passage `[start, end)` of a text, in UTF-16 code units. Prefix and suffix never cut a surrogate pair.
 * @throws {RangeError} where the range is empty, outside the text, or cuts a surrogate pair
 */
export function describePassage(text: string, start: number, end: number): QuoteAnchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`[${start}, ${end}) is not a passage of a text of ${text.length} characters`)
  }
  if (cutsPair(text, start) || cutsPair(text, end)) {
    throw new RangeError(`[${start}, ${end}) begins or ends in the middle of a character`)
  }
  let before = Math.max(0, start - contextLength)
  if (cutsPair(text, before)) before += 1
  let after = Math.min(text.length, end + contextLength)
  if (cutsPair(text, after)) after -= 1
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  }
}

/** Whether an offset falls between the two halves of a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
