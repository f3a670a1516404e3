import type { Sentence } from '../analyse.ts'
import { saidAt, type Stance, stanceOf } from '../lexicon/stance.ts'
import type { Word } from '../text/words.ts'
import { type AlignedPair, clauseAround, content, type Difference, inName, type Span } from './difference.ts'
import { once } from './once.ts'
import { likeness, type Negated, negatedWords } from './polarity.ts'

/** One report leaves open or denies what the other says is so. */
export function findCertaintyDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  const stance = stanceOf(pair.a.language)
  if (!stance) return []
  const [a, b] = [sideOf(pair.a, textA, stance), sideOf(pair.b, textB, stance)]
  const found = openAgainst(a, b, pair.score) ?? turned(openAgainst(b, a, pair.score))
  return found ? [{ type: 'certainty', ...found }] : []
}

type Found = { readonly a: Span; readonly b: Span }
const turned = (found: Found | null): Found | null => found && { a: found.b, b: found.a }

/** The words of a sentence that say how sure something is. */
interface Marks {
  readonly hedges: readonly Word[]
  readonly denials: readonly Word[]
  readonly firm: readonly Word[]
  /** What says that nobody knows. */
  readonly blanks: readonly Word[]
  readonly negated: readonly Negated[]
}

interface Side extends Marks {
  readonly sentence: Sentence
  readonly text: string
}

const sideOf = once((sentence, text, stance): Side => ({
  sentence,
  text,
  ...marksOf(sentence, text, stance),
}))

function marksOf(sentence: Sentence, text: string, stance: Stance): Marks {
  const hedges: Word[] = []
  const denials: Word[] = []
  const firm: Word[] = []
  const blanks: Word[] = []
  for (let index = 0; index < sentence.words.length; index += 1) {
    const word = sentence.words[index]!
    // “May” with a capital is a month; “who may fish where”: nobody doubts that they fish.
    const before = sentence.words[index - 1]?.lower ?? ''
    if (/^\p{Lu}/u.test(word.text) && index > 0) continue
    const negated = ['not', 'no', 'never', 'cannot', 'yet'].includes(before) || before.endsWith("n't")
    // “did not rule out a rise”: it may come.
    if (word.lower.startsWith('rul') && negated && sentence.words[index + 1]?.lower === 'out')
      hedges.push(word)
    if (isBlank(sentence.words, index, negated || distant.has(before))) {
      blanks.push(word)
      hedges.push(word)
    } else if (saidAt(stance.firm, sentence.words, index)) (negated ? hedges : firm).push(word)
    else if (word.lower.startsWith('claim') && nominal.has(before)) continue
    else if (saidAt(stance.hedges, sentence.words, index) && !asking.has(before) && !negated)
      hedges.push(word)
    else if (saidAt(stance.denials, sentence.words, index) && denies(sentence.words, index))
      denials.push(word)
  }
  return { hedges, denials, firm, blanks, negated: negatedWords(sentence, text, stance) }
}

// “rejected the treaty” and “was dismissed as chair” deny nothing; “rejected the accusation” does.
function denies(words: readonly Word[], index: number): boolean {
  if (!/^(?:reject|dismiss|disput)/.test(words[index]!.lower)) return true
  return words.slice(index + 1, index + 5).some(({ lower }) => statement.test(lower))
}
const statement =
  /^(?:accus|alleg|claim|charge|critici|report|suggest|notion|idea|rumour|rumor|that$|assert|view|version)/

const nominal = new Set('of with the for a their his her its insurance with'.split(' '))
const asking = new Set('who what where which how when'.split(' '))
// What is planned, hoped or foreseen is as open as what may be.
const softeners = new Set(
  'plan plans planned planning hope hopes hoped expect expects expected would should whether if intend intends intended aim aims forecast forecasts predict predicts predicted due estimated estimate estimates likely want wants wanted'.split(
    ' ',
  ),
)

// These leave open all that the other says.
const unknown = new Set('unknown unclear mystery uncertain undecided'.split(' '))
const found = new Set(
  'known know knows clear certain sure established determined confirmed identified decided explained'.split(
    ' ',
  ),
)
const distant = new Set(['not', 'nobody', 'yet', 'never'])

