/** Opposites of when, how long and how often; one axis a line. */
export const ofTimes = `
postpone delay put_off late behind_schedule cancel call_off push_back defer belated overdue put_back hold_up later_than_planned running_late lag_behind | advance bring_forward early on_time punctual on_schedule ahead_of_schedule as_planned as_scheduled as_usual on_dot according_to_plan earlier_than_planned earlier_than_expected to_timetable in_good_time according_to_schedule
quick fast rapid swift prompt speedily in_no_time | slow slowly late sluggish tardy at_snail_pace take_too_long drag_on belatedly drag_its_feet drag_their_feet
immediate instantly at_once straight_away right_away with_immediate_effect without_delay on_spot forthwith | gradual in_stages in_phases step_by_step phased eventually over_time in_due_course bit_by_bit
sudden abrupt out_of_blue all_at_once | gradual slowly over_years creeping
permanent for_good forever indefinitely for_life lifelong once_and_for_all open_ended irrevocably | temporary temporarily interim provisional for_time_being short_term for_now fixed_term stopgap time_limited for_a_limited_period
brief briefly short_lived momentary momentarily fleeting | lengthy prolonged hours_long drawn_out marathon protracted for_hours long_lasting long_running enduring
rare seldom isolated one_off once_only infrequent sporadic few_and_far_between exceptional unheard_of | frequent often regular repeatedly commonplace common every_day recurrent time_and_again routinely
constantly continuously without_interruption round_the_clock nonstop around_the_clock day_and_night uninterrupted | sometimes occasionally intermittently on_and_off now_and_then from_time_to_time
first_time unprecedented never_before unheard_of maiden debut_of | again repeat not_first_time second_time yet_again once_more once_again repeat_performance
for_first_time inaugural | for_last_time final_time farewell
opening_day first_day | closing_day final_day last_day
extend extension lengthen prolong renew extra_time_for | shorten cut_short curtail expire lapse run_out cut_down
in_lead out_in_front take_lead | bring_up_rear last_place lag_behind trail_by trail_behind fall_behind
simultaneous at_same_time in_parallel | one_after_another in_turn successively consecutively separately one_by_one
incumbent in_office | outgoing former
newly_elected newly_appointed | departing_minister departing_leader departing_president
warn foresee in_advance see_coming advance_notice as_expected no_surprise unsurprising | out_of_nowhere without_warning by_surprise no_warning surprise unexpected out_of_blue unforeseen off_guard unannounced without_notice bolt_from_blue
hurry rush hasty hastily haste | take_its_time take_their_time unhurried leisurely deliberate patiently patience
last_minute eleventh_hour just_before_deadline | well_in_advance long_in_advance long_planned months_ago
ongoing in_progress under_way | long_over all_over already_over
expired out_of_date lapsed | valid still_valid in_date up_to_date
recent newly | long_standing age_old centuries_old long_ago
on_deadline meet_deadline in_time within_deadline before_deadline | miss_deadline too_late let_deadline_pass after_deadline past_deadline
`
