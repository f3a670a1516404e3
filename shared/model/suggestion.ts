import { z } from 'zod'
import { Id, Offset, Timestamp } from './scalars.ts'

/** How two passages stand to each other; `only here` is a passage of one report that has no counterpart in the other. */
export const SuggestionKind = z.enum(['same wording', 'same claim', 'differs', 'only here'])
export type SuggestionKind = z.infer<typeof SuggestionKind>

/** In what two passages do not agree. */
export const DifferenceType = z.enum(['date', 'number', 'name', 'direction', 'negation', 'certainty'])
export type DifferenceType = z.infer<typeof DifferenceType>

/** A passage with its words; positions are UTF-16 code units of the document's canonical text, `end` exclusive. */
export const Passage = z.object({ start: Offset, end: Offset, text: z.string() })
export type Passage = z.infer<typeof Passage>

/** Two values that do not agree: to be checked, never a verdict. */
export const Difference = z.object({ type: DifferenceType, a: Passage, b: Passage })
export type Difference = z.infer<typeof Difference>

const Span = z.object({ start: Offset, end: Offset })

/**
 * What became of a suggestion. `accepted`: made a link, or, where it has no counterpart, highlighted. `linked`: nobody
 * decided on it, but a link joins its passages already, or, where it has no counterpart, its passage with one of the
 * other document.
 */
export const SuggestionState = z.enum(['open', 'accepted', 'linked', 'dismissed'])
export type SuggestionState = z.infer<typeof SuggestionState>

/** A proposal to link two passages, or to look at one that has no counterpart. */
export const Suggestion = z.object({
  /** Made from the two documents and the words of the passages: the same whenever they are compared again. */
  id: Id,
  kind: SuggestionKind,
  /** The documents; the same twice where a document is compared with itself. */
  aId: Id,
  bId: Id,
  /** `null` for what only the other document has. */
  a: Passage.nullable(),
  b: Passage.nullable(),
  /** From 0 to 1: how likely it is that a reader would agree. */
  score: z.number().min(0).max(1),
  differences: z.array(Difference),
  /** The evidence: words that both passages have, or that stand for each other. */
  shared: z.array(z.object({ a: Span, b: Span })),
  state: SuggestionState,
})
export type Suggestion = z.infer<typeof Suggestion>

/** A suggestion that the researcher accepted as a link or dismissed. */
export const DecidedSuggestion = Suggestion.pick({
  id: true,
  kind: true,
  aId: true,
  bId: true,
  a: true,
  b: true,
}).extend({
  /** `open` where the link that it was accepted as is gone. */
  state: SuggestionState,
  linkId: Id.nullable(),
  author: z.string(),
  createdAt: Timestamp,
})
export type DecidedSuggestion = z.infer<typeof DecidedSuggestion>
