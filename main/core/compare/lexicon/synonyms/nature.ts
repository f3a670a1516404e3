/** Synonyms of animals, landscape and the environment, in the notation of this folder's index. */
export const nature = `
pollution contamination emission
sea ocean water
coast shore seaside
mountain hill peak
forest wood woodland
field meadow
catch fishing
fisherman fisher fishing
fish cod
trawler fleet
fleet ship
animal wildlife creature
horse racehorse thoroughbred
bird flock goose
hunter gamekeeper ranger marksman
wolf predator pack
sheep flock herd livestock
fence barrier enclosure
environmentalist conservationist green environmental_group
nature_reserve protected_area national_park sanctuary
population number stock
shoot cull kill take_out hunt
coast shore beach
hiker climber mountaineer walker
century age era
nest breed brood
bee insect
pest insect
pesticide chemical poison
dump waste rubbish garbage
emission exhaust carbon greenhouse_gas
warming heating climate
solar photovoltaic panel
tourism tourist
lake water
environment nature ecology
ecological environmental green
environmentalist conservationist campaigner activist green_group
conservation protection preservation
protect preserve safeguard shield
endangered threatened at_risk rare
extinction dying_out disappearance
wildlife animals fauna
flora plants vegetation
animal creature beast
predator hunter
prey victim
big_cat lion tiger leopard
elephant tusker
ivory tusk
rhino rhinoceros
poach illegal_hunting
poacher hunter
hunt shoot track
cull kill put_down destroy shoot
put_down put_to_sleep euthanise kill destroy
captivity cage zoo
zoo animal_park
cage enclosure
enclosure pen
breed reproduce
offspring young cub pup
calf young
herd group
flock group
pack group
migrate fly
habitat home environment
ecosystem habitat
reserve park sanctuary
national_park reserve
forest wood jungle rainforest
deforestation clearing logging felling
fell cut_down chop_down log
tree oak
timber wood lumber
shrub bush
grass meadow pasture
marsh wetland swamp bog
river stream waterway
lake loch reservoir
coast coastline shoreline seashore
beach sand shore
cliff rock_face
summit top peak
slope hillside flank
valley gorge
gorge canyon ravine
cave cavern grotto
desert dunes
rock boulder stone
soil earth ground
pollute contaminate foul poison
emission exhaust discharge fumes
carbon_dioxide greenhouse_gas carbon
fossil_fuel coal_and_oil
climate_target emission_target
renewable green_energy clean_energy
sustainable environmentally_friendly green
environmentally_friendly eco_friendly green
waste rubbish garbage trash refuse litter
landfill dump tip
recycle reuse
plastic packaging
sewage waste_water effluent
drinking_water tap_water
insect bug
mosquito insect
bee honeybee pollinator
wasp hornet
butterfly moth
spider arachnid
snake serpent reptile
reptile lizard
crocodile alligator
frog amphibian toad
bird fowl
eagle bird_of_prey
seabird gull
penguin bird
stork heron
fish shoal
whale cetacean
dolphin porpoise
seal sea_lion
turtle tortoise
coral reef
dog hound canine puppy
cat kitten feline
horse pony mare stallion
cow cattle bull
bull steer
sheep lamb ewe
pig swine hog boar
wild_boar pig
goat kid
bear grizzly
fox vixen
deer stag elk
rabbit hare
rat rodent mouse
monkey ape primate
ape chimpanzee gorilla
vet veterinarian veterinary animal_doctor
keeper handler
owner master
pet animal
stray homeless
maul attack bite savage
tame domesticated
wild untamed
fishery fishing
`
