/** Opposites of traffic, buildings and machines; one axis a line. */
export const ofTransport = `
open reopen unlock unblock passable accessible open_to_traffic open_to_public | close shut block seal impassable closure shutdown closed_to_traffic cordon_off no_access boarded_up
block seal_off bar barricade obstruct | clear open_up free_up unblock
intact undamaged spared untouched preserved unscathed no_damage escape_damage in_one_piece without_damage | damage destroy ruin wreck devastate gut raze flatten destruction reduce_to_rubble reduce_to_ashes beyond_repair obliterate crush shatter write_off
work function operate in_order running switch_on turn_on intact normal up_and_running in_working_order back_online in_service | faulty defective out_of_order broken break_down fail malfunction switch_off turn_off disable shut_down paralyse out_of_service offline inoperative out_of_action knock_out conk_out go_down outage
hold_firm is_holding held_everywhere withstand stand_up_to hold_out stay_standing remain_standing still_standing | give_way burst breach collapse crumble cave_in buckle rupture topple
normal usual as_usual smoothly routine without_disruption run_smoothly back_to_normal return_to_normal | disrupt standstill chaos paralyse abnormal elevated unusual grind gridlock
full packed crowded sold_out capacity_crowd well_attended overcrowded bursting_at_seams jam_packed fully_booked overflowing filled_to_capacity full_house to_last_seat | empty deserted vacant half_empty poorly_attended sparsely_attended unsold rows_of_empty_seats undersold poor_turnout
occupied inhabited | vacant unoccupied uninhabited disused derelict standing_empty
build construct erect put_up rebuild | demolish tear_down pull_down dismantle knock_down demolition bulldoze raze
new newly_built modern brand_new state_of_the_art up_to_date newly | old outdated ancient obsolete antiquated ageing old_fashioned decades_old dilapidated
finished completed ready finalised | unfinished half_built incomplete half_finished under_construction still_being_built not_ready
lit bright illuminated floodlit | dark unlit pitch_black
possible feasible able can_be_done doable viable workable achievable within_reach realistic | unable impossible infeasible out_of_question unfeasible unworkable unviable unrealistic beyond_reach
inside indoors under_roof | outside outdoors open_air alfresco under_open_sky
accelerate speed_up put_on_speed | brake slow_down decelerate come_to_halt
speeding too_fast over_limit above_limit exceed_limit excessive_speed over_speed_limit breakneck | within_limit below_limit under_limit within_speed_limit normal_speed walking_pace
in_motion | stationary parked standing_still motionless at_standstill
crewed manned piloted | unmanned uncrewed remote_controlled pilotless autonomous
nonstop direct_flight through_train without_stopping | stopover change_trains connecting_flight
northbound | southbound
eastbound | westbound
upstream | downstream
uphill | downhill
clockwise | anticlockwise counterclockwise
inbound | outbound
underground below_ground | overground above_ground elevated
refloat float afloat | sink capsize go_under aground stranded beached founder_at_sea run_aground
on_track on_rails | derail come_off_rails jump_tracks leave_rails
wear_seatbelt wear_seat_belt strap_in belted wear_helmet buckle_up | no_seatbelt without_seatbelt without_seat_belt unbelted without_helmet
right_of_way green_light on_green | red_light run_red_light jump_lights ignore_stop_sign
land_safely safe_landing touch_down_safely smooth_landing | crash crash_land plunge_into ditch
connect link_up online reconnect plug_in | disconnect offline cut_off unplug
restore power_back_on back_on reconnect | cut_off outage blackout without_power without_electricity in_dark
install put_up hoist mount | remove take_down uninstall dismantle
watertight leakproof | leak leaky seep
burn ablaze on_fire in_flames alight rage out_of_control blaze_away | extinguish put_out doused under_control bring_under_control contain burn_out quench
insured covered_by_insurance | uninsured without_insurance
trapped stuck pinned | freed cut_free get_out
on_board aboard | ashore on_land disembark
electric battery_powered | diesel petrol combustion
single_track one_way | double_track two_way
public_transport by_train by_bus | by_car
`
