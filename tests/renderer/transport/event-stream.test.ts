import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventStreamParser } from '../../../renderer/transport/event-stream.ts'

test.each([
  ['data: {"a":1}\n\n', ['{"a":1}']],
  ['data:{"a":1}\n\n', ['{"a":1}']],
  [': heartbeat\n\n', []],
  ['event: x\nid: 7\ndata: one\ndata: two\n\n', ['one\ntwo']],
  ['data: one\r\n\r\ndata: two\r\n\r\n', ['one', 'two']],
  ['data: unfinished\n', []],
])('%j', (stream, expected) => {
  expect(eventStreamParser()(stream)).toEqual(expected)
})

test('however the stream is cut, the same events come out', () => {
  const event = fc.string({ maxLength: 12 }).map(text => JSON.stringify(text))
  fc.assert(
    fc.property(
      fc.array(event),
      fc.array(fc.nat({ max: 9 })),
      fc.constantFrom('\n', '\r\n'),
      (events, cuts, end) => {
        const stream = events.map(data => `data: ${data}${end}${end}: beat${end}${end}`).join('')
        const parse = eventStreamParser()
        const found: string[] = []
        let at = 0
        for (const length of cuts) {
          found.push(...parse(stream.slice(at, at + length)))
          at += length
        }
        found.push(...parse(stream.slice(at)))
        expect(found).toEqual(events)
      },
    ),
  )
})
