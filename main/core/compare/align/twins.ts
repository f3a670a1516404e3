import type { Analysed } from '../analyse.ts'

/**
 * Tells of two sentences, by their places in two documents, whether each has its twin in the other document, told in the
 * same words, and it is not the other. What they have in common or do not agree in stands in each of the documents by
 * itself: it says nothing of the two. Of one document with itself nothing is said.
 */
export function twinsApart(a: Analysed, b: Analysed): (i: number, j: number) => boolean {
  if (a === b) return () => false
  const [ofA, ofB] = [told(a), told(b)]
  const [inA, inB] = [new Set(ofA), new Set(ofB)]
  return (i, j) => ofA[i] !== ofB[j] && inB.has(ofA[i]!) && inA.has(ofB[j]!)
}

const told = ({ text, sentences }: Analysed): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end))
