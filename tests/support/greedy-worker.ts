import { parentPort } from 'node:worker_threads'

// Takes the place of the script that worker threads run: each job is what it is asked to waste.
const kept: unknown[] = []
parentPort!.on('message', ({ input }: { readonly input: 'time' | 'memory' | 'nothing' }) => {
  for (let round = 0; input === 'time'; round += 1) kept[0] = round
  while (input === 'memory') kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
  parentPort!.postMessage({ kind: 'done', output: input })
})
