import { proposedRelationIds } from '../../shared/compare/index.ts'
import type { Suggestion } from '../../shared/model/index.ts'
import { lastColour, mayWrite, stopComparing } from '../app/actions.ts'
import { currentPassage, readerHandle } from '../app/reader-handle.ts'
import { tellUndoable } from '../app/tell-undoable.ts'
import type { Side } from '../reader/index.ts'
import { filterSuggestions, useCompareFilter } from '../store/compare-filter.ts'
import {
  acceptSuggestion,
  compare,
  dismissSuggestions,
  endComparison,
  restoreSuggestion,
  type Subject,
  useComparison,
  type WorkWords,
} from '../store/comparison.ts'
import { openDialog } from '../store/dialogs.ts'
import { createHighlight } from '../store/highlights.ts'
import { openDocument, showComparison, useLayout } from '../store/layout.ts'
import { useRelations } from '../store/relations.ts'
import { selectedHighlight, selectPassage } from '../store/selection.ts'
import { announce } from '../ui/announcements.tsx'
import { t } from '../ui/messages.ts'
import { shownRelation } from '../ui/shown-relation.ts'
import { attempt, letMessageGo, tell } from '../ui/toasts.ts'
import { faceOf, leftSideOf, suggestionAt } from './alignment.ts'
import { counted, filterFor, linkOf, listed, stateOf } from './filtering.ts'
import { focusSuggestions, suggestionsId } from './list-focus.ts'

/** Compares the two documents on the screen; where that is done already, shows it, and where it is shown, ends it. */
export async function compareOpen(): Promise<void> {
  const { left, right, rightView, rightShown } = useLayout.getState()
  if (left === null || right === null) {
    tell(t('compare.openTwo'))
    return
  }
  const { subject } = useComparison.getState()
  const same = subject?.kind === 'documents' && subject.aId === left && subject.bId === right
  if (same && rightView === 'compare' && rightShown) {
    stopComparing()
    return
  }
  showComparison()
  if (!same) await compareDocuments(left, right)
  focusSuggestions()
}

/** Opens two documents side by side, the same one twice where it is to be compared with itself, and compares them. */
export async function compareWith(documentId: string, otherId: string): Promise<void> {
  endComparison()
  const { left, right } = useLayout.getState()
  if (right === documentId && documentId !== otherId) openDocument(otherId, 'left')
  else {
    if (left !== documentId) openDocument(documentId, 'left')
    openDocument(otherId, 'right')
  }
  await compareOpen()
}

export async function compareDocuments(aId: string, bId: string): Promise<void> {
  await compare({ kind: 'documents', aId, bId }, wordsFor('documents'))
}

/** What is said while it is compared. */
export function wordsFor(kind: Subject['kind']): WorkWords {
  if (kind === 'passage') return { label: t('compare.lookingThrough'), steps: null }
  const steps = [t('compare.steps.first'), t('compare.steps.second'), t('compare.steps.passages')]
  return { label: t('compare.comparing'), steps }
}

/** Lists what other documents tell of the selected words, or of the selected highlight. */
export async function findPassagesLikeThis(): Promise<void> {
  const passage = currentPassage() ?? selectedHighlight()
  if (!passage) {
    tell(t('compare.selectFirst'))
    return
  }
  const { documentId, start, end, quote } = passage
  readerHandle.current?.clearPassage()
  selectPassage(null)
  showComparison()
  await compare({ kind: 'passage', documentId, start, end, quote }, wordsFor('passage'))
  focusSuggestions()
}

/** Lists documents that tell of the same as the one that is read. */
export function findSimilar(): void {
  const { left, right } = useLayout.getState()
  const documentId = readerHandle.current?.activeSide() === 'right' ? (right ?? left) : (left ?? right)
  if (documentId === null) tell(t('compare.openOne'))
  else openDialog({ kind: 'similar', documentId })
}

