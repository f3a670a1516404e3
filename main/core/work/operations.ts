import { type ContractEvent, ContractError, type OperationId } from '../../../shared/contract/index.ts'
import type { Progress } from '../context.ts'

/** The long-running requests under way: tells windows how far they have come, and stops them when asked. */
export class Operations {
  readonly #running = new Map<OperationId, AbortController>()
  readonly #publish: (events: readonly ContractEvent[]) => void

  constructor(publish: (events: readonly ContractEvent[]) => void) {
    this.#publish = publish
  }

  /** Runs `body` as an operation that can be watched and cancelled by its id, where it has one. */
  async run<Value>(
    operationId: OperationId | undefined,
    body: (progress: Progress) => Promise<Value>,
  ): Promise<Value> {
    const controller = new AbortController()
    if (operationId !== undefined) {
      if (this.#running.has(operationId)) {
        throw new ContractError('conflict', `An operation ${operationId} is under way already.`)
      }
      this.#running.set(operationId, controller)
    }
    const report = (done: number, total: number | null, item: string) => {
      if (operationId === undefined) return
      this.#publish([{ event: 'operations.progress', payload: { operationId, done, total, item } }])
    }
    try {
      return await body({ operationId, signal: controller.signal, report })
    } finally {
      if (operationId !== undefined) this.#running.delete(operationId)
    }
  }

  /** Asks an operation to stop; `false` where it is not (or no longer) running. */
  cancel(operationId: OperationId): boolean {
    const controller = this.#running.get(operationId)
    controller?.abort(new ContractError('cancelled', 'Cancelled. What was finished before stays.'))
    return controller !== undefined
  }

  /** Stops everything, when the notebook is closed. */
  cancelAll(): void {
    for (const operationId of this.#running.keys()) this.cancel(operationId)
  }
}
