import { create } from 'zustand'
import type { ContractEvent } from '../../shared/contract/index.ts'
import { request } from '../client.ts'

/** Long work under way. */
export interface Operation {
  readonly id: string
  /** What it is, in words; where it says so of each step, what is done now. */
  readonly label: string
  /** A sentence for each step, where the work has steps that can be told. */
  readonly steps: readonly string[] | null
  readonly done: number
  /** `null` where nobody knows. */
  readonly total: number | null
  readonly item: string
}

/** The long work that this window has asked for. */
export const useOperations = create<{ readonly list: readonly Operation[] }>()(() => ({ list: [] }))

/**
 * Runs long work under an id of its own, and shows it until it ends, well or badly. `steps` are sentences to be shown
 * instead of the label and of what the notebook names, by how many steps are done.
 */
export async function operate<Value>(
  label: string,
  work: (operationId: string) => Promise<Value>,
  steps: readonly string[] | null = null,
): Promise<Value> {
  const id = crypto.randomUUID()
  const operation: Operation = { id, label: steps?.[0] ?? label, steps, done: 0, total: null, item: '' }
  useOperations.setState(({ list }) => ({ list: [...list, operation] }))
  try {
    return await work(id)
  } finally {
    useOperations.setState(({ list }) => ({ list: list.filter(other => other.id !== id) }))
  }
}

/** Notes how far an operation has come; those of other windows are passed over. */
export function noteProgress(
  progress: Extract<ContractEvent, { event: 'operations.progress' }>['payload'],
): void {
  const { operationId, done, total, item } = progress
  useOperations.setState(({ list }) => ({
    list: list.map(operation => {
      if (operation.id !== operationId) return operation
      const { steps, label } = operation
      return steps
        ? { ...operation, done, total, label: steps[done] ?? label }
        : { ...operation, done, total, item }
    }),
  }))
}

export const cancelOperation = (operationId: string) => request('operations.cancel', { operationId })
