/** Nouns that stand for what was named before, in the notation of this folder's index. */
export const mentions = `
carmaker automaker manufacturer car_maker car_company auto_giant
planemaker aircraft_maker manufacturer aerospace_company
lender bank financial_institution institution
insurer insurance_company insurance_group underwriter
retailer supermarket chain store shop grocer
airline carrier company operator
drugmaker pharmaceutical_company drug_company manufacturer pharmaceutical_firm
oil_company oil_giant energy_company producer oil_major
utility energy_supplier power_company supplier provider
phone_company telecoms_company operator network_operator telecoms_operator
tech_company technology_company tech_giant technology_group internet_company
start_up young_company newcomer venture
brewer brewery beer_maker
steelmaker steel_company producer mill
shipbuilder shipyard yard dockyard
chipmaker semiconductor_company manufacturer
builder developer construction_company contractor housebuilder
publisher publishing_house newspaper_group
broadcaster channel station network
newspaper daily title tabloid broadsheet
restaurant eatery diner establishment
hotel resort guesthouse inn establishment
brewery distillery
plant factory works facility site
facility site installation complex
headquarters head_office base seat
warehouse depot store storage
firm company business enterprise outfit
group company conglomerate concern
giant group heavyweight market_leader
subsidiary unit offshoot arm division
club side team outfit
striker forward attacker goalscorer
athlete sportsman sportswoman competitor
champion title_holder defending_champion
newcomer debutant novice
singer vocalist star performer
pop_star singer musician
band group quartet trio
orchestra ensemble philharmonic
composer musician
actor actress star performer
actress star film_star
poet writer
work piece painting
masterpiece painting work
building structure edifice block
mansion villa house
castle fortress palace
church cathedral chapel basilica
cathedral church minster
mosque place_of_worship
bridge structure crossing span
capital city metropolis
city metropolis municipality
town community municipality
island isle territory
country nation state republic
region province area
lake reservoir body_of_water
mountain peak summit
volcano mountain
ship vessel liner
yacht vessel boat
submarine vessel sub
warship frigate destroyer vessel
helicopter aircraft chopper
drone aircraft device
car vehicle saloon hatchback
bus vehicle coach
rocket launcher vehicle
spacecraft craft vehicle
satellite craft spacecraft
storm hurricane system
attack assault incident
killing murder crime
robbery raid crime heist
dog animal hound
bear animal predator
wolf animal predator
shark fish predator
whale mammal animal giant
bird species
suspect man
woman suspect
victim man
boy youngster teenager schoolboy lad
girl youngster teenager schoolgirl
youth young_man young_woman
child youngster minor toddler
pensioner elderly_man elderly_woman old_man old_woman senior
mother woman parent
father man parent
parent father mother
parents mother_and_father family
son boy child
daughter girl child
widow wife
widower husband
fiance partner boyfriend
grandfather grandmother grandparent
uncle aunt relative
cousin relative
relative family kin next_of_kin
family relatives loved_ones
pilot airman
politician lawmaker
minister politician
king monarch sovereign
queen monarch sovereign
prince royal heir
princess royal
bishop prelate clergyman
tycoon magnate businessman billionaire entrepreneur mogul
entrepreneur founder businessman
investor financier
banker financier
fisherman trawlerman
climber mountaineer alpinist
hiker walker rambler
immigrant migrant foreigner
activist campaigner protester
winner victor laureate
document paper file
report document study
book volume
song tune track
device gadget machine
tool instrument
object item thing
item object article
sum amount money
decision move step
initiative scheme programme
project scheme undertaking venture
event occasion function
ceremony service
incident event occurrence
episode incident
affair scandal case
case matter
trend tendency
development trend
aspect facet
element component part
factor element
feature characteristic trait
role part function
position post role
task job duty assignment
duty responsibility obligation
obligation duty commitment
right entitlement
privilege right
ability capability capacity skill
skill ability expertise
talent gift
experience know_how
knowledge know_how
method way technique procedure approach
approach method strategy
strategy plan tactic
system structure
structure framework
scale extent size magnitude
size dimension
extent scope range
range spectrum
level degree standard
standard norm
quality standard
type kind sort category
category class
group set
series string succession row
list roll register
piece bit fragment
fragment piece shard
bulk majority
shortage lack scarcity dearth
surplus excess glut
gap divide
difference gap distinction
similarity resemblance
mixture blend combination
comparison contrast
example instance case
model example
version edition variant
copy replica duplicate
basis foundation
advantage benefit plus
benefit advantage gain
disadvantage drawback downside
drawback disadvantage shortcoming
weakness shortcoming flaw
strength asset
success triumph hit
failure flop fiasco debacle
fiasco debacle disaster shambles
mess shambles chaos
possibility option
option choice alternative
prospect outlook
future outlook
past history
memory recollection
custom tradition practice
habit practice
rule law
freedom liberty
equality parity
justice fairness
hardship suffering misery
luck fortune
bad_luck misfortune
misfortune mishap
hatred hate hostility
hostility enmity
respect esteem regard admiration
sympathy compassion
courage bravery heroism
courageous brave heroic fearless
kindness generosity
effort exertion
noise racket din
light glow
heat warmth
colour shade hue
shape form
weight load
height altitude
direction course
centre core
border edge
surface top
interior inside
exterior outside
`
