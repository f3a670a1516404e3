import { describe, expect, onTestFinished, test } from 'vitest'
import type { z } from 'zod'
import { createNotebook, FileRegistry } from '../../main/core/index.ts'
import {
  type ContractEvent,
  ContractError,
  type ErrorCode,
  events,
  type MethodName,
  methods,
  type Reply,
  type Result,
} from '../../shared/contract/index.ts'
import { capabilities, temporaryFolder } from '../support/notebooks.ts'
import type { StartHost, TestTransport } from '../support/transports/transport.ts'
import { type Walk, walkThrough } from './walk.ts'

/** What every host must do alike: one suite, run over each transport. */
export function contractSuite(transport: string, startHost: StartHost): void {
  describe(`the contract, ${transport}`, () => {
    test('every method answers what it promises, and every event is what it promises', async () => {
      const { window, other, ...rest } = await openTwo(startHost)
      const [heard, heardByOther] = [listen(window), listen(other)]
      const asked = new Set<string>()
      await walkThrough({ ...rest, ask: checkedAsk(window, asked) })
      expect([...asked].sort()).toEqual(Object.keys(methods).sort())

      await window.request('tags.create', { name: 'The last' })
      await arrival(heard, 'tags.changed', heardByOther)
      for (const event of heard) checkEvent(event)
      const names = new Set(heard.map(({ event }) => event))
      expect([...names].sort()).toEqual(Object.keys(events).sort())
      // The windows are told one after the other, over channels of their own.
      await expect.poll(() => heardByOther, { timeout: 20_000 }).toEqual(heard)
    })

    test('wrong parameters are refused before anything is done', async () => {
      const { window } = await openTwo(startHost)
      const heard = listen(window)
      for (const name of Object.keys(methods) as MethodName[]) {
        const wrong = wrongParams(name)
        expect(wrong.length, name).toBeGreaterThan(0)
        for (const params of wrong) {
          const said = `${name} ${JSON.stringify(params)}`
          expect(await window.request(name, params), said).toEqual(errorOf('invalid_params'))
        }
      }
      expect(await window.request('history.list', {})).toMatchObject({ value: { entries: [] } })
      expect(heard).toEqual([])
    })

    test('a method that is not in the contract is refused', async () => {
      const { window } = await openTwo(startHost)
      for (const name of [
        '',
        'tags',
        'tags.burn',
        'Tags.list',
        'tags.list ',
        '__proto__',
        'constructor',
        'toString',
      ]) {
        expect(await window.request(name, {}), name).toEqual(errorOf('unknown_method'))
      }
    })

    test('an error is a code and a sentence, nothing of a stack', async () => {
      const { window } = await openTwo(startHost)
      const documentId = '01890a5d-ac96-774b-bcce-b302099a8057'
      const reply = await window.request('documents.get', { documentId })
      expect(reply).toEqual(errorOf('not_found'))
      expect(JSON.stringify(reply)).not.toMatch(/\.ts|node_modules| at /)
    })

    test('the caller hears what it changed before or as it gets its reply, and so do the others', async () => {
      const { window, other } = await openTwo(startHost)
      const [heard, heardByOther] = [listen(window), listen(other)]
      const { id } = valueOf<'tags.create'>(await window.request('tags.create', { name: 'Trade' }))
      await arrival(heard, 'history.changed', heardByOther)
      const expected = [
        { event: 'tags.changed', payload: { ids: [id] } },
        { event: 'history.changed', payload: { ids: [expect.any(String)] } },
      ]
      expect(heard).toEqual(expected)
      expect(heardByOther).toEqual(expected)
    })

    test('a request that changes nothing is not heard', async () => {
      const { window } = await openTwo(startHost)
      const heard = listen(window)
      await window.request('tags.list', {})
      await window.request('tags.create', { name: '' })
      await window.request('history.undo', {})
      await window.request('tags.create', { name: 'The last' })
      await arrival(heard, 'history.changed')
      expect(heard.map(({ event }) => event)).toEqual(['tags.changed', 'history.changed'])
    })

    test('who no longer listens hears nothing, and a window that closes does not disturb the others', async () => {
      const { window, other, open } = await openTwo(startHost)
      const heard = listen(window)
      const silent: ContractEvent[] = []
      window.subscribe(event => silent.push(event))()
      const gone = listen(other)
      await other.close()
      await window.request('tags.create', { name: 'Trade' })
      await arrival(heard, 'history.changed')
      expect(silent).toEqual([])
      expect(gone).toEqual([])
      const third = await open()
      expect(await third.request('tags.list', {})).toMatchObject({
        ok: true,
        value: { tags: [{ name: 'Trade' }] },
      })
    })

    test('requests side by side each get their own reply', async () => {
      const { window } = await openTwo(startHost)
      const names = Array.from({ length: 50 }, (_, index) => `Tag ${index}`)
      const replies = await Promise.all(names.map(name => window.request('tags.create', { name })))
      expect(replies.map(reply => valueOf<'tags.create'>(reply).name)).toEqual(names)
    })

    test('texts of every script, long ones too, come back as they were sent', async () => {
      const { window } = await openTwo(startHost)
      const text = 'Grüße, 世界, سلام, \u{1f9ed}, \u0000, \u2028, "quoted", back\\slash\n'
      const definition = text.repeat(20_000)
      expect(definition.length).toBeLessThan(1_000_000)
      const tag = valueOf<'tags.create'>(await window.request('tags.create', { name: '世界', definition }))
      expect(tag.definition === definition).toBe(true)
      expect(tag.name).toBe('世界')
    })
  })
}

