import { lexicon } from '../../lexicon/lexicon.ts'
import { type Name, sameName } from '../../values/names.ts'
import { meetings } from '../polarity.ts'
import { bothTold, sayAlike } from './agreement.ts'
import { type Ground, groundNames } from './ground.ts'
import { kinds, type Opposing, type Place } from './opposing.ts'
import type { Stand } from './stand.ts'

/** What speaks for and against two stands being opposite ones on one thing, each from about 0 to 1. */
export const signNames = [
  ...kinds,
  ...groundNames,
  'like',
  'same word',
  'phrase',
  'around',
  'share of around',
  'rivals',
  'of other kinds',
  'both told',
  'said alike',
  'no near both',
  'senses',
  'scant no',
  'same subject',
  'converse',
] as const

/** The signs of one opposing, in the order of `signNames`. */
export function signsOf(ground: Ground, all: readonly Opposing[], opposing: Opposing): number[] {
  const { a, b } = ground
  const { kind, like } = opposing
  const aroundA = a.around(opposing.a.from, opposing.a.to)
  const aroundB = b.around(opposing.b.from, opposing.b.to)
  const met = meetings(aroundA, aroundB)
  const fewer = Math.min(aroundA.length, aroundB.length)
  const rivals = all.filter(other => other.kind === kind).length - 1
  const others = new Set(
    all.filter(other => other.kind !== kind && other.like === 1).map(other => other.kind),
  )
  return [
    ...kinds.map(one => (one === kind ? 1 : 0)),
    ...ground.signs,
    like,
    like === 1 ? 1 : 0,
    opposing.phrase ? 1 : 0,
    Math.min(1, met / 2),
    fewer === 0 ? usualShare : met / fewer,
    Math.min(1, rivals / 3),
    Math.min(1, others.size / 2),
    bothTold(a, b, opposing) ? 1 : 0,
    sayAlike(a, opposing.kind, opposing.a) + sayAlike(b, opposing.kind, opposing.b),
    saysNoNear(a, opposing.a) === saysNoNear(b, opposing.b) ? 1 : 0,
    (senses(a, opposing.a) + senses(b, opposing.b)) / 2,
    Math.max(scant(a, opposing.a), scant(b, opposing.b)),
    areOne(nameBefore(a, opposing.a), nameBefore(b, opposing.b)) ? 1 : 0,
    kind === 'opposites' && (isConverse(a, opposing.a) || isConverse(b, opposing.b)) ? 1 : 0,
  ]
}

// Where no words stand around one of the two, nothing is known of their meeting.
const usualShare = 0.3

/** How far from what a sentence tells a “no” still counts as near, in UTF-16 code units. */
const nearby = 30

const saysNoNear = ({ negated }: Stand, { start, end }: Place): boolean =>
  negated.some(({ by }) => by.start > start - nearby && by.start < end + nearby)

// How many senses the dictionary knows of a word: the more, the likelier another one is meant.
function senses({ sentence: { words } }: Stand, { from, to }: Place): number {
  return to - from > 1 ? 0 : Math.min(1, (lexicon().alike.get(words[from]!.stem)?.length ?? 0) / mostSenses)
}
const mostSenses = 8

const scantNo = /^(?:barely|hardly|scarcely|without|neither|nor|lack.*|avoid.*)$/
const scant = ({ sentence: { words } }: Stand, { from, to }: Place): number =>
  words.slice(from, to).some(({ lower }) => scantNo.test(lower)) ? 1 : 0

// Who wins, another loses; what one sells, another buys.
const converse = new Set(
  'buy sell sold bought purchas win won lose lost beat beaten ahead lead led behind trail attack defend'.split(
    ' ',
  ),
)
const isConverse = ({ sentence: { words } }: Stand, { from }: Place) => converse.has(words[from]!.stem)

const nameBefore = ({ sentence: { names } }: Stand, { start }: Place): Name | undefined =>
  names.findLast(({ end }) => end <= start)

const areOne = (one: Name | undefined, other: Name | undefined): boolean =>
  one !== undefined && other !== undefined && sameName(one, other) > 0.5
