/** Synonyms of science and space, in the notation of this folder's index. */
export const science = `
rocket launcher missile
launch lift-off take_off start
satellite orbiter
image picture photo photograph
study research survey paper analysis
researcher scientist expert scholar
expert specialist analyst
analyst expert economist
geophysicist glaciologist scientist
measure gauge take
ice glacier icy
melt thaw
drill borehole bore
edge front
species animal
geologist expert scientist
test sample analysis
dig excavate archaeologist
grave tomb burial bury
bone skeleton remains
coin hoard treasure
sword weapon
bronze_age iron_age
comet asteroid
mars planet
crew astronaut
signal transmission
study research paper investigation survey
research_paper article publication
findings results conclusions
researcher scientist academic investigator scholar
professor academic lecturer
physicist scientist
chemist scientist
biologist zoologist scientist
botanist plant_expert
zoologist animal_expert
geologist scientist earth_scientist
palaeontologist fossil_hunter
archaeologist excavator historian
historian scholar
astronomer stargazer
psychologist behavioural_scientist
inventor creator
invent devise create develop
invention innovation creation
innovation new_technology breakthrough
breakthrough advance step_forward milestone leap
discover find detect uncover come_across stumble_upon
discovery find
detect discover spot pick_up
identify recognise pinpoint spot
pinpoint locate identify
prove demonstrate show confirm
hypothesis theory assumption
theory hypothesis idea
evidence proof indication
conclude find deduce infer
conclusion inference
assume suppose presume
calculate compute work_out
measure gauge quantify
measurement reading
analysis examination evaluation study
experiment test trial
laboratory lab
specimen sample example
microscope magnify
publish appear print
journal magazine periodical
peer_review review
award_prize nobel
expedition mission voyage
explore investigate
institute university centre college
university campus college
data figures information
simulate model
probability likelihood chance
ancient prehistoric old
prehistoric ancient stone_age
date_back date_from originate
excavate dig unearth
unearth dig_up discover uncover
fossil remains
dinosaur prehistoric_creature
tomb grave burial_chamber
artefact object relic
relic remains
pottery ceramic
inscription writing
evolve develop evolution
ancestor forebear
species kind
extinct die_out vanish
genome genetic_code
molecule atom
particle atom
chemical compound substance
substance material compound
compound mixture
liquid fluid
gas vapour
gravity gravitational
radiation rays
laser beam
light beam
space cosmos outer_space universe
galaxy milky_way
star sun
planet world
earth globe planet
moon lunar satellite
mars red_planet
asteroid space_rock rock
meteorite meteor space_rock
satellite spacecraft probe
spacecraft craft spaceship probe capsule
rocket launch_vehicle launcher booster
launch lift_off blast_off take_off
launch_pad spaceport cosmodrome
astronaut cosmonaut spaceman crew_member
space_station orbital_outpost orbiting_laboratory
dock link_up
orbit circle
lander landing_craft
rover vehicle
mission flight
mission_control control_centre ground_control
abort cancel
splash_down landing
telescope observatory
signal radio
antenna dish
contact communication
device gadget instrument appliance
sensor detector
robot automaton machine
prototype model
glacier ice_sheet
ice_sheet ice_cap
iceberg ice
arctic polar north_pole
antarctic south_pole antarctica
sea_level ocean_level
core sample
sediment mud
crust surface
surface ground
`
