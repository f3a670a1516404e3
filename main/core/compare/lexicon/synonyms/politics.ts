/** Synonyms of politics and elections, in the notation of this folder's index. */
export const politics = `
ratify approve endorse back adopt pass support green_light give_backing favour
premier prime_minister chancellor head_of_government
president head_of_state leader
leader head chief boss chairman chairwoman chair chairperson director president
government cabinet administration authorities ministry
authorities officials administration
official officer representative functionary
parliament assembly legislature congress lawmakers senate
lawmaker legislator deputy senator parliamentarian congressman
law legislation statute act bill
rule regulation guideline norm provision
regulator watchdog supervisor authority overseer
ban prohibit bar forbid outlaw embargo
election poll vote ballot
vote ballot poll cast
voter elector
turnout participation
candidate contender nominee
incumbent sitting
mayor town_hall
concede admit acknowledge accept
oppose resist object protest criticise
prince royal
deputy vice
public state
military armed
civil civilian
king queen monarch crown
prime_minister head_of_government premier government_leader
palace residence seat_of_government
coup putsch revolt uprising rebellion mutiny plot overthrow seize_power
plotter rebel mutineer insurgent putschist
mayor head_of_town
turnout took_part go_to_polls
governor head_of_province
new_election voters_be_asked early_election
affair scandal matter
popularity poll rating
minister cabinet_member secretary
parliament house chamber assembly deputies
bill draft law proposal
opposition critics opponents
coalition government alliance
party faction bloc
poll survey opinion
flag banner
anthem hymn
independence secession break_away
autonomy self-rule self-government
referendum plebiscite vote
constitution basic_law
amendment change
censor ban suppress
curfew lockdown
emergency state_of_emergency
dissolve disband
reshuffle change
portfolio ministry
mandate term
campaign canvass
manifesto programme
debate duel discussion
slogan motto
bribe kickback bribery
corrupt graft
government administration cabinet executive ruling_party
take_office swear_in inaugurate assume_office take_oath be_installed
re-election second_term another_term
stand_for_election run_for_office be_a_candidate candidacy bid_for_office contest_election throw_hat_in_ring seek_office campaign_for
win_election come_to_power be_elected take_power election_victory gain_majority
lose_election voted_out be_unseated lose_seat lose_majority
outgoing departing outbound caretaker
head_of_state president monarch
leader boss supremo strongman party_chief
premiership chancellorship presidency leadership
landslide overwhelming_victory crushing_victory runaway_victory
run-off second_round deciding_round play-off decisive_round
snap_election early_election new_election fresh_election go_to_polls
polling_station polling_place voting_booth
ballot_paper voting_slip ballot
exit_poll projection first_results early_returns
opinion_poll survey polling approval_rating popularity
front-runner favourite leading_candidate frontrunner
running_mate vice-presidential_candidate
swing_voter undecided floating_voter wavering
abstain abstention withhold_vote stay_at_home sit_out
constituency electoral_district seat ward
by-election special_election
hung_parliament no_overall_majority no_clear_majority
coalition alliance ruling_parties governing_parties bloc
coalition_talks exploratory_talks government_formation form_government
minority_government tolerate
opposition rival_party shadow_cabinet
backbencher rank_and_file party_member
faction wing caucus parliamentary_group
defect switch_parties cross_floor change_sides turncoat
party_conference congress convention party_gathering
manifesto election_programme platform party_programme
bill draft_law legislation proposed_law legislative_proposal
pass adopt approve vote_through clear_parliament vote_in_favour
law_passed become_law enter_statute_book take_force come_into_force take_effect
repeal scrap abolish rescind revoke strike_down
amend change revise rewrite alter
committee panel commission working_group
lower_house house_of_representatives commons national_assembly
upper_house senate house_of_lords second_chamber
speaker presiding_officer president_of_parliament
filibuster obstruct talk_out delaying_tactics
debate discuss deliberate thrash_out
vote_of_confidence confidence_vote no-confidence_motion motion_of_censure
impeach remove_from_office
resign step_down hand_in_resignation tender_resignation stand_down quit give_up_post vacate_post bow_out relinquish
cling_to_power refuse_to_go stay_in_office hang_on remain_in_post
dismiss sack fire remove_from_post relieve_of_duties give_marching_orders oust kick_out
appoint name nominate pick choose designate install
replace succeed take_over_from follow fill_shoes step_into
successor replacement heir
interim acting caretaker provisional temporary stopgap
veteran long-serving experienced long-standing
newcomer novice political_outsider
ally confidant aide loyalist close_associate right-hand
adviser aide counsellor consultant
aide assistant staffer
statement communique press_release
populist demagogue
nationalist patriot far-right right-wing
far-right extreme_right radical_right ultra-nationalist
left-wing leftist socialist
conservative centre-right tory
liberal centrist moderate
green ecologist environmentalist
authoritarian autocratic dictatorial strongman
dictator autocrat despot tyrant strongman
democracy democratic popular_rule
regime rulers government
power-sharing joint_rule
rule govern be_in_power
ruling governing in_power
ruler sovereign monarch
monarchy crown kingdom
abdicate give_up_throne renounce_throne
reform overhaul shake-up restructuring revamp
measure step action move
policy approach stance
stance position attitude view
crackdown clampdown repression
decree edict executive_order order
enact implement bring_in introduce put_into_practice
implement carry_out put_into_effect enforce apply
enforce police implement
exempt waive waiver except
restrict curb limit
authority power competence jurisdiction
municipality local_authority council town commune
council local_authority town_hall city_council
councillor alderman council_member
district borough county
civil_servant public_servant official bureaucrat
bureaucracy red_tape paperwork officialdom
public_service public_sector civil_service state_employees
bribe pay-off backhander kickback sweetener
corruption graft sleaze bribery
nepotism favouritism cronyism
embezzle siphon misappropriate pocket divert
misuse abuse misappropriate
whistleblower informant tipster
cover-up whitewash hush_up
smear defame slander discredit
apologise say_sorry express_regret
promise pledge vow commitment undertaking
break_promise renege go_back_on backtrack
u-turn about-turn climbdown reversal backtrack change_of_heart
compromise middle_way concession meet_halfway
deadlock stalemate impasse gridlock standstill
rift split division dispute
crisis turmoil upheaval
rally gathering demonstration meeting
protest demonstrate take_to_streets march rally
protester demonstrator marcher activist
activist campaigner militant
petition signatures
sit-in occupation blockade
civil_disobedience defiance
grassroots ordinary_members base
electorate voters public
constituent voter
majority more_than_half
turnout participation voter_turnout
rigged fraudulent manipulated stolen doctored
ballot_stuffing vote_rigging electoral_fraud
observer monitor watcher
concede admit_defeat accept_defeat acknowledge_defeat
challenge_result contest_result dispute_result refuse_to_accept
recount count_again
referendum plebiscite popular_vote public_vote
devolution self-government home_rule autonomy
secede break_away split_off declare_independence
unification reunification union
nation country
national nationwide countrywide
tax_office revenue taxman inland_revenue
audit_office court_of_auditors auditor
ombudsman complaints_commissioner
hearing questioning testimony
summon call subpoena
inquiry commission_of_inquiry parliamentary_investigation
minutes record protocol transcript
leak disclose pass_on divulge
census population_count
welfare social_security benefits
benefit allowance welfare_payment handout
subsidy grant state_aid
spending_cut austerity belt-tightening savings
privatise sell_off
nationalise take_into_state_ownership
infrastructure roads_and_bridges public_works
celebrate mark commemorate
commemorate remember honour pay_tribute
tribute homage accolade
heckle interrupt shout_down
walk_out leave_chamber storm_out
table put_forward submit bring_in
motion proposal
narrowly by_handful_of_votes slim_majority
wide_margin clear_majority comfortable_majority large_majority
cast_vote go_to_polls vote
poll_station_open voting_begin
result outcome
declare_winner announce_result
claim_victory declare_victory
bow_to_pressure give_in back_down cave_in
stand_firm refuse_to_budge dig_in_heels
come_under_fire face_criticism be_criticised draw_criticism
rebel dissenter dissident maverick
party_line whip
break_ranks defy_party rebel
throw_weight_behind back support endorse
endorsement backing support
distance_himself_from disown
call_for_resignation demand_resignation
under_pressure embattled beleaguered
in_hot_water in_trouble
mark_anniversary commemorate
landmark historic
sweeping far-reaching wide-ranging comprehensive radical
controversial disputed contentious divisive
flagship key
long-awaited overdue
go-ahead green_light approval
kick_into_long_grass postpone shelve put_off
shelve put_on_ice drop
push_through force_through ram_through
water_down weaken dilute
tough_line hard_line
hardliner hawk
moderate dove
power_struggle infighting rivalry
reshuffle shake-up change
rule_out exclude
weigh consider mull
hint suggest signal
`
