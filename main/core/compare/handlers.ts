import { existsSync } from 'node:fs'
import { LinksBetween, settledState } from '../../../shared/compare/index.ts'
import { type CheckedParams, ContractError, type Result } from '../../../shared/contract/index.ts'
import type { Document, Passage, Suggestion, SuggestionState } from '../../../shared/model/index.ts'
import { found } from '../absence.ts'
import type { Context, Handler, HandlersOf } from '../context.ts'
import type { Database } from '../db/database.ts'
import { readDocument, readText } from '../documents/queries.ts'
import * as commands from './commands.ts'
import type { NamedSource } from './compare-job.ts'
import type { Span } from './differences/difference.ts'
import { suggestionId } from './identity.ts'
import { indexMissing } from './index/derive.ts'
import type { ParallelPassage } from './parallel-passages.ts'
import { noticesOf } from './notices.ts'
import { listDecided, readDecided, readHighlightSpans, readLinked, readStatesBetween } from './queries.ts'
import { comparisonReportHandler } from './report/handlers.ts'
import { type ReadSide, settle, type SettledComparison, type SettledProposal } from './settle.ts'

export const compareHandlers = {
  ...comparisonReportHandler,
  'compare.documents': (params, context) =>
    context.operations.run(params.operationId, async ({ signal, report }) => {
      const { db, workers } = context
      const [a, b] = [sideOf(db, params.aId), sideOf(db, params.bId)]
      const input = { a: a.source, b: params.aId === params.bId ? null : b.source }
      const found = await workers.run('compare', input, { signal, report })
      const comparison = settle(found, { a, b }, readLinked(db, params.aId, params.bId))
      return resultOf(params, a, b, comparison, readStatesBetween(db, params.aId, params.bId))
    }),
  'compare.similar': ({ documentId, limit = 20, operationId }, context) =>
    context.operations.run(operationId, async ({ signal }) => {
      const place = await lookingInto(context, documentId, signal)
      const question = { ...place, documentId, limit }
      const similar = await context.workers.run('similar', question, { signal })
      return { documents: similar.flatMap(({ documentId: id, score }) => titled(context.db, id, { score })) }
    }),
  'compare.passages': ({ documentId, start, end, limit = 20, operationId }, context) =>
    context.operations.run(operationId, async ({ signal, report }) => {
      const { text } = sideOf(context.db, documentId)
      if (start >= end || end > text.length) {
        throw new ContractError('invalid_params', `The document has no passage from ${start} to ${end}.`)
      }
      const place = await lookingInto(context, documentId, signal)
      const question = { ...place, documentId, start, end, limit }
      const found = await context.workers.run('passages', question, { signal, report })
      const links = linksOf(context.db, documentId)
      return { passages: found.flatMap(match => passageOf(context.db, documentId, text, match, links)) }
    }),
} satisfies HandlersOf<'compare'>

export const suggestionHandlers = {
  'suggestions.list': ({ documentId, state }, { db }) => ({
    suggestions: listDecided(db, documentId ?? null).filter(
      suggestion => state === undefined || suggestion.state === state,
    ),
  }),
  'suggestions.dismiss': (params, { history }) =>
    history.commit('suggestions.dismiss', write => commands.dismissSuggestions(write, params)),
  'suggestions.accept': (params, { history }) =>
    history.commit('suggestions.accept', write => commands.acceptSuggestion(write, params)),
  'suggestions.restore': ({ suggestionIds }, { history }) =>
    history.commit('suggestions.restore', write => commands.restoreSuggestions(write, suggestionIds)),
} satisfies HandlersOf<'suggestions'>

interface Side extends ReadSide {
  readonly document: Document
  readonly source: NamedSource
}

function sideOf(db: Database, id: string): Side {
  const document = found(readDocument(db, id), 'document', id)
  const text = readText(db, document.versionId)
  return {
    document,
    text,
    highlights: readHighlightSpans(db, id),
    source: { id, text, language: document.language, publishedOn: document.publishedOn },
  }
}

