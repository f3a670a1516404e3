import type { SuggestionKind } from '../model/index.ts'

/**
 * The relation that a suggestion is accepted with where none is named, by its id, which is the same in every notebook:
 * same wording quotes, same claim corroborates, differs contradicts. A researcher may have renamed or deleted it.
 */
export const proposedRelationIds: Readonly<Record<Exclude<SuggestionKind, 'only here'>, string>> = {
  'same wording': '00000000-0004-7000-8000-000000000000',
  'same claim': '00000000-0001-7000-8000-000000000000',
  differs: '00000000-0002-7000-8000-000000000000',
}
