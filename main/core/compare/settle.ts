import { isMarkedWhole, type JoinedPassages, LinksBetween } from '../../../shared/compare/index.ts'
import { countWords } from '../../../shared/document/index.ts'
import type { Proposal } from './compare.ts'
import type { CountedComparison } from './compare-job.ts'
import type { Span } from './differences/difference.ts'

/** A proposal, and what settles it: a link that joins its passages already, a highlight of what only one side has. */
export interface SettledProposal extends Proposal {
  /** See `LinksBetween`. */
  readonly linkId: string | null
  /** See `isMarkedWhole`; only of a passage without a counterpart. */
  readonly marked: boolean
}

/** A side of what is compared: its text, and where its highlights stand, by their start. */
export interface ReadSide {
  readonly text: string
  readonly highlights: readonly Span[]
}

export interface SettledComparison extends CountedComparison {
  readonly proposals: readonly SettledProposal[]
}

/** Holds a comparison against links and highlights. What is linked with the other document has a counterpart. */
export function settle(
  comparison: CountedComparison,
  sides: { readonly a: ReadSide; readonly b: ReadSide },
  joined: readonly JoinedPassages[],
): SettledComparison {
  const links = new LinksBetween(joined)
  const proposals = comparison.proposals.map(each => ({
    ...each,
    linkId: links.joining(each),
    marked:
      each.kind === 'only here' && isMarkedWhole((each.a ?? each.b)!, sides[each.a ? 'a' : 'b'].highlights),
  }))
  const coverageOf = (side: 'a' | 'b') => {
    const coverage = comparison[side]
    const linked = proposals.flatMap(each => {
      const span = each[side]
      return each.kind === 'only here' && each.linkId !== null && span ? [span] : []
    })
    const words = linked.reduce(
      (sum, { start, end }) => sum + countWords(sides[side].text.slice(start, end)),
      0,
    )
    return {
      ...coverage,
      matched: coverage.matched + linked.length,
      covered: coverage.covered + words,
      surely: coverage.surely + words,
    }
  }
  return { proposals, a: coverageOf('a'), b: coverageOf('b') }
}
