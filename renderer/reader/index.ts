export type { Aligned, AlignedWords, Alignment, FaceRequest } from './bands.ts'
export { bylineParts, localeFor } from './byline.ts'
export { ReaderPanes } from './reader-panes.tsx'
export type {
  FindResult,
  Passage,
  ReaderHandle,
  ReaderPanesProps,
  ReaderSide,
  RevealRequest,
  Selected,
  Side,
} from './types.ts'
