/** What says in English that a quantity rose, in all its forms; `_` joins the words of a phrase. */
export const ofMovesUp =
  'a_record rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing ' +
  'gain gains gained gaining surge surges surged surging soar soars soared soaring jump jumps jumped jumping spike spikes spiked higher up ' +
  'upward upwards strengthen strengthens strengthened strengthening improve improves improved improving improvement expand expands expanded expanding ' +
  'expansion rally rallies rallied rebound rebounds rebounded recover recovers recovered recovery accelerate accelerates accelerated accelerating ' +
  'doubled doubling tripled tripling quadrupled raise raises raised raising highest swell swelled swollen boom booms boomed widen widened widening ' +
  'upturn uptick exceed exceeded more better stronger bigger larger longer hire hires hired hiring recruited added adding advanced advance advances ' +
  'multiplied lengthened heightened inflated warmer hotter busier faster ' +
  'rocketed rocketing skyrocket skyrockets skyrocketed skyrocketing balloon ballooned ballooning mushroomed mushrooming snowballed escalated escalating ' +
  'leapt leaped leaping upsurge upswing hiked boosted boosting quadruple quadrupling quintupled trebled trebling treble triple redoubled intensified ' +
  'intensifying enlarged enlarging amplified appreciated surpassed outgrew outstripped surpassing exceeds exceeding swells swelling rebounding rallying ' +
  'recovering widens heighten heightening lengthen lengthening multiply multiplying proliferate proliferated proliferation upgrade upgraded dearer pricier costlier ' +
  'taller heavier richer wetter louder tighter healthier ' +
  'picked_up picking_up pick_up picks_up gained_ground gaining_ground went_up go_up going_up goes_up gone_up shot_up shooting_up topped record_high profit profits surplus outpaced ' +
  'edged_up edging_up edged_higher inched_up inching_up crept_up creeping_up ticked_up ticking_up nudged_up nudged_higher moved_up moving_up jumped_up came_up ' +
  'went_through_the_roof through_the_roof bounced_back bouncing_back bounce_back bounces_back stepped_up stepping_up step_up scaled_up scaling_up scale_up ' +
  'ramped_up ramping_up ramp_up pushed_up pushing_up push_up drove_up driven_up driving_up bumped_up marked_up put_up_prices built_up ' +
  'revised_up revised_upwards revised_upward on_the_rise on_the_increase on_the_up all_time_high new_high record_level record_levels highest_level highest_ever ' +
  'hit_a_high hit_new_highs rate_hike price_hike rate_rise price_rise made_gains making_gains above_average more_than_doubled more_than_tripled almost_doubled nearly_doubled ' +
  'flocked_to upward_trend rising_trend growing_number growing_numbers greater_number closed_higher ended_higher opened_higher higher_than'

/** What says that it fell. */
export const ofMovesDown =
  'rarer scarcer fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping plunge plunges ' +
  'plunged plunging slump slumps slumped slumping slip slips slipped slipping sink sinks sank sunk sinking tumble tumbles tumbled tumbling lower lowered ' +
  'down downward downwards weaken weakens weakened weakening worsen worsens worsened worsening shrink shrinks shrank shrunk shrinking contract contracts ' +
  'contracted contraction fewer dip dips dipped slide slides slid ease eases eased easing slow slows slowed slowing slowdown halve halved halving ' +
  'reduce reduces reduced reducing reduction cut cuts cutting lowest dwindle dwindled dwindling narrow narrowed narrowing downturn deteriorate ' +
  'deteriorated deteriorating deterioration collapse collapsed less worse weaker smaller shorter shed sheds shedding lost lose losing diminish diminished ' +
  'retreat retreated retreating waned waning ebbed subsided receded curbed trimmed slashed crashed plummeted plummeting shortened erode eroded cooler quieter slower ' +
  'plummet plummets nosedive nosedives nosedived nosediving tanked sagged sagging slackened slackening tapered tapering slashing slashes pared trimming trims ' +
  'depreciated devalued softened softening cooled cooling thinned thinning shrinkage dwindles diminishing diminishes subsiding subsides receding recedes abated abating ' +
  'abates downgrade downgraded downsized downsizing lessen lessened lessening erodes eroding erosion wane wanes ebbing sliding dipping easier cheaper quietened ' +
  'decimated depleted depleting dented lowering lowers halves sharply_lower poorer drier thinner ' +
  'eaten_up eating_up lost_ground losing_ground went_down go_down going_down goes_down gone_down came_down coming_down come_down tailed_off tailing_off record_low deficit ' +
  'edged_down edging_down edged_lower inched_down inching_down crept_down ticked_down nudged_down dropped_off dropping_off fell_off falling_off fell_away fallen_away falling_away ' +
  'fell_back falling_back slipped_back dropped_back tapered_off tapering_off dried_up drying_up died_down dying_down cooled_off melted_away wiped_off ' +
  'cut_back cutting_back cuts_back scaled_back scaling_back scale_back scaled_down scaling_down pared_back paring_back wound_down winding_down stepped_down_from slimmed_down ' +
  'pushed_down drove_down driven_down driving_down brought_down_prices marked_down knocked_down_to revised_down revised_downwards revised_downward ' +
  'on_the_decline on_the_wane in_decline in_free_fall all_time_low new_low lowest_level lowest_levels lowest_ever hit_a_low hit_new_lows rate_cut price_cut below_average more_than_halved ' +
  'almost_halved nearly_halved downward_trend falling_trend dwindling_number shrinking_number closed_lower ended_lower opened_lower lower_than'

/** What says that it stayed as it was. */
export const ofStandstill =
  'unchanged stable steady flat stagnated stagnant stagnate constant same stuck stalled steadied full_capacity held_firm no_change little_changed barely_changed barely_moved kept_pace ' +
  'unaltered flatlined flatlining plateaued plateau static stagnating stagnation stagnates stabilised stabilized stabilising stabilizing stabilise stabilize ' +
  'levelled_off leveled_off levelling_off leveling_off level_off levels_off levelled_out held_steady holding_steady hold_steady remained_steady remained_flat stayed_flat stayed_level ' +
  'remained_unchanged left_unchanged stood_still standing_still hardly_changed scarcely_changed virtually_unchanged largely_unchanged broadly_unchanged broadly_flat hardly_moved ' +
  'no_rise no_increase no_growth no_fall no_drop no_decline no_improvement zero_growth treading_water trod_water as_before held_its_ground bottomed_out same_level'
