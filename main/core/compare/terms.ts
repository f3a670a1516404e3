import { lexicon, phraseAt } from './lexicon/lexicon.ts'
import { meaningOf } from './lexicon/meanings.ts'
import { rootOf } from './lexicon/roots.ts'
import type { Word } from './text/words.ts'
import type { DateMention } from './values/date-mention.ts'
import type { Name } from './values/names.ts'
import { isLoose } from './values/precision.ts'
import type { Quantity } from './values/quantity.ts'

/** What a sentence is compared by: a word that says something, a number or a date. */
export interface Term {
  readonly stem: string
  readonly root: string
  /** Groups of the lexicon. */
  readonly groups: readonly number[]
  /** Groups of words that share a sense, by WordNet. */
  readonly alike: readonly number[]
  /** What it means (`meaningOf`), or -1. */
  readonly meaning: number
  /** How much it says by itself, whatever the reports: names more, the commonest words less. */
  readonly weight: number
}

/** The terms of single words, which are the same wherever they stand: names by their words, others by their stems. */
type UsualTerms = Readonly<Record<'name' | 'light' | 'other', Map<string, Term>>>

/** How many are kept at hand in a language before they are forgotten, all at once. */
const mostTerms = 50_000
const usualTerms = new Map<string, UsualTerms>()

function usualTermsOf(language: string): UsualTerms {
  const known = usualTerms.get(language)
  if (known && known.name.size + known.other.size < mostTerms) return known
  const terms: UsualTerms = { name: new Map(), light: new Map(), other: new Map() }
  usualTerms.set(language, terms)
  return terms
}

const noGroups: readonly number[] = []
const noLexicon = { groups: null, alike: null }

/**
 * What a sentence is compared by, each term once.
 * @param meant who “she” is, where that is known: as terms that weigh little
 */
export function termsOf(
  words: readonly Word[],
  names: readonly Name[],
  numbers: readonly Quantity[],
  dates: readonly DateMention[],
  meant: Name | null,
  language: string,
): Term[] {
  const terms = new Map<string, Term>()
  const { groups, alike } = language === 'en' ? lexicon() : noLexicon
  const inNumber = (word: Word) => numbers.some(({ start, end }) => word.start >= start && word.end <= end)
  const inName = (word: Word) => names.some(({ start, end }) => word.start >= start && word.end <= end)
  const usual = usualTermsOf(language)
  let covered = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const phrase = groups && phraseAt(words, index)
    if (phrase) {
      covered = Math.max(covered, index + phrase.stems.length)
      const key = phrase.stems.join(' ')
      terms.set(key, {
        stem: key,
        root: key,
        groups: phrase.groups,
        alike: noGroups,
        meaning: -1,
        weight: 1,
      })
    }
    if (word.stop || word.kind === 'figure' || (word.lower.length < 2 && /\p{sc=Latn}/u.test(word.lower)))
      continue
    const name = inName(word)
    if (terms.has(word.stem) || (!name && inNumber(word) && numberWord.test(word.lower))) continue
    const like = name ? 'name' : word.light ? 'light' : 'other'
    let term = usual[like].get(name ? word.lower : word.stem)
    if (term === undefined) {
      term = {
        stem: word.stem,
        root: name ? nameRoot(word.lower) : rootOf(word.stem),
        groups: groups?.get(word.stem) ?? noGroups,
        alike: name ? noGroups : (alike?.get(word.stem) ?? noGroups),
        meaning: name || alike === null ? -1 : meaningOf(word.stem),
        weight: name ? 1.15 : word.light ? 0.4 : 1,
      }
      usual[like].set(name ? word.lower : word.stem, term)
    }
    terms.set(word.stem, index < covered && !name ? { ...term, weight: term.weight * 0.5 } : term)
  }
  for (const number of numbers) {
    if (isLoose(number)) continue
    const { value } = number
    const key = `#${Math.round(value * 100) / 100}`
    terms.set(key, {
      stem: key,
      root: key,
      groups: noGroups,
      alike: noGroups,
      meaning: -1,
      weight: value < 4 ? 0.5 : 1,
    })
  }
  for (const date of dates) {
    const key = dateKey(date)
    if (key !== null)
      terms.set(key, { stem: key, root: key, groups: noGroups, alike: noGroups, meaning: -1, weight: 0.7 })
  }
  for (const part of meant?.parts ?? []) {
    const root = nameRoot(part)
    if (![...terms.values()].some(term => term.root === root)) {
      terms.set(`~${part}`, {
        stem: `~${part}`,
        root,
        groups: noGroups,
        alike: noGroups,
        meaning: -1,
        weight: 0.3,
      })
    }
  }
  return [...terms.values()]
}

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|dozens?|first|second|third|\w+th)$/

function dateKey({ grain, weekday, month, year, minute }: DateMention): string | null {
  if (weekday !== null) return `@w${weekday}`
  if (month !== null) return `@m${month}`
  if (year !== null) return `@y${year}`
  if (grain === 'weekend') return '@weekend'
  return minute === null ? null : `@t${Math.round(minute / 30)}`
}

/** A name without what makes a people of a country: Russia and Russian meet in `russ`. */
function nameRoot(lower: string): string {
  const root = lower.replace(/(?:ians?|ans?|ish|ese|is?|ia|s)$/, '')
  return root.length >= 4 ? root : lower
}
