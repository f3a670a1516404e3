import { describe, expect, test } from 'vitest'
import { gather } from '../../../renderer/store/gather.ts'

describe('gather', () => {
  test('works on the first at once, and on all that comes meanwhile together, each thing once', async () => {
    const worked: (readonly string[])[] = []
    let finish = () => {}
    const gathered = gather<string>(items => {
      worked.push(items)
      return new Promise(resolve => (finish = resolve))
    }, 1)
    const first = gathered(['a'])
    await Promise.resolve()
    expect(worked).toEqual([['a']])
    const second = gathered(['b', 'c'])
    const third = gathered(['c', 'd'])
    expect(third).toBe(second)
    finish()
    await first
    while (worked.length < 2) await new Promise(resolve => setTimeout(resolve, 1))
    expect(worked).toEqual([['a'], ['b', 'c', 'd']])
    finish()
    await second
  })

  test('fails for those whose work failed, and goes on', async () => {
    const gathered = gather<number>(async ([item]) => {
      if (item === 1) throw new Error('one')
    }, 0)
    await expect(gathered([1])).rejects.toThrow('one')
    await gathered([2])
  })
})
