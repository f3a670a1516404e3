import { isPerson } from '../../lexicon/lexicon.ts'
import type { Word } from '../../text/words.ts'
import { inName } from '../difference.ts'
import { likeness } from '../polarity.ts'
import { agreeInOpposites, negatesTheSame } from './agreement.ts'
import { type Opposing, type Place, turned } from './opposing.ts'
import type { Stand } from './stand.ts'

/** What one sentence says with a word of negation is not so, and the other says is so. */
export function negatedStands(a: Stand, b: Stand): Opposing[] {
  return [
    ...negatedAgainst(a, b),
    ...negatedAgainst(b, a).map(turned),
    ...clauseAgainst(a, b),
    ...clauseAgainst(b, a).map(turned),
  ]
}

// “unhurt” and “harmless” negate within the word.
const negative = /^(?:un|in|im|ir|il|dis|non|mis)(?=\p{L}{4})|less(?:ly)?$/u
// What says no by itself is no counterpart of what is negated.
const saysNo = /^(?:reject|refus|deni|deny|declin|fail|rul)/
const common = new Set('need want possibl longer doubt chanc reason altern place part result'.split(' '))

function negatedAgainst(from: Stand, to: Stand): Opposing[] {
  const found: Opposing[] = []
  if (turnsTwice(from)) return []
  for (const { by, word } of from.negated) {
    // What the other negates as well is no difference, nor what else the same “no” reaches.
    if (negatesTheSame(from, by, to)) continue
    if (word.light || common.has(word.stem) || negative.test(word.lower)) continue
    for (const [at, plain] of to.sentence.words.entries()) {
      if (plain.stop || plain.light || plain.kind === 'figure' || negative.test(plain.lower)) continue
      if (saysNo.test(plain.lower) || inName(to.sentence, plain)) continue
      const like = likeness(word, plain)
      // What is left out or negated within the word must be told in the same word.
      if (like < 1 && (by === word || by.start >= word.start || by.lower === 'without')) continue
      if (like < leastLike || to.negated.some(other => other.word === plain)) continue
      // The other negates something near: then they may well agree.
      if (to.negated.some(other => isNear(other.by, plain))) continue
      if (to.sentence.words.some(other => refusing.test(other.lower) && isNear(other, plain))) continue
      found.push({
        kind: 'negated',
        type: 'negation',
        a: placeOf(from, by, word),
        b: { start: plain.start, end: plain.end, from: at, to: at + 1 },
        like,
        phrase: false,
      })
    }
  }
  return found
}

const leastLike = 0.65
const refusing = /^(?:reject|refus|deni|deny|declin)/
const isNear = (one: Word, other: Word): boolean => Math.abs(one.start - other.start) < 30

// “without her there would be no treaty”: a second “no” turns the first.
const turnsTwice = ({ negated, sentence }: Stand): boolean =>
  sentence.words.some(({ lower }) => turning.has(lower)) &&
  (negated.some(({ by }) => !turning.has(by.lower)) ||
    sentence.words.some(({ lower }) => plainNo.test(lower)))
const turning = new Set(['without', 'unless'])
const plainNo = /^(?:no|not|nothing|nobody|none|never)$/

/** A clause of `from` that says no, and what of it stands in `to` as well. */
function clauseAgainst(from: Stand, to: Stand): Opposing[] {
  const found: Opposing[] = []
  const all = new Set(from.negated.map(one => one.by))
  const without = from.sentence.words.some(({ lower }) => turning.has(lower))
  if (all.size !== 1 || without || to.negated.length > 0 || agreeInOpposites(from, to)) return []
  for (const by of all) {
    const at = from.sentence.words.indexOf(by)
    // “unhurt” negates its own word alone.
    if (at < 0 || by.lower.startsWith('un')) continue
    const negated = from.negated.filter(one => one.by === by).map(one => one.word)
    if (negated.some(({ stem }) => stem === 'doubt')) continue
    const topic = from.around(at, at + 1).filter(({ stem }) => !isPerson(stem))
    const shared = to.content.find(word => topic.some(other => likeness(word, other) === 1))
    // Where nothing of the clause is met, the whole sentence must be about one thing.
    const met =
      shared ??
      (from.text.slice(from.sentence.start, from.sentence.end).includes(';') ? undefined : to.content.at(-1))
    if (!met) continue
    const told = to.sentence.words.indexOf(met)
    found.push({
      kind: 'clause',
      type: 'negation',
      a: placeOf(from, by, negated.at(-1)!),
      b: { start: met.start, end: met.end, from: told, to: told + 1 },
      like: shared ? 1 : 0,
      phrase: false,
    })
  }
  return found
}

// The “hurt” of “unhurt” is no word of the sentence, but begins where one does.
function placeOf({ sentence: { words } }: Stand, by: Word, word: Word): Place {
  const [start, end] = [Math.min(by.start, word.start), Math.max(by.end, word.end)]
  const from = words.findIndex(one => one.start === start)
  return { start, end, from, to: words.findLastIndex(one => one.end <= end) + 1 }
}
