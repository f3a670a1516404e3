import type { HandlersOf } from '../context.ts'

export const operationHandlers = {
  'operations.cancel': ({ operationId }, { operations }) => ({ cancelled: operations.cancel(operationId) }),
} satisfies HandlersOf<'operations'>
