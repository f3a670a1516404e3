import { isSure, settledState } from '../../shared/compare/index.ts'
import type {
  DecidedSuggestion,
  Suggestion,
  SuggestionKind,
  SuggestionState,
} from '../../shared/model/index.ts'

/** The kinds of suggestions, in the order in which they are offered. */
export const kinds = [
  'differs',
  'same wording',
  'same claim',
  'only here',
] as const satisfies SuggestionKind[]
/** What can be listed: what is linked is listed with what was accepted as a link. */
export const states = ['open', 'accepted', 'dismissed'] as const satisfies SuggestionState[]
export type ListedState = (typeof states)[number]
/** The order of the list: what differs before the rest, as likely as they are, or as they stand in either document. */
export const orders = ['differences', 'best', 'text', 'textB'] as const
export type Order = (typeof orders)[number]

/** Which suggestions are listed, and how. */
export interface Filter {
  /** Where it is empty, all kinds are. */
  readonly kinds: readonly SuggestionKind[]
  readonly state: ListedState
  readonly order: Order
  /** Whether those are listed as well of which it is not sure enough that they belong together. */
  readonly lessSure: boolean
}

export const noFilter: Filter = { kinds: [], state: 'open', order: 'differences', lessSure: false }

/** What passages of other documents are like one is listed whole: it was asked for, and is short. */
export const filterFor = (
  subject: { readonly kind: 'documents' | 'passage' } | null,
  filter: Filter,
): Filter => (subject?.kind === 'passage' ? { ...filter, lessSure: true } : filter)

/** What was decided of suggestions, which of them a link joins already, and which passages without a counterpart are highlighted, by their ids. */
export interface Settled {
  readonly decisions: ReadonlyMap<string, Pick<DecidedSuggestion, 'state'>>
  readonly linked: ReadonlyMap<string, unknown>
  readonly marked: ReadonlySet<string>
}

/** What became of a suggestion. */
export function stateOf(
  { id, kind }: Pick<Suggestion, 'id' | 'kind'>,
  { decisions, linked, marked }: Settled,
): SuggestionState {
  return settledState(kind, decisions.get(id)?.state ?? 'open', {
    linked: linked.has(id),
    marked: marked.has(id),
  })
}

/** The link that a suggestion became or that joined its passages before; `null` where there is none, or it is not known. */
export function linkOf(
  { id }: Pick<Suggestion, 'id'>,
  {
    decisions,
    linked,
  }: {
    readonly decisions: ReadonlyMap<string, Pick<DecidedSuggestion, 'linkId'>>
    readonly linked: ReadonlyMap<string, string | null>
  },
): string | null {
  return decisions.get(id)?.linkId ?? linked.get(id) ?? null
}

// A passage that is linked with the other document is not only here: it is not listed at all.
function listedStateOf(suggestion: Suggestion, settled: Settled): ListedState | null {
  const state = stateOf(suggestion, settled)
  if (state !== 'linked') return state
  return suggestion.kind === 'only here' ? null : 'accepted'
}

/** Whether a suggestion is folded away while only those are listed that are sure: what was decided on never is. */
const isFolded = (suggestion: Suggestion, state: ListedState, lessSure: boolean) =>
  !lessSure && state === 'open' && !isSure(suggestion)

let last: { readonly of: readonly unknown[]; readonly list: readonly Suggestion[] } | null = null

/** The suggestions that are listed, in their order. Asked the same again, the answer is the same list. */
export function listed(
  found: readonly Suggestion[],
  settled: Settled,
  filter: Filter,
): readonly Suggestion[] {
  const { decisions, linked, marked } = settled
  const { kinds: wanted, state, order, lessSure } = filter
  const of = [found, decisions, linked, marked, wanted, state, order, lessSure]
  if (last === null || of.some((each, at) => each !== last!.of[at]))
    last = { of, list: findListed(found, settled, filter) }
  return last.list
}

function findListed(
  found: readonly Suggestion[],
  settled: Settled,
  { kinds: wanted, state, order, lessSure }: Filter,
): readonly Suggestion[] {
  const fitting = found.filter(
    each =>
      (wanted.length === 0 || wanted.includes(each.kind)) &&
      listedStateOf(each, settled) === state &&
      !isFolded(each, state, lessSure),
  )
  switch (order) {
    case 'best':
      return fitting
    case 'differences':
      return fitting.sort((one, other) => rankOf(one) - rankOf(other))
    case 'text':
      return fitting.sort(inTextOrder('a', 'b'))
    case 'textB':
      return fitting.sort(inTextOrder('b', 'a'))
  }
}

const rankOf = ({ kind }: Suggestion) => (kind === 'differs' ? 0 : 1)

// Those of the other document alone come last: they have no place in this one.
function inTextOrder(side: 'a' | 'b', beside: 'a' | 'b') {
  return (one: Suggestion, other: Suggestion): number => {
    if ((one[side] === null) !== (other[side] === null)) return one[side] === null ? 1 : -1
    const place = (each: Suggestion) => (each[side] ?? each[beside])!.start
    return place(one) - place(other) || other.score - one.score
  }
}

/** How many suggestions there are of each kind in the state that is listed, and of each state in the kinds that are. */
export interface Counts {
  readonly kinds: Readonly<Record<SuggestionKind, number>>
  readonly states: Readonly<Record<ListedState, number>>
  /** Of the kinds that are listed, how many are open and not sure, listed or not. */
  readonly lessSure: number
}

/** Counts what each filter would show. */
export function counted(
  found: readonly Suggestion[],
  settled: Settled,
  { kinds: wanted, state, lessSure }: Filter,
): Counts {
  const ofKinds = { differs: 0, 'same wording': 0, 'same claim': 0, 'only here': 0 }
  const ofStates = { open: 0, accepted: 0, dismissed: 0 }
  let notSure = 0
  for (const suggestion of found) {
    const its = listedStateOf(suggestion, settled)
    if (its === null) continue
    const ofWanted = wanted.length === 0 || wanted.includes(suggestion.kind)
    if (ofWanted && its === 'open' && !isSure(suggestion)) notSure += 1
    if (isFolded(suggestion, its, lessSure)) continue
    if (its === state) ofKinds[suggestion.kind] += 1
    if (ofWanted) ofStates[its] += 1
  }
  return { kinds: ofKinds, states: ofStates, lessSure: notSure }
}

/** What was kept of a filter, as far as it makes sense. */
export function readFilter(stored: unknown): Filter {
  if (typeof stored !== 'object' || stored === null) return noFilter
  const kept = stored as { readonly [Name in keyof Filter]?: unknown }
  const chosen = Array.isArray(kept.kinds)
    ? kinds.filter(kind => (kept.kinds as unknown[]).includes(kind))
    : []
  return {
    kinds: chosen,
    state: states.find(state => state === kept.state) ?? noFilter.state,
    order: orders.find(order => order === kept.order) ?? noFilter.order,
    lessSure: kept.lessSure === true,
  }
}
