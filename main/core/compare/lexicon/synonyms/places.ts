/** Synonyms of places and directions, in the notation of this folder's index. */
export const places = `
area zone region district territory land
country nation state
capital city
city town municipality
village settlement hamlet community
town village
neighbourhood district quarter
inhabitant resident citizen people population local
hotel lodging
land ground
underneath beneath
local regional
foreign overseas
international global world
global worldwide international
domestic internal
peak summit
site scene spot place
cellar basement
stream brook river
downstream upstream
palace castle
`
