import { expect, test } from 'vitest'
import { type Seen, stepDone } from '../../../renderer/guide/step-done.ts'

const began: Seen = { linkId: null, highlights: 10, links: 5, noteOpen: false }

test.each([
  ['link', began, { linkId: 'a' }, true],
  ['link', began, { highlights: 11 }, false],
  ['walk', { ...began, linkId: 'a' }, { linkId: 'a' }, false],
  ['walk', { ...began, linkId: 'a' }, { linkId: null }, false],
  ['walk', { ...began, linkId: 'a' }, { linkId: 'b' }, true],
  ['walk', began, { linkId: 'b' }, true],
  ['highlight', began, { highlights: 11 }, true],
  ['highlight', began, { highlights: 9 }, false],
  ['connect', began, { highlights: 12 }, false],
  ['connect', began, { links: 6 }, true],
  ['note', began, { noteOpen: true }, true],
  ['note', began, {}, false],
] as const)('the step %s, begun at %o, with %o: %s', (step, from, change, done) => {
  expect(stepDone(step, from, { ...from, ...change })).toBe(done)
})
