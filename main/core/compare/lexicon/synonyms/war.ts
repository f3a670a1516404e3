/** Synonyms of war and revolt, in the notation of this folder's index. */
export const war = `
soldier troop army military
army military armed_forces troops
army_lorry soldier
rebel insurgent guerrilla fighter militant
general colonel officer commander
tank armoured_vehicle
besiege under_siege encircle cut_off
conflict fighting hostilities war
captive hostage prisoner
release set_free free let_go liberate
capture seize hijack kidnap abduct take_hostage
hijack capture seize commandeer
pirate hijacker kidnapper attacker gunman
warship navy flotilla frigate
navy armed_forces military
ceasefire truce silence_of_weapons lay_down_arms armistice
fall_silent silence quiet
shell mortar artillery bombard
exchange swap set_free
convoy lorry truck aid_lorry
let_through allow pass
turn_back stop block send_back
besieged cut_off surrounded
pull_back withdraw retreat give_up_ground
suicide_bomber attacker
terrorist extremist militant
extremist radical
sniper marksman
air_raid air_strike bombardment
airstrike bombardment bombing
front front_line
trench bunker
mine landmine
camp settlement
genocide massacre
massacre slaughter
war_crime atrocity
spy agent espionage
leak whistleblower
conflict war dispute clash hostilities
attack assault raid strike offensive
fight battle clash struggle
peace truce
peaceful calm quiet
weapon arm gun
shoot fire gunfire
observer monitor inspector
martial_law emergency
invade invasion march_into incursion
incursion raid foray
attack assault strike onslaught
offensive push advance campaign
counter-offensive counterattack counter-attack
retaliate hit_back strike_back reprisal revenge respond
ambush surprise_attack waylay
bombard shell pound bomb
bombardment shelling bombing barrage
barrage salvo volley hail
air_strike air_raid bombing_raid aerial_attack airstrike
missile rocket projectile
cruise_missile ballistic_missile
warhead payload
intercept shoot_down bring_down destroy
air_defence anti-aircraft missile_shield
fighter_jet warplane fighter_plane combat_aircraft jet
bomber warplane
helicopter_gunship attack_helicopter
drone uav unmanned_aerial_vehicle
tank armoured_vehicle armour panzer
artillery howitzer cannon gun
mortar shell
grenade hand_grenade explosive
landmine mine booby_trap
minefield mined_area
ammunition munitions rounds shells
firearm gun weapon
rifle gun
submachine_gun automatic_weapon assault_rifle kalashnikov
small_arms light_weapons
arsenal stockpile
arms_deal weapons_sale
troops soldiers forces army servicemen
soldier serviceman trooper infantryman
unit battalion brigade regiment company
reinforcement backup additional_troops
deploy station send dispatch
garrison base barracks
base military_camp outpost
commander general military_leader warlord
general commander military_chief
chief_of_staff army_chief military_chief
recruit conscript draftee
conscription draft compulsory_military_service national_service
mobilise call_up
reservist reserve
mercenary hired_fighter soldier_of_fortune
militia paramilitary irregulars armed_group
rebel insurgent guerrilla fighter separatist
militant extremist fighter
armed_group militia rebels
sniper sharpshooter marksman
civilian non-combatant ordinary_people
casualty killed_and_wounded losses
wounded injured
death_toll number_of_dead body_count
massacre slaughter bloodbath carnage
ethnic_cleansing genocide
torture mistreat abuse torment
prisoner_of_war captured_soldier pow
capture take_prisoner take_captive
surrender lay_down_arms give_up capitulate
desert go_awol
deserter runaway_soldier
retreat withdraw pull_back fall_back pull_out
withdrawal pullback pullout retreat
advance move_forward push_forward gain_ground make_headway
capture take seize overrun conquer
recapture retake win_back liberate regain
liberate free
lose_control cede
siege encirclement blockade
besiege surround encircle
encircled cut_off surrounded trapped
defend hold_off repel repulse beat_back
front_line front battle_line
trench dugout
bunker shelter bomb_shelter
buffer_zone demilitarised_zone safe_zone
humanitarian_corridor safe_passage escape_route evacuation_route
checkpoint roadblock control_post
patrol reconnaissance
warship naval_vessel frigate destroyer
submarine u-boat
naval navy maritime
exercise manoeuvre drill war_game
escalate intensify flare_up worsen
escalation flare-up intensification
de-escalate defuse calm
skirmish exchange_of_fire firefight clash gun_battle shoot-out
gunfire shooting shots firing
hostilities fighting combat battle
outbreak_of_war war_break_out
war_zone combat_zone conflict_zone
ruin rubble devastated_buildings
displaced uprooted homeless flee_homes
exodus flight mass_departure
war-torn war-ravaged battle-scarred
stronghold bastion
hideout hiding_place lair
raid swoop storm
storm burst_into force_way_into
suicide_bomber suicide_attacker bomber
car_bomb explosive-laden_vehicle
bomb explosive_device ied
detonate set_off explode go_off trigger
blow_up explode blast
claim_responsibility say_it_was_behind admit_carrying_out
terrorist militant jihadist
extremist radical fanatic
plot plan conspiracy
hijack seize commandeer
pirate sea_robber
atrocity war_crime cruelty
tribunal war_crimes_court hague
veteran ex-soldier former_soldier
medal decoration
commemorate remember fallen
disarm give_up_weapons demobilise
arms_control disarmament
nuclear_weapon atomic_bomb nuclear_bomb
enrich uranium
test-fire test_launch
fire launch shoot
aim target
coup putsch seizure_of_power military_takeover takeover
overthrow topple oust depose bring_down
mutiny revolt uprising
uprising revolt rebellion insurrection
crush put_down quell suppress
curfew night-time_ban
martial_law military_rule
junta military_government military_rulers
`
