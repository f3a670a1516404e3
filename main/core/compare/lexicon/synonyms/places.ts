/** Synonyms of places and directions, in the notation of this folder's index. */
export const places = `
area zone region district territory land
city town municipality
village settlement hamlet community
town village
inhabitant resident citizen people population local
hotel lodging
land ground
underneath beneath
international global world
global worldwide international
domestic internal
site scene spot place
cellar basement
stream brook river
downstream upstream
area region zone district part
outskirts suburb edge outlying
suburb outskirts commuter_town
downtown city_centre town_centre inner_city
city_centre centre downtown
capital seat_of_government
province region state
county district shire
hometown home_town native_town
birthplace home
neighbourhood quarter district
street road avenue lane
square plaza piazza
garden yard
site location place spot venue
location place whereabouts
nearby close neighbouring adjacent
neighbouring adjacent bordering next_door
border frontier boundary
abroad overseas foreign
worldwide around_the_world globally
nationwide across_the_country countrywide all_over_country
homeland native_country home_country
territory land soil
land country
upstairs downstairs
ground_floor first_floor
entrance door gate way_in
front facade
rear back
side flank
middle centre heart
edge rim brink
bottom foot
corner bend
distance way
kilometre mile
far distant remote
remote isolated far_off secluded
crowded packed
empty deserted
local regional
rural countryside country
`
