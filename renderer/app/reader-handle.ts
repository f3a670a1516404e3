import { createRef } from 'react'
import type { Passage, ReaderHandle } from '../reader/index.ts'
import { useSelection } from '../store/selection.ts'

/** The panes, for commands; `current` is `null` while none are on the screen. */
export const readerHandle = createRef<ReaderHandle>()

/** The words selected in a pane as they stand now. */
export function currentPassage(): Passage | null {
  return readerHandle.current?.passage() ?? useSelection.getState().passage
}
