import { found } from '../absence.ts'
import type { HandlersOf } from '../context.ts'
import * as commands from './commands.ts'
import { listHighlights, readHighlight } from './queries.ts'

export const highlightHandlers = {
  'highlights.list': (filter, { db }) => ({ highlights: listHighlights(db, filter) }),
  'highlights.get': ({ highlightId }, { db }) =>
    found(readHighlight(db, highlightId), 'highlight', highlightId),
  'highlights.create': (params, { history }) =>
    history.commit('highlights.create', write => commands.createHighlight(write, params)),
  'highlights.move': (params, { history }) =>
    history.commit('highlights.move', write => commands.moveHighlight(write, params)),
  'highlights.edit': (params, { history }) =>
    history.commit('highlights.edit', write => commands.editHighlights(write, params)),
  'highlights.delete': ({ highlightIds }, { history }) =>
    history.commit('highlights.delete', write => commands.deleteHighlights(write, highlightIds)),
  'highlights.tag': (params, { history }) =>
    history.commit('highlights.tag', write => commands.tagHighlights(write, params)),
  'highlights.untag': (params, { history }) =>
    history.commit('highlights.untag', write => commands.untagHighlights(write, params)),
} satisfies HandlersOf<'highlights'>
