/** How long a selection that changes without pointer or key (touch handles, a screen reader) must rest, in milliseconds. */
const rest = 300

/**
 * Says when a selection has settled: as soon as the pointer or the key that made it is released, or once it has
 * rested. `settle` is called at most once for each change. Returns what undoes the watch, and `changed`, to be called
 * whenever the selection changes.
 */
export function watchSelection(element: HTMLElement, settle: () => void): { changed(): void; stop(): void } {
  let pointerDown = false
  let pending = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const settleSoon = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!pending || pointerDown) return
      pending = false
      settle()
    }, delay)
  }
  const down = () => {
    pointerDown = true
  }
  const up = () => {
    if (!pointerDown) return
    pointerDown = false
    // The editor hears of the selection in a later task.
    settleSoon(30)
  }
  const keyUp = () => settleSoon(30)
  element.addEventListener('pointerdown', down)
  element.addEventListener('keyup', keyUp)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)
  return {
    changed() {
      pending = true
      settleSoon(rest)
    },
    stop() {
      clearTimeout(timer)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('keyup', keyUp)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    },
  }
}