// “is unclear”, “has not been established”, “nobody knows”, “an open question”, “whether it will”, “remains to be seen”.
function isBlank(words: readonly Word[], index: number, negated: boolean): boolean {
  const { lower } = words[index]!
  if (unknown.has(lower)) return true
  const before = words[index - 1]?.lower ?? ''
  if (lower === 'question') return before === 'open'
  if (lower === 'seen')
    return words[index - 2]?.lower === 'to' && words[index - 3]?.lower.startsWith('remain') === true
  if (!found.has(lower) || before === 'no' || words[index + 1]?.lower === 'of') return false
  return negated || distant.has(words[index - 2]?.lower ?? '')
}
/** Words by which somebody grants what another denies. */
const granting = /^(?:admit|acknowledg|conced|confess|confirm)/

// From which score on one word in common with what is left open is enough, and from which a word of the same matter.
const leastForSame = 0.5
const leastForNear = 0.8

function openAgainst(open: Side, sure: Side, score: number): Found | null {
  if (sure.hedges.length > 0 || sure.denials.length > 0) return null
  const [denial] = open.denials
  const granted = sure.firm.find(({ lower }) => granting.test(lower))
  if (denial && granted && score >= leastForSame) {
    return { a: { start: denial.start, end: denial.end }, b: { start: granted.start, end: granted.end } }
  }
  const [blank] = open.blanks
  if (blank && score >= leastForSame) {
    const plain = content(sure.sentence.words).findLast(word => !inName(sure.sentence, word))
    if (plain) return { a: { start: blank.start, end: blank.end }, b: { start: plain.start, end: plain.end } }
  }
  for (const mark of [...open.denials, ...open.hedges]) {
    const denied = open.denials.includes(mark)
    const modal = modals.has(mark.lower)
    const scope = scopeOf(open, mark).slice(0, modal ? 1 : 3)
    for (const word of scope) {
      const met = sure.sentence.words.findIndex(
        (other, at) =>
          !other.stop &&
          (!modal || isVerbal(sure.sentence.words, at)) &&
          !other.light &&
          !inName(sure.sentence, other) &&
          likeness(word, other) >= (score >= leastForNear ? 0.65 : 1),
      )
      if (met < 0 || score < leastForSame) continue
      const plain = sure.sentence.words[met]!
      // “denies that it was open”, and “was not open”: the same in other words.
      if (denied && sure.negated.length > 0) continue
      const clause = clauseAround(sure.sentence, sure.text, met, 6)
      if (clause.some(other => softeners.has(other.lower))) continue
      return {
        a: { start: Math.min(mark.start, word.start), end: Math.max(mark.end, word.end) },
        b: firmSpan(sure, met, plain),
      }
    }
  }
  return null
}

/** What a hedge or a denial is about: the words that follow it in its clause, or stand before it where none do. */
function scopeOf({ sentence, text }: Side, mark: Word): Word[] {
  const at = sentence.words.indexOf(mark)
  const clause = content(clauseAround(sentence, text, at, 6)).filter(
    word => word !== mark && !word.light && !inName(sentence, word),
  )
  const after = content(sentence.words.slice(at + 1, at + 8)).filter(
    word => !word.light && !inName(sentence, word) && !softeners.has(word.lower),
  )
  return after.length > 0 ? after : clause
}

const modals = new Set('may might could'.split(' '))

// A verb, as far as its form or the words before it tell.
const isVerbal = (words: readonly Word[], at: number) =>
  /(?:ed|ing)$/.test(words[at]!.lower) ||
  irregular.has(words[at]!.lower) ||
  [at - 1, at - 2].some(place => auxiliaries.has(words[place]?.lower ?? ''))

const irregular = new Set(
  'came went took left fell rose met won lost began fled found gave held kept led made ran sent set shot sold stood struck told brought bought built caught hit broke'.split(
    ' ',
  ),
)
const auxiliaries = new Set('will has have had was were is are did been be'.split(' '))

function firmSpan({ sentence, firm }: Side, at: number, plain: Word): Span {
  const [sure] = firm
  if (sure && Math.abs(sure.start - plain.start) < 60) {
    return { start: Math.min(sure.start, plain.start), end: Math.max(sure.end, plain.end) }
  }
  const before = sentence.words[at - 1]
  return { start: before && auxiliaries.has(before.lower) ? before.start : plain.start, end: plain.end }
}
