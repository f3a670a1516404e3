import { markedPieces } from '../../shared/compare/index.ts'
import type { Passage } from '../../shared/model/index.ts'
import styles from './suggestion-row.module.css'

interface Span {
  readonly start: number
  readonly end: number
}

interface MarkedTextProps {
  readonly passage: Passage
  readonly shared: readonly Span[]
  readonly differing: readonly Span[]
}

/** The words of a passage, with those marked that speak for the suggestion. */
export function MarkedText({ passage, shared, differing }: MarkedTextProps) {
  return markedPieces(passage, shared, differing).map(({ text, evidence }, index) =>
    evidence === null ? (
      text
    ) : (
      // The pieces of a passage are the same as long as the suggestion is.
      <mark key={index} className={evidence === 'differing' ? styles.differing : styles.shared}>
        {text}
      </mark>
    ),
  )
}
