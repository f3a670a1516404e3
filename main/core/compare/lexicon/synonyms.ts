/**
 * Words of news English that can stand for each other, a group a line; `_` joins the words of a phrase. A word may be
 * in several groups. Written for this project; groups are kept narrow, for each costs precision.
 */
export const synonyms = `
accord agreement deal pact treaty settlement compact convention protocol
agree concur consent settle conclude
sign ink conclude put_name initial
ratify approve endorse back adopt pass support green_light give_backing favour
approve authorise sanction clear allow permit license grant
reject refuse decline turn_down rebuff dismiss spurn veto oppose deny
deny reject dispute refute repudiate contradict rule_out
discuss talk negotiate consult confer debate hold_talks
talks negotiation discussion consultation dialogue conversation meeting
meet meeting summit conference gathering session encounter get_together sit_down_with sit_down_together
summit conference council congress forum
negotiate bargain mediate broker
mediator envoy broker intermediary go-between facilitator mediate
ambassador envoy diplomat emissary representative delegate
delegation mission team party group
minister secretary
premier prime_minister chancellor head_of_government
president head_of_state leader
leader head chief boss chairman chairwoman chair chairperson director president
lead head run direct manage chair oversee
government cabinet administration authorities ministry
authorities officials administration
official officer representative functionary
parliament assembly legislature congress lawmakers senate
lawmaker legislator deputy senator parliamentarian congressman
law legislation statute act bill
rule regulation guideline norm provision
regulator watchdog supervisor authority overseer
ban prohibit bar forbid outlaw prohibition embargo
sanction penalty embargo
election poll vote ballot
vote ballot poll cast
voter elector electorate
turnout participation
opponent rival challenger adversary contender
rival competitor opponent
candidate contender nominee
win triumph prevail victory beat defeat succeed
victory win triumph success
lose defeat loss beaten
incumbent sitting
mayor town_hall
concede admit acknowledge accept
oppose resist object protest criticise
critic opponent detractor
criticise condemn denounce attack slam lambast blast censure deplore decry rebuke complain
criticism condemnation rebuke censure complaint
praise hail commend laud applaud welcome compliment appreciate acclaim
thank gratitude thanks grateful appreciation appreciate
congratulate congratulation
welcome greet hail
warn caution alert warning
urge call_on appeal exhort press ask request
ask request demand seek call_for appeal
demand require insist request want seek
say state tell declare announce remark comment note observe add explain
announce declare proclaim unveil disclose reveal report
report account
reveal disclose expose uncover show
stress emphasise underline underscore highlight insist point_out accentuate
describe call term label characterise dub
claim allege assert maintain contend argue insist
suggest indicate imply hint signal point
promise pledge vow commit assure undertake commitment assurance
pledge promise vow commitment
threaten menace threat
believe think consider regard deem feel
expect anticipate predict forecast foresee project estimate
forecast prediction projection outlook estimate expectation
hope wish optimism optimistic confident confidence trust
fear worry concern anxiety dread afraid alarm
doubt sceptical scepticism question unconvinced mistrust suspicion
surprise astonish amaze unexpected stun
surprise unexpected unforeseen
decide decision resolve determine rule
judge ruling decision verdict judgment find
plan intend propose aim scheme programme project
proposal plan offer suggestion
offer propose put_forward put_on_table
goal aim objective target purpose
aim intend target seek want
help aid assist support assistance relief
aid relief assistance help support
support back favour endorse backing
rescue save evacuate bring_safety
evacuate remove move transfer relocate
bring carry take transport deliver
deliver supply provide bring distribute hand
provide supply give offer
give hand grant award donate present
donate give contribute donation contribution gift
receive get obtain gain collect
get obtain receive acquire secure
buy purchase acquire take_over takeover acquisition swallow
takeover acquisition merger purchase buyout deal
merger merge combine join_forces unite fusion
sell dispose divest sale
sale transaction deal
company firm business corporation enterprise group concern
operator company firm carrier
owner proprietor shareholder
shareholder investor stockholder owner
investor backer
share stock equity
stock_exchange bourse market
boss chief executive manager director head
employee worker staff personnel workforce labour
worker employee labourer staff hand
workforce staff employee
job post position work
hire recruit employ take_on
employ job workforce
layoff redundancy dismissal cut job_loss sack
unemployment jobless out_of_work
dismiss fire sack lay_off oust remove
resign step_down quit leave resignation stand_down
retire retirement pension
pensioner elderly retiree senior old
appoint name nominate install choose
union labour federation syndicate
strike walkout stoppage walk_out industrial_action lay_down
wage pay salary earnings
pay salary wage remuneration
pay spend finance fund cost
fund finance money pay
cost price expense
price cost value rate
expensive costly dear
cheap affordable inexpensive low-cost
free no_cost without_charge without_fee gratis
profit earnings gain surplus
loss deficit
revenue sales turnover income
saving economy cost_cut
debt loan borrowing liability
borrow loan lend credit
tax levy duty tariff
tariff duty levy
budget spending
inflation consumer_prices
economy economic business
growth expansion expand grow
recession downturn slump contraction
trade commerce business exchange
export shipment
bank lender
central_bank monetary_authority
interest_rate benchmark key_rate
invest investment put_money
worth value valued
value estimate put
rise increase grow climb gain go_up surge soar jump spike higher up raise lift advance
fall decrease decline drop go_down plunge slump slip sink lower down reduce shrink tumble lose_ground
raise increase lift boost hike push_up
cut reduce lower slash trim curb decrease reduction
boost strengthen enhance increase promote further reinforce improve
strengthen deepen enhance intensify reinforce consolidate step_up bolster build expand
improve better enhance upgrade improvement progress
worsen deteriorate decline
tie relation relationship bond link
cooperation collaboration partnership teamwork work_together
cooperate collaborate work_together
partner ally associate
friend ally friendly
enemy foe adversary
region area zone district
area zone region district territory land
country nation state
capital city
city town municipality
village settlement hamlet community
town village
neighbourhood district quarter
inhabitant resident citizen people population local
people person inhabitant
crowd spectators audience attendance onlookers
spectator fan onlooker
supporter fan follower
visitor guest tourist
tourist visitor holidaymaker traveller
passenger traveller commuter customer
customer client consumer buyer
family household relative
household home family
child kid youngster boy girl minor
pupil student schoolchild
student pupil undergraduate
woman female
man male
woman women lady
couple husband wife spouse
wife spouse husband
sibling brother sister
house home building dwelling residence property
home house flat apartment dwelling
building structure edifice property
flat apartment property
hotel lodging
school classroom
hospital clinic medical_centre
doctor physician medic
patient sick ill
nurse medic
illness disease sickness ailment infection
ill sick sicken unwell infected poor_health fall_ill
outbreak epidemic spread
infect contract catch infection
vaccine jab inoculation vaccination vaccinate inoculate
medicine drug medication
treat care treatment
contaminate pollute taint contamination pollution
pollution contamination emission
die kill death dead perish lose_life claim_life fatality
kill slay murder die shoot_dead
death fatality toll
dead victim fatality
murder killing homicide
injure hurt wound harm injury
unhurt unharmed unscathed uninjured not_hurt
injury wound bruise
casualty victim
missing unaccounted disappear
survive survivor live
find discover locate recover
discover find detect uncover
search look_for hunt comb
destroy devastate ruin wreck demolish ravage wipe_out
damage harm destruction devastation
burn fire blaze flame
fire blaze flame inferno
flood inundate deluge flooding flood_wave torrent
rain downpour rainfall shower
storm hurricane cyclone typhoon tempest
wind gust gale
weather climate
earthquake quake tremor
collapse give_way crumble cave_in break fall
burst break rupture give_way fail
explode explosion blast detonate blow_up
explosion blast detonation
bomb explosive device
crash collision collide accident smash
collide crash strike hit ram
accident crash incident disaster
incident accident event
disaster catastrophe calamity tragedy
emergency crisis
crisis emergency turmoil
hit strike slam
car vehicle automobile
vehicle car van truck lorry
lorry truck goods_vehicle
bus coach
train rail railway service
carriage coach wagon
derail come_off_rails
bicycle bike cyclist cycling
ship vessel boat craft
vessel ship boat cutter trawler ferry
boat yacht ship
aircraft plane aeroplane jet machine airliner
helicopter chopper
flight departure
airport airfield terminal
airline carrier
port harbour dock quay
road highway street motorway route
bridge crossing
route line way path corridor
driver motorist at_wheel
barrier gate
dam barrier wall embankment reservoir lake
river stream
sea ocean water
coast shore seaside
mountain hill peak
forest wood woodland
field meadow
farmer grower peasant
crop harvest
firefighter fire_brigade fire_service fireman
police officer
guard watchman security sentry
soldier troop army military
army military armed_forces troops
war conflict fighting
conflict war dispute clash hostilities
dispute row quarrel disagreement conflict argument feud
attack assault raid strike offensive
fight battle clash struggle
ceasefire truce armistice
peace truce
peaceful calm quiet
weapon arm gun
shoot fire gunfire
missile rocket
rocket launcher missile
launch lift-off take_off start
satellite orbiter orbit
image picture photo photograph
arrest detain custody take_custody apprehend
detain hold custody
prison jail behind_bars imprisonment
sentence penalty punishment prison_term
punish penalise fine
fine penalty
convict guilty find_guilty conviction
acquit clear walk_free not_guilty exonerate
accuse charge blame allege indict
accused defendant
charge accuse indict
trial court proceedings
court tribunal
judge magistrate justice
lawyer attorney counsel solicitor barrister defence
prosecutor prosecution
appeal challenge contest
investigate probe inquiry examine investigation look_into
inquiry investigation probe
investigator detective inspector
examine inspect check review study scrutinise test analyse evaluate
inspection check audit examination
inspector examiner officer
confiscate seize
seize capture take confiscate
thief burglar robber intruder culprit
steal rob theft make_off take
theft robbery burglary heist
haul loot booty
gang band group ring
fraud deception swindle scam cheat defraud
defraud cheat swindle deceive
crime offence
evidence proof
witness bystander observer
confirm verify corroborate establish
suspect believe
secret confidential undisclosed
start begin launch commence open
begin start commence set_out
end finish conclude stop cease complete
end termination finish
complete finish conclude close
stop halt cease end
halt stop suspend interrupt
interrupt disrupt halt suspend
delay postpone put_off
postpone delay defer
cancel scrap call_off drop abandon
continue go_on proceed carry_on remain
resume restart return
remain stay keep
stay remain
return come_back go_back
leave depart exit
arrive reach come land
reach arrive hit
travel go journey trip
visit trip tour travel
tour visit inspect
attend take_part participate be_there
participate take_part attend
invite invitation ask
host welcome hold
open inaugurate unveil
reopen admit_again
close shut seal
shut close
closed shut
build construct erect
construction building
building_site scaffolding scaffold
repair fix renovate
design plan develop
develop create make
create form establish set_up found
found establish set_up
establish set_up found
make produce manufacture build
manufacturer maker producer builder
product goods
produce make output
use employ deploy utilise
show demonstrate reveal display
show indicate suggest
see watch look view observe
watch monitor observe follow
monitor observe supervise watch oversee track
observer monitor
patrol crew
crew team staff
team side club squad
team group researchers
player footballer
coach manager trainer
captain skipper
match game fixture
cup trophy
title championship crown
goal strike score
score strike net
header head
equalise level draw
draw tie
penalty spot-kick eleven_metres
free_kick set_piece
goalkeeper keeper
referee official
half-time interval pause break
half-time dressing_room
season campaign
league division tier
substitute replacement come_on
final last
favourite
goal_keeper keeper
opportunity chance
chance opportunity possibility
possible potential likely probable
likely probable expected
probably likely
certain sure definite
danger risk threat hazard
risk danger hazard
safe secure
security safety protection
protect defend guard
protection security defence
prevent stop avoid avert
avoid prevent escape
threat danger
important significant crucial key vital major
vital crucial essential indispensable
main principal chief key
big large huge great major
large big sizeable vast
largest biggest
small little minor tiny
little small
young youth
old elderly aged
new fresh recent
former ex previous
previous earlier former
recent late
early dawn
quick fast rapid swift pace speed
fast quick rapid
slow sluggish
strong powerful
weak feeble
difficult hard tough
easy simple
good positive
bad poor
serious severe grave
severe serious harsh
joint mixed common shared
common shared joint
joint combined together
all entire whole
entire whole complete
half fifty
majority most
most majority above_all
mostly mainly chiefly largely
about around roughly approximately some
nearly almost close
almost nearly
only just merely barely
barely hardly scarcely
year twelve_months annual annually
annual yearly year
decade ten_years
fortnight two_weeks
century hundred_years
month monthly
week weekly
weekend saturday sunday
night overnight midnight
morning dawn
noon midday middle_of_day
evening night
summer holiday
spring autumn
hour hourly
minute
half
third
quarter
double twice
triple three_times threefold
twice two_occasions double
dozen twelve
hundred
million
per_cent percent percentage
amount sum figure
number figure count
rate pace
share portion part quota stake
quota share allocation
remainder rest
rest remainder
divide split share
limit cap ceiling
record high
peak high
cool muted lukewarm
angry furious outrage
anger outrage fury
sad heartbroken grief mourn tears weep
weep cry tears
cry weep
sorrow condolence sympathy regret sorry
condolence sympathy
sorry apologise regret apology
apology sorry
happy glad delighted pleased joy
delighted pleased happy
proud pride
emotion feeling sentiment
shame disgrace
greed avarice
responsible irresponsible responsibility
blame responsible fault
fault blame mistake
mistake error
error mistake
cause reason source origin
cause trigger provoke lead
reason cause why
result outcome consequence finding
consequence result effect
effect impact
impact effect influence
influence sway
problem difficulty trouble issue
issue matter question
matter issue question
question issue
challenge difficulty problem
solution answer
answer reply respond
respond reply answer react
reaction response
react respond
letter message
message note
write pen author
speak talk address
speech address
address speech
press media reporters journalists
reporter journalist
newspaper paper daily
interview conversation
television tv
televised viewers
broadcast air
publish release
release publish free
study research survey paper analysis
research study
researcher scientist expert scholar
scientist researcher expert
expert specialist analyst
specialist expert
analyst expert economist
economist analyst
university college
institute institution
geophysicist glaciologist scientist
measure gauge take
temperature warm
warm heat hot
heat warm
cold cool
ice glacier icy
glacier ice
melt thaw
vanish disappear
retreat withdraw recede
withdraw retreat pull_out
drill borehole bore
edge front
model simulation
computer digital
data information
information data
hacker intruder
breach leak
leak breach
password credential
online internet
website site
phone telephone call
telephone call phone
electricity power energy
power electricity energy
blackout power_cut outage
outage blackout
energy power fuel
oil crude petroleum
gas fuel
fuel petrol
food grocery
grocery food
water drinking
pipe main mains
housing homes rent
rent housing_cost
poor needy
rich wealthy
wealth fortune
property real_estate estate
real_estate property
land ground
protest demonstration rally march
demonstrator protester
demonstrate protest march
riot unrest
unrest riot turmoil
curfew
looting loot
refugee migrant
migrant immigrant
border frontier
flee escape
escape flee
shelter refuge
tent
camp
army_lorry soldier
weaken lose_strength
strengthen gain
gain win
quarrel dispute
collapse failure
failure fail collapse breakdown
fail failure
succeed success
success achievement
achieve accomplish reach
achievement success
attempt try effort bid
effort attempt
try attempt
force compel oblige
compel force
let allow permit
allow let permit
need require
require need
lack shortage run_out scarce
shortage lack scarcity run_out
enough sufficient
sufficient adequate enough
spare reserve
reserve spare
stable out_of_danger
critical life-threatening
free cut_out liberate
trap stuck
strand stuck
queue line
cover climb
climb scale
smash break
lock shut
cupboard closet
overpower subdue
jewellery jewel gem
medieval middle_ages
art artwork painting
painting picture canvas
artist painter
museum gallery
film movie
actor performer
singer vocalist
concert show performance
song music
book novel
author writer
prize award
award prize honour
festival celebration
celebrate celebration mark
anniversary
religion faith
church
mosque
pope pontiff
king monarch
queen monarch
prince royal
spokesman spokeswoman spokesperson
counterpart opposite_number
deputy vice
veteran experienced
pioneer first
replace substitute
replacement substitute
successor follow
join enter
enter get_in
member
belong own
own possess belong
possess own
control run
run operate
operate run
operation
cooperate help
sail ferry
catch fishing fish
fisherman fisher fishing
fish cod
trawler fleet
fleet ship
animal wildlife creature
dog hound
horse racehorse thoroughbred
bear
tree
rise sunrise
invisible nobody_sees
visible see
underneath below beneath
below under
above over
north northern northward northwards
south southern southward southwards
east eastern
west western
local regional
foreign overseas
international global world
global worldwide international
domestic internal
public state
private
military armed
civil civilian
civilian civil
unanimous dissenting
unanimously without_dissenting
immediate instant
immediately at_once
without_notice unannounced
forced compulsory
voluntary
suspended probation
apart
disorder irregularity
orderly irregularity
flaw defect failing
defect damage flaw
crack damage
neglect negligence
intervene step_in mediate
reopen resume
rebook change_booking
stranded queue
trade_union union
peak summit
flurry series
elevate raise
cherish value
value cherish esteem
sincere keen serious
keen eager
commitment dedication
natural
staunch
prosperity wealth
connectivity link
link connect
connect link join
lawsuit suit
sue lawsuit
damages compensation
compensation damages
compensate compensation
victim
toll
grounded may_not_take_off
ground
debris wreckage
wreckage debris
lava eruption
erupt eruption
volcano volcanic
avalanche landslide
landslide mudslide
drought dry
wildfire fire
smoke
siren alarm
alarm siren alert
bury funeral
mourner mourn
tribute honour
sister_company subsidiary
subsidiary unit
plant factory
factory plant works
mine pit
miner
strike_ballot
shift
workshop
contract deal
tender bid
bid offer
auction sale
brand
advert advertising
chip semiconductor
software program
app application
battery
electric
car_maker carmaker
drugmaker pharmaceutical
trial test
side-effect adverse
dose jab
lab laboratory
laboratory lab
species animal
extinct extinction
fossil
planet
spacecraft probe
astronaut cosmonaut
telescope
star
medal gold
race
champion winner
winner victor
runner-up second
record
athlete
olympic games
injured hurt
tournament competition
semi-final last_four
relegation
promote
transfer
fee sum
doping
ban suspension
suspend ban
fare ticket_price price_of_ticket ticket
elevator lift
disabled wheelchair handicapped
noise sound din loud hum
complain grumble moan protest object grievance
grievance complaint
inaugurate open launch unveil cut_ribbon
milestone historic landmark historic_day
workshop garage mechanic
recall call_back take_off_market withdraw pull_from_shelf take_off_shelf
driver owner motorist buyer
battery cell accumulator
supplier provider subcontractor vendor
forecast outlook guidance target
cost bill price_tag invoice expense total
estimate put_at reckon calculate
knife blade stab
gun pistol firearm revolver weapon rifle
bullet shot round gunfire gunshot
shot gunfire shooting shell
footage recording video film camera
vigil mourn flower candle memorial
mourn grieve grief
trouble_with_law criminal_record known_to_police previous_conviction
brother sister sibling
stairwell staircase entrance
tenant inhabitant resident occupant lodger
block_of_flat apartment_building tower_block apartment_block high-rise
blast explosion detonation bang
utility supplier provider power_company
smell odour stench
complaint report call
technician engineer mechanic
renovate modernise refurbish restore overhaul
overhaul check service inspect maintenance
president head_of_state
king queen monarch crown
prime_minister head_of_government premier government_leader
palace residence seat_of_government
coup putsch revolt uprising rebellion mutiny plot overthrow seize_power
plotter rebel mutineer insurgent putschist
rebel insurgent guerrilla fighter militant
general colonel officer commander
tank armoured_vehicle
shop store retailer outlet
border crossing frontier checkpoint customs_post
radio broadcaster station
broadcast transmit on_air screen
black_screen off_air stop_broadcast
normal usual as_usual routine
hide flee in_hiding
leak spill escape seep run_out
leak disclose get_out surface circulate
appear surface circulate
exam examination test paper
question task problem
pupil school_leaver candidate student
repeat sit_again resit second_time hold_again
retake repeat resit
printer printing_works press
confess admit own_up
unfair unjust
deadline time_limit
extend more_time prolong
apartment home house flat
search go_through raid comb
raid search swoop
tunnel gallery shaft
miner pitman worker
trapped cut_off buried underground
contact word knock sign_of_life
body corpse remains dead
heavy_rain downpour rainfall deluge
geologist expert scientist
site scene spot place
pipe shaft tube hose duct
drill bore push
work operation
suspend stop halt
ignore disregard laugh brush_aside overlook
warn tell alert point_out
employ earn_living work_for on_payroll
surgeon doctor physician
clinic hospital infirmary
besiege under_siege encircle cut_off
courage bravery brave
jury committee panel jurors
unanimous all_members
endow prize_money worth
ceremony hand_over gala
in_person travel come attend
passport visa papers
choice award decision selection
conflict fighting hostilities war
ransom payment pay_out
captive hostage prisoner captivity
release set_free free let_go liberate
capture seize hijack kidnap abduct take_hostage
hijack capture seize commandeer
pirate hijacker kidnapper attacker gunman
gunman attacker shooter armed_man assailant
sailor seafarer crew seaman mariner
tanker ship vessel freighter cargo_ship
shipping_line owner operator shipping_company
warship navy flotilla frigate
navy armed_forces military
speedboat fast_boat boat
telephone phone ring call
learn hear told be_informed find_out
healthy good_health well unhurt
health condition
system network computer
cyberattack hacker hack attack intruder
hacker intruder attacker criminal cybercriminal
pen_and_paper by_hand manually
postpone put_off reschedule defer
surgery operation procedure
file record data
steal take copy tap
weakness gap hole vulnerability loophole
outdated old obsolete
ransom demand extort blackmail
negotiate talk bargain ready_to_negotiate
nurse employee staff carer
week_end end_of_week
ceasefire truce silence_of_weapons lay_down_arms armistice
come_into_force take_effect begin start
fall_silent silence quiet
shell mortar artillery bombard
broker mediate arrange negotiate
exchange swap set_free
convoy lorry truck aid_lorry
let_through allow pass
turn_back stop block send_back
besieged cut_off surrounded
observer monitor inspector
sign put_name initial
pull_back withdraw retreat give_up_ground
prize award trophy honour palm golden
director filmmaker film-maker
film movie drama picture
best_actor performer performance
screenplay script writer
boo whistle jeer
ceremony gala event
step_down resign leave quit stand_aside
attendance visitor ticket audience
favourite tipped expected_to_win
emergency_landing come_down make_landing
engine turbine motor
vibration shake rattle
flight_recorder black_box
bird flock goose
replacement substitute standby
runway tarmac
airport airfield
passenger people_on_board traveller
smoke fumes
hunter gamekeeper ranger marksman
wolf predator pack
sheep flock herd livestock
fence barrier enclosure
environmentalist conservationist green environmental_group
compensation payment damages
nature_reserve protected_area national_park sanctuary
population number stock
double twice_as_many twofold
authorise allow approve permit give_green_light
shoot cull kill take_out hunt
subsidy support fuel_subsidy aid
petrol fuel gasoline diesel
tranche instalment part
lend credit loan
condition term requirement
stake share holding
national_airline flag_carrier
abolish scrap remove set_free end
general_strike standstill walkout
creditor lender
owe debt
currency crown peso dollar exchange_rate
radioactive contaminated nuclear irradiated
power_station plant reactor power_plant
shut_down switch_off take_off_grid
radiation dose exposure irradiate
licence permit grid permission
inquiry investigation independent_investigation review
mayor head_of_town
informed told notified
electricity kilowatt power
match_point championship_point
break interruption interrupt
rain downpour shower
injury shoulder treatment massage
centre_court stadium arena
ranking rank place list
rankings table standings
title trophy championship
defend_title retain
dethrone beaten lose_title
record_crowd attendance capacity
reservoir lake dam
village settlement hamlet
resettle relocate move lose_home
construction excavator build work
contract order commission
consortium group builder
household home
turnout took_part go_to_polls
irregularity fraud manipulation
governor head_of_province
bacteria germ pathogen listeria salmonella
cheese dairy product
dairy cheese_maker producer
food_safety inspector agency
pregnant expectant
miscarriage lose_child
managing_director head boss
apologise regret sorry
plant factory site
cooling refrigeration cold_store
shelf shop sale
prosecutor prosecution public_prosecutor
charge proceedings indictment
transport traffic
flat apartment rent
rent lease tenant
road_builder construction_company builder
succeed follow replace successor
new_election voters_be_asked early_election
reveal bring_to_light come_to_light uncover expose
affair scandal matter
popularity poll rating
confidence trust
source insider person_close people_close person_familiar
spokesman speaker
owner proprietor landlord
bystander eyewitness neighbour onlooker
neighbour resident
ambulance paramedic medic
coast shore beach
island isle
tourist holidaymaker guest
strike industrial_action stoppage
delay late wait
cancel ground scrap call_off
damage loss harm destruction
wages pay rise increase
hiker climber mountaineer walker
avalanche snow snowslide
cave cavern
diver rescuer frogman
crew rescue_team helper volunteer
volunteer helper
donation money aid
fundraise collect_money appeal
athlete sportsman runner competitor
coach trainer manager
ban suspend exclude disqualify
doping banned_substance test_positive
test sample analysis
transfer move sign switch
fee price sum
contract deal
newspaper daily paper article
journalist reporter correspondent
editor newspaper
minister cabinet_member secretary
parliament house chamber assembly deputies
bill draft law proposal
senator lawmaker deputy
opposition critics opponents
coalition government alliance
party faction bloc
poll survey opinion
ambassador envoy embassy
expel throw_out send_home declare_persona
sanctions measures penalties
recognise acknowledge
treaty accord agreement
summit meeting gathering
communique statement declaration
talks dialogue consultations
visit trip stay
welcome receive host
guest visitor
originate come_from stem_from descend
live reside inhabit dwell
earn make_money income
pass_away die decease
marry wed tie_knot wedding
divorce separate split
born birth give_birth
expel throw_out banish deport
submit hand_in file lodge
carry_out conduct perform do
constitute make_up account_for represent
take_over assume succeed
step_up increase intensify
cut_back reduce scale_down downsize
get_away escape flee
break_into burgle intrude
set_off depart leave start
touch_down land arrive
go_up_in_flames burn burn_down gutted
break_out start begin erupt
bring_under_control put_out extinguish douse contain
on_foot walk march
at_helm lead head run in_charge
put_forward propose suggest table
turn_down reject refuse
grow_up childhood raised
fall_behind trail lag
catch_up close_gap
out_of_work jobless unemployed
lose_job dismissal laid_off sacked redundant
live_on get_by survive subsist
give_in yield relent concede
stand_firm insist refuse_to_budge
speak_out criticise protest
hit_by struck strike
knock_down run_over hit
slow_down brake decelerate
speed velocity pace fast
brake stop
skid slide slip
overturn tip_over roll
drown sink go_under
aground stranded stuck run_aground
capsize overturn keel
life_jacket life_vest lifeboat
coastguard lifeboat rescue_service
landslide mudslide slope
power_line cable pylon
uproot fall topple
roof tile
cellar basement
stream brook river
downstream upstream
evacuation evacuate leave_home
shelter refuge emergency_accommodation sports_hall
school_hall gymnasium sports_hall
blanket clothing food
bread flour food
medicine drug medical_supplies
measles flu influenza virus
quarantine isolation isolate
mask protective
jab shot vaccination
side-effect adverse reaction
remedy cure medicine
placebo trial
kidney liver heart organ
cancer tumour
stroke heart_attack
birth baby infant newborn
toddler infant child
teenager youth adolescent young
pupil class
headmaster principal head_teacher head
lecture course
degree diploma
scholarship grant
thesis dissertation
plagiarism copy cheat
cheating cheat fraud
lottery jackpot win
bet gamble wager
casino gambling
stadium arena ground
referee umpire official
whistle referee
red_card send_off dismiss
yellow_card booking
own_goal error
extra_time overtime
relegate go_down
promote go_up
knock_out eliminate beat
quarter-final last_eight
debut first_appearance
hat-trick three_goals
sprint dash
marathon run
swim swimmer
ski skier slope
climb ascent mountain
sail sailor yacht
horse jockey rider
boxing bout fight
punch blow
injured sidelined out
fit recover
retire end_career
comeback return
crowd full_house
song track
album record
stage platform
play drama piece
sculpture statue
exhibit display show
curator museum
forgery fake
auction hammer
heir inheritance
will testament
palace castle
throne crown
ruin remains
dig excavate excavation archaeologist
grave tomb burial bury
bone skeleton remains
coin hoard treasure
sword weapon
bronze_age iron_age
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
turbine wind_farm
pipeline pipe
refinery plant
mine colliery
steel metal
copper metal
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
flight plane
visa permit
passport document papers
customs duty
smuggle contraband traffic
drug narcotic cocaine
dealer trafficker
addict dependent
gang mafia cartel
murder homicide
strangle throttle
stab knife
rape sexual_assault
abuse molest mistreat
harass harassment bully
racism discrimination racist
equality equal
gay homosexual
abortion pregnancy
religion belief
veil headscarf
imam cleric preacher
bishop archbishop
nun monk
pilgrim pilgrimage
sect cult
bomb device explosive
suicide_bomber attacker
terrorist extremist militant
extremist radical
hostage captive
sniper marksman
drone unmanned_aircraft
missile rocket
air_raid air_strike bombardment
airstrike bombardment bombing
front front_line
trench bunker
mine landmine
refugee displaced
camp settlement
genocide massacre
massacre slaughter
war_crime atrocity
tribunal court
treaty pact
sanction punitive_measure
embargo blockade
blockade block cut_off
boycott stay_away
spy agent espionage
espionage spying
leak whistleblower
secret_service intelligence
embassy mission
consulate mission
flag banner
anthem hymn
independence secession break_away
autonomy self-rule self-government
referendum plebiscite vote
constitution basic_law
amendment change
censor ban suppress
press_freedom journalist
curfew lockdown
emergency state_of_emergency
martial_law emergency
dissolve disband
coalition alliance
cabinet government
reshuffle change
portfolio ministry
mandate term
campaign canvass
manifesto programme
debate duel discussion
slogan motto
donor sponsor
bribe kickback bribery
corrupt corruption graft
embezzle divert misappropriate
launder launder
audit review
accountant auditor
insolvency bankruptcy bankrupt go_bust
bankrupt insolvent collapse
creditor lender
bailout rescue_package aid
subsidy state_aid
dividend payout
bonus reward
shareholder investor
start-up young_company founder
founder set_up
patent licence
royalty fee
lawsuit court_case
settlement out_of_court
refund money_back reimburse
reimburse refund compensate
warranty guarantee
defect fault flaw
recall withdraw
advert commercial
launch roll_out introduce
introduce bring_in launch roll_out
phase_out discontinue end
upgrade modernise
outage failure downtime
update patch
password login
user customer
chat message
video clip
platform network site
post publish share
artificial_intelligence algorithm
robot machine
self-driving autonomous driverless
charge load
charger charging_station
tunnel tube
viaduct bridge
toll charge fee
lane track
pedestrian walker passer-by
passer-by pedestrian bystander
cyclist rider
motorbike motorcycle
tram streetcar
underground metro subway
station stop halt
platform track
timetable schedule
fine ticket penalty
parking car_park
speeding speed too_fast
drunk intoxicated alcohol
licence permit
landlord owner
eviction evict
mortgage loan
housing_shortage homes
skyscraper tower high-rise
architect designer
scaffolding scaffold
asbestos
renovation repair
demolition demolish pull_down
heritage monument protected
tourism tourist
beach shore
island isle
lake water
waterfall
desert
drought dry_spell lack_of_rain
heatwave heat hot_spell
cold_snap frost
blizzard snowstorm
hail hailstone
tornado twister
tide wave surge
tsunami wave
eclipse
comet asteroid
moon lunar
mars planet
spacecraft craft capsule
crew astronaut
orbit circle
signal transmission
antenna dish
`
