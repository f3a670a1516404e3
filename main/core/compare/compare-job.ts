import { isSure } from '../../../shared/compare/index.ts'
import type { Job, JobFunction, Report } from '../work/jobs.ts'
import { analyse, type Source } from './analyse.ts'
import { compareAnalysed, type Comparison, type Coverage, type Proposal } from './compare.ts'
import { type Covered, coveredWords } from './covered.ts'
import { turned } from './turned.ts'

/** A comparison with the words that it covers. */
export interface CountedComparison extends Comparison {
  readonly a: Coverage & Covered
  readonly b: Coverage & Covered
}

/** A text to compare, and the id of its document. */
export type NamedSource = Source & { readonly id: string }

/** `b` is `null` where a document is compared with itself. */
export interface CompareInput {
  readonly a: NamedSource
  readonly b: NamedSource | null
}

export type CompareJob = Job<CompareInput, CountedComparison>

/** Compares two texts. */
export const compareJob: JobFunction<'compare'> = ({ a, b }, report) => compareSources(a, b, report)

/**
 * Compares two texts, or one with itself, saying how far that has come. What is found is the same whichever is named
 * first: they are always looked at in the order of their ids, for surroundings are looked at along one of them.
 */
export function compareSources(a: NamedSource, b: NamedSource | null, report: Report): CountedComparison {
  return b === null || a.id < b.id ? inOrder(a, b, report) : turned(inOrder(b, a, report))
}

function inOrder(a: Source, b: Source | null, report: Report): CountedComparison {
  report(0, 3, 'the first report')
  const one = analyse(a)
  report(1, 3, 'the second report')
  const other = b === null ? one : analyse(b)
  report(2, 3, 'passages')
  const comparison = compareAnalysed(one, other)
  const passages = (side: 'a' | 'b') => comparison.proposals.flatMap(pair => spanIn(pair, side))
  // Within one document either side of a pair is a passage of it.
  const [ofA, ofB] = b === null ? both(passages('a').concat(passages('b'))) : [passages('a'), passages('b')]
  return {
    ...comparison,
    a: { ...comparison.a, ...coveredWords(one, ofA) },
    b: { ...comparison.b, ...coveredWords(other, ofB) },
  }
}

function spanIn(proposal: Proposal, side: 'a' | 'b') {
  const span = proposal[side]
  return proposal.a && proposal.b && span ? [{ ...span, sure: isSure(proposal) }] : []
}

const both = <Value>(value: Value): [Value, Value] => [value, value]