/** The suggestions that are listed now. */
function listedNow(): readonly Suggestion[] {
  const comparison = useComparison.getState()
  return listed(comparison.found, comparison, filterFor(comparison.subject, useCompareFilter.getState()))
}

/** The suggestion that is looked at; `null` where there is none. */
export function selectedSuggestion(): Suggestion | null {
  const { found, selectedId } = useComparison.getState()
  return found.find(({ id }) => id === selectedId) ?? null
}

/** Looks at a suggestion: its passages face each other, their evidence is marked. */
export function lookAt(suggestion: Suggestion): void {
  const { subject } = useComparison.getState()
  if (subject?.kind === 'passage') showBeside(suggestion)
  useComparison.setState({ selectedId: suggestion.id, face: faceOf(suggestion, useLayout.getState()) })
  if (document.activeElement?.id !== suggestionsId) announce(inWords(suggestion))
}

// What the list says by itself while it has the keyboard.
function inWords({ kind, a, b, differences }: Suggestion): string {
  const values = differences.map(({ type, a: one, b: other }) =>
    [t('compare.value', { type: t(`compare.types.${type}`) }), one.text, t('compare.or'), other.text].join(
      ' ',
    ),
  )
  const passages = [a && `A: ${a.text.slice(0, 300)}`, b && `B: ${b.text.slice(0, 300)}`]
  return [t(`compare.kinds.${kind}`), ...values, ...passages.filter(words => words !== null)].join('. ')
}

// A passage of another document comes into the pane beside the one that was asked about.
function showBeside(suggestion: Suggestion): void {
  if (leftSideOf(suggestion, useLayout.getState()) !== null) return
  const { aId, bId } = suggestion
  const side: Side = useLayout.getState().right === aId ? 'left' : 'right'
  if (side === 'right') openDocument(aId, 'left')
  openDocument(bId, side)
}

/** Goes to the next (1) or the last (-1) suggestion of the list. */
export function stepSuggestion(by: 1 | -1): void {
  const { subject, selectedId, phase } = useComparison.getState()
  if (!subject) {
    tell(t('compare.notYet'))
    return
  }
  showComparison()
  const list = listedNow()
  const at = list.findIndex(({ id }) => id === selectedId)
  const next = at === -1 ? list.at(by === 1 ? 0 : -1) : list[at + by]
  if (next) lookAt(next)
  else if (phase === 'done') tellOfTheEnd(list.length, by)
}

// At the end of those that are sure the others are offered.
function tellOfTheEnd(count: number, by: 1 | -1): void {
  const comparison = useComparison.getState()
  const filter = filterFor(comparison.subject, useCompareFilter.getState())
  const { lessSure } = counted(comparison.found, comparison, filter)
  if (by === 1 && filter.state === 'open' && !filter.lessSure && lessSure > 0) {
    const show = { label: t('compare.showLessSure', { count: lessSure }), run: showLessSure }
    tell(t('compare.noMoreSure'), show, 'compare')
  } else tell(t(count === 0 ? 'compare.noneListed' : 'compare.noMore'), undefined, 'compare')
}

/** Lists those as well that are less sure, and gives the keyboard to the list. */
export function showLessSure(): void {
  letMessageGo('compare')
  filterSuggestions({ lessSure: true })
  focusSuggestions()
}

/** Picks what stands at a place of a text. */
export function pickPlace(side: Side, offset: number): void {
  const { subject, selectedId } = useComparison.getState()
  if (!subject || useLayout.getState().rightView !== 'compare') return
  const here = suggestionAt(listedNow(), useLayout.getState(), { side, offset }, selectedId)
  if (here) lookAt(here)
}

export function pickAligned(id: string): void {
  const suggestion = useComparison.getState().found.find(each => each.id === id)
  if (!suggestion) return
  showComparison()
  lookAt(suggestion)
}

