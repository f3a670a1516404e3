import type { Sentence } from '../analyse.ts'

/** How many entries of a list may be told in the same words and still be held against those of another. */
const mostAlike = 3

/**
 * Whether two passages of which one is no sentence can be of one thing, by their places. A name, a figure or an entry of
 * a list tells nothing that could be told in other words: it meets what says the same, an entry what has the same words
 * beside its figures, and neither where there are many of the kind. An entry can meet a sentence.
 */
export function meetingEntries(
  a: readonly Sentence[],
  b: readonly Sentence[],
): (i: number, j: number) => boolean {
  const labelsOfA = a.map(labelOf)
  const labelsOfB = a === b ? labelsOfA : b.map(labelOf)
  const countsOfA = countsOf(labelsOfA)
  const countsOfB = a === b ? countsOfA : countsOf(labelsOfB)
  return (i, j) => {
    const [one, other] = [labelsOfA[i]!, labelsOfB[j]!]
    if (one === null || other === null) return a[i]!.form !== 'bare' && b[j]!.form !== 'bare'
    return one === other && countsOfA.get(one)! <= mostAlike && countsOfB.get(other)! <= mostAlike
  }
}

// What an entry is known by, which is nothing that a bare name or figure is known by; `null` for a sentence.
function labelOf({ form, words }: Sentence): string | null {
  if (form === 'bare') return words.map(({ lower }) => lower).join(' ')
  if (form === 'sentence') return null
  const told = words.filter(({ kind }) => kind === 'word')
  return `: ${told.map(({ stem }) => stem).join(' ')}`
}

function countsOf(labels: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}
