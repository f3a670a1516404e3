import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf } from '../../../renderer/reader/list-changes.ts'

test.each([
  ['one gone', 'abcd', 'abd', 'c', ''],
  ['one come', 'abd', 'abcd', '', 'c'],
  ['nothing', 'abc', 'abc', '', ''],
  ['the last of two alike', 'aa', 'a', 'a', ''],
  ['all', 'abc', '', 'abc', ''],
  ['what lies between two changes', 'abcde', 'bcd', 'abcde', 'bcd'],
  ['another order', 'abcd', 'acbd', 'bc', 'cb'],
])('%s: from “%s” to “%s”', (_, before, now, gone, come) => {
  const changes = changesOf([...before], [...now])
  expect([changes.gone.join(''), changes.come.join('')]).toEqual([gone, come])
})

test('the list of now is that of before without what went and with what came in its place', () => {
  const list = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 8 })
  fc.assert(
    fc.property(list, list, (before, now) => {
      const { gone, come } = changesOf(before, now)
      expect(before.length - gone.length + come.length).toBe(now.length)
      const places = Array.from({ length: before.length - gone.length + 1 }, (_, at) => at)
      const patched = places.map(at => before.toSpliced(at, gone.length, ...come).join(''))
      expect(patched).toContain(now.join(''))
    }),
  )
})