/** Accepts the suggestion looked at as a link, with the relation it proposes or another; one without a counterpart becomes a highlight. */
export async function accept(relationId: string | null = null): Promise<void> {
  const suggestion = openSuggestion()
  if (!suggestion || !mayWrite()) return
  const after = neighbourOf(suggestion)
  if (suggestion.kind === 'only here') {
    await highlight(suggestion, after)
    return
  }
  const relations = useRelations.getState().list
  const wanted = relationId ?? proposedRelationIds[suggestion.kind]
  // The relation that is proposed may have been deleted.
  if (!relations.some(({ id }) => id === wanted)) {
    acceptAs()
    return
  }
  const accepted = await attempt(() => acceptSuggestion(suggestion, relationId))
  if (!accepted) return
  const relation = relations.find(({ id }) => id === accepted.link.relationId)
  tellAndGoOn(t('compare.accepted', { relation: relation ? shownRelation(relation) : '' }), after)
}

async function highlight({ aId, bId, a, b }: Suggestion, after: Suggestion | null): Promise<void> {
  const { start, end, text: quote } = (a ?? b)!
  const documentId = a ? aId : bId
  const made = await attempt(() => createHighlight({ documentId, start, end, quote }, lastColour()))
  if (made) tellAndGoOn(t('compare.highlighted'), after)
}

/** Asks for the relation that the suggestion looked at becomes a link with, or that its link has. */
export function acceptAs(): void {
  const suggestion = selectedSuggestion()
  if (!suggestion || suggestion.kind === 'only here' || !mayWrite()) return
  const linkId = linkOf(suggestion, useComparison.getState())
  if (linkId !== null) openDialog({ kind: 'relation', linkId })
  else openDialog({ kind: 'acceptAs', suggestionId: suggestion.id })
}

/** Puts the suggestion looked at aside. */
export async function dismiss(): Promise<void> {
  const suggestion = openSuggestion()
  if (!suggestion || !mayWrite()) return
  const after = neighbourOf(suggestion)
  if ((await attempt(async () => ({ done: await dismissSuggestions([suggestion]) }))) === null) return
  tellAndGoOn(t('compare.dismissed', { count: 1 }), after)
}

/** Puts all suggestions aside that are listed. */
export async function dismissListed(): Promise<void> {
  const comparison = useComparison.getState()
  const open = listedNow().filter(each => stateOf(each, comparison) === 'open')
  if (open.length === 0 || !mayWrite()) return
  if ((await attempt(async () => ({ done: await dismissSuggestions(open) }))) === null) return
  tellAndGoOn(t('compare.dismissed', { count: open.length }), null)
}

/** Proposes the suggestion looked at again. */
export async function restore(): Promise<void> {
  const suggestion = selectedSuggestion()
  if (!suggestion || stateOf(suggestion, useComparison.getState()) !== 'dismissed' || !mayWrite()) return
  const after = neighbourOf(suggestion)
  if ((await attempt(async () => ({ done: await restoreSuggestion(suggestion.id) }))) === null) return
  tellAndGoOn(t('compare.restored'), after)
}

// Without a suggestion to decide on, the researcher is told why.
function openSuggestion(): Suggestion | null {
  const comparison = useComparison.getState()
  const suggestion = selectedSuggestion()
  if (!suggestion) {
    tell(t(comparison.subject ? 'compare.pickFirst' : 'compare.notYet'), undefined, 'compare')
    return null
  }
  const state = stateOf(suggestion, comparison)
  if (state === 'open') return suggestion
  tell(t(state === 'linked' ? 'compare.linkedAlready' : 'compare.decided'), undefined, 'compare')
  return null
}

function neighbourOf(suggestion: Suggestion): Suggestion | null {
  const list = listedNow()
  const at = list.findIndex(({ id }) => id === suggestion.id)
  return list[at + 1] ?? list[at - 1] ?? null
}

// What was decided on leaves the list; the next one takes its place.
function tellAndGoOn(sentence: string, next: Suggestion | null): void {
  void tellUndoable(sentence)
  if (next) lookAt(next)
  else useComparison.setState({ selectedId: null })
}
