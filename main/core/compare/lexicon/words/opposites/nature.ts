/** Opposites of weather, nature and science; one axis a line. */
export const ofNature = `
sunny sunshine bright dry fine_weather blue_sky cloudless good_visibility visibility_good clear_sky fair_weather bask | rain rainy wet storm overcast cloudy snow drizzle fog foggy mist downpour cloud grey_sky poor_visibility drench soaking thunderstorm
calm windless no_wind light_winds gentle_breeze light_breeze | gale stormy gusty windy strong_winds high_winds squall hurricane_force
calm_sea smooth_sea calm_water flat_sea | rough_sea heavy_sea choppy high_waves swell
drought dry_spell parched arid bone_dry rainless | flood deluge heavy_rain downpour inundate waterlogged sodden torrential
warm mild hot heat heatwave balmy scorching sweltering boiling | cold chilly freezing icy frost cold_snap sub_zero arctic cold_spell wintry bitterly_cold
freeze ice_over | thaw melt defrost
high_tide high_water | low_tide low_water
dormant extinct inactive | active erupt
native indigenous | invasive alien introduced_species
endangered threatened_species rare dying_out brink_of_extinction | common abundant thriving widespread plentiful
wild roam | tame captive domesticated in_captivity
shallow | deep deeply
visible obvious evident seen_with_naked_eye apparent in_plain_sight conspicuous | invisible hidden conceal imperceptible unnoticed undetected out_of_sight inconspicuous
noise noisy loud deafening ear_splitting roar | silent silence quiet hear_nothing noiseless soundless
lift_off launch_success reach_orbit successful_launch | launch_abort abort_launch scrub fail_to_reach_orbit launch_failure
poisonous venomous toxic | harmless edible non_toxic
renewable wind_power solar_power green_energy | fossil_fuel coal_fired fossil
good_harvest bumper_crop record_harvest bumper_harvest | poor_harvest crop_failure bad_harvest failed_harvest
proven well_established beyond_doubt conclusive settled_science | unproven inconclusive disputed unsettled controversial
organic | conventional intensive_farming
breed hatch spawn give_birth | die_out extinct perish
ebb recede go_down subside | swell flood rise overflow burst_banks
barren | fertile lush
clear_water | murky turbid cloudy_water
healthy_forest reforest plant_trees | deforest fell_trees clear_forest chop_down
urban city_dwellers built_up | rural countryside
broad_daylight in_daylight daytime | after_dark darkness at_night nightfall cover_of_darkness
`
