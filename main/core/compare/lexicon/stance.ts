import { phraseEnd, stemsOf } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import { german } from './words/de.ts'
import { english } from './words/en.ts'
import { spanish } from './words/es.ts'
import { french } from './words/fr.ts'
import type { LanguageWords } from './words/language-words.ts'

/** Which way a word says that something moved: up, down, or not at all. */
export type Direction = 1 | -1 | 0

/** A word or a phrase that tells a direction. */
export interface Moving {
  readonly direction: Direction
  readonly rest: readonly string[]
}

/** One side of a line of opposites, of which each excludes the others. */
export interface Pole {
  readonly axis: number
  readonly side: number
  /** How many sides the line has. */
  readonly sides: number
  /** How many words it is told in. */
  readonly length: number
}

/** Words in the forms that they stand in, and phrases by their first word; of these what must follow. */
export interface Sayings {
  readonly words: ReadonlySet<string>
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** What is known of the words of a language that say whether, how surely and which way. */
export interface Stance {
  readonly negations: Sayings
  readonly negatingPronouns: ReadonlySet<string>
  readonly negatingVerbs: ReadonlySet<string>
  readonly unlessNegated: ReadonlySet<string>
  readonly hedges: Sayings
  readonly firm: Sayings
  readonly denials: Sayings
  /** By the first word, in the form that it stands in; `rest` are the words that must follow. */
  readonly directions: ReadonlyMap<string, readonly Moving[]>
  /** Poles by the stem of their first word, those of the most words first. */
  readonly poles: ReadonlyMap<string, readonly (Pole & { readonly stems: readonly string[] })[]>
}

const tables: Readonly<Record<string, LanguageWords>> = { en: english, de: german, fr: french, es: spanish }
const made = new Map<string, Stance>()

/** What is known of a language, or `null` where nothing is. */
export function stanceOf(language: string): Stance | null {
  const known = made.get(language)
  if (known) return known
  if (!Object.hasOwn(tables, language)) return null
  const stance = stanceFrom(tables[language]!, language)
  made.set(language, stance)
  return stance
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

function sayingsOf(entries: string): Sayings {
  const words = new Set<string>()
  const phrases = new Map<string, (readonly string[])[]>()
  for (const entry of entries.split(' ')) {
    const [first, ...rest] = entry.split('_')
    if (rest.length === 0) words.add(first!)
    else phrases.set(first!, [...(phrases.get(first!) ?? []), rest])
  }
  return { words, phrases }
}

/** Whether the words from `index` on begin with one of these words or phrases. */
export function saidAt({ words: single, phrases }: Sayings, words: readonly Word[], index: number): boolean {
  const { lower } = words[index]!
  if (single.has(lower)) return true
  const rests = phrases.get(lower)
  return (
    rests !== undefined &&
    rests.some(rest => rest.every((part, step) => words[index + 1 + step]?.lower === part))
  )
}

function stanceFrom(words: LanguageWords, language: string): Stance {
  const directions = new Map<string, Moving[]>()
  for (const [list, direction] of [
    [words.up, 1],
    [words.down, -1],
    [words.steady, 0],
  ] as const) {
    for (const entry of list.split(' ')) {
      const [first, ...rest] = entry.split('_')
      directions.set(first!, [{ direction, rest }, ...(directions.get(first!) ?? [])])
    }
  }
  return {
    negations: sayingsOf(words.negations),
    negatingPronouns: setOf(words.negatingPronouns),
    negatingVerbs: setOf(words.negatingVerbs),
    unlessNegated: setOf(words.unlessNegated),
    hedges: sayingsOf(words.hedges),
    firm: sayingsOf(words.firm),
    denials: sayingsOf(words.denials),
    directions,
    poles: polesFrom(words.opposites, language),
  }
}

function polesFrom(lines: string, language: string): Stance['poles'] {
  const poles = new Map<string, (Pole & { stems: readonly string[] })[]>()
  for (const [axis, line] of lines.trim().split('\n').entries()) {
    const sides = line.split('|')
    for (const [side, entries] of sides.entries()) {
      for (const entry of new Set(entries.trim().split(' '))) {
        const stems = stemsOf(entry, language)
        const pole = { axis, side, sides: sides.length, length: stems.length, stems }
        const own = poles.get(stems[0]!)
        if (own) own.push(pole)
        else poles.set(stems[0]!, [pole])
      }
    }
  }
  for (const own of poles.values()) own.sort((one, other) => other.length - one.length)
  return poles
}

const noPoles: readonly Pole[] = []

/** The poles that the words from `index` on name. */
export function polesAt(stance: Stance, words: readonly Word[], index: number): readonly Pole[] {
  const own = stance.poles.get(words[index]!.stem)
  if (!own) return noPoles
  const found: Pole[] = []
  for (const { axis, side, sides, stems } of own) {
    const end = phraseEnd(words, index, stems)
    if (end >= 0) found.push({ axis, side, sides, length: end - index })
  }
  return found
}

/** What the words from `index` on say of a direction, the longest phrase first, or `null`. */
export function movingAt(stance: Stance, words: readonly Word[], index: number): Moving | null {
  const own = stance.directions.get(words[index]!.lower)
  if (!own) return null
  const fitting = own.filter(({ rest }) =>
    rest.every((part, step) => words[index + 1 + step]?.lower === part),
  )
  return fitting.toSorted((one, other) => other.rest.length - one.rest.length)[0] ?? null
}
