import { describe, expect, test } from 'vitest'
import { JobEnded, Threads } from '../../../main/core/work/threads.ts'

const script = new URL('../../support/greedy-worker.ts', import.meta.url)
const options = (time?: number) => ({
  signal: new AbortController().signal,
  report: undefined,
  limits: time === undefined ? undefined : { time },
  log: () => {},
})
const asking = (input: 'time' | 'memory' | 'nothing') => ({ job: 'parse' as const, input })

describe('a job with limits', () => {
  test('is ended when its time is over, and the next one runs', async () => {
    const threads = new Threads(script)
    const endless = threads.run(asking('time'), options(200))
    await expect(endless).rejects.toThrow(JobEnded)
    await expect(endless).rejects.toMatchObject({ code: 'too_large', reason: 'time' })
    expect(await threads.run(asking('nothing'), options(60_000))).toBe('nothing')
  })

  test('is ended when it has used up its memory, and the process goes on', async () => {
    const threads = new Threads(script)
    const greedy = threads.run(asking('memory'), options(60_000))
    await expect(greedy).rejects.toMatchObject({ code: 'too_large', reason: 'memory' })
    expect(await threads.run(asking('nothing'), options())).toBe('nothing')
  })

  test('begins its time with its turn, not while it waits', async () => {
    const threads = new Threads(script)
    const endless = [threads.run(asking('time'), options(400)), threads.run(asking('time'), options(400))]
    const waiting = threads.run(asking('nothing'), options(10_000))
    expect((await Promise.allSettled(endless)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await waiting).toBe('nothing')
  })
})
