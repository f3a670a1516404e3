import type { BenchCase, Contestant } from './case.ts'
import { nextPainted, scrollFrames } from './frames.ts'
import './page.css'

const query = new URLSearchParams(location.search)
const given = (await (await fetch(`/case${location.search}`)).json()) as BenchCase
const contestant: Contestant =
  query.get('who') === 'peer'
    ? (await import('./peer.ts')).peer()
    : await (await import('./ours.tsx')).ours(Number(query.get('links') ?? 0))
await document.fonts.ready
await nextPainted()

const times: number[] = []
window.bench = {
  times,
  async open() {
    const start = performance.now()
    contestant.open(given)
    let now = await nextPainted()
    while (!contestant.painted()) now = await nextPainted()
    return now - start
  },
  listen() {
    let next = 10
    addEventListener('keydown', event => {
      if (event.key === 'h') void add(event.timeStamp, (next += 90))
    })
  },
  scroll: (frames, step) => scrollFrames(contestant.scroller(), frames, step),
}

// As the application does it: shown at once, while it is stored, and taken over as it was stored.
async function add(pressed: number, start: number): Promise<void> {
  const end = start + 40
  const storing = fetch('/store', { method: 'POST', body: JSON.stringify({ start, end }) })
  contestant.add(start, end)
  const painted = nextPainted()
  await (await storing).json()
  contestant.confirm()
  const stored = performance.now()
  times.push(Math.max(stored, await painted) - pressed)
}
