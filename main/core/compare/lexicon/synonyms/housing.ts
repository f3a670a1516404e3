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
flat apartment
house home property
building block
block_of_flats apartment_block high-rise tower_block residential_block
tower_block high-rise skyscraper
terraced_house row_house
detached_house villa
hut shack
slum shanty_town
attic loft
floor storey level
roof rooftop
staircase stairs stairwell
balcony terrace
courtyard yard
wall brickwork
ceiling roof
window pane
tenant renter lodger occupant
landlord owner property_owner
rent lease
rent lease_payment
rent_cap rent_freeze rent_control
evict throw_out turn_out
move_in occupy
move_out vacate
vacant empty unoccupied uninhabited
squat occupy
housing_shortage lack_of_housing
affordable_housing social_housing council_housing
estate_agent realtor broker
property real_estate
plot site land
home_buyer purchaser
homeowner house_owner
rebuild reconstruct
extension annexe
renovate refurbish restore modernise do_up
renovation refurbishment restoration modernisation
demolish tear_down pull_down knock_down raze flatten
builder construction_company contractor
construction_site building_site
construction building_work
foundation groundwork
concrete cement
brick stone
timber wood
steel girder beam
pillar column support
crack fissure
subsidence sink
collapse cave_in fall_down give_way
building_permit planning_permission building_permission
planner planning_department
developer investor builder
town_planning urban_development
building_regulations building_code
inspector surveyor
landmark emblem
listed protected
monument heritage
foundation_stone ground-breaking
inaugurate open
bridge crossing
playground play_area
park gardens green_space
square plaza
suburb outskirts
housing_estate residential_area
caravan mobile_home trailer
container prefabricated
shelter emergency_accommodation
water_supply mains
sewage wastewater
furniture furnishings
`
