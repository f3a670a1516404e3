import { forwardRef } from 'react'
import type { ReaderHandle, ReaderPanesProps } from './types.ts'

/** Two documents side by side (or one, or none) with their highlights, and the links between them. */
export const ReaderPanes = forwardRef<ReaderHandle, ReaderPanesProps>(function ReaderPanes(props, _ref) {
  return <>{props.children}</>
})
