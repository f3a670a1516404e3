import type { HandlersOf } from '../context.ts'
import { createRelation, deleteRelation, editRelation } from './commands.ts'
import { listRelations } from './queries.ts'

export const relationHandlers = {
  'relations.list': (_, { db }) => ({ relations: listRelations(db) }),
  'relations.create': (params, { history }) =>
    history.commit('relations.create', write => createRelation(write, params)),
  'relations.edit': (params, { history }) =>
    history.commit('relations.edit', write => editRelation(write, params)),
  'relations.delete': ({ relationId }, { history }) =>
    history.commit('relations.delete', write => deleteRelation(write, relationId)),
} satisfies HandlersOf<'relations'>
