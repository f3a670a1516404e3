/** What both sides are given: the same paragraphs, and the same ranges in them joined by blank lines. */
export interface BenchCase {
  readonly paragraphs: readonly string[]
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** One side of the bench, in a page of its own. */
export interface Contestant {
  /** Shows the text with its highlights; resolves once it is asked of the browser, not once it is painted. */
  open(given: BenchCase): void
  /** Whether highlights are painted. */
  painted(): boolean
  /** What scrolls. */
  scroller(): HTMLElement
}

/** What the bench calls in the page. */
export interface BenchPage {
  /** Milliseconds from handing over the case to its highlights painted. */
  open(): Promise<number>
  /** Times between frames while scrolling, in milliseconds. */
  scroll(frames: number, step: number): Promise<number[]>
}

declare global {
  interface Window {
    bench?: BenchPage
  }
}
