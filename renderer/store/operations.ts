import { create } from 'zustand'
import type { ContractEvent } from '../../shared/contract/index.ts'
import { request } from '../client.ts'

/** Long work under way. */
export interface Operation {
  readonly id: string
  /** What it is, in words. */
  readonly label: string
  readonly done: number
  /** `null` where nobody knows. */
  readonly total: number | null
  readonly item: string
}

/** The long work that this window has asked for. */
export const useOperations = create<{ readonly list: readonly Operation[] }>()(() => ({ list: [] }))

/** Runs long work under an id of its own, and shows it until it ends, well or badly. */
export async function operate<Value>(
  label: string,
  work: (operationId: string) => Promise<Value>,
): Promise<Value> {
  const id = crypto.randomUUID()
  const operation: Operation = { id, label, done: 0, total: null, item: '' }
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
    list: list.map(operation =>
      operation.id === operationId ? { ...operation, done, total, item } : operation,
    ),
  }))
}

export const cancelOperation = (operationId: string) => request('operations.cancel', { operationId })
