import { useEffect, useState } from 'react'
import { afterFrame } from '../ui/after-frame.ts'

interface Store<State> {
  readonly getState: () => State
  readonly subscribe: (listener: (now: State, before: State) => void) => () => void
}

/**
 * A part of what a store holds, as it was before the last frame. For what takes long to draw and is looked at second:
 * the details of a highlight follow the text, in which it is painted first. `part` is the same function each time.
 */
export function useLater<State, Part>(store: Store<State>, part: (state: State) => Part): Part {
  const [shown, setShown] = useState(() => part(store.getState()))
  useEffect(() => {
    const show = () => setShown(() => part(store.getState()))
    let takeBack = () => {}
    const stop = store.subscribe((now, before) => {
      if (Object.is(part(now), part(before))) return
      takeBack()
      takeBack = afterFrame(show)
    })
    show()
    return () => {
      takeBack()
      stop()
    }
  }, [store, part])
  return shown
}
