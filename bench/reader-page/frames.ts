/** Resolves after the next frame is painted: a message sent while it is drawn is answered when it is out. */
export function nextPainted(): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now()))
      port1.start()
      port2.postMessage(null)
    })
  })
}

/** Scrolls by `step` pixels a frame and takes the time between frames, in milliseconds. */
export function scrollFrames(scroller: HTMLElement, frames: number, step: number): Promise<number[]> {
  return new Promise(resolve => {
    const times: number[] = []
    let last: number | null = null
    const frame = (now: number) => {
      if (last !== null) times.push(now - last)
      last = now
      if (times.length >= frames) resolve(times)
      else {
        scroller.scrollTop += step
        requestAnimationFrame(frame)
      }
    }
    requestAnimationFrame(frame)
  })
}
