import type { HandlersOf } from '../context.ts'

export const historyHandlers = {
  'history.list': ({ limit, subjectId }, { history }) => history.list(limit ?? 100, subjectId),
  'history.undo': ({ entryId }, { history }) => ({ done: history.undo(entryId) }),
  'history.redo': (_, { history }) => ({ done: history.redo() }),
} satisfies HandlersOf<'history'>
