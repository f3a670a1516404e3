/** Opposites in what is decided, agreed, allowed and undertaken; one axis a line. */
export const ofDecisions = `
accept approve endorse back support agree adopt ratify embrace uphold in_favour vote_for give_green_light green_light sign_up_to consent grant assent pass offer_to ready_to willing_to prepared_to say_yes nod_through wave_through give_its_blessing give_his_blessing give_her_blessing rubber_stamp sign_off_on come_out_in_favour throw_weight_behind greenlight | reject refuse decline oppose veto dismiss block rebuff unwilling appeal turn_down vote_against vote_down throw_out say_no resist spurn thwart dispute challenge_the snub shoot_down strike_down knock_back thumbs_down come_out_against withhold_consent torpedo scupper opposition_to
welcome praise hail applaud laud commend cheer acclaim celebrate delight pleased ovation applause congratulate compliment glowing tribute | criticise condemn denounce slam deplore boo jeer blame rebuke lambast blast heckle whistle insult outrage decry castigate excoriate berate reprimand censure scathing damning take_aim_at hit_out_at lash_out_at pour_scorn
allow permit authorise let licence permission legalise decriminalise give_permission clear_to grant_permission | ban forbid prohibit bar outlaw prevent turn_away refuse_permission deny_permission off_limits veto
include inclusion count_in | exclude omit leave_out exclusion rule_out keep_out
keep retain preserve maintain stand_by stick_to leave_in_place remain_in_place stay_in_place retention | scrap drop abandon abolish axe withdraw repeal reverse go_back_on close shut_down do_away_with get_rid_of ditch jettison revoke rescind annul shelve tear_up abolition
stand_firm insist stick_to hold_firm refuse_to_budge dig_in hold_its_ground hold_their_ground stand_its_ground stick_to_its_guns refuse_to_yield unyielding | back_down drop give_way yield relent compromise withdraw climb_down give_in cave_in bow_to_pressure concede concession soften_its_stance soften_stance u_turn backtrack row_back
agree agreement deal settle accord compromise reach_agreement strike_a_deal shake_hands come_to_terms breakthrough find_common_ground see_eye_to_eye | disagree collapse no_deal break_down deadlock break_off stalemate impasse at_odds at_loggerheads fail_to_agree without_agreement without_result empty_handed disagreement no_agreement no_breakthrough
tighten strict tough stringent toughen clamp_down crack_down clampdown crackdown step_up_controls | loosen relax ease lift lenient lax water_down soften liberalise deregulate
lift relax ease end_sanctions drop_sanctions remove_sanctions unfreeze | impose tighten introduce slap extend_sanctions new_sanctions fresh_sanctions freeze_assets
unanimous united consensus without_dissent unity with_one_voice closed_ranks without_opposition all_in_favour | divided split dissent disagreement quarrel narrow infighting rift divisions at_odds
voluntary voluntarily optional of_own_free_will by_choice | forced compulsory mandatory obligatory compel under_duress against_will coerce
intervene step_in mediate get_involved wade_in | stay_out stand_aside keep_out stand_by_idly look_away turn_blind_eye hands_off not_interfere
cooperate work_together collaborate lend_a_hand | obstruct hinder hamper stonewall refuse_to_cooperate uncooperative
provide supply deliver bring hand_out make_available | withhold cut_off lack deny suspend_aid freeze_aid
include_in | leave_out_of
appoint nominate install name_as swear_in take_office take_up_post reinstate | dismiss sack remove oust depose topple fire unseat force_out drive_out relieve_of strip_of
honour keep_promise keep_word fulfil deliver_on make_good_on live_up_to | break_promise renege go_back_on backtrack break_word fail_to_deliver break_pledge
comply obey abide_by adhere respect compliance comply_with stick_to_rules within_rules | violate breach defy flout disregard contravene infringe non_compliance break_law break_rules ignore_rules
reveal disclose publish make_public release go_public declassify open_up come_clean lay_bare | conceal cover_up hush_up suppress withhold keep_secret keep_under_wraps sweep_under_carpet classify redact hide cover_up_of
stand_by stand_behind rally_behind rally_round close_ranks_behind full_confidence back_to_hilt | distance_from disown turn_on withdraw_support desert distance_himself distance_herself distance_itself distance_themselves
recognise recognition | derecognise withhold_recognition refuse_to_recognise
encourage urge persuade talk_into invite_to | discourage dissuade deter warn_against advise_against talk_out_of
speak comment answer reply statement told speak_out break_silence go_on_record | silent silence refuse_to_comment decline_to_comment no_comment say_nothing stay_silent keep_quiet remain_silent tight_lipped
public openly in_open on_record for_all_to_see | private secret confidential behind_closed_doors covert clandestine off_record in_camera undercover
attend take_part show_up turn_up join enter participate present put_in_an_appearance | absent boycott stay_away skip quit no_show fail_to_appear fail_to_attend absence cry_off send_apologies conspicuous_absence
in_person face_to_face | remotely by_video via_video video_link by_phone by_telephone online virtually videoconference
sign_treaty ink | tear_up rip_up refuse_to_sign
continue carry_on go_on go_ahead proceed resume persist press_ahead keep_on stay_on still keep_going run_on in_force plough_on push_ahead soldier_on forge_ahead stay_in_force remain_in_force uninterrupted press_on | stop halt suspend cancel abandon end give_up quit call_off scrap drop_out go_home pull_out cease retire break_off interrupt discontinue no_longer phase_out expire cut_short pull_plug wind_up grind_to_halt come_to_end suspension abort
start begin launch commence get_under_way get_going kick_off set_in_motion | end finish conclude draw_to_close come_to_end
confirm corroborate bear_out back_up support_claim substantiate | contradict refute disprove cast_doubt debunk discredit rebut undermine_claim
change_mind change_course change_tack reconsider rethink | unmoved unchanged_position stick_to_plan stick_to_decision
reopen_talks return_to_table resume_talks back_to_table | walk_out break_off_talks storm_out leave_table suspend_talks
`
