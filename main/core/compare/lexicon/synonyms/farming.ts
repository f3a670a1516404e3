/** Synonyms of farming and food, in the notation of this folder's index. */
export const farming = `
bread flour food
harvest crop yield
wheat grain cereal
rice grain
vineyard wine
milk dairy
meat beef
slaughter kill
bakery bread
restaurant eatery
menu meal
chef cook
recipe dish
hotel guest
farmer grower peasant agricultural_producer
farm holding farmstead
agriculture farming
agricultural farm
farmhand farm_worker farm_labourer
farmers_union farmers_association
harvest reap gather bring_in
bumper_crop record_harvest good_harvest
crop_failure harvest_failure poor_harvest
sow plant seed
field arable_land farmland
pasture meadow grazing_land
graze pasture
irrigation watering
fertiliser manure slurry
pesticide herbicide weedkiller insecticide plant_protection
glyphosate weedkiller
organic ecological bio
genetically_modified gm gene-modified
grain cereal wheat corn
maize corn
barley rye oats
soya soybean
potato spud
vegetable greens
fruit produce
apple pear orchard
vineyard winegrower vintner winemaker
grape vine
cattle cows herd livestock beef
cow cattle dairy
calf bull
pig hog swine pork
sheep flock lamb
poultry chickens hens turkeys
horse mare stallion
stable barn shed
barn outbuilding
slaughterhouse abattoir meat_plant
slaughter butcher
cull slaughter put_down kill destroy
animal_disease epidemic
swine_fever pig_disease
mad_cow bse
vet veterinarian animal_doctor
dairy_farmer milk_producer
fish_farm aquaculture
fisherman fisher angler
trawler fishing_boat cutter
catch haul
quota limit
beekeeper apiarist
beehive bees
tractor farm_vehicle
combine harvester
rural countryside
forester forestry
timber wood logging
logger lumberjack
hunter huntsman
drought dry_spell
locust pest
famine hunger starvation
food_shortage food_crisis
food_price grocery_price
food groceries foodstuffs
meal dish
eat consume
drink beverage
bread loaf
baker bakery
butcher meat
sausage meat
cheese dairy_product
sugar sweetener
chocolate sweets confectionery
beer brew
wine vintage
spirits liquor alcohol
restaurant eatery diner
vegetarian meat-free
vegan plant-based
diet nutrition
cuisine cooking
supper dinner evening_meal
lunch midday_meal
use-by_date sell-by_date
`