// What was imported since the index was last asked is taken in now.
async function lookingInto(
  { db, problem }: Context,
  documentId: string,
  signal: AbortSignal,
): Promise<{ path: string; mode: Database['mode'] }> {
  found(readDocument(db, documentId), 'document', documentId)
  if (!existsSync(db.path))
    throw new ContractError('file_gone', 'The notebook was moved or deleted while it was open.')
  if (problem === null) await indexMissing(db, signal)
  return { path: db.path, mode: db.mode }
}

function resultOf(
  { aId, bId, limit, decided = false }: CheckedParams<'compare.documents'>,
  a: Side,
  b: Side,
  comparison: SettledComparison,
  states: ReadonlyMap<string, SuggestionState>,
): Result<'compare.documents'> {
  const all = comparison.proposals.map(proposal => suggestionOf(proposal, aId, bId, a.text, b.text, states))
  const open = decided ? all : all.filter(({ state }) => state === 'open')
  return {
    suggestions: limit === undefined ? open : open.slice(0, limit),
    total: open.length,
    states: countStates(all),
    a: comparison.a,
    b: comparison.b,
    notices: noticesOf(comparison, [a.document.title, aId === bId ? null : b.document.title]),
  }
}

function countStates(suggestions: readonly Suggestion[]): Record<SuggestionState, number> {
  const states = { open: 0, accepted: 0, linked: 0, dismissed: 0 }
  for (const { kind, state } of suggestions) {
    if (state !== 'linked' || kind !== 'only here') states[state] += 1
  }
  return states
}

function suggestionOf(
  proposal: SettledProposal,
  aId: string,
  bId: string,
  textA: string,
  textB: string,
  states: ReadonlyMap<string, SuggestionState>,
): Suggestion {
  const a = proposal.a && cut(textA, proposal.a)
  const b = proposal.b && cut(textB, proposal.b)
  const { kind, score } = proposal
  const id = suggestionId({ aId, bId, kind, aText: a?.text ?? null, bText: b?.text ?? null })
  const differences = proposal.differences.map(({ type, ...values }) => ({
    type,
    a: cut(textA, values.a),
    b: cut(textB, values.b),
  }))
  return {
    id,
    kind,
    aId,
    bId,
    a,
    b,
    score,
    differences,
    shared: [...proposal.shared],
    state: settledState(kind, states.get(id) ?? 'open', {
      linked: proposal.linkId !== null,
      marked: proposal.marked,
    }),
  }
}

const cut = (text: string, { start, end }: Span): Passage => ({ start, end, text: text.slice(start, end) })
// A document may be gone by the time its worker has found it.
function titled<More>(
  db: Database,
  documentId: string,
  more: More,
): ({ documentId: string; title: string } & More)[] {
  const document = readDocument(db, documentId)
  return document ? [{ documentId, title: document.title, ...more }] : []
}

/** The links of a document by the document at their other end. */
function linksOf(db: Database, documentId: string): ReadonlyMap<string, LinksBetween> {
  const byDocument = Map.groupBy(readLinked(db, documentId, null), ({ bId }) => bId)
  return new Map([...byDocument].map(([id, joined]) => [id, new LinksBetween(joined)]))
}

type Found = Awaited<ReturnType<Handler<'compare.passages'>>>['passages']

function passageOf(
  db: Database,
  askedId: string,
  askedText: string,
  match: ParallelPassage,
  links: ReadonlyMap<string, LinksBetween>,
): Found {
  const document = readDocument(db, match.documentId)
  if (!document) return []
  const text = readText(db, document.versionId)
  const { score, kind } = match
  const [asked, passage] = [cut(askedText, match.asked), cut(text, match.passage)]
  const id = suggestionId({ aId: askedId, bId: document.id, kind, aText: asked.text, bText: passage.text })
  const linkId = links.get(document.id)?.joining({ a: match.asked, b: match.passage }) ?? null
  const differences = match.differences.map(({ type, a, b }) => ({
    type,
    a: cut(askedText, a),
    b: cut(text, b),
  }))
  return [
    {
      id,
      state: settledState(kind, readDecided(db, id)?.state ?? 'open', {
        linked: linkId !== null,
        marked: false,
      }),
      documentId: document.id,
      title: document.title,
      passage,
      asked,
      score,
      kind,
      differences,
      shared: [...match.shared],
    },
  ]
}
