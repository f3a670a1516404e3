/** What news tell of politics, elections, diplomacy and war; a matter a line. */
export const publicMatters = `
prime_minister premier government cabinet reshuffle portfolio minister ministry swear_in inauguration oath take_office
president head_of_state palace term veto decree inauguration executive_order
mayor town_hall council councillor municipality local_authority borough city_hall alderman
party leadership conference delegate manifesto wing faction member congress party_leader grassroots chairman
coalition partner junior_partner alliance agreement portfolio ministry negotiate majority government collapse bloc
candidate nomination nominee primary running_mate front_runner contender race campaign_trail rally hustings
ballot polling_station polls vote count turnout exit_poll result booth queue register electoral_commission observer
recount irregularity fraud rigged disputed result annul rerun observer complaint ballot_box stuffing
confidence no_confidence censure impeach motion oust survive vote topple government
speech address nation televised broadcast speak podium deliver parliament pledge vow state_of_the_union
scandal affair allegation resign inquiry bribe donation expense lobby conflict_of_interest ethics apology
corruption bribe bribery kickback embezzle graft launder official tender contract offshore slush_fund
constitution amendment referendum term_limit charter court clause article rewrite draft ratify
census population inhabitants register statistics birth_rate demographic ageing household count office
independence secession autonomy separatist referendum region breakaway self_determination sovereignty flag
coup junta general soldier barracks seize_power putsch loyal mutiny curfew state_television overthrow
state_of_emergency martial_law curfew decree suspend emergency_powers lockdown restriction order
royal king queen prince princess throne palace crown coronation abdicate monarch heir reign majesty
state_visit guard_of_honour banquet welcome red_carpet guest host palace airport arrive anthem motorcade
summit leaders communique meeting host bilateral declaration photograph delegation round_table heads_of_state
treaty accord sign ratify clause protocol document pen ceremony agreement pact implement enter_into_force
sanction embargo asset freeze travel_ban blacklist restriction impose lift export trade bank oligarch
ambassador expel recall envoy persona_non_grata embassy diplomat protest summon note foreign_ministry spy
border dispute territory claim island map demarcation boundary arbitration sovereignty enclave frontier
united_nations security_council resolution veto general_assembly peacekeeper envoy secretary_general mandate mission
european_union commission brussels member_state directive enlargement accession summit candidate euro_zone parliament
nato alliance member defence troops spending treaty exercise eastern_flank deterrence
foreign_aid development donor grant project poverty agency loan assistance humanitarian pledge
peacekeeper blue_helmet mission mandate patrol observer buffer_zone deploy troops contingent
hostage captive release ransom negotiate exchange freed captor kidnap prisoner handover
prisoner_exchange swap prisoner release captive handover list detainee freed bus
refugee camp border tent flee shelter agency displaced food host_country exodus influx
migrant boat smuggler crossing coast dinghy rescue asylum drown overcrowded trafficker
asylum application refuse deport residence_permit integration reception_centre refugee visa
air_raid bomb jet strike target village killed shelter bunker sirens missile drone
drone unmanned_aircraft strike intercept air_defence shoot_down wreckage attack launch swarm
artillery shell rocket bombard mortar barrage position front fire salvo cannon
tank armoured_vehicle column troops advance convoy infantry battalion brigade soldier
offensive counteroffensive front_line retreat capture recapture town village troops position advance gain
siege surround encircle besiege supplies hunger trapped evacuation corridor blockade starve
navy warship frigate submarine fleet vessel patrol strait maritime destroyer aircraft_carrier coastguard
mine landmine minefield demining explosive clear buried detonate unexploded
war_crime tribunal atrocity genocide massacre mass_grave indict general witness hague
veteran memorial wreath commemorate fallen remembrance cemetery anniversary soldier silence tribute
conscription draft recruit military_service reservist mobilise call_up barracks army exemption
arms weapon deliver supply missile tank ammunition export deal howitzer air_defence military_aid
nuclear warhead missile test ballistic programme enrich uranium inspector treaty sanctions disarmament
spy intelligence agent secret espionage surveillance secret_service mole leak classified tap wiretap
terror terrorist attack bomb cell extremist plot jihadist radical suicide_bomber responsibility claim
militia rebel insurgent guerrilla ambush checkpoint fighter stronghold hideout jungle clash patrol
amnesty pardon release clemency prisoner political exile return reconcile
exile flee return opposition asylum abroad leader dissident fugitive
censorship press_freedom journalist newspaper ban blocked website licence broadcaster shut editor
human_rights activist abuse torture detention dissident violation organisation report arbitrary prisoner
protest camp tent barricade blockade occupy square road sit_in activist clear police
petition signature campaign collect initiative activist sign demand submit citizens
flag anthem national_day parade holiday independence ceremony fireworks celebrate commemorate
civil_servant official bureaucracy department office public_sector staff administration paperwork agency
ministry spokesman statement announce confirm press_release foreign_ministry comment
lobby interest_group influence donor campaign regulation industry association consultancy
identity_card passport document papers visa register citizen issue consulate biometric
citizenship nationality naturalise passport dual_nationality citizen born revoke residence
gun_law weapon licence firearm ban semi_automatic rifle owner background_check shooting
abortion pregnancy clinic ban weeks law ruling pro_life pro_choice termination
euthanasia assisted_suicide terminally_ill doctor law suffering dying patient bill
minority ethnic language right discrimination community culture recognise indigenous tribe
gay same_sex marriage equality couple adoption homosexual pride partnership
woman equality quota gender pay_gap harassment board discrimination rights
`
