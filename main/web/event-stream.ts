import type { ServerResponse } from 'node:http'
import type { ContractEvent } from '../../shared/contract/index.ts'

/** How many bytes may wait for a window that does not read before it is let go. */
const mostWaiting = 4 * 1024 * 1024

/**
 * Sends events to one window as server-sent events (WHATWG HTML, section 9.2), each as one `data:` line of JSON,
 * until it goes away. A window that stops reading loses progress reports first and then its connection; it connects
 * again and fetches everything anew, so it never shows what is stale.
 * @param heartbeat how often a comment is sent so that a dead connection is noticed, in milliseconds
 */
export function streamEvents(
  response: ServerResponse,
  subscribe: (listener: (event: ContractEvent) => void) => () => void,
  heartbeat = 15_000,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', Connection: 'keep-alive' })
  const unsubscribe = subscribe(event => {
    if (event.event === 'operations.progress' && response.writableNeedDrain) return
    response.write(`data: ${JSON.stringify(event)}\n\n`)
    if (response.writableLength > mostWaiting) response.destroy()
  })
  const beat = setInterval(() => response.write(': still here\n\n'), heartbeat)
  beat.unref()
  response.on('close', () => {
    clearInterval(beat)
    unsubscribe()
  })
  response.write(': connected\n\n')
}
