import type { HandlersOf } from '../context.ts'
import { createSavedSearch, deleteSavedSearch, editSavedSearch } from './commands.ts'
import { listSavedSearches } from './queries.ts'

export const savedSearchHandlers = {
  'searches.list': (_, { db }) => ({ searches: listSavedSearches(db) }),
  'searches.create': (params, { history }) =>
    history.commit('searches.create', write => createSavedSearch(write, params)),
  'searches.edit': (params, { history }) =>
    history.commit('searches.edit', write => editSavedSearch(write, params)),
  'searches.delete': ({ searchId }, { history }) =>
    history.commit('searches.delete', write => deleteSavedSearch(write, searchId)),
} satisfies HandlersOf<'searches'>
