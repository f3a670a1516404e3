import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PatchedMap } from '../../../renderer/store/patched-map.ts'

test('whatever is patched, it holds what a map that was changed in place does', () => {
  const change = fc.tuple(fc.nat(30).map(String), fc.option(fc.nat(1000), { nil: null }))
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 8 }), { maxLength: 60 }), steps => {
      const model = new Map<string, { readonly value: number }>([['0', { value: -1 }]])
      let map = new PatchedMap<string, { readonly value: number }>(new Map(model))
      for (const step of steps) {
        const changes = step.map(([key, value]) => [key, value === null ? null : { value }] as const)
        map = map.patched(changes)
        for (const [key, value] of changes) {
          if (value === null) model.delete(key)
          else model.set(key, value)
        }
        for (const [key] of changes) expect(map.get(key)).toEqual(model.get(key))
        expect(map.has('0')).toBe(model.has('0'))
      }
      expect(map.toMap()).toEqual(model)
      expect(map.values()).toHaveLength(model.size)
    }),
  )
})

test('the map that was patched stays as it was, also after so many patches that a new one is made', () => {
  const before = new PatchedMap(new Map([['a', { n: 1 }]]))
  const many = Array.from({ length: 1000 }, (_, n) => [`k${n}`, { n }] as const)
  const after = many.reduce((map, change) => map.patched([change]), before.patched([['a', null]]))
  expect(before.get('a')).toEqual({ n: 1 })
  expect(before.has('k7')).toBe(false)
  expect(after.has('a')).toBe(false)
  expect(after.get('k7')).toEqual({ n: 7 })
  expect(after.values()).toHaveLength(1000)
})
