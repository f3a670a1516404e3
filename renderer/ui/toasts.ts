import { Toast } from '@base-ui/react/toast'
import { ContractError } from '../../shared/contract/contract-error.ts'

/** The messages that stand on the screen for a while. */
export const toasts = Toast.createToastManager()

/** How long a message stands, in milliseconds: longer where it says what went wrong. */
const shortWhile = 5000
const longWhile = 12_000

/** Something to do about a message. */
interface Answer {
  readonly label: string
  readonly run: () => void
}

/** Tells the researcher something, with something to do about it where there is. One on the same topic takes the place of the last. */
export function tell(sentence: string, action?: Answer, topic?: string): void {
  toasts.add({
    ...(topic !== undefined && { id: topic }),
    description: sentence,
    timeout: shortWhile,
    ...(action && { actionProps: { children: action.label, onClick: action.run } }),
  })
}

/** Takes a message on a topic from the screen, where it still stands. */
export const letMessageGo = (topic: string) => toasts.close(topic)

/** Tells the researcher what went wrong; what is on the screen already is not said again beside it. */
export function complain(sentence: string): void {
  toasts.add({ id: sentence, description: sentence, timeout: longWhile, type: 'error', priority: 'high' })
}

/**
 * Does something the researcher asked for. What the contract says went wrong is told in its own sentence, and the
 * answer is `null`; anything else is a fault of ours and goes on.
 */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    if (error.code !== 'cancelled') complain(error.message)
    return null
  }
}
