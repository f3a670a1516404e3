/** Synonyms of diplomacy, in the notation of this folder's index. */
export const diplomacy = `
accord agreement deal pact treaty settlement compact convention protocol
agree concur consent settle conclude
sign ink conclude put_name initial
discuss talk negotiate consult confer debate hold_talks
talks negotiation discussion consultation dialogue conversation meeting
meet summit conference gathering session encounter get_together sit_down_with sit_down_together sit_down_to sit_down_for hold_talks face_to_face
summit conference council congress forum
negotiate bargain mediate broker
mediator envoy broker intermediary go-between facilitator
ambassador envoy diplomat emissary representative delegate
delegation mission team party group
welcome greet hail
tie relation relationship bond link
cooperation collaboration partnership teamwork work_together
partner ally associate
friend ally
enemy foe adversary
refugee migrant
migrant immigrant
counterpart opposite_number
border crossing frontier checkpoint customs_post
passport visa papers
ambassador envoy embassy
expel throw_out send_home declare_persona
sanctions measures penalties
recognise acknowledge
communique statement declaration
visa permit
passport document papers
refugee displaced
sanction punitive_measure
embargo blockade
blockade block cut_off
boycott stay_away
secret_service intelligence
embassy mission
consulate mission
dispute row quarrel disagreement conflict argument feud
visit trip stay
welcome receive host
bilateral two-way between_two_countries
multilateral international
foreign_ministry foreign_office state_department
envoy emissary special_representative messenger
consul consular
diplomatic_corps diplomats
expel declare_persona_non_grata order_to_leave kick_out give_hours_to_leave throw_out
recall call_home withdraw bring_back call_back
summon call_in
sever_ties cut_ties break_off_relations break_ties sever_relations
restore_ties resume_relations normalise mend_fences patch_up
rapprochement thaw improvement_in_relations warming
strain tension friction
row spat dispute quarrel war_of_words falling-out
protest_note formal_protest official_complaint complaint
state_visit official_visit official_trip
hold_talks meet negotiate confer sit_down
talks meeting encounter conversation
on_sidelines margins
summit meeting_of_leaders top-level_meeting gathering_of_leaders
agenda programme order_of_business
communique joint_statement closing_statement final_declaration
declaration statement
memorandum letter_of_intent
treaty accord pact agreement convention
ratification approval
enter_into_force come_into_force take_effect become_effective
signatory party_to contracting_party
pull_out withdraw quit leave abandon
renew extend prolong
violate breach break contravene
comply abide_by adhere_to observe honour stick_to
ultimatum deadline final_demand
demand call_for insist_on
concession compromise give_ground
breakthrough major_step turning_point
stall deadlocked bogged_down stuck grind_to_halt founder
collapse break_down fail end_without_result
mediate broker act_as_go-between good_offices
mediation brokering shuttle_diplomacy good_offices
negotiating_table talks
negotiator chief_negotiator delegate
round_of_talks negotiations
sanction punitive_measure penalty restriction
asset_freeze frozen_accounts freeze_assets
travel_ban entry_ban visa_ban
embargo ban blockade trade_ban
lift ease remove_restrictions
blacklist sanctions_list
condemn denounce deplore censure
condemnation denunciation
resolution text motion
security_council un_council
secretary-general un_chief head_of_the_un
peacekeeper blue_helmet un_soldier peacekeeping_force
peacekeeping mission_to
alliance pact bloc
ally partner friendly_country
member_state member_country
accession joining membership entry
candidate_country applicant
veto block
sovereignty independence territorial_integrity
annex seize incorporate
occupy occupation
disputed contested
claim lay_claim
neighbour adjacent bordering
exile banishment abroad
asylum refuge sanctuary protection
asylum_seeker refugee applicant migrant
deport send_back expel repatriate return
repatriate bring_home send_home return
people_smuggler trafficker human_trafficker smuggler
illegal undocumented irregular
immigration influx migration
emigrate leave_country move_abroad
humanitarian relief aid
aid_agency relief_organisation charity ngo aid_group
aid_worker helper relief_worker
donor_conference pledging_conference
pledge promise commit
development_aid foreign_aid
ceasefire truce cessation_of_hostilities armistice
peace_deal peace_agreement peace_accord settlement
peace_talks peace_process peace_negotiations
reconcile reconciliation make_peace
friendship amity
visitor guest
host receive welcome entertain
welcome_ceremony guard_of_honour red_carpet military_honours
state_banquet gala_dinner dinner
motorcade convoy
delegation entourage
interpreter translator
protocol etiquette
expatriate abroad
consular_help assistance
spy secret_agent intelligence_officer mole
spying espionage
eavesdrop wiretap bug listen_in tap
surveillance monitoring observation
poison nerve_agent
prisoner_swap prisoner_exchange swap exchange
`
