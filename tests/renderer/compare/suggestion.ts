import type { Suggestion, SuggestionKind } from '../../../shared/model/index.ts'

const passage = (start: number) => ({ start, end: start + 10, text: 'abcde fghi' })

/** A suggestion between document A and document B, each passage ten characters long. */
export function suggestion(
  id: string,
  kind: SuggestionKind,
  a: number | null,
  b: number | null,
  score: number,
): Suggestion {
  return {
    id,
    kind,
    aId: 'A',
    bId: 'B',
    a: a === null ? null : passage(a),
    b: b === null ? null : passage(b),
    score,
    differences: [],
    shared: [],
    state: 'open',
  }
}
