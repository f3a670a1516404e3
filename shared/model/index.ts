export { Colour, colours, FreeText, Id, Name, Offset, Timestamp } from './scalars.ts'
export { Document, DocumentDetails, DocumentFormat } from './document.ts'
export { Highlight } from './highlight.ts'
export { Tag } from './tag.ts'
export { LineStyle, Relation } from './relation.ts'
export { Link } from './link.ts'
export { Body, Note } from './note.ts'
export { HistoryEntry } from './history.ts'
export { SavedSearch } from './saved-search.ts'
export { SearchHit, SearchKind } from './search.ts'
export {
  DecidedSuggestion,
  Difference,
  DifferenceType,
  Passage,
  Suggestion,
  SuggestionKind,
  SuggestionState,
} from './suggestion.ts'
export { NotebookInfo } from './notebook.ts'
