import { isSure } from '../../shared/compare/index.ts'
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
  found: readonly Pick<Suggestion, 'id' | 'kind' | 'a' | 'b' | 'state' | 'score'>[],
  settled: Settled,
): CoveredWords {
  let linked = 0
  const accepted = new Map<number, string>()
  for (const suggestion of found) {
    const passage = suggestion[side]
    if (!passage) continue
    if (suggestion.kind === 'only here') {
      const [was, is] = [suggestion.state === 'linked', settled.linked.has(suggestion.id)]
      if (was !== is) linked += (is ? 1 : -1) * countWords(passage.text)
    } else if (!isSure(suggestion) && ['accepted', 'linked'].includes(stateOf(suggestion, settled)))
      accepted.set(passage.start, passage.text)
  }
  for (const each of found) if (isSure(each) && each[side]) accepted.delete(each[side].start)
  const madeSure = [...accepted.values()].reduce((sum, text) => sum + countWords(text), 0)
  // Headings do not count, but may be accepted.
  return { covered: covered + linked, surely: Math.min(covered, surely + madeSure) + linked }
}
