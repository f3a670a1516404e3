/** Opposites of sport and contests; one axis a line. */
export const ofSport = `
win winner victory triumph beat overcome prevail defend come_out_on_top take_title clinch see_off carry_day | lose defeat loss was_beaten were_beaten been_beaten surrender dethrone eliminate knock_out runner_up go_down_to bow_out suffer_defeat loser second_best
score_penalty convert slot_home from_spot convert_penalty net_penalty | miss_penalty save_penalty penalty_saved blaze_over hit_post hit_bar hit_crossbar off_target miss_from_spot fluff
goalless end_in_draw draw_with share_points held_to_draw finish_level end_level end_all_square no_winner | win victory beat defeat winner lose
qualify go_through through_to reach_final advance_to book_place book_their_place progress_to make_final reach_semi_final reach_next_round | eliminate knock_out crash_out bow_out fail_to_qualify early_exit go_out out_of_cup out_of_tournament miss_out
promote go_up win_promotion | relegate go_down drop_down_division
home_win | away_win
defend_title retain_title keep_title retain_crown hold_on_to_title | lose_title dethrone lose_crown new_champion
fit_to_play recovered match_fit return_from_injury back_in_training pass_fit shake_off_injury | injured sidelined ruled_out out_of_action out_injured miss_match doubtful_with
clean test_negative drug_free | dope banned_substance test_positive fail_drug_test
pick select call_up starting_line_up starting_lineup in_squad recall_to_squad name_in_squad | bench on_bench leave_out drop_from_squad drop_from_team
award_goal goal_stand give_goal | disallow offside chalk_off rule_out_goal
favourite red_hot_favourite | underdog outsider long_shot dark_horse
unbeaten undefeated winning_run winning_streak unbeaten_run | losing_run losing_streak winless winless_run string_of_defeats
sign_for join_club new_signing | leave_club part_company
sign_new_contract extend_contract renew_contract stay_at_club commit_future | run_down_contract leave_club leave_on_free_transfer seek_transfer
retire hang_up_boots end_career call_time_on_career | comeback play_on continue_career come_out_of_retirement make_comeback
personal_best season_best record_time break_record set_record world_record | outside_record miss_record short_of_record well_below_best
pull_away increase_lead extend_lead build_lead | pull_level equalise come_from_behind catch_up fight_back close_gap lose_lead squander_lead
dominate on_top control_game in_control outplay outclass | second_best overrun under_pressure
in_form on_form good_form | out_of_form poor_form off_form slump
finish complete_race cross_line reach_finish | retire_from_race drop_out give_up abandon did_not_finish pull_up
amateur | professional
allow_to_play clear_to_play eligible | ban_from suspended ineligible disqualify
lead_from_start led_throughout wire_to_wire | come_from_behind comeback_win turn_around
gold_medal | without_medal empty_handed medal_less
clear_round clean_sheet shut_out | concede leak_goals
`
