import { z } from 'zod'
import {
  DecidedSuggestion,
  Difference,
  FreeText,
  Id,
  Link,
  Offset,
  Passage,
  Suggestion,
  SuggestionKind,
  SuggestionState,
} from '../model/index.ts'
import { FileHandle, OperationId } from './files.ts'
import { method } from './method.ts'

const Span = z.object({ start: Offset, end: Offset })
const Limit = z.int().min(1).max(100_000)

/** How much of a document has a counterpart in the other; what the researcher linked with the other has one. */
const Coverage = z.object({
  /** ISO 639-1; `null` where nobody can tell. */
  language: z.string().nullable(),
  /** Sentences that were compared, headings aside, and those of them with a counterpart. */
  sentences: z.int(),
  matched: z.int(),
  /** The words of these, those that stand in a passage with a counterpart, and those whose counterpart is sure. */
  words: z.int(),
  covered: z.int(),
  surely: z.int(),
  /** How much of the text was compared, and how long it is, in UTF-16 code units. */
  read: z.int(),
  length: z.int(),
})

/** What a report of a comparison can be written as. */
export const ComparisonFormat = z.enum(['markdown', 'html'])
export type ComparisonFormat = z.infer<typeof ComparisonFormat>

/** The languages that a report of a comparison can be written in: those of the screen. */
const ReportLanguage = z.enum(['en', 'de', 'ar'])
export type ReportLanguage = z.infer<typeof ReportLanguage>

/** What a suggestion is known by: its documents and passages. */
const Named = { aId: Id, bId: Id, kind: SuggestionKind }

export const compareMethods = {
  'compare.documents': method(
    'Proposes parallel passages of two documents, or of one with itself, and says what differs in them; best first, those without a counterpart last.',
    z.object({
      aId: Id,
      bId: Id,
      limit: Limit.optional(),
      /** Also those that were accepted or dismissed, or whose passages are linked. */
      decided: z.boolean().optional(),
      operationId: OperationId.optional(),
    }),
    z.object({
      suggestions: z.array(Suggestion),
      /** How many there are without the limit. */
      total: z.int(),
      /** How many there are of each state. Passages without a counterpart count among the linked ones only where they pair. */
      states: z.record(SuggestionState, z.int()),
      a: Coverage,
      b: Coverage,
      /** What the reader should know of this comparison: two languages, a text too long to be read whole. */
      notices: z.array(z.string()),
    }),
  ),
  'compare.report': method(
    'Writes what a comparison found into a file: counts, coverage of each document, what differs, what they have in common, and what only one has. What was dismissed is only counted.',
    z.object({
      aId: Id,
      bId: Id,
      format: ComparisonFormat,
      /** Of the words around the quotes; English where none is said. */
      language: ReportLanguage.optional(),
      target: FileHandle,
      operationId: OperationId.optional(),
    }),
    z.object({ file: z.object({ path: z.string(), bytes: z.int() }) }),
  ),
  'compare.similar': method(
    'Documents that tell of the same as this one, best first.',
    z.object({ documentId: Id, limit: Limit.optional(), operationId: OperationId.optional() }),
    z.object({
      documents: z.array(z.object({ documentId: Id, title: z.string(), score: z.number().min(0).max(1) })),
    }),
  ),
  'compare.passages': method(
    'Passages of all other documents that are parallel to this one, best first.',
    z.object({
      documentId: Id,
      start: Offset,
      end: Offset,
      limit: Limit.optional(),
      operationId: OperationId.optional(),
    }),
    z.object({
      passages: z.array(
        z.object({
          /** The id of the suggestion that joins the two, as in `compare.documents`. */
          id: Id,
          state: SuggestionState,
          documentId: Id,
          title: z.string(),
          passage: Passage,
          /** The sentence asked about that this one is like. */
          asked: Passage,
          score: z.number().min(0).max(1),
          kind: SuggestionKind,
          /** `a` is of the passage asked about, `b` of the one found. */
          differences: z.array(Difference),
          /** Words that both have, or that stand for each other; `a` is of the passage asked about. */
          shared: z.array(z.object({ a: Span, b: Span })),
        }),
      ),
    }),
  ),
  'suggestions.list': method(
    'The suggestions that were accepted or dismissed, newest first; of one document, or of one state.',
    z.object({ documentId: Id.optional(), state: SuggestionState.optional() }),
    z.object({ suggestions: z.array(DecidedSuggestion) }),
  ),
  'suggestions.dismiss': method(
    'Puts suggestions aside: they are not proposed again while their words stay.',
    z.object({
      suggestions: z
        .array(z.object({ ...Named, a: Span.nullable(), b: Span.nullable() }))
        .min(1)
        .max(10_000),
    }),
    z.object({ dismissed: z.int() }),
  ),
  'suggestions.accept': method(
    'Makes a link of a suggestion, with a highlight at either end where there is none. The relation follows from the kind unless one is named: same wording quotes, same claim corroborates, differs contradicts.',
    z.object({
      ...Named,
      a: Span,
      b: Span,
      relationId: Id.optional(),
      comment: FreeText.optional(),
    }),
    z.object({ suggestion: DecidedSuggestion, link: Link }),
  ),
  'suggestions.restore': method(
    'Proposes again what was dismissed. Links made of suggestions stay.',
    z.object({ suggestionIds: z.array(Id).min(1).max(10_000) }),
    z.object({ restored: z.int() }),
  ),
}
