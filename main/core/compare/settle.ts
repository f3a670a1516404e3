import { type JoinedPassages, LinksBetween } from '../../../shared/compare/index.ts'
import { countWords } from '../../../shared/document/index.ts'
import type { Proposal } from './compare.ts'
import type { CountedComparison } from './compare-job.ts'

/** A proposal, and the link that joins its passages already; see `LinksBetween`. */
export interface SettledProposal extends Proposal {
  readonly linkId: string | null
}

export interface SettledComparison extends CountedComparison {
  readonly proposals: readonly SettledProposal[]
}

/** Holds a comparison against the links between its documents. What is linked with the other document has a counterpart. */
export function settle(
  comparison: CountedComparison,
  texts: { readonly a: string; readonly b: string },
  joined: readonly JoinedPassages[],
): SettledComparison {
  const links = new LinksBetween(joined)
  const proposals = comparison.proposals.map(each => ({ ...each, linkId: links.joining(each) }))
  const coverageOf = (side: 'a' | 'b') => {
    const coverage = comparison[side]
    const linked = proposals.flatMap(each => {
      const span = each[side]
      return each.kind === 'only here' && each.linkId !== null && span ? [span] : []
    })
    const words = linked.reduce((sum, { start, end }) => sum + countWords(texts[side].slice(start, end)), 0)
    return {
      ...coverage,
      matched: coverage.matched + linked.length,
      covered: coverage.covered + words,
    }
  }
  return { proposals, a: coverageOf('a'), b: coverageOf('b') }
}
