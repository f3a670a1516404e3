import { phraseEnd, stemsOf } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import { matters } from './matters/index.ts'
import { english } from './words/en.ts'

interface Entry {
  /** The stems of its words. */
  readonly stems: readonly string[]
  readonly matter: number
}

// Opposites are of one matter as well.
const lines = [
  ...matters,
  ...english.opposites
    .trim()
    .split('\n')
    .map(line => line.replaceAll(' | ', ' ')),
  `${english.up} ${english.down} ${english.steady}`,
]

let made: ReadonlyMap<string, readonly Entry[]> | null = null

function entries(): ReadonlyMap<string, readonly Entry[]> {
  if (made) return made
  const byStem = new Map<string, Entry[]>()
  for (const [matter, line] of lines.entries()) {
    const entered = new Set<string>()
    for (const entry of line.split(' ')) {
      const stems = stemsOf(entry, 'en')
      const key = stems.join(' ')
      if (entered.has(key)) continue
      entered.add(key)
      const own = byStem.get(stems[0]!)
      if (own) own.push({ stems, matter })
      else byStem.set(stems[0]!, [{ stems, matter }])
    }
  }
  return (made = byStem)
}

/** How many matters there are. */
export const matterCount = lines.length

/** How much English words are about a matter: a word that may be of several counts for each the less. */
export interface Matter {
  readonly matter: number
  readonly weight: number
}

/** Which matters English words are about, each once. */
export function mattersOf(words: readonly Word[]): Matter[] {
  const found = new Map<number, number>()
  const byStem = entries()
  for (let index = 0; index < words.length; index += 1) {
    const { stem: own, light } = words[index]!
    const possible = byStem.get(own)
    if (!possible) continue
    const fitting: number[] = []
    for (const entry of possible) if (fits(entry, words, index)) fitting.push(entry.matter)
    const weight = (light ? 0.5 : 1) / Math.sqrt(fitting.length)
    for (const matter of fitting) found.set(matter, (found.get(matter) ?? 0) + weight)
  }
  const all: Matter[] = []
  for (const [matter, weight] of found) all.push({ matter, weight: Math.sqrt(weight) })
  return all
}

// A word that says nothing by itself can begin a phrase that does: “out of control”.
const fits = ({ stems }: Entry, words: readonly Word[], index: number) =>
  stems.length === 1 ? !words[index]!.stop : phraseEnd(words, index, stems) > 0
