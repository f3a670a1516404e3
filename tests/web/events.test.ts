import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Listener } from '../../main/core/index.ts'
import { streamEvents } from '../../main/web/event-stream.ts'
import type { ContractEvent } from '../../shared/contract/index.ts'
import { serveNew, type ServedNotebook } from '../support/web-host.ts'

/** Opens the stream of events as a window does, and gives back what reads the next one. */
async function openWindow({ origin, token }: ServedNotebook) {
  const stop = new AbortController()
  const response = await fetch(`${origin}/api/events`, {
    headers: { Authorization: `Bearer ${token}` },
    signal: stop.signal,
  })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<ContractEvent> => {
    while (true) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const message = text.slice(0, end)
        text = text.slice(end + 2)
        if (message.startsWith('data: ')) return JSON.parse(message.slice(6)) as ContractEvent
        continue
      }
      const { done, value } = await reader.read()
      if (done) throw new Error('the stream ended')
      text += value
    }
  }
  return { response, next, close: () => stop.abort() }
}

test('each window hears each change, once', async () => {
  const served = await serveNew()
  const [one, two] = [await openWindow(served), await openWindow(served)]
  expect(one.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const { id } = await served.ask('tags.create', { name: 'Trade' })
  for (const window of [one, two]) {
    expect(await window.next()).toEqual({ event: 'tags.changed', payload: { ids: [id] } })
    expect(await window.next()).toMatchObject({ event: 'history.changed' })
  }
  one.close()
  const second = await served.ask('tags.create', { name: 'Energy' })
  expect(await two.next()).toEqual({ event: 'tags.changed', payload: { ids: [second.id] } })
  two.close()
})

/** A stream whose events the test makes itself, read or not read by a window of its own. */
async function streamOf(heartbeat?: number) {
  const listeners = new Set<Listener>()
  const subscribe = (listener: Listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const server = createServer((_, response) => streamEvents(response, subscribe, heartbeat))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const outgoing = get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, agent: false })
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  response.on('error', () => {})
  const publish = (event: ContractEvent) => listeners.forEach(listener => listener(event))
  return { listeners, publish, response }
}

test('a window that goes away is forgotten', async () => {
  const { listeners, response } = await streamOf()
  expect(listeners.size).toBe(1)
  response.destroy()
  while (listeners.size > 0) await new Promise(resolve => setTimeout(resolve, 5))
})

test('a window that stops reading is let go before it costs memory', async () => {
  const { listeners, publish } = await streamOf()
  const ids = Array.from({ length: 1000 }, () => '01890a5d-ac96-774b-bcce-b302099a8057')
  let sent = 0
  while (listeners.size > 0 && sent < 5000) {
    publish({ event: 'highlights.changed', payload: { ids } })
    sent += 1
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(listeners.size).toBe(0)
})

test('progress is dropped first', async () => {
  const { listeners, publish } = await streamOf()
  for (let done = 0; done < 200_000; done += 1) {
    publish({
      event: 'operations.progress',
      payload: { operationId: 'import', done, total: 200_000, item: 'a.txt' },
    })
  }
  expect(listeners.size).toBe(1)
})

test('a heart beats between the events, which no window hears', async () => {
  const { response } = await streamOf(1)
  let text = ''
  for await (const part of response) {
    text += (part as Buffer).toString()
    if (text.split(': still here\n\n').length > 3) break
  }
  expect(text).toMatch(/^: connected\n\n(: still here\n\n)+/)
})
