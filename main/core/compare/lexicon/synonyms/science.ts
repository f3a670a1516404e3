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
university college
geophysicist glaciologist scientist
measure gauge take
ice glacier icy
melt thaw
drill borehole bore
edge front
model simulation
trial test
lab laboratory
species animal
spacecraft probe
astronaut cosmonaut
geologist expert scientist
test sample analysis
dig excavate archaeologist
grave tomb burial bury
bone skeleton remains
coin hoard treasure
sword weapon
bronze_age iron_age
artificial_intelligence algorithm
robot machine
comet asteroid
moon lunar
mars planet
spacecraft craft capsule
crew astronaut
orbit circle
signal transmission
antenna dish
discover find detect uncover
`
