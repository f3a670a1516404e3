/** What both sides are given: the same paragraphs, and the same ranges in them joined by blank lines. */
export interface BenchCase {
  readonly paragraphs: readonly string[]
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** One side of the bench, in a page of its own. */
export interface Contestant {
  /** Shows the text with its highlights; resolves once it is asked of the browser, not once it is painted. */
  open(given: BenchCase): void
  /** Shows one more highlight, which is being stored. */
  add(start: number, end: number): void
  /** The highlight that was added last is stored. */
  confirm(): void
  /** Whether highlights are painted. */
  painted(): boolean
  /** What scrolls. */
  scroller(): HTMLElement
}

/** What the bench calls in the page. */
export interface BenchPage {
  /** Milliseconds from handing over the case to its highlights painted. */
  open(): Promise<number>
  /** Makes the key H add a highlight: stored by the notebook, then shown. Each time is appended to `times`. */
  listen(): void
  readonly times: number[]
  /** Times between frames while scrolling, in milliseconds. */
  scroll(frames: number, step: number): Promise<number[]>
}

declare global {
  interface Window {
    bench?: BenchPage
  }
}
