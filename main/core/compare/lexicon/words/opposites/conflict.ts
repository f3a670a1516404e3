/** Opposites of war, protest and diplomacy; one axis a line. */
export const ofConflict = `
advance push_forward press_forward gain_ground make_gains push_on break_through close_in_on take_ground | retreat pull_out pull_back withdraw fall_back lose_ground push_back beat_retreat pull_away flee_positions
attack aggressor assault offensive aggression provoke start_war | defend self_defence defensive retaliate in_retaliation
capture take_control recapture retake take_over overrun storm fall_to_rebels fall_to_army in_hands_of seize_control | lose_control cede surrender repel repulse beat_back fend_off fight_off hold_out drive_out lose_town
friend ally partner cordial warm friendship amicable brotherly | enemy foe hostile rival frosty icy tense adversary antagonistic enmity strained acrimonious
peaceful calm quiet orderly without_incident no_incidents non_violent passed_off_peacefully | violent violence riot clash unrest chaos scuffle turmoil bloodshed disorder mayhem skirmish running_battles street_battles turn_ugly rampage brawl
send deploy dispatch put_boots_on_ground send_in move_in reinforce | withdraw recall pull_back pull_out bring_home
escalate intensify flare_up inflame step_up_attacks ratchet_up spiral aggravate | defuse calm ease subside wind_down die_down de_escalate cool_down soothe dial_down abate
arm rearm take_up_arms mobilise | disarm demilitarise lay_down_arms lay_down_weapons demobilise
ceasefire_hold truce_hold largely_hold hold_truce observe_ceasefire respect_ceasefire guns_fall_silent stop_fighting cease_fire end_hostilities lull | violate_ceasefire break_ceasefire ceasefire_collapse truce_collapse break_truce violate_truce resume_fighting open_fire renewed_fighting fresh_fighting fighting_resume go_to_war declare_war shelling_resume
normalise restore_ties resume_relations establish_relations restore_relations reopen_embassy mend_ties thaw rapprochement mend_fences warming | sever_ties cut_ties break_off_relations suspend_relations close_embassy break_ties sever_relations chill fall_out estrangement souring
invade occupy occupation annex overrun | liberate withdraw_from end_occupation
intercept shot_down bring_down thwart foil down_drone | hit_target get_through strike_target hit_its_target breach_defences
explode detonate go_off blow_up | defuse fail_to_explode unexploded dud fail_to_detonate make_safe
release free set_free let_go liberate | hold_captive hold_hostage abduct kidnap take_hostage captive keep_hostage
negotiate talk sit_down_at_table open_to_talks come_to_table dialogue willing_to_talk ready_to_talk | refuse_to_negotiate refuse_to_talk no_negotiations boycott_talks not_negotiate snub_talks
open_border open_crossing reopen_border | seal_border close_border shut_border fence_off border_closed
lift_siege break_siege end_blockade lift_blockade let_through | besiege lay_siege blockade encircle siege cut_off surround
disperse break_up clear_square move_on | gather assemble pour_into throng mass_in hold_out camp_out
restraint show_restraint restrained non_lethal | excessive_force brutality heavy_handed live_ammunition live_rounds crackdown lethal_force
loyal loyalty faithful loyalist | disloyal betray defect mutiny rebel traitor turncoat renegade switch_sides desert
unite reunite join_forces close_ranks reunification come_together reconcile | split separate part_ways break_up break_away splinter secede fall_apart schism divide
independence break_away secession self_rule | remain_part stay_part under_control_of annexed dependence unity_of_country
victory triumph | surrender capitulate admit_defeat
coup_succeed seize_power overthrow topple oust | coup_fail foil_coup attempted_coup failed_coup put_down crush_rebellion
curfew_lifted lift_curfew end_curfew | impose_curfew declare_curfew extend_curfew curfew_remain
neutral stay_neutral non_aligned | take_sides side_with throw_in_lot join_war
justify proportionate provoked | unprovoked unjustified disproportionate
`
