import { create } from 'zustand'
import { ContractError } from '../../shared/contract/contract-error.ts'
import type { Result } from '../../shared/contract/index.ts'
import type { DecidedSuggestion, Suggestion } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import type { FaceRequest } from '../reader/index.ts'
import { documentOf } from './documents.ts'
import { useLayout } from './layout.ts'
import { cancelOperation, operate } from './operations.ts'

/** What is compared: two documents (or one with itself), or a passage with the rest of the notebook. */
export type Subject =
  | { readonly kind: 'documents'; readonly aId: string; readonly bId: string }
  | {
      readonly kind: 'passage'
      readonly documentId: string
      readonly start: number
      readonly end: number
      readonly quote: string
    }

/** How much of the two documents has a counterpart. */
export type Coverage = Pick<Result<'compare.documents'>, 'a' | 'b'>

interface Comparison {
  /** `null` while nothing is compared. */
  readonly subject: Subject | null
  readonly phase: 'comparing' | 'done' | 'cancelled'
  /** Of the comparing that is under way. */
  readonly operationId: string | null
  /** Best first, as they were found, whatever became of them. */
  readonly found: readonly Suggestion[]
  /** `null` where a passage is compared, and until it is known. */
  readonly coverage: Coverage | null
  /** What was accepted or dismissed, by the id of the suggestion. */
  readonly decisions: ReadonlyMap<string, DecidedSuggestion>
  /** Suggestions whose passages a link joins already, with the link where the window holds it. */
  readonly linked: ReadonlyMap<string, string | null>
  /** Suggestions of one document alone whose passages are highlighted. */
  readonly marked: ReadonlySet<string>
  /** Why nothing could be found, in a sentence. */
  readonly problem: string | null
  /** The suggestion that is looked at. */
  readonly selectedId: string | null
  readonly face: FaceRequest | null
}

const nothing: Comparison = {
  subject: null,
  phase: 'done',
  operationId: null,
  found: [],
  coverage: null,
  decisions: new Map(),
  linked: new Map(),
  marked: new Set(),
  problem: null,
  selectedId: null,
  face: null,
}

/** The comparison that is on the screen. */
export const useComparison = create<Comparison>()(() => nothing)

let latest = 0
// The versions that were compared: where one is replaced, its suggestions are of yesterday.
let versions = ''

/** The words for the work while it lasts: its name, and its steps where they can be told. */
export interface WorkWords {
  readonly label: string
  readonly steps: readonly string[] | null
}

/** Compares; an answer that a newer question has overtaken is dropped. */
export async function compare(subject: Subject, words: WorkWords): Promise<void> {
  const number = ++latest
  cancelComparing()
  versions = versionsOf(subject)
  useComparison.setState({ ...nothing, subject, phase: 'comparing' })
  const answer = await ask(subject, words, number)
  if (number === latest) useComparison.setState({ ...answer, operationId: null })
}

/** Compares anew where a document was replaced by another version since. */
export async function compareAgain(words: WorkWords): Promise<void> {
  const { subject } = useComparison.getState()
  if (subject?.kind === 'documents' && versionsOf(subject) !== versions) await compare(subject, words)
}

/** Stops the comparing that is under way. */
export function cancelComparing(): void {
  const { operationId } = useComparison.getState()
  if (operationId !== null) void cancelOperation(operationId)
}

/** Puts the comparison away. */
export function endComparison(): void {
  latest++
  cancelComparing()
  useComparison.setState(nothing)
  if (useLayout.getState().rightView === 'compare') useLayout.setState({ rightView: 'details', drawer: null })
}

/** Fetches what was accepted or dismissed. */
export async function loadDecisions(): Promise<void> {
  const { subject, phase } = useComparison.getState()
  if (!subject || phase === 'comparing') return
  const number = latest
  const decisions = await decisionsOf(subject)
  // What is known already is not set anew: a long list is made anew for it.
  if (number === latest && !alike(decisions, useComparison.getState().decisions))
    useComparison.setState({ decisions })
}

/** Accepts a suggestion as a link; without a relation, with the one that its kind proposes. */
export async function acceptSuggestion(
  suggestion: Suggestion,
  relationId: string | null,
): Promise<Result<'suggestions.accept'>> {
  const { aId, bId, kind, a, b } = suggestion
  if (!a || !b) throw new TypeError('a suggestion without a counterpart cannot become a link')
  const accepted = await request('suggestions.accept', {
    aId,
    bId,
    kind,
    a: spanOf(a),
    b: spanOf(b),
    ...(relationId === null ? {} : { relationId }),
  })
  useComparison.setState(({ decisions }) => ({
    decisions: new Map(decisions).set(suggestion.id, accepted.suggestion),
  }))
  return accepted
}

/** Puts suggestions aside. */
export async function dismissSuggestions(suggestions: readonly Suggestion[]): Promise<void> {
  await request('suggestions.dismiss', {
    suggestions: suggestions.map(({ aId, bId, kind, a, b }) => ({
      aId,
      bId,
      kind,
      a: a && spanOf(a),
      b: b && spanOf(b),
    })),
  })
  await loadDecisions()
}

/** Proposes suggestions again that were dismissed. */
export async function restoreSuggestion(suggestionId: string): Promise<void> {
  await request('suggestions.restore', { suggestionIds: [suggestionId] })
  await loadDecisions()
}

async function ask(
  subject: Subject,
  { label, steps }: WorkWords,
  number: number,
): Promise<Partial<Comparison>> {
  try {
    const [answer, decisions] = await Promise.all([
      operate(
        label,
        operationId => {
          if (number === latest) useComparison.setState({ operationId })
          return find(subject, operationId)
        },
        steps,
      ),
      decisionsOf(subject),
    ])
    return { ...answer, decisions, phase: 'done' }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    if (error.code === 'cancelled') return { phase: 'cancelled' }
    return { phase: 'done', problem: error.message }
  }
}

/** How many passages of other documents are listed. */
const mostPassages = 100

async function find(subject: Subject, operationId: string): Promise<Pick<Comparison, 'found' | 'coverage'>> {
  if (subject.kind === 'documents') {
    const { aId, bId } = subject
    const { suggestions, a, b } = await request('compare.documents', { aId, bId, decided: true, operationId })
    return { found: suggestions, coverage: { a, b } }
  }
  const { documentId, start, end } = subject
  const asked = { documentId, start, end, limit: mostPassages, operationId }
  const { passages } = await request('compare.passages', asked)
  const found = passages.map(({ id, state, asked: a, documentId: bId, passage: b, ...evidence }) => {
    const { score, kind, differences, shared } = evidence
    return { id, state, aId: documentId, bId, a, b, score, kind, differences, shared }
  })
  return { found, coverage: null }
}

async function decisionsOf(subject: Subject): Promise<ReadonlyMap<string, DecidedSuggestion>> {
  const documentId = subject.kind === 'documents' ? subject.aId : subject.documentId
  const { suggestions } = await request('suggestions.list', { documentId })
  return new Map(suggestions.map(suggestion => [suggestion.id, suggestion]))
}

type Decisions = Comparison['decisions']

function alike(one: Decisions, other: Decisions): boolean {
  if (one.size !== other.size) return false
  for (const [id, decided] of one) {
    const known = other.get(id)
    if (!known || JSON.stringify(known) !== JSON.stringify(decided)) return false
  }
  return true
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end })

const versionsOf = (subject: Subject) =>
  (subject.kind === 'documents' ? [subject.aId, subject.bId] : [subject.documentId])
    .map(id => documentOf(id)?.versionId)
    .join()
