import { z } from 'zod'
import { OperationId } from './files.ts'
import { method } from './method.ts'

export const operationMethods = {
  'operations.cancel': method(
    'Asks a long-running request to stop; it then fails with the code `cancelled`, and what it finished before stays.',
    z.object({ operationId: OperationId }),
    z.object({ cancelled: z.boolean() }),
  ),
}
