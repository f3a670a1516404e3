/** How long a selection that changes without pointer or key (touch handles, a screen reader) must rest, in milliseconds. */
const rest = 300
/** What is waited for the editor after a release, in milliseconds. */
const soon = 30

/**
 * Says when a selection has settled: as soon as the pointer or the key that made it is released, or once it has
 * rested. `settle` is called at most once for each change. Returns what undoes the watch, and `changed`, to be called
 * whenever the selection changes.
 */
export function watchSelection(element: HTMLElement, settle: () => void): { changed(): void; stop(): void } {
  let pointerDown = false
  let pending = false
  let released = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  const settleSoon = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!pending || pointerDown) return
      pending = false
      settle()
    }, delay)
  }
  // The editor hears of the selection in a later task: before or after this one.
  const release = () => {
    released = performance.now()
    settleSoon(soon)
  }
  const down = () => {
    pointerDown = true
  }
  const up = () => {
    if (!pointerDown) return
    pointerDown = false
    release()
  }
  element.addEventListener('pointerdown', down)
  element.addEventListener('keyup', release)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)
  return {
    changed() {
      pending = true
      settleSoon(performance.now() - released < rest ? soon : rest)
    },
    stop() {
      clearTimeout(timer)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('keyup', release)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    },
  }
}
