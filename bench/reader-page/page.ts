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

window.bench = {
  async open() {
    const start = performance.now()
    contestant.open(given)
    let now = await nextPainted()
    while (!contestant.painted()) now = await nextPainted()
    return now - start
  },
  scroll: (frames, step) => scrollFrames(contestant.scroller(), frames, step),
}
