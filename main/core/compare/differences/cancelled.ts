import { related } from '../lexicon/lexicon.ts'
import type { Word } from '../text/words.ts'
import { type AlignedPair, type Difference, inName, type Span } from './difference.ts'

const cancelling = /^(?:cancel|scrap|shelv)/
const leastScore = 0.5

/** One report says that something was called off, the other tells of it as of something that is, or will be. English. */
export function findCancelled({ a, b, score }: AlignedPair): Difference[] {
  if (score < leastScore || a.language !== 'en') return []
  const found = cancelledAgainst(a, b) ?? turned(cancelledAgainst(b, a))
  return found ? [{ type: 'direction', ...found }] : []
}

type Found = { readonly a: Span; readonly b: Span }
const turned = (found: Found | null): Found | null => found && { a: found.b, b: found.a }

function cancelledAgainst(from: AlignedPair['a'], to: AlignedPair['a']): Found | null {
  if (to.words.some((_, at) => cancelsAt(to.words, at) > 0)) return null
  for (const [at, word] of from.words.entries()) {
    const length = cancelsAt(from.words, at)
    if (length === 0) continue
    const objects = from.words
      .slice(at + length, at + length + 4)
      .filter(other => !other.stop && other.kind === 'word' && !inName(from, other))
    for (const object of objects.slice(0, 2)) {
      const kept = to.words.find(
        other => !other.stop && !inName(to, other) && related(object.stem, other.stem),
      )
      if (!kept || cancelling.test(kept.lower)) continue
      return {
        a: { start: word.start, end: Math.max(object.end, word.end) },
        b: { start: before(to.words, kept).start, end: kept.end },
      }
    }
  }
  return null
}

// How many words from here on say that something was called off: none, most often.
function cancelsAt(words: readonly Word[], at: number): number {
  const { lower } = words[at]!
  if (lower.startsWith('call') && words[at + 1]?.lower === 'off') return 2
  return cancelling.test(lower) ? 1 : 0
}

// “will visit”: with the word that says when.
function before(words: readonly Word[], word: Word): Word {
  const previous = words[words.indexOf(word) - 1]
  return previous && ['will', 'is', 'are', 'was', 'were', 'to'].includes(previous.lower) ? previous : word
}
