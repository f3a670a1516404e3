import type { LanguageWords } from './language-words.ts'
import { englishOpposites } from './opposites/index.ts'

/** English. */
export const english: LanguageWords = {
  negations:
    "not never n't cannot can't didn't doesn't don't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't " +
    "shouldn't without hardly barely scarcely neither nor nowhere",
  negatingPronouns: 'no none nobody nothing',
  negatingVerbs:
    'fail fails failed failing refuse refuses refused refusing decline declines declined declining avoid avoids avoided avoiding ' +
    'refrain refrained stop stops stopped lack lacks lacked lacking rule rules ruled ruling unable absence ' +
    'prevent prevents prevented rejected deny denies denied denying',
  unlessNegated: 'only just least until all every everyone always necessarily far',
  up:
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing ' +
    'gain gains gained gaining surge surges surged surging soar soars soared soaring jump jumps jumped jumping spike spikes spiked higher up ' +
    'upward upwards strengthen strengthens strengthened strengthening improve improves improved improving improvement expand expands expanded expanding ' +
    'expansion rally rallies rallied rebound rebounds rebounded recover recovers recovered recovery accelerate accelerates accelerated accelerating ' +
    'doubled doubling tripled tripling quadrupled raise raises raised raising highest swell swelled swollen boom booms boomed widen widened widening ' +
    'upturn uptick exceed exceeded more better stronger bigger larger longer hire hires hired hiring recruited added adding advanced advance advances ' +
    'multiplied lengthened heightened inflated warmer hotter busier faster ' +
    'picked_up picking_up pick_up picks_up gained_ground gaining_ground went_up go_up going_up goes_up shot_up topped record_high profit profits surplus outpaced',
  down:
    'fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping plunge plunges ' +
    'plunged plunging slump slumps slumped slumping slip slips slipped slipping sink sinks sank sunk sinking tumble tumbles tumbled tumbling lower lowered ' +
    'down downward downwards weaken weakens weakened weakening worsen worsens worsened worsening shrink shrinks shrank shrunk shrinking contract contracts ' +
    'contracted contraction fewer dip dips dipped slide slides slid ease eases eased easing slow slows slowed slowing slowdown halve halved halving ' +
    'reduce reduces reduced reducing reduction cut cuts cutting lowest dwindle dwindled dwindling narrow narrowed narrowing downturn deteriorate ' +
    'deteriorated deteriorating deterioration collapse collapsed less worse weaker smaller shorter shed sheds shedding lost lose losing diminish diminished ' +
    'retreat retreated retreating waned waning ebbed subsided receded curbed trimmed slashed crashed plummeted plummeting shortened erode eroded cooler quieter slower ' +
    'eaten_up eating_up lost_ground losing_ground went_down go_down going_down came_down coming_down tailed_off record_low deficit',
  steady:
    'unchanged stable steady flat stagnated stagnant stagnate constant same stuck stalled steadied full_capacity held_firm no_change little_changed barely_changed barely_moved kept_pace',
  opposites: englishOpposites,
  hedges:
    'may might possibly possible possibility perhaps probably allegedly alleged allege alleges reportedly apparently suspected suspect suspects suspecting ' +
    'presumably presumed supposedly purportedly unconfirmed rumoured rumored rumours thought believed believe believes seems seemed suggests ' +
    'suggest suggested could likely unlikely potential potentially suspicion suspicions claims claimed claim speculation speculated unclear assumed unknown uncertain ' +
    'hinted hints considering considers mulling plausible hypothesis theory mystery doubt doubts doubtful',
  firm: 'confirmed confirms confirm confirming proven proved proves established establishes certainly definitely definite traced verified determined certain clear conclusive undisputed admitted admits acknowledged acknowledges conceded concedes confessed confesses',
  denials:
    'denied denies deny denying denial rejected rejects disputes disputed refuted refutes dismissed dismisses contradicted contradicts',
}
