import type { HandlersOf } from '../context.ts'
import { createTag, deleteTag, editTag, mergeTag, moveTag } from './commands.ts'
import { listTags } from './queries.ts'

export const tagHandlers = {
  'tags.list': (_, { db }) => ({ tags: listTags(db) }),
  'tags.create': (params, { history }) => history.commit('tags.create', write => createTag(write, params)),
  'tags.edit': (params, { history }) => history.commit('tags.edit', write => editTag(write, params)),
  'tags.move': (params, { history }) => history.commit('tags.move', write => moveTag(write, params)),
  'tags.merge': (params, { history }) => history.commit('tags.merge', write => mergeTag(write, params)),
  'tags.delete': ({ tagId }, { history }) => history.commit('tags.delete', write => deleteTag(write, tagId)),
} satisfies HandlersOf<'tags'>
