import type { Comparison, Proposal } from './compare.ts'

/** What a comparison says with its documents named the other way round. */
export function turned<Compared extends Comparison>(comparison: Compared): Compared {
  const { proposals, a, b } = comparison
  const paired = proposals.filter(proposal => proposal.a && proposal.b)
  const alone = proposals.filter(proposal => !proposal.a || !proposal.b).map(turnedProposal)
  return {
    ...comparison,
    a: b,
    b: a,
    // Those without a counterpart stand last, of the first document before those of the second.
    proposals: [
      ...paired.map(turnedProposal),
      ...alone.filter(proposal => proposal.a),
      ...alone.filter(proposal => proposal.b),
    ],
  }
}

const turnedProposal = ({ a, b, differences, shared, ...rest }: Proposal): Proposal => ({
  ...rest,
  a: b,
  b: a,
  differences: differences.map(({ type, a: ofA, b: ofB }) => ({ type, a: ofB, b: ofA })),
  shared: shared.map(pair => ({ a: pair.b, b: pair.a })).sort((one, other) => one.a.start - other.a.start),
})
