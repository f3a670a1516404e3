import type { LanguageWords } from './language-words.ts'

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
  opposites: `
accept approve endorse back support agree adopt ratify embrace uphold in_favour vote_for give_green_light green_light sign_up_to consent grant assent pass offer_to ready_to willing_to prepared_to | reject refuse decline oppose veto dismiss block rebuff unwilling appeal turn_down vote_against vote_down throw_out say_no resist spurn thwart dispute challenge_the
welcome praise hail applaud laud commend cheer acclaim celebrate delight pleased ovation applause congratulate compliment | criticise criticize condemn denounce slam deplore boo jeer blame rebuke lambast blast heckle whistle insult jeers boos outrage
win won winner victory triumph beat overcome prevail defend | lose lost defeat loss beaten surrender dethrone eliminate knock_out
open reopen unlock unblock passable up accessible | close shut block seal impassable closure shutdown down lowered
block seal_off bar | clear open_up free_up unblock
guilty convict conviction | acquit acquittal innocent clear exonerate overturn quash
continue carry_on go_on go_ahead proceed resume persist press_ahead keep_on stay_on still keep_going run_on in_force | stop halt suspend cancel abandon end give_up quit call_off scrap drop_out go_home pull_out cease retire break_off interrupt halt discontinue no_longer phase_out expire
keep retain preserve maintain stand_by stick_to | scrap drop abandon abolish axe withdraw repeal reverse go_back_on close shut_down
stand_firm insist stick_to | back_down drop give_way yield relent compromise withdraw
succeed succeeded success manage achieve | fail failure unable collapse break_down founder
allow allowed permit permitted authorise authorize let licence license | ban banned forbid prohibit prohibited bar outlaw prevent turn_away
hire hired recruit take_on appoint | fire fired sack dismiss lay_off shed redundancy make_redundant
attend take_part show_up turn_up join joined enter | absent boycott stay_away skip quit
include included | exclude excluded omit leave_out
alive survive survivor rescue safe | dead die kill death fatality perish lose_life body corpse
unhurt unscathed unharmed safe uninjured safely in_good_health healthy well | hurt injure injury wound harm casualty bruise fracture burns hospital treat hospitalise ill sick weak
safe safety harmless | dangerous danger unsafe hazard hazardous toxic risk
legal lawful | illegal unlawful
free release bail walk_free set_free at_large escape flee on_run fugitive | detain hold arrest custody jail imprison behind_bars capture catch seize
unanimous unanimously united consensus without_dissent unity | divided split dissent disagreement quarrel narrow
peaceful peacefully calm quiet orderly | violent violence riot clash unrest chaos scuffle
profit surplus in_black | loss deficit in_red
intact undamaged spared untouched preserved unscathed | damage destroy ruin wreck devastate gut raze flatten
deliberate deliberately intentional on_purpose intent arson sabotage | accidental accident by_mistake mistake unintentional malfunction fault
agree agreement deal settle accord compromise | disagree collapse no_deal break_down deadlock break_off stalemate
expensive dear costly | cheap inexpensive
full packed crowded sold_out capacity_crowd well_attended | empty deserted vacant half-empty poorly_attended
tighten strict tough stringent | loosen relax ease lift lenient
postpone delay put_off late behind_schedule cancel call_off | advance bring_forward early on_time punctual on_schedule ahead_of_schedule as_planned as_scheduled as_usual
is_holding held_everywhere hold_firm withstand stand_up_to hold_out | give_way burst breach collapse crumble cave_in
warn warning alert foresee in_advance | out_of_nowhere without_warning by_surprise no_warning
known identify | unknown mystery unclear unidentified
work function operate in_order running working switch_on turn_on intact normal | faulty defective out_of_order broken break_down fail malfunction switch_off turn_off disable shut_down paralyse
sunny sunshine bright dry fine_weather blue_sky cloudless good_visibility visibility_good clear_sky | rain rainy wet storm overcast cloudy snow drizzle fog foggy mist
convincing sound solid reliable robust persuasive credible plausible | flawed weak unreliable doubtful questionable unconvincing dubious implausible
true truthful genuine authentic real | false lie lying invent fabricate fake forge made_up untrue bogus
public publicly openly | private secret secretly confidential behind_closed_doors
voluntary voluntarily | forced compulsory mandatory
start begin launch commence | end finish conclude
send deploy dispatch | withdraw recall pull_back pull_out
buy bought purchase acquire | sell sold sale
friend ally friendly partner cordial warm | enemy foe hostile hostility rival frosty icy tense
hope hopeful optimistic optimism confident confidence | fear pessimistic pessimism doubt worried worry despair sceptical
satisfied happy pleased delighted content relieved proud | unhappy disappointed disappointment angry dismay furious dissatisfied sad upset outraged
cooperate cooperation | obstruct hinder hamper
provide supply deliver bring | withhold cut_off lack deny
calm | panic
remain stay cling stay_on in_office in_service carry_on keep_post | resign step_down quit go_home leave depart suspend dismiss sack oust remove expel flee give_up withdraw
intervene step_in mediate get_involved | stay_out stand_aside keep_out
speak comment answer reply statement told | silent silence refuse_to_comment decline_to_comment
sober | drunk alcohol intoxicated inebriated
sufficient enough adequate plenty ample | insufficient inadequate shortage lack scarce scarcity run_out
easy easily simple | difficult hard tough struggle
fresh strong fit good_form energetic rested | tired exhausted weary empty weak
majority | minority
first_time unprecedented | again repeat
lit light bright | dark unlit
extend extension lengthen prolong | shorten cut_short curtail
awake | asleep sleep
sincere honest | dishonest insincere
responsible | irresponsible
quick quickly fast rapid swift prompt | slow slowly late
fair just right justified reasonable | unfair unjust wrong unjustified unreasonable arbitrary
within_budget under_budget on_budget | over_budget overrun twice_the_price
search look_for hunt comb seek | call_off give_up_hope abandon
normal normally usual as_usual smoothly routine | disrupt disruption standstill chaos paralyse abnormal elevated unusual grind
ahead lead front | behind trail
same identical alike similar equal | different differ unlike
permanent permanently for_good forever | temporary temporarily interim provisional for_time_being
inside indoors | outside outdoors open_air
able possible feasible can_be_done | unable impossible infeasible out_of_question
clean pure drinkable | dirty pollute contaminate poison undrinkable
build construct erect | demolish tear_down pull_down dismantle
unite reunite join_forces merge | split separate part_ways break_up
loyal loyalty faithful | disloyal betray defect mutiny rebel
mild lenient soft generous | harsh severe tough strict draconian
rich wealthy prosperous | poor needy impoverished
attack attacked aggressor | defend defended self-defence
noise noisy loud deafening | silent silence quiet quietly hear_nothing
popular admired beloved | unpopular hated despised
visible visibly obvious evident | invisible hidden conceal
complete completely entirely fully whole | partial partly partially incomplete unfinished
native local domestic home-grown | foreign foreigner imported
new newly_built modern brand-new | old outdated ancient obsolete
secure protected guarded | unprotected unguarded exposed vulnerable
innocent | complicit
meet_target reach_target on_target | miss_target fall_short below_target withdraw_forecast profit_warning
lift relax ease | impose tighten introduce
advance push_forward press_forward | retreat pull_out pull_back withdraw fall_back
`,
  hedges:
    'may might possibly possible possibility perhaps probably allegedly alleged allege alleges reportedly apparently suspected suspect suspects suspecting ' +
    'presumably presumed supposedly purportedly unconfirmed rumoured rumored rumours thought believed believe believes seems seemed suggests ' +
    'suggest suggested could likely unlikely potential potentially suspicion suspicions claims claimed claim speculation speculated unclear assumed unknown uncertain ' +
    'hinted hints considering considers mulling plausible hypothesis theory mystery doubt doubts doubtful',
  firm: 'confirmed confirms confirm confirming proven proved proves established establishes certainly definitely definite traced verified determined certain clear conclusive undisputed admitted admits acknowledged acknowledges conceded concedes confessed confesses',
  denials:
    'denied denies deny denying denial rejected rejects disputes disputed refuted refutes dismissed dismisses contradicted contradicts',
}
