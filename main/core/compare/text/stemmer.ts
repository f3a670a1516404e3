/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'
import { baseOf, unstemmed } from './english-forms.ts'
import { americanSpelling } from './english-spelling.ts'
import { stemEnglish } from './english-stemmer.ts'

const algorithms: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
}

/** How many stems are kept at hand before they are forgotten, all at once. */
const mostKept = 100_000

const kept = new Map<string, Map<string, string>>()
const stemmers = new Map<string, { stem(word: string): string }>()

/**
 * The Snowball stem of a lower-case word, or the word itself in a language that Snowball does not know. English has irregular
 * forms joined with their base, the spellings of Britain with those of America.
 */
export function stem(word: string, language: string): string {
  let stems = kept.get(language)
  if (!stems || stems.size > mostKept) kept.set(language, (stems = new Map<string, string>()))
  let found = stems.get(word)
  if (found === undefined) {
    found = language === 'en' ? englishStem(word) : (stemmerOf(language)?.stem(word) ?? word)
    stems.set(word, found)
  }
  return found
}

function englishStem(word: string): string {
  const base = baseOf(word)
  return unstemmed(base) ?? stemEnglish(americanSpelling(base))
}

function stemmerOf(language: string): { stem(word: string): string } | null {
  const algorithm = algorithms[language]
  if (algorithm === undefined) return null
  let stemmer = stemmers.get(language)
  if (!stemmer) stemmers.set(language, (stemmer = snowball.newStemmer(algorithm)))
  return stemmer
}
