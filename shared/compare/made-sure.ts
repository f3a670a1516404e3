import { countWords } from '../document/index.ts'

/** A passage of a document in a pair: whether the pair is sure (`isSure`), and whether it was accepted or is linked. */
export interface PairedPassage {
  readonly start: number
  readonly text: string
  readonly sure: boolean
  readonly accepted: boolean
}

/**
 * How many words of a document are in sure pairs only since those were accepted: a pair that is not sure is once it is
 * accepted. Each passage counts once, and not where it stands in a sure pair anyway.
 */
export function wordsMadeSure(passages: readonly PairedPassage[]): number {
  const made = new Map<number, string>()
  for (const { start, text, sure, accepted } of passages) if (accepted && !sure) made.set(start, text)
  for (const { start, sure } of passages) if (sure) made.delete(start)
  return [...made.values()].reduce((sum, text) => sum + countWords(text), 0)
}
