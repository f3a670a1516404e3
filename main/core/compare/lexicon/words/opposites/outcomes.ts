/** How it ended for somebody or something; many lines have more than two ends, of which each excludes the others. */
export const ofOutcomes = `
escape escape_captivity get_away_from_captor | release_hostage be_freed set_free hand_over_hostage ransom | die_in_captivity kill_by_captor execute_hostage | still_held still_captive remain_captive still_in_captivity
resign step_down tender_resignation hand_in_notice | sack oust dismiss dismiss_from_post fire_from relieve_of_duties | stay_on remain_in_office stay_in_office cling_to_post keep_post keep_job
acquit not_guilty find_innocent | convict find_guilty guilty_verdict | hung_jury retrial mistrial case_drop
survive pull_out_alive find_alive rescue_alive | die find_dead succumb_to | still_missing unaccounted_for not_been_found
back_at_work back_to_work return_to_work discharge discharge_from_hospital leave_hospital | in_hospital still_in_hospital hospitalise on_sick_leave intensive_care
skip pull_out_of_tournament sit_out miss_match withdraw_from_tournament | will_play to_play will_start will_compete take_part compete
stay_at_home stay_home stay_away not_attend decline_invitation send_regrets | attend fly_in turn_up show_up come_along appear_in_person arrive_after_all
remove_from_shelf take_off_shelf take_off_sale pull_from_shelf recall | on_sale still_on_sale on_shelf still_sell
turn_back turn_away send_back refuse_entry deny_entry deny_access | let_in let_through allow_into admit wave_through allow_in
ring go_off sound_alarm | silent stay_silent remain_silent fail_to_sound
against_it against_plan are_against be_against_it speak_against | support in_favour back_it speak_for
privatise sell_stake sell_off private_hands | public_hands state_owned stay_public nationalise remain_state
make_money turn_profit break_even in_black | lose_money make_loss in_red loss_making
liable_to_fail liable_to_collapse unstable unsafe | safe stable firm_ground
burn_down burn_to_ground gut | save_from_flame spare_by_fire escape_damage
sink go_down_with capsize | stay_afloat refloat tow_to_port reach_port limp_into_port
`
