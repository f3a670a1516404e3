import { flushSync } from 'react-dom'
import { create } from 'zustand'
import type { FindResult, Side } from '../reader/index.ts'
import { readerHandle } from './reader-handle.ts'

interface Find {
  /** The pane that is looked through; `null` while nothing is looked for. */
  readonly side: Side | null
  readonly query: string
  readonly result: FindResult
}

const nothing: FindResult = { count: 0, index: -1 }

/** Looking for words in one pane. */
export const useFind = create<Find>()(() => ({ side: null, query: '', result: nothing }))

/** Opens the field, for the pane that was used last. */
export function openFind(): void {
  const side = readerHandle.current?.activeSide()
  if (!side) return
  // Drawn at once, so that the first letters are not lost on one who types fast.
  flushSync(() => useFind.setState({ side }))
  find(useFind.getState().query)
  document.querySelector<HTMLInputElement>('input[name=find]')?.select()
}

/** Marks all places of some words and shows the nearest. */
export function find(query: string): void {
  const { side } = useFind.getState()
  const result =
    side && query !== '' ? readerHandle.current?.find(query, side) : readerHandle.current?.clearFind()
  useFind.setState({ query, result: result ?? nothing })
}

/** Shows the next or the previous place. */
export function findNext(step: 1 | -1): void {
  useFind.setState({ result: readerHandle.current?.findNext(step) ?? nothing })
}

/** Closes the field; the text has the keyboard again, with the words that were found selected. */
export function closeFind(): void {
  const { side } = useFind.getState()
  useFind.setState({ side: null, result: nothing })
  readerHandle.current?.clearFind(true)
  if (side) readerHandle.current?.focus(side)
}
