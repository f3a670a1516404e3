/** Synonyms of building and housing, in the notation of this folder's index. */
export const housing = `
house home building dwelling residence property
home house flat apartment dwelling
building structure edifice property
flat apartment property
building_site scaffolding
repair fix renovate
housing homes rent
rent housing_cost
property real_estate estate
cupboard closet
stairwell staircase entrance
tenant inhabitant resident occupant lodger
block_of_flat apartment_building tower_block apartment_block high-rise
renovate modernise refurbish restore overhaul
resettle relocate move lose_home
construction excavator build work
flat apartment rent
rent lease tenant
owner proprietor landlord
mortgage loan
housing_shortage homes
skyscraper tower high-rise
architect designer
demolition demolish pull_down
smell odour stench
roof tile
heritage monument protected
`