/** A notebook of its own behind a host, with two windows; all are closed when the test is over. */
async function openTwo(startHost: StartHost) {
  const folder = temporaryFolder()
  const files = new FileRegistry()
  const notebook = await createNotebook(`${folder}/test.parallax`, { ...capabilities(), files })
  const host = await startHost({ notebook, files })
  const opened: TestTransport[] = []
  const open = async () => {
    const window = await host.open()
    opened.push(window)
    return window
  }
  onTestFinished(async () => {
    for (const window of opened) await window.close()
    await host.close()
    await notebook.close()
  })
  return { window: await open(), other: await open(), open, files, folder }
}

const listen = (window: TestTransport): ContractEvent[] => {
  const heard: ContractEvent[] = []
  window.subscribe(event => heard.push(event))
  return heard
}

/** Waits until the last event of a kind has come to all; events of one window keep their order. */
async function arrival(heard: ContractEvent[], last: ContractEvent['event'], ...others: ContractEvent[][]) {
  const all = [heard, ...others]
  const cameTo = (events: ContractEvent[]) => events.some(({ event }) => event === last)
  while (!all.every(cameTo)) await new Promise(resolve => setTimeout(resolve, 2))
}

/** Asks through a window, and checks the reply against the contract to the last field. */
function checkedAsk(window: TestTransport, asked: Set<string>): Walk['ask'] {
  return async (method, params) => {
    asked.add(method)
    const value = valueOf<typeof method>(await window.request(method, params))
    expect(methods[method].result.parse(value), method).toEqual(value)
    return value
  }
}

function valueOf<Name extends MethodName>(reply: Reply): Result<Name> {
  if (!reply.ok) throw new ContractError(reply.error.code, reply.error.message)
  expect(Object.keys(reply).sort()).toEqual(['ok', 'value'])
  return reply.value as Result<Name>
}

const errorOf = (code: ErrorCode) => ({
  ok: false,
  error: { code, message: expect.stringMatching(/^\S.*\S$/) as string },
})

function checkEvent({ event, payload, ...more }: ContractEvent): void {
  const schema: z.ZodType = events[event]
  expect(schema.parse(payload), event).toEqual(payload)
  expect(more).toEqual({})
}

/** Parameters that the contract does not take for this method. */
function wrongParams(name: MethodName): unknown[] {
  const fields = Object.keys((methods[name].params as z.ZodObject).shape)
  const allOf = (value: unknown) => Object.fromEntries(fields.map(field => [field, value]))
  const candidates = ['text', 5, true, [], {}, allOf(-1.5), allOf('\u0000'), allOf([{}]), allOf(null)]
  return candidates.filter(params => !methods[name].params.safeParse(params).success)
}
