import { type Evidence, markedPieces } from '../../shared/compare/index.ts'
import type { Suggestion } from '../../shared/model/index.ts'
import type { Aligned, AlignedWords, Alignment, FaceRequest } from '../reader/index.ts'
import { colourOf } from './looks.ts'

/** The documents in panes A and B. */
export interface Panes {
  readonly left: string | null
  readonly right: string | null
}

/** Which side of a suggestion stands in the left pane; `null` where its documents are not both on the screen. */
export function leftSideOf({ aId, bId }: Suggestion, { left, right }: Panes): 'a' | 'b' | null {
  if (aId === left && bId === right) return 'a'
  return bId === left && aId === right ? 'b' : null
}

const none: AlignedWords = { left: [], right: [] }

/** The suggestions that are listed as the panes show them, the likeliest last. */
export const alignedPassages = (listed: readonly Suggestion[], panes: Panes): readonly Aligned[] =>
  listed.flatMap(each => alignedOf(each, panes) ?? []).reverse()

/** What the panes show of a comparison: the suggestions listed, and the one looked at with its evidence. */
export function alignmentOf(
  passages: readonly Aligned[],
  selected: Suggestion | null,
  panes: Panes,
): Alignment {
  const picked = selected && alignedOf(selected, panes)
  const sides = selected && picked ? sidesOf(leftSideOf(selected, panes)!) : null
  const words = (evidence: Evidence): AlignedWords =>
    selected && sides
      ? { left: wordsIn(selected, sides[0], evidence), right: wordsIn(selected, sides[1], evidence) }
      : none
  return {
    passages,
    selected: picked,
    shared: words('shared'),
    differing: words('differing'),
  }
}

const sidesOf = (left: 'a' | 'b') => (left === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const))

// Words in a row are one place, with the blanks between them.
function wordsIn(suggestion: Suggestion, side: 'a' | 'b', wanted: Evidence) {
  const passage = suggestion[side]
  if (!passage) return []
  const pieces = markedPieces(
    passage,
    suggestion.shared.map(each => each[side]),
    suggestion.differences.map(each => each[side]),
  )
  let end = passage.start
  return pieces.flatMap(({ text, evidence }) => {
    end += text.length
    return evidence === wanted ? [{ start: end - text.length, end }] : []
  })
}

// What is shown of a suggestion is the same as long as it stands on the same side: so what draws it sees what changed.
const shown = { a: new WeakMap<Suggestion, Aligned>(), b: new WeakMap<Suggestion, Aligned>() }

function alignedOf(suggestion: Suggestion, panes: Panes): Aligned | null {
  const side = leftSideOf(suggestion, panes)
  if (side === null) return null
  const known = shown[side].get(suggestion)
  if (known) return known
  const { id, kind, a, b, score } = suggestion
  const [left, right] = side === 'a' ? [a, b] : [b, a]
  const aligned = { id, left, right, kind, colour: colourOf[kind], weight: score }
  shown[side].set(suggestion, aligned)
  return aligned
}

let wishes = 0

/** A wish to see the passages of a suggestion face each other; `null` where its documents are not on the screen. */
export function faceOf(suggestion: Suggestion, panes: Panes): FaceRequest | null {
  const side = leftSideOf(suggestion, panes)
  const { left: leftId, right: rightId } = panes
  if (side === null || leftId === null || rightId === null) return null
  const { a, b } = suggestion
  const [left, right] = side === 'a' ? [a, b] : [b, a]
  return { leftId, rightId, left, right, nonce: ++wishes }
}

/** The suggestion at a place of a pane that a click picks: the likest, or the one after the one picked already. */
export function suggestionAt(
  listed: readonly Suggestion[],
  panes: Panes,
  place: { readonly side: 'left' | 'right'; readonly offset: number },
  selectedId: string | null,
): Suggestion | null {
  const here = listed
    .filter(suggestion => {
      const aligned = alignedOf(suggestion, panes)?.[place.side]
      return aligned && aligned.start <= place.offset && place.offset < aligned.end
    })
    .sort((one, other) => other.score - one.score)
  const at = here.findIndex(({ id }) => id === selectedId)
  return here[(at + 1) % here.length] ?? null
}
