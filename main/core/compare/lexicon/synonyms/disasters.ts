/** Synonyms of disasters and rescue, in the notation of this folder's index. */
export const disasters = `
find discover locate recover
search look_for hunt comb
destroy devastate ruin wreck demolish ravage wipe_out
damage harm destruction devastation
burn fire blaze flame
fire blaze flame inferno
earthquake quake tremor
collapse give_way crumble cave_in break fall
burst break rupture give_way fail
explode explosion blast detonate blow_up
disaster catastrophe calamity tragedy
crisis emergency turmoil
dam barrier wall embankment reservoir lake
firefighter fire_brigade fire_service fireman
debris wreckage
lava eruption
volcano volcanic
wildfire fire
alarm siren alert
footage recording video film camera
blast explosion detonation bang
complaint report call
tunnel gallery shaft
miner pitman worker
trapped cut_off buried underground
contact word knock sign_of_life
heavy_rain downpour rainfall deluge
pipe shaft tube hose duct
damage loss harm destruction
avalanche snow snowslide
cave cavern
diver rescuer frogman
crew rescue_team helper volunteer
go_up_in_flames burn burn_down gutted
bring_under_control put_out extinguish douse contain
drown sink go_under
aground stranded stuck run_aground
capsize overturn keel
life_jacket life_vest lifeboat
coastguard lifeboat rescue_service
landslide mudslide slope
power_line cable pylon
uproot fall topple
evacuation leave_home
shelter refuge emergency_accommodation sports_hall
school_hall gymnasium sports_hall
blanket clothing food
tsunami wave
avalanche landslide
`
