/** Synonyms of the weather, in the notation of this folder's index. */
export const weather = `
flood inundate deluge flood_wave torrent
storm hurricane cyclone typhoon tempest
wind gust gale
weather climate
temperature warm
warm heat hot
drought dry
heatwave heat hot_spell
cold_snap frost
hail hailstone
tide wave surge
weather conditions
forecaster meteorologist weather_service met_office weather_office
rain rainfall downpour shower precipitation
downpour cloudburst heavy_rain torrential_rain torrential deluge
drizzle light_rain
thunderstorm storm thunder lightning
lightning bolt
lightning_strike struck_by_lightning
storm gale tempest squall
gale strong_wind high_wind storm_force
wind breeze gust
gust blast
tornado twister whirlwind
snow snowfall snowstorm blizzard
snowfall snow flurry
hailstorm hail
sleet snow
fog mist haze poor_visibility
smog haze air_pollution
visibility sight
frost freeze sub_zero below_zero
freezing icy sub_zero bitterly_cold
icy slippery frozen
black_ice icy
cold_spell cold_snap cold_wave
chilly cold cool
heatwave hot_spell heat_wave scorching extreme_heat
hot scorching sweltering baking blistering
swelter heat
warm mild
mild gentle
sunny bright
sunshine sun
cloudy overcast grey
cloud sky
clear cloudless blue
dry parched arid
humid muggy sticky
wet rainy soggy
drench soak
damp wet
temperature thermometer mercury
celsius centigrade
fahrenheit degree
record_temperature hottest
hottest warmest
coldest iciest
climate_change global_warming climate_crisis
winter cold_season
monsoon rainy_season
low_pressure depression
ease abate die_down subside let_up calm
`
