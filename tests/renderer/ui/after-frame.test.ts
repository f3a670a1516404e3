import { expect, test } from 'vitest'
import { FrameQueue } from '../../../renderer/ui/after-frame.ts'

/** A queue whose frames and whose patience end when the test says so. */
function queueByHand() {
  const frames: (() => void)[] = []
  const patience: (() => void)[] = []
  const queue = new FrameQueue(
    run => frames.push(run),
    run => patience.push(run),
    run => run(),
  )
  const done: string[] = []
  const call = (all: (() => void)[]) => {
    for (const run of all.splice(0)) run()
  }
  return {
    queue,
    done,
    add: (name: string) => queue.add(() => done.push(name)),
    frames: () => frames.length,
    frameOut: () => call(frames),
    patienceOver: () => call(patience),
  }
}

test('what waits is done once, in order, after one frame for all', () => {
  const { queue, done, add, frames, frameOut } = queueByHand()
  add('a')
  add('b')
  expect(frames()).toBe(1)
  expect(done).toEqual([])
  frameOut()
  frameOut()
  expect(done).toEqual(['a', 'b'])
  queue.add(() => add('later'))
  frameOut()
  expect(done).toEqual(['a', 'b'])
  frameOut()
  expect(done).toEqual(['a', 'b', 'later'])
})

test('what is taken back is not done', () => {
  const { done, add, frameOut } = queueByHand()
  const takeBack = add('a')
  add('b')
  takeBack()
  frameOut()
  takeBack()
  expect(done).toEqual(['b'])
})

test('done at once, it is not done again after the frame, and what comes then is', () => {
  const { queue, done, add, frameOut } = queueByHand()
  add('a')
  queue.runNow()
  expect(done).toEqual(['a'])
  add('b')
  frameOut()
  expect(done).toEqual(['a', 'b'])
})

test('held, it waits until what holds it has ended, well or not', async () => {
  for (const ending of ['well', 'badly']) {
    const { queue, done, add, frameOut } = queueByHand()
    const held = Promise.withResolvers<void>()
    queue.hold(held.promise)
    add('a')
    frameOut()
    expect(done).toEqual([])
    if (ending === 'well') held.resolve()
    else held.reject(new Error('not stored'))
    await held.promise.catch(() => {})
    await Promise.resolve()
    expect(done).toEqual(['a'])
  }
})

test('what holds it ends before the frame is out: then the frame decides', async () => {
  const { queue, done, add, frameOut } = queueByHand()
  queue.hold(Promise.resolve())
  add('a')
  await Promise.resolve()
  expect(done).toEqual([])
  frameOut()
  expect(done).toEqual(['a'])
})

test('it is held no longer than there is patience for', () => {
  const { queue, done, add, frameOut, patienceOver } = queueByHand()
  queue.hold(new Promise(() => {}))
  add('a')
  frameOut()
  expect(done).toEqual([])
  patienceOver()
  expect(done).toEqual(['a'])
})

test('the newest holds, and nothing holds what is to be done at once', async () => {
  const { queue, done, add, frameOut } = queueByHand()
  const first = Promise.withResolvers<void>()
  queue.hold(first.promise)
  queue.hold(new Promise(() => {}))
  add('a')
  frameOut()
  first.resolve()
  await first.promise
  expect(done).toEqual([])
  queue.runNow()
  expect(done).toEqual(['a'])
})
