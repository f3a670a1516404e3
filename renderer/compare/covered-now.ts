import { isSure, type PairedPassage, wordsMadeSure } from '../../shared/compare/index.ts'
import { countWords } from '../../shared/document/index.ts'
import type { Suggestion } from '../../shared/model/index.ts'
import { type Settled, stateOf } from './filtering.ts'

/** How many words of a document have a counterpart, and of how many it is sure. */
export interface CoveredWords {
  readonly covered: number
  readonly surely: number
}

/**
 * How many words of a document have a counterpart now, from how many had one when it was compared: a passage that only
 * one document had, and that was linked with the other since, has one, and has none any more when its link is gone. A
 * pair that is not sure is once it is accepted.
 */
export function coveredNow(
  { covered, surely }: CoveredWords,
  side: 'a' | 'b',
  found: readonly Suggestion[],
  settled: Settled,
): CoveredWords {
  let linked = 0
  const paired: PairedPassage[] = []
  for (const suggestion of found) {
    if (suggestion.kind === 'only here') {
      const passage = suggestion[side]
      const [was, is] = [suggestion.state === 'linked', settled.linked.has(suggestion.id)]
      if (passage && was !== is) linked += (is ? 1 : -1) * countWords(passage.text)
      continue
    }
    const sure = isSure(suggestion)
    const accepted = ['accepted', 'linked'].includes(stateOf(suggestion, settled))
    // Within one document either side of a pair is a passage of it.
    const sides = suggestion.aId === suggestion.bId ? (['a', 'b'] as const) : [side]
    for (const each of sides) paired.push({ ...suggestion[each]!, sure, accepted })
  }
  // Headings do not count, but may be accepted.
  return { covered: covered + linked, surely: Math.min(covered, surely + wordsMadeSure(paired)) + linked }
}
