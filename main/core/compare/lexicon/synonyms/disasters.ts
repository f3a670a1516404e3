/** Synonyms of disasters and rescue, in the notation of this folder's index. */
export const disasters = `
find discover locate recover
destroy devastate ruin wreck demolish ravage wipe_out
damage harm destruction devastation
burn fire blaze flame
collapse give_way crumble cave_in break fall
burst break rupture give_way fail
explode explosion blast detonate blow_up
crisis emergency turmoil
dam barrier wall embankment reservoir lake
lava eruption
volcano volcanic
alarm siren alert
footage recording video film camera
complaint report call
tunnel gallery shaft
miner pitman worker
trapped cut_off buried underground
contact word knock sign_of_life
heavy_rain downpour rainfall deluge
pipe shaft tube hose duct
damage loss harm destruction
avalanche snow snowslide
diver rescuer frogman
crew rescue_team helper volunteer
go_up_in_flames burn burn_down gutted
drown sink go_under
aground stranded stuck run_aground
capsize overturn keel
life_jacket life_vest lifeboat
coastguard lifeboat rescue_service
landslide mudslide slope
power_line cable pylon
shelter refuge emergency_accommodation sports_hall
school_hall gymnasium sports_hall
blanket clothing food
tsunami wave
avalanche landslide
disaster catastrophe tragedy calamity cataclysm
blaze fire inferno flames conflagration wildfire
fire_broke_out blaze_started catch_fire go_up_in_flames burst_into_flames
break_out start erupt begin flare_up
put_out extinguish bring_under_control douse contain quell tackle
under_control contained extinguished
rage burn blaze
burn_down gut raze destroy_by_fire reduce_to_ashes
charred burnt scorched blackened
smoke fumes plume
firefighter fire_crew fireman fire_brigade fire_service fire_department
fire_engine appliance fire_truck
wildfire forest_fire bush_fire blaze
hectare acre
explosion blast detonation bang burst
explode blow_up detonate go_off blast
shockwave blast
gas_leak escape_of_gas gas
collapse cave_in give_way fall_down come_down crumble subside
rubble debris ruins wreckage
bury trap cut_off entomb
trapped stuck buried pinned stranded
dig_out pull_out free recover extricate
pull_from_rubble rescue_from_rubble pull_alive
rescue save pluck pull_to_safety bring_to_safety lift_to_safety
rescuer rescue_team emergency_worker search_team rescue_worker rescue_crew emergency_services
rescue_operation rescue_effort search_and_rescue rescue_mission salvage
search hunt look_for comb scour sweep
call_off_search abandon_search stop_searching suspend_search
missing unaccounted_for lost untraced disappear
feared_dead presumed_dead
evacuate clear move_to_safety bring_to_safety take_to_safety leave_home forced_from_home flee_home
evacuee displaced homeless
displaced homeless uproot made_homeless driven_from_home left_homeless
shelter emergency_accommodation refuge temporary_housing
aid relief supplies assistance
relief_effort aid_operation
state_of_emergency emergency disaster_zone
declare_emergency state_of_emergency
flood deluge inundate swamp submerge under_water
flooded submerged under_water inundated waterlogged swamped
flash_flood sudden_flood torrent
floodwater water
burst_banks overflow break_banks spill_over
overflow burst flood
dam barrage embankment dyke levee
dyke levee flood_defence embankment
sandbag barrier
water_level level river_level
recede subside fall go_down
swept_away carried_away washed_away
landslide mudslide landslip mudflow rockfall
mud sludge
avalanche snowslide snow_slab
earthquake quake tremor seismic_shock temblor
magnitude strength richter_scale
aftershock tremor
epicentre centre
shake rock jolt tremble sway
seismic earthquake
seismologist geologist
tsunami tidal_wave giant_wave
volcano crater
erupt spew spit
lava molten_rock magma
ash_cloud ash
hurricane cyclone typhoon tropical_storm storm
make_landfall hit_land come_ashore
batter lash pound hit pummel buffet
rip tear
uproot fell topple blow_down bring_down knock_down
destroy flatten level raze wreck devastate wipe_out lay_waste reduce_to_rubble
devastation destruction ruin havoc
damage harm wreck ruin impair
wreak_havoc cause_havoc devastate
badly_damaged severely_damaged
unscathed undamaged intact unharmed spared
uninhabitable unfit
rebuild reconstruct restore
repair fix mend patch_up restore
clean_up clear clearing_up
power_cut blackout outage without_power without_electricity power_failure
restore reconnect return
cut_off isolated marooned stranded inaccessible
stranded stuck marooned trapped
warning alert alarm
early_warning siren
precaution safety_measure
unprepared caught_off_guard taken_by_surprise
stampede crush trample
panic terror
famine starvation hunger food_shortage
drought dry_spell lack_of_rain water_shortage
plague infestation
locust swarm
nuclear_accident meltdown
radiation radioactivity
spill leak discharge escape
oil_spill slick oil_slick
accident mishap incident crash
human_error mistake
technical_fault malfunction mechanical_failure technical_problem defect
malfunction break_down fail
fatal_accident deadly_crash
sink go_down founder capsize go_under
capsize overturn keel_over tip_over turn_over
shipwreck sinking wreck
castaway survivor
lifeboat rescue_boat life_raft dinghy
distress_call mayday sos
coastguard coast_guard rescue_service
adrift drift
salvage recover raise
mine_accident pit_disaster
shaft pit
gas methane firedamp
minute_of_silence silence
flag_at_half_mast half_mast
memorial commemoration
insurance_claim insured_loss
`
