import { expect, test } from 'vitest'
import { coalesce } from '../../../renderer/store/coalesce.ts'

/** A load that is finished by hand, and how often it was begun. */
function slowLoad() {
  const begun: (() => void)[] = []
  const load = () => new Promise<void>(resolve => begun.push(resolve))
  return { begun, load }
}

test('asked for while it runs, it runs once more and no oftener', async () => {
  const { begun, load } = slowLoad()
  const refresh = coalesce(load)
  const all = [refresh(), refresh(), refresh()]
  expect(begun).toHaveLength(1)
  begun[0]!()
  await expect.poll(() => begun.length).toBe(2)
  begun[1]!()
  await Promise.all(all)
  expect(begun).toHaveLength(2)
})

test('a load that fails can be asked for again', async () => {
  let fails = true
  const refresh = coalesce(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve()))
  await expect(refresh()).rejects.toThrow('away')
  fails = false
  await expect(refresh()).resolves.toBeUndefined()
})
