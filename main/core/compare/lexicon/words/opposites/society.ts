/** Opposites of people, offices and public life; one axis a line. */
export const ofSociety = `
remain stay cling stay_on in_office in_service carry_on keep_post keep_job remain_in_post hang_on cling_to_power cling_on see_out_term serve_full_term stay_in_post remain_in_power retain_post | resign step_down quit go_home leave depart suspend dismiss sack oust remove expel flee give_up withdraw stand_down bow_out departure step_aside vacate walk_away hand_in_notice call_it_a_day
run_for_office stand_for_election seek_re_election seek_second_term throw_hat_in_ring run_again stand_again seek_another_term announce_candidacy enter_race join_race | stand_down drop_out_of_race not_seek_re_election withdraw_candidacy pull_out_of_race not_stand rule_out_running withdraw_from_race
peaceful_transfer concede_defeat accept_result concede_election | contest_result refuse_to_concede reject_result dispute_result cry_foul challenge_result demand_recount
native local domestic home_grown homegrown | foreign imported overseas expatriate
marry wed tie_knot get_married walk_down_aisle | divorce separate split_up part_ways break_up
married | unmarried bachelor single_woman single_man unwed
adult grown_up | juvenile underage under_age
religious devout pious believer | secular atheist non_religious
left_wing leftist left_leaning | right_wing rightist right_leaning
grant_asylum let_in admit take_in welcome_refugees residence_permit | deport expel turn_away send_back refuse_entry deny_entry repatriate reject_asylum
literate | illiterate
equality equal_rights equal_treatment | inequality discrimination unequal segregation
democratic democracy | dictatorship authoritarian undemocratic autocratic autocracy
include_everyone inclusive | exclusive elitist
pass_exam pass_test graduate pass_mark top_marks | fail_exam flunk fail_test drop_out resit
live_broadcast broadcast_live live_on_air | pre_recorded recorded_earlier
first_edition original_version | reprint remake sequel
adopt_child adopt_baby take_custody | give_up_for_adoption abandon_child
leader boss superior | subordinate underling junior
free_press press_freedom free_speech | censor censorship muzzle gag
in_power ruling_party govern | in_opposition opposition_party out_of_power
single_party absolute_majority outright_majority | coalition hung_parliament minority_government no_overall_control
strict_diet vegetarian vegan | meat_eater carnivore
search look_for hunt comb seek scour continue_search | call_off give_up_hope abandon end_search stop_search suspend_search
reconcile make_up patch_up bury_hatchet settle_differences | quarrel fall_out feud row_with rift
public_holiday day_off | working_day normal_working_day
best_seller hit_song box_office_hit smash_hit critically_acclaimed rave_reviews | flop box_office_flop panned poor_reviews scathing_reviews
original_owner rightful_owner return_to_owner restitution hand_back | keep_artefacts refuse_to_return retain_artefacts
`
