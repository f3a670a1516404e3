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

async function add(pressed: number, start: number): Promise<void> {
  const stored = await fetch('/store', { method: 'POST', body: JSON.stringify({ start, end: start + 40 }) })
  const highlight = (await stored.json()) as { readonly start: number; readonly end: number }
  contestant.add(highlight.start, highlight.end)
  times.push((await nextPainted()) - pressed)
}
