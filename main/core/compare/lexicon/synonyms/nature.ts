/** Synonyms of animals, landscape and the environment, in the notation of this folder's index. */
export const nature = `
contaminate pollute taint
pollution contamination emission
sea ocean water
coast shore seaside
mountain hill peak
forest wood woodland
field meadow
farmer grower peasant
catch fishing
fisherman fisher fishing
fish cod
trawler fleet
fleet ship
animal wildlife creature
dog hound
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
island isle
hiker climber mountaineer walker
century age era
species kind
nest breed brood
whale mammal
shark fish
bee insect
pest insect
pesticide chemical poison
chemical substance
dump waste rubbish garbage
recycle reuse
plastic packaging
emission exhaust carbon greenhouse_gas
warming heating climate
solar photovoltaic panel
tourism tourist
lake water
`
