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
`
