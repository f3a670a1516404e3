/** Synonyms of the weather, in the notation of this folder's index. */
export const weather = `
flood inundate deluge flood_wave torrent
rain downpour rainfall shower
storm hurricane cyclone typhoon tempest
wind gust gale
weather climate
temperature warm
warm heat hot
cold cool
drought dry
drought dry_spell lack_of_rain
heatwave heat hot_spell
cold_snap frost
blizzard snowstorm
hail hailstone
tornado twister
tide wave surge
`
