import type { HandlersOf } from '../context.ts'
import { createLink, deleteLinks, editLink, reverseLink } from './commands.ts'
import { listLinks } from './queries.ts'

export const linkHandlers = {
  'links.list': (filter, { db }) => ({ links: listLinks(db, filter) }),
  'links.create': (params, { history }) => history.commit('links.create', write => createLink(write, params)),
  'links.edit': (params, { history }) => history.commit('links.edit', write => editLink(write, params)),
  'links.reverse': ({ linkId }, { history }) =>
    history.commit('links.reverse', write => reverseLink(write, linkId)),
  'links.delete': ({ linkIds }, { history }) =>
    history.commit('links.delete', write => deleteLinks(write, linkIds)),
} satisfies HandlersOf<'links'>
