import type { Sentence } from '../analyse.ts'
import { isNegatingVerb, isNegation } from '../lexicon/certainty.ts'
import { related } from '../lexicon/lexicon.ts'
import { areOpposite, oppositesOf } from '../lexicon/opposites.ts'
import { stem } from '../text/stemmer.ts'
import type { Word } from '../text/words.ts'
import { clauseAround, content, inName, meet, type Difference } from './difference.ts'

/** One report says that something is so, the other that it is not; or each says one of two opposites. */
export function findNegationDifferences(
  a: Sentence,
  b: Sentence,
  textA: string,
  textB: string,
): Difference[] {
  const negatedInA = negatedWords(a, textA)
  const negatedInB = negatedWords(b, textB)
  const one = negatedAgainst(a, negatedInA, b, negatedInB)
  if (one) return [{ type: 'negation', a: one.negated, b: one.plain }]
  const other = negatedAgainst(b, negatedInB, a, negatedInA)
  if (other) return [{ type: 'negation', a: other.plain, b: other.negated }]
  return opposites(a, b, textA, textB, negatedInA, negatedInB)
}

interface Negated {
  readonly by: Word
  readonly word: Word
}

// “no woman before her”, “never so many”: says that it is the first or the most, which another may say without a “no”.
const comparing = new Set('before since ever other than so such'.split(' '))
// “No animals were seen” reaches the verb; “did not see” no further than its verb.
const determiners = new Set('no nobody none never neither nothing'.split(' '))

/** The words that are negated, an odd number of times: “did not rule out” negates nothing. */
function negatedWords(sentence: Sentence, text: string): Negated[] {
  const { words } = sentence
  const found = new Map<Word, Word[]>()
  for (const [index, word] of words.entries()) {
    const verb =
      isNegatingVerb(word.lower) && (words[index + 1]?.lower === 'to' || word.lower.startsWith('rul'))
    if (!verb && !isNegation(word.lower) && !word.lower.endsWith("n't")) continue
    // “not only … but”, “not until”.
    if (
      [
        'only',
        'just',
        'least',
        'until',
        'all',
        'every',
        'everyone',
        'always',
        'yet',
        'necessarily',
        'far',
      ].includes(words[index + 1]?.lower ?? '')
    )
      continue
    if (!verb && words.slice(index + 1, index + 5).some(({ lower }) => comparing.has(lower))) continue
    let left = determiners.has(word.lower) ? 2 : 1
    for (let at = index + 1; at < words.length && left > 0; at += 1) {
      if (/[,;:—–]/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) break
      const next = words[at]!
      if (next.stop || next.kind === 'figure' || inName(sentence, next) || isNegatingVerb(next.lower))
        continue
      found.set(next, [...(found.get(next) ?? []), word])
      left -= 1
    }
  }
  const negated = [...found]
    .filter(([, by]) => by.length % 2 === 1)
    .map(([word, by]) => ({ word, by: by[0]! }))
  // “unhurt”: negated within the word, unless that is negated in turn.
  for (const word of words) {
    const base = /^un(\p{L}{4,})$/u.exec(word.lower)?.[1]
    if (base === undefined || word.stop || found.has(word)) continue
    negated.push({ word: { ...word, lower: base, stem: stem(base, sentence.language) }, by: word })
  }
  return negated
}

// “unhurt” and “harmless” negate within the word.
const negative = /^(?:un|in|im|ir|il|dis|non|mis)(?=\p{L}{4})|less(?:ly)?$/u

function negatedAgainst(
  from: Sentence,
  negated: readonly Negated[],
  to: Sentence,
  negatedThere: readonly Negated[],
): { negated: { start: number; end: number }; plain: { start: number; end: number } } | null {
  for (const { by, word } of negated) {
    if (word.light || isCommon(word) || negative.test(word.lower)) continue
    const plain = to.words.find(
      other => !other.stop && !other.light && related(word.stem, other.stem) && !inName(to, other),
    )
    if (!plain || negative.test(plain.lower)) continue
    if (negatedThere.some(other => related(other.word.stem, word.stem))) continue
    // Elsewhere in either sentence the same is said the other way: then they may well agree.
    if (to.words.some(other => isNegation(other.lower) && Math.abs(other.start - plain.start) < 30)) continue
    if (
      to.words.some(
        other => negative.test(other.lower) && related(other.stem.replace(negative, ''), word.stem),
      )
    )
      continue
    if (from.words.some(other => other !== word && areOpposite(other.stem, plain.stem))) continue
    return {
      negated: { start: Math.min(by.start, word.start), end: Math.max(by.end, word.end) },
      plain: { start: plain.start, end: plain.end },
    }
  }
  return null
}

const common = new Set('need want possibl longer doubt chanc reason altern place part'.split(' '))
const isCommon = ({ stem }: Word) => common.has(stem)

function opposites(
  a: Sentence,
  b: Sentence,
  textA: string,
  textB: string,
  negatedInA: readonly Negated[],
  negatedInB: readonly Negated[],
): Difference[] {
  for (const [i, one] of a.words.entries()) {
    if (oppositesOf(one.stem).length === 0) continue
    const j = b.words.findIndex(other => areOpposite(one.stem, other.stem))
    if (j < 0) continue
    const other = b.words[j]!
    // A negated opposite says the same: “did not lose” and “won”.
    if (negatedInA.some(({ word }) => word === one) !== negatedInB.some(({ word }) => word === other))
      continue
    // One of the reports says both.
    if (a.words.some(word => word.stem === other.stem) || b.words.some(word => word.stem === one.stem))
      continue
    const around = [
      content(clauseAround(a, textA, i)).filter(word => word !== one),
      content(clauseAround(b, textB, j)).filter(word => word !== other),
    ] as const
    if (meet(around[0], around[1]) === 0) continue
    return [
      { type: 'negation', a: { start: one.start, end: one.end }, b: { start: other.start, end: other.end } },
    ]
  }
  return []
}
