import {
  isSure,
  markedPieces,
  type PairedPassage,
  type Piece,
  settledState,
  wordsMadeSure,
} from '../../../../shared/compare/index.ts'
import type { DifferenceType, SuggestionState } from '../../../../shared/model/index.ts'
import type { Covered } from '../covered.ts'
import type { CountedComparison } from '../compare-job.ts'
import type { Coverage, Proposal } from '../compare.ts'
import type { Span } from '../differences/difference.ts'
import { suggestionId } from '../identity.ts'
import { noticesOf } from '../notices.ts'
import type { SettledComparison, SettledProposal } from '../settle.ts'
import type { ReportWords } from './words/index.ts'

/** A document as a report of a comparison names it. */
export interface ReportedDocument {
  readonly id: string
  readonly title: string
  readonly author: string | null
  readonly publisher: string | null
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `null`. */
  readonly publishedOn: string | null
  readonly text: string
}

/** What became of a suggestion; `relation` names the link that it was accepted as. */
export interface Decision {
  readonly state: SuggestionState
  readonly relation: string | null
}

/** Two passages that belong together, or one without a counterpart, in pieces by what their words show. */
export interface ReportedPair {
  readonly a: readonly Piece[] | null
  readonly b: readonly Piece[] | null
  readonly differences: readonly { readonly type: DifferenceType; readonly a: string; readonly b: string }[]
  /** The relation of the link that it was accepted as, or that joined its passages before; or `null`. */
  readonly relation: string | null
  /** Whether a passage without a counterpart is highlighted. */
  readonly marked: boolean
}

export type ReportedSide = Omit<ReportedDocument, 'text' | 'id'> &
  Covered &
  Pick<Coverage, 'sentences' | 'matched' | 'language'>

/** What a comparison found, in the order in which it is reported. Pairs stand in the order of the first document. */
export interface ComparisonReport {
  readonly a: ReportedSide
  readonly b: ReportedSide
  /** Whether a document was compared with itself. */
  readonly within: boolean
  /** When it was made: UTC, ISO 8601. */
  readonly at: string
  readonly notices: readonly string[]
  readonly differs: readonly ReportedPair[]
  readonly sameWording: readonly ReportedPair[]
  readonly sameClaim: readonly ReportedPair[]
  /** Pairs of which a reader would agree with about half: those that are not sure (`isSure`). */
  readonly lessSure: readonly ReportedPair[]
  readonly onlyInA: readonly ReportedPair[]
  readonly onlyInB: readonly ReportedPair[]
  /** How many were dismissed; they are not listed. */
  readonly dismissed: number
}

/**
 * Puts together what a comparison found. `b` is `null` where a document was compared with itself; `relations` names the
 * links between the two, by their ids.
 */
export function comparisonReport(
  a: ReportedDocument,
  b: ReportedDocument | null,
  comparison: SettledComparison,
  decisions: Readonly<Record<string, Decision>>,
  relations: ReadonlyMap<string, string>,
  at: string,
  words: ReportWords,
): ComparisonReport {
  const other = b ?? a
  const listed: Record<Place, ReportedPair[]> = {
    differs: [],
    sameWording: [],
    sameClaim: [],
    lessSure: [],
    onlyInA: [],
    onlyInB: [],
  }
  const paired: Record<'a' | 'b', PairedPassage[]> = { a: [], b: [] }
  let dismissed = 0
  for (const proposal of comparison.proposals.toSorted(inTextOrder)) {
    const decision = decisions[idOf(proposal, a, other)]
    const { kind, linkId, marked } = proposal
    const state = settledState(kind, decision?.state ?? 'open', { linked: linkId !== null, marked })
    const accepted = state === 'accepted' || state === 'linked'
    if (proposal.a && proposal.b) {
      const sure = isSure(proposal)
      paired.a.push({ ...passageAt(proposal.a, a.text), sure, accepted })
      // Within one document either side of a pair is a passage of it.
      paired[b ? 'b' : 'a'].push({ ...passageAt(proposal.b, other.text), sure, accepted })
    }
    if (state === 'dismissed') dismissed += 1
    else if (state !== 'linked' || kind !== 'only here') {
      const relation = (state === 'accepted' ? decision?.relation : relations.get(linkId ?? '')) ?? null
      listed[placeOf(proposal, accepted)].push(pairOf(proposal, a.text, other.text, relation))
    }
  }
  return {
    a: sideOf(a, comparison.a, paired.a),
    b: sideOf(other, comparison.b, b ? paired.b : paired.a),
    within: b === null,
    at,
    notices: noticesOf(comparison, [a.title, b && b.title], words),
    ...listed,
    dismissed,
  }
}

type Place = 'differs' | 'sameWording' | 'sameClaim' | 'lessSure' | 'onlyInA' | 'onlyInB'

// What was accepted is sure, whatever its score.
function placeOf(proposal: Proposal, accepted: boolean): Place {
  const { kind, a } = proposal
  if (kind === 'only here') return a ? 'onlyInA' : 'onlyInB'
  if (kind === 'differs') return 'differs'
  if (!isSure(proposal) && !accepted) return 'lessSure'
  return kind === 'same wording' ? 'sameWording' : 'sameClaim'
}

function pairOf(
  { a, b, shared, differences, marked }: SettledProposal,
  textA: string,
  textB: string,
  relation: string | null,
): ReportedPair {
  const pieces = (side: 'a' | 'b', span: Span | null, text: string) =>
    span &&
    markedPieces(
      { start: span.start, text: text.slice(span.start, span.end) },
      shared.map(each => each[side]),
      differences.map(each => each[side]),
    )
  return {
    a: pieces('a', a, textA),
    b: pieces('b', b, textB),
    differences: differences.map(({ type, a: one, b: two }) => ({
      type,
      a: textA.slice(one.start, one.end),
      b: textB.slice(two.start, two.end),
    })),
    relation,
    marked,
  }
}

function idOf({ kind, a, b }: Proposal, one: ReportedDocument, other: ReportedDocument): string {
  const aText = a && one.text.slice(a.start, a.end)
  const bText = b && other.text.slice(b.start, b.end)
  return suggestionId({ aId: one.id, bId: other.id, kind, aText, bText })
}

function sideOf(
  { title, author, publisher, publishedOn }: ReportedDocument,
  { words, covered, surely, sentences, matched, language }: CountedComparison['a'],
  paired: readonly PairedPassage[],
): ReportedSide {
  // Headings do not count, but may be accepted.
  const now = Math.min(covered, surely + wordsMadeSure(paired))
  return { title, author, publisher, publishedOn, words, covered, surely: now, sentences, matched, language }
}

const passageAt = ({ start, end }: Span, text: string) => ({ start, text: text.slice(start, end) })

function inTextOrder(one: Proposal, other: Proposal): number {
  const [at, otherAt] = [(one.a ?? one.b)!.start, (other.a ?? other.b)!.start]
  return at - otherAt || other.score - one.score
}
