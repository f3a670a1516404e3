import type { Word } from '../../text/words.ts'
import { clauseAround, content, inName } from '../difference.ts'
import { likeness } from '../polarity.ts'
import { type Opposing, type Place, turned } from './opposing.ts'
import type { Stand } from './stand.ts'

/** What one sentence leaves open, denies or cannot tell, and the other says is so. */
export function openStands(a: Stand, b: Stand): Opposing[] {
  return [...openAgainst(a, b), ...openAgainst(b, a).map(turned)]
}

/** Words by which somebody grants what another denies. */
const granting = /^(?:admit|acknowledg|conced|confess|confirm)/

const modals = new Set('may might could'.split(' '))

function openAgainst(open: Stand, sure: Stand): Opposing[] {
  const found: Opposing[] = []
  const [denial] = open.denials
  const granted = sure.firm.find(at => granting.test(sure.sentence.words[at]!.lower))
  if (denial !== undefined && granted !== undefined) {
    found.push({
      kind: 'granted',
      type: 'certainty',
      a: place(open, denial, denial),
      b: place(sure, granted, granted),
      like: 1,
      phrase: false,
    })
  }
  // What the other leaves open or denies as well is no firm ground.
  if (sure.hedges.length + sure.denials.length + sure.blanks.length > 0) return found
  for (const [kind, marks] of [
    ['blank', open.blanks],
    ['denied', open.denials],
    ['open', open.hedges],
  ] as const) {
    for (const mark of marks) {
      // What nobody knows is told by all that the other says.
      const met = kind === 'blank' ? null : bestMet(open, sure, mark)
      const modal = modals.has(open.sentence.words[mark]!.lower)
      if (met === null && modal) continue
      const told = met?.told ?? lastOf(sure)
      if (told < 0 || (met !== null && isForeseen(sure, told))) continue
      found.push({
        kind,
        type: 'certainty',
        a: place(open, mark, met?.scope ?? mark),
        b: firmPlace(sure, told),
        like: met?.like ?? 0,
        phrase: false,
      })
    }
  }
  return found
}

const lastOf = ({ sentence, content: told }: Stand): number =>
  told.length === 0 ? -1 : sentence.words.indexOf(told.at(-1)!)

/** The word that a mark is about and the other sentence has too, the surest. */
function bestMet(open: Stand, sure: Stand, mark: number) {
  const modal = modals.has(open.sentence.words[mark]!.lower)
  let best: { scope: number; told: number; like: number } | null = null
  for (const word of scopeOf(open, mark).slice(0, modal ? 2 : 4)) {
    for (const [told, other] of sure.sentence.words.entries()) {
      if (other.stop || other.light || inName(sure.sentence, other)) continue
      if (modal && !isVerbal(sure.sentence.words, told)) continue
      const like = likeness(word, other)
      if (like === 0 || (best && like <= best.like)) continue
      best = { scope: open.sentence.words.indexOf(word), told, like }
    }
  }
  return best
}

/** What a hedge or a denial is about: the words that follow it in its clause, or stand around it where none do. */
function scopeOf(stand: Stand, mark: number): readonly Word[] {
  const after = content(stand.sentence.words.slice(mark + 1, mark + 8)).filter(
    word => !word.light && !inName(stand.sentence, word),
  )
  return after.length > 0 ? after : stand.around(mark, mark + 1)
}

// What is planned, hoped or foreseen is as open as what may be.
const softeners = new Set(
  'plan plans planned planning hope hopes hoped expect expects expected would should whether if intend intends intended aim aims forecast forecasts predict predicts predicted due estimated estimate estimates likely want wants wanted'.split(
    ' ',
  ),
)
const isForeseen = ({ sentence, text }: Stand, at: number): boolean =>
  clauseAround(sentence, text, at, 6).some(({ lower }) => softeners.has(lower))

// A verb, as far as its form or the words before it tell: “may leave” is met by “left” and no “leave”.
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

// “has opened”, “confirmed that it opened”.
function firmPlace(stand: Stand, at: number): Place {
  const { words } = stand.sentence
  const near = stand.firm.find(firm => Math.abs(firm - at) < 8)
  if (near !== undefined) return place(stand, Math.min(near, at), Math.max(near, at))
  return place(stand, auxiliaries.has(words[at - 1]?.lower ?? '') ? at - 1 : at, at)
}

function place({ sentence: { words } }: Stand, one: number, other: number): Place {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  return { start: words[from]!.start, end: words[to]!.end, from, to: to + 1 }
}
