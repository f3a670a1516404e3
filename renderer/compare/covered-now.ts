import { countWords } from '../../shared/document/index.ts'
import type { Suggestion } from '../../shared/model/index.ts'

/**
 * How many words of a document have a counterpart now, from how many had one when it was compared: a passage that only
 * one document had, and that was linked with the other since, has one, and has none any more when its link is gone.
 */
export function coveredNow(
  covered: number,
  side: 'a' | 'b',
  found: readonly Pick<Suggestion, 'id' | 'kind' | 'a' | 'b' | 'state'>[],
  linked: { has(id: string): boolean },
): number {
  let now = covered
  for (const suggestion of found) {
    const passage = suggestion[side]
    if (suggestion.kind !== 'only here' || !passage) continue
    const [was, is] = [suggestion.state === 'linked', linked.has(suggestion.id)]
    if (was !== is) now += (is ? 1 : -1) * countWords(passage.text)
  }
  return now
}
