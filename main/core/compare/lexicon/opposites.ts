import { stem } from '../text/stemmer.ts'

/** Which way a word says that something moved: up or down. */
export type Direction = 1 | -1

const up =
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing gain gains gained gaining ' +
  'surge surges surged surging soar soars soared soaring jump jumps jumped jumping spike spikes spiked higher up upward upwards strengthen strengthened strengthening ' +
  'improve improves improved improving expand expands expanded expanding expansion rally rallied rebound rebounded recover recovered accelerate accelerated accelerating ' +
  'doubled tripled raise raised raising highest swell swelled boom boomed widen widened widening upturn uptick exceed exceeded'
const down =
  'fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping plunge plunges plunged plunging ' +
  'slump slumps slumped slumping slip slips slipped slipping sink sinks sank sunk sinking tumble tumbled tumbling lower down downward downwards weaken weakened weakening ' +
  'worsen worsened worsening shrink shrinks shrank shrunk shrinking contract contracted contraction fewer dip dipped slide slid ease eased easing ' +
  'slow slowed slowing halve halved halving reduce reduced reducing reduction cut lowest dwindle dwindled narrow narrowed narrowing downturn ' +
  'deteriorate deteriorated collapse collapsed'

const directions = new Map<string, Direction>([
  ...up.split(' ').map((word): [string, Direction] => [word, 1]),
  ...down.split(' ').map((word): [string, Direction] => [word, -1]),
])

/** Where a lower-case word says that something went, or `null`. */
export const directionOf = (word: string): Direction | null => directions.get(word) ?? null

// Words that cannot both hold of one thing. Each side may be told in several words.
const pairs = `
accept approve endorse back support adopt agree ratify | reject refuse decline oppose veto dismiss block rebuff
welcome praise hail applaud laud commend delight delighted | criticise condemn denounce slam deplore attack criticize
admit confess concede acknowledge | deny reject dispute
win won victory triumph beat | lose lost defeat
open reopen opened reopened | close closed shut
guilty convict convicted | acquit acquitted innocent cleared
continue continued resume | stop stopped halt halted suspend suspended cancel cancelled abandon
succeed succeeded success | fail failed failure
allow allowed permit permitted | ban banned forbid prohibit prohibited bar
hire hired recruit | fire fired sack dismiss
join joined enter | leave left quit
include included | exclude excluded
safe | dangerous unsafe
legal lawful | illegal unlawful
free released freed | detained held arrested
unanimous unanimously | divided split
peaceful peacefully calm | violent violence riot
profit surplus | loss deficit
intact undamaged | damage destroy ruin
innocent | guilty
deliberate intentional | accidental accident
agree | disagree
expensive | cheap
full | empty
extend lengthen | shorten
tighten | loosen relax
postpone delay | advance
hire recruit | dismiss
praise | blame
confirm confirmed | deny denied
`
interface Side {
  readonly pair: number
  readonly side: 0 | 1
}
const sides = new Map<string, Side[]>()
for (const [pair, line] of pairs.trim().split('\n').entries()) {
  for (const [side, words] of line.split('|').entries()) {
    for (const word of new Set(
      words
        .trim()
        .split(' ')
        .map(form => stem(form, 'en')),
    )) {
      sides.set(word, [...(sides.get(word) ?? []), { pair, side: side as 0 | 1 }])
    }
  }
}
const none: readonly Side[] = []
/** The pairs of opposites that a stem stands in. */
export const oppositesOf = (word: string): readonly Side[] => sides.get(word) ?? none

/** Whether two stems are of words that cannot both hold of one thing. */
export function areOpposite(a: string, b: string): boolean {
  const others = oppositesOf(b)
  return oppositesOf(a).some(one => others.some(other => one.pair === other.pair && one.side !== other.side))
}
