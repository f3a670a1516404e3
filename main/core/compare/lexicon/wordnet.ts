/*!
 * Made by scripts/make-wordnet.ts from WordNet, whose licence is:
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */

/** Stems of words that share a sense, or come of one another, a group a line. */
export const alike = `
be organ
cell cellular
individu mortal person somebodi someon soul
anim beast bestial creat creatur fauna
flora plant
food nutrient
cognit knowledg
motiv need
infinit space spatial
act actuat deed
relat relationship
amount measur quantiti
accomplish achiev
effort exploit feat
act action
acquir get
caus causat
depart departur go leav
discov discoveri find uncov
dispos disposit
effectu implement
actuat propel propuls
recov recoveri
arriv reach
advent come
enter entranc incom
enrol regist registr
farewel part
abandon defect desert
emigr expatri
board embark
elud elus
dispatch ship shipment
climax orgasm
fail failur
foil frustrat thwart
laps revert
error fault faulti mistak
omiss omit skip
blunder bungl
fall tumbl
acquir acquisit
buy purchas
assum assumpt
grant subsid
captur seiz seizur
conquer conquest subject
regain restor
deliv deliver rescu save
redeem redempt salvat
absolut absolv
aton expiat propiti
free liber releas
salv salvag
execut perform
magic magician
interpret render
autom mechan
drive thrust
impel impuls
fastbal heater
press pressur
blink wink
expector spit
bounc leap
transmiss transmit transmitt
gunfir gunshot
rub wipe
dab pat
hit strike
pass walk
slap smack
grab snap
handl manipul
autopsi postmortem
compar comparison
laxat loosen
earth ground
undo unfasten unti
catch detect spot
determin find
identif identifi
diagnos diagnosi diagnost
substanti valid
falsifi refut
local locat
coerc coercion compel compuls
expos exposur
overexpos overexposur
hypnot mesmer
ingrati insinu
seduc seduct
choic select
decid decis
volit will
appoint design name
move reloc
devic twist
mean way
instrument tool
measur step
accept adopt
elect elector
ballot vote
run talli
filter filtrat
reduc reduct
vari variat
diversif diversifi varieg
adjust alter modif modifi
qualif qualifi
passag transit
meddl tamper
oppos opposit resist
avers avert
abandon desert forsak
eject expel expuls
deport expatri
subvers subvert
dismiss sack
destroy destruct
ruin wreck
demolish level
annihil obliter
murder slay
gas gass
asphyxi suffoc
choke strangl strangul throttl
abolish abolit
extinguish quench
disappear fade
deactiv inactiv
constitut establish form format
debut entri introduct launch unveil
find found initi origin
author authorship
arous rous
cook cookeri
broil grill
boil simmer stew
forward further
clean cleans
scour scrub
mop swab
purif purifi
redress remedi
clarif clarifi
overhaul redevelop renov
enhanc sweeten
fix mend repair
maintain mainten upkeep
rehabilit renew
debas degrad
constip deaden
popular vulgar
lighten whiten
blacken darken
environment environmentalist
dirti soil
spot stain
duck submers
drench soak
chew chewi mastic
move movement
approach come
advanc progress
meander rambl
stride tread
hobbl limp
lurch stagger stumbl
strut swagger
jog trot
crawl creep
rove wander
tourism tourist
fli flight
acrobat stunt
glide soar
circuit tour tourist
cruis sail
boat yacht
transfer transport
bring deliv deliveri
chase follow pursu pursuit
track trail
shadow tail
enclos enclosur envelop
box pack
ascend rise
flow stream
hurri speed speedi
motil motion move movement
gesticul gestur
jab poke thrust
jerk jerki jolt
make shuffl
reach stretch
spin twirl twist
close shut
pose sit
quiver vibrat
digress divers divert
allevi eas
add addit
enlarg expans
distend distens
magnif magnifi
extend extens
scatter strew
amplif elabor
annex appropri
focal focus
shatter smash
chip splinter
burst explod explos
combin compound
confluenc merg
reunion reunit
disrupt interrupt
divid divis
atom fragment
bifurc branch fork
detach disengag
remot remov
ablat excis
bare husk strip uncov
empti evacu
drain drainag
censor censorship
partit section segment
subdivid subdivis
recreat refresh
damag harm
defac disfigur mutil
jut protrud protrus
pattern practic
biolog biologist
symbol symbolist
custom customari usag
habit habitu
cuddl nestl snuggl
disregard neglect
exploit use victim
harass molest
oppress subjug
atroc atroci inhuman
barbar brutal
badger worri
rib tantal teas
divers divert recreat
antic joke prank
celebr festiv
amus entertain
fun funni merriment
gambl game
acrobat tumbl
flip somersault
bath bather
surf surfboard
grappl wrestl
equit ride
basketbal hoop
parliament seven
chicago stop
checker draft
bet wager
convivi merrymak
revel revelri
flirt flirtati toy
clown prank
show showi
display exhibit show
demonstr present
athlet sport
music musician
sing vocal
sing song
act perform
person portray
mime mimic pantomim
ham overact
live liveli
carniv circus
breakdown disloc
commot din
overthrow upset
bustl flurri
hast hurri rush
scrambl scurri
shoot stroke
fade slice
put putt
breez cinch picnic
deed work
polish shine
housekeep housework
busi job occup
occup occupi
call career vocat
special specialist
employ work
berth post
presid presidenti
secretari secretaryship
craft trade
carpent carpentri woodwork
journal journalist
polit politician
medic medicin
bookkeep clerk
labor labori
effort exert
sub substitut
exercis workout
analysi analyt
count enumer numer
empir empiric
examin scrutini
microscop microscopi
studi survey
anatom anatomi
spectroscop spectroscopi
attend attent care tend
treat treatment
therapeut therapi therapist
alter neuter
administ administr
drug sedat
bandag bind
psychotherapeut psychotherapi
psychoanalysi psychoanalyt
appli applic
pick take
sew stitch
spatter splash
daub plaster
chore job task
function offic offici role
catch catcher
misconduct wrongdo
encroach trespass usurp violat
devil mischief mischiev roguish
careless neglig
dodg escap
shirk slack soldier
lavish prodig
injustic shabbi
evil immor wick wicked
desecr profan sacrileg
vice vicious
pornograph pornographi
piraci pirat plagiar
strain twist
deceiv decept
trick trickeri
feign pretend pretens
affect manner
envi envious
avaric greed greedi
terror terrorist
offend offens
crime crimin incrimin
crime incrimin
infring misdemeanor violat
infring violat
perjur perjuri
bribe briberi graft
embezzl misappropri
larceni steal theft
rob robberi
piraci pirat
burglar burglari
attempt effort endeavor tri
pain strive
battl struggl
run trial
tri trial
project task undertak
adventur escapad
endeavor enterpris
campaign caus crusad drive
campaign candidaci
femin feminist
danger risk riski
owner ownership possess
hold retain retent
storag store
grasp seiz
clasp clench clutch grip hold
guidanc steer
navig pilot
keep safekeep
precaut safeguard
inocul vaccin
seal waterproof
heav pant
puf puff snort
puf puff
consum consumpt ingest intak uptak
eat feed
draft gulp
banquet feast
suck suction
sex sexual
conceiv concept
coitus copul intercours relat
mate pair union
adulter adulteri
multipl multipli propag
crossbreed hybrid
caress cuddl fondl hug kiss neck pet snuggl
gay homosexu queer
react reaction respons
shiver shiveri trembl
cri tear weep
calcul comput
minus subtract
judg judgment
evalu rate
moral moralist
glanc glimps
observ watch
survey view
educ instruct teach
instruct teach
groom train training
exercis practic
diagram schemat
ultrasonographi ultrasound
photograph photographi
radiograph radiographi
roentgenograph roentgenographi
creat creation
cast mold
build construct
grade level
output yield
agricultur farm
bore drill
industri manufactur
devis fashion make
form format shape
groov rifl
author authorship pen write
fabric fiction
actual realiz
exterior extern
art artist
lithograph lithographi
conceptu formul
dig excav
hunt search
quest seek
exercis usag use util
battl conflict engag fight
blockad encircl
conflict struggl
encount skirmish
insurrect rebel rebelli rebellion revolt rise upris
revolt revolut revolution
mutin mutini
belliger hostil
violenc violent
loot robberi
attack onrush onset
war warfar
invad invas
maraud raid
barrag bombard shell
burst volley
blend shade
grade scale
succeed success
item list
assort classif classifi compartment
aggreg assembl collect
lengthen perpetu prolong
repeat repetit repetiti
procedur proceed process
groov rut
rite ritual
orgi orgiast
ritual ritualist
liturg liturgi
eucharist liturg liturgi
betroth espous
marri marriag wed
baptism baptist baptiz
pray prayer
resurg reviv
conceal hide
cover mask
buri burial
emplac locat placement posit
juxtapos juxtaposit
abid resid residenti
camp tent
provid provis suppli
fuel refuel
issu issuanc
falter hesit waver
repos rest
idl loaf
defer postpon
lament mourn
gratif gratifi
humor indulg pamper
bing orgi
besieg sieg
crush stifl
alloc allot apport assign parcel
parcel portion share
generos generous unselfish
gift give
bestow confer
contribut donat
commerc commerci mercantil
lend loan
market marketplac
financ financi
financ fund
advert public
public publish
ship transport
haul truck
deal transact
rent rental
market merchandis sell
hawk vend
upholst upholsteri
pay payment
refund repay
disburs outlay spend
expend expenditur
coerc coercion
impos imposit inflict
foster nurtur rear upbring
duti oblig respons
handl treat treatment
superintend supervis
administ administr dispos
permiss permit
certif certifi
commiss commission
deleg releg
canal channel
prepar readi
program schedul
guid guidanc steer
coup takeov
curtail suppress
starv starvat
appeas calm
pacif pacifi
placat propiti
discrimin favorit
racial racism racist
militar mobil
arm armament equip
disarm disarma
conscript muster
normal standard
penal penalti punish
beat lick thrash whack
detain detent
flagel flog lash tan whip
execut execution
crucifi crucifixion
submiss submit
obedi obey
compet competit
oppos opposit
riot riotous
combat fight
dogfight scuffl
stab thrust
bang batter
object protest
rebel rebelli rebellion
insubordin rebelli
disobedi disobey
case lawsuit sue suit
notif present
convict sentenc
offici refere
dispossess evict
legal legitim
seclud seclus
abid compli complianc conform
allegi commit loyalti
aid assist help
boost encourag
comfort consol
simplif simplifi
royal royalist
back patronag
advoc advocaci
approv bless
repres represent
ador idol
romantic sentiment
defam slander
behavior conduct do
aggrav provoc provok
bulli intimid
frighten terror
derid deris ridicul
rebuff slight
forgiv pardon
civil polit
defer deferenti
assembl assemblag gather
absenc absent
retali reveng
consolid integr
amalgam merg merger unit
involv particip
interven intervent
intermedi mediat
annul invalid
exoner vindic
disentangl extric
extermin liquid
folli stupid
admiss admit
eman emiss emit
discharg vent
sift winnow
lead leader leadership
preced precess
solo soloist
swerv veer
enlist recruit
accent accentu emphas
proclaim proclam
adult adulthood
giant gigant
mutant mutat
horn horni
viral virus
bacteriophag phage
bacteri bacterium
rickettsi rickettsia
staphylococc staphylococcus
ameba amoeba
flagel flagellum
embryo embryon
fetal fetus
amnion amniot
oscin passer
lark meadowlark
amphibi amphibia
frog toad
serpent snake
fowl poultri
mammal mammalian
opossum phalang
hide pelt skin
feather featheri plumag
down downi
fur furri
carapac shell
medusa medusoid
bloodsuck leech
mollusc mollusk shellfish
gull seagul
seahors walrus
cur mongrel
claw pincer
quadrup quadruped
lous lousi
work worker
bug buggi
larva larval
pupa pupal
hedgehog porcupin
arab arabian
rhino rhinocero
cattl cow ox
elk moos
caribou reindeer
knee stifl
homo human
human humankind mankind
fish fishi
acceler throttl
access approach
accessori supplement supplementari
add adder
add addit improv
carri carrier
airplan plane
aerial antenna
hall lobbi vestibul
antifung fungicid
apparel cloth
applianc contrapt contriv gadget
arm armament
artilleri gun
atom nebul
attir dress garb
automat automaton robot
avenu boulevard
grip suitcas
handbag purs
baggag lug luggag
bait decoy
ballpark park
band stripe
barrel cask
bar saloon
pedest stand
bag base
basement cellar
basic stapl
bast tack
bastion citadel
bathtub tub
bat batten
battlement crenel
bed bedcloth
bicycl bike
billboard hoard
bind binder
blanket cover
blend blender liquid
blind screen
blockag stoppag
drawer pant
bobbin spool
boil boiler
bomb bomber
bone castanet
book booklet volum
booth stall
freight freighter
bow fore
brew breweri
brist bristl
broil broiler
bucket pail
build edific
bulb bulbous
bullet slug
bump bumper
taxi taxicab
cabaret nightclub
camp canton
cannabi marijuana
capacit capacitor condens
capsul capsular
auto automobil car
cargo consign freight load ship shipment
centrifug separ
chaff chaffi
chandeli pendant
bureau dresser
chime gong
ruff ruffl
clean cleaner
clench clinch
cloth wear
coil helic helix
compart compartment
compon constitu element
compress compressor
comput computer
cone conic
connect connector
cool cooler
cord corduroy
cornet trumpet
correct restor
count counter tabul
count counter
counterbal equal
court courtroom
cruis cruiser
closet cupboard
curios curious
curtain drape draperi
dam dike
damp damper
decor ornament
depositori repositori
detect detector sens sensor
cap deton
diaper napkin
dice die
dig lodg
dine diner
dip dipper
document documentari
bell doorbel
door doorway threshold
dosag dose
boxer drawer short
drugstor pharmaceut pharmaci
drum tympan
dri drier dryer
abod dwell habit home
organ organist
emblem emblemat
embroid embroideri
emet vomit
emuls emulsifi
enclos enclosur
express limit
expressway freeway pike
eyepiec ocular
cloth fabric materi textil
facil instal
face veneer
factori mill
fake sham
fasten fix
fight fighter
asphyxi extinguish
fireplac hearth
fish fisheri
fix trim
fix fixtur
floor stori
foil foliat
fold folder
folder nonsens
foliag foliat
fortif fortifi
fort fortifi fortress
base foundat
foundri metalwork
furnish trap
furnish furnitur
fuse prime primer
crack gap
fort fortifi garrison
gauz net veil
gem treasur
gild gilt
girdl sash waistband
glide glider
govern governor
grave tomb
foodstuff groceri
groceri market
grove orchard
guard safeti
guitar guitarist
gutter trough
hall hallway
cart handcart
grip handgrip handl
hash hashish
headdress headgear
heat heater warm warmer
hedg hedgerow
hinder hindranc prevent
bonnet cowl
assembl assemblag
hoop ring
hop hopper
hose hosieri
hous lodg
hut shack
lap overlap
impression impressionist
inlet intak
internet net
crossroad intersect
interstic interstiti
innov invent
chain iron
jewel jewelri
fetish voodoo
dungeon keep
relic souvenir
boil boiler kettl
kit outfit
knit plain
lab laboratori
lace laci
lash thong
launch launcher
launder laundri
launder laundri wash washabl
mow mower
leash tether
len lens
ignit light lighter
line liner
burden load
lock locker
engin locomot
attic loft
loudspeak speaker
machin machineri
mark marker
labyrinth maze
darn mend
merchandis produc product ware
subway underground
modif modifi
bike motorcycl
neckti tie
neglig wrap wrapper
mesh network
novel novelist
nylon rayon
imped impedi obstruct
ointment salv
packag parcel
cushion pad
depict paint pictur
castl palac
pane panel
pant trouser
chute parachut
part partial portion
patio terrac
pave pavement
perfum perfumeri
disk platter record
photo photograph photographi
pianist piano
depict icon imag pictur
pier wharf
pile stilt
handgun pistol
plan planner
plant work
playth toy
mall plaza
plait pleat
point pointer
dope sen
print printer
goad prod
produc product
missil projectil
project projector
pub saloon
cathart physic purgat
putt putter
racecours racetrack
rag shred tatter
railroad railway
inclin ramp
ranch spread
reflect reflector
curat cure remedi therapeut
inhal respir
rig tackl
road rout
projectil rocket
carpet rug
ring speak
bag sack
orbit satellit
sax saxophon
scaffold stage
scholast school schoolhous
conceal cover covert
depress sedat
hamper shackl
fragment fragmentari shard
overlay sheath
shop store
short trunk
pellet shoot
shut shutter
pave pavement sidewalk
siev sift
muffl muffler silenc
silk silki
sled sledg sleigh
zip zipper
catapult sling
gin noos
soap soapi
couch loung sofa
hypnot soporif
lanc spear
spectacl spectacular
eyeglass glass spectacl
sphere spheric
sprinkl sprinkler
stabl stall
stair step
staircas stairway
steep steeper
excit stimul
inventori stock
storag storehous
strain strainer
string twine
rivet stud
sub submarin
room suit
sulfa sulfonamid
aggreg total
steel sword
tamp tamper
plaid tartan
telegraph telegraphi
phone telephon
depot termin
thread yarn
time timer
bathroom john lavatori privi toilet
commod pot throne toilet
torment tormentor
rail runway
rotari roundabout
rig semi
transit transport
crosspiec travers
tub vat
tube tubular
upright vertic
vehicl vehicular
velvet velveti
vent ventil
galleri veranda
anthelmint vermifug
view viewer
fiddl violin violinist
closet wardrob
lavatori washbasin
roadsid waysid
arm weapon
arm munit weaponri
entangl web
cane wickerwork
grill lattic
backstag offstag wing
wire wiri
wool woolen
shop workshop
coron wreath
wreck wreckag
ground yard
fruit yield
ident identifi individu
spirit spiritu
world worldli
alon solitari
privaci privat seclus
disposit tempera temperament
anim physic
mushi sentiment
tempera temperament
chilli cold ici
cheer sunni
breezi jaunti
vivac vivaci
enthusiasm exuber
inact inertia
indiffer numb
listless torpid
indol lazi
permiss toler
suffer toler
stern strict
forbear patienc patient
compli complianc compliant
bitter jaundic thorni
contenti quarrelsom
will willing
eager readi
involuntari unwil unwilling
disinclin hesit reluct
grave graviti sober
sedat solemn
giddi silli
humor merri
arch pert
mischiev whimsic
humor humorist
frank outspoken
effus expans
articul volubl
mute silenc silent
secreci secret
convivi jovial
friend friendli
affabl genial
familiar intimaci
aloof remot standoffish
furtiv stealthi
inflex rigid
contempl medit pensiv
foolhardi rash reckless
heed mind
care caution cautious
vigil watch
neglect neglig
delinqu derelict
lax remiss
man viril
account answer
depend reliabl
undepend unreli
arbitrari caprici flighti whimsic
meticul scrupul
effect impress impressionist
camouflag disguis
counten visag
express face look
pinpoint speck
crisscross cross
patch patchi speckl
beauti beautifi
glori glorifi glorious
cute pretti
appeal charm
entic lure
garish gaudi
deform disfigur
blemish mar
goug nick
blot daub smudg
discolor stain
elabor ornat
flamboy florid showi
coat finish
clariti clear
semitranspar transluc
defin definit
discern legibl
hazi misti vapor
foggi fuzzi indistinct
notic obvious
eas easi
arduous strenuous
grim hardship rigor sever
burdensom oner oppress
inconveni troublesom
flammabl inflamm
harmon harmoni
agre agreement correspond
iron ironi
apposit apt
make qualif qualifi
opportun pat
access avail handi
inept unsuit
inappropri unworthi
inaccess unavail
human manhood
calib qualifi qualiti
choic fine
admir wonder
impress magnific
lofti majest majesti
ingeni ingenu
scrawni scrubbi
earmark trademark
effervesc frothi
fluid fluiditi
chang inconst
caprici unpredict
exchang interchang
commut replac substitut
constanc constant
monotoni same
one uniti
alik like
analog parallel
differ differenti
disagr discrep
dispar distinct
divers diversifi varieti
gap spread
disconnect gulf
definit determin
conclus decis final
indisput unquestion
precari uncertain uncertainti
doubt dubious
indefin indefinit indetermin
palpabl tangibl
impalp intang
corpor materi physic
immateri incorpor
particular special
individu individualist
singular uniqu
distinct peculiar special specialti
foibl manner
prevail preval
cathol univers
simpl simplic
knotti tortuous
cyclic period
rhythm rhythmic
order orderli
even invari
fit jerki
haphazard random stochast
uneven variabl
locomot motiv
fast secur
stabil stabl
agreeabl amen
distast offens
lousi repuls slimi vile
hate objection obnoxi
aw dread terribl
grim gruesom
believ credibl
authent genuin
rigor valid
air pose
coy demur
stagi theatric
nutrit nutriti
morbid unwholesom
harm noxious
pernici toxic
mundan ordinari
averag mediocr
commonplac everyday
strang unfamiliar
bizarr weird
curious foreign
endem indigen
fresh novelti
academ scholastic
erron error
duplic reproduc
merit meritori
base contempt despic sordid
disgrac shame
legitim legitimaci
dainti delicaci
breed genteel gentil
brillianc brilliant grandeur magnific splendor
pomp pompous
dowdi drab
shabbi sleazi
common gross vulgar
ostentati pompous pretenti puffi
brash flashi garish gaudi loud meretrici
comprehens understand
legibl readabl
clariti clear elucid limpid lucid
unambigu unequivoc
abstrus obscur recondit
ambigu equivoc
equivoc evas
pieti pious
devout religi
human humanitarian
compass compassion
atroc atroci barbar
brutal feroci vicious
inexor relentless
generos generous
greedi rapaci
expedi opportun opportunist
ambit ambiti
energ energet energi
competit fight
combat milit
intrus offici
audac audaci
inequ unfair
benign gracious
consider thought
diplomaci diplomat discreet
malevol malic
nasti spite
callous insens
cruel cruelti
inconsider thoughtless
bale mischief mischiev
virtu virtuous
conscienc conscienti
chast chastiti
just justic
nefari ugli vile
injustic unjust
brave braveri courag
heart nerv
gallantri heroism valor
bold dare hardi
timid timor
firm resolut resolv
obstin stubborn
determin purpos
persever persist tenaci
dilig industri
unpredict volatil
singl straightforward
hypocrisi hypocrit
grandeur magnanim nobil nobl
reput respect
decenc decent
honest honesti
candid candor direct forthright frank
decept obliqu
meretrici specious
deceit fraudul
rascal shifti slipperi tricki
crafti deceit
faith fidel
staunch steadfast
nation nationalist patriot
infidel unfaith
fals inconst
subvers traitor treason
treacher treacheri
mundan world worldli
artless ingenu innoc natur
credul gullibl
disciplin disciplinari
dissolut incontin
abandon wanton
rapaci voraci
dignifi digniti
condescens disdain
clannish exclus
humbl humil
wisdom wise
folli foolish unwis unwiz
absurd silli
object objective
thrift thrifti
econom economi thrifti
heedless mindless rash
extravag prodig
clean cleanli
neat tidi
messi untidi
behavior conduct demeanor deport
citizen citizenship
proper proprieti
decor decorum
appropri right
faultless impecc
modesti reserv
modest modesti
prim prudish
improp improprieti
inappropri wrong
raci spici
enorm outrag
lewd obscen
calm composur equanim
placid seren tranquil
domest tame
amen cooper
obsequi servil
refractori unmanag
defianc defiant rebelli
fractious unruli will
contrari pervers
mischiev naughti
rascal roguish
bear comport
gentl mild
nice polit
chivalri gallantri
defer deferenti respect
abrupt brusqu curt gruff
contempt contemptu
impertin impud insol
downright straightforward
immedi immediaci
devious obliqu
hered hereditari
breed training
nurtur rais rear
descent extract origin
ancient antiqu
longev senior
juvenil youth
fashion manner mode style stylist styliz way
fabric framework
viscos viscous
adher adhes
cohes gummi viscid
gelatin glutin
fluid fluiditi liquid
compress spongi
downi featheri fluffi
flaccid limp
mushi pulpi
poros porous
dens densiti
impenetr impervi
hunger hungri thirst
greed greedi
covet cupid
silki sleek
slick slipperi
abras harsh
coars graini granular
spini thorni
aura halo
brillianc glare
glisten glitter
spark sparkl twinkl
iridesc opalesc
radianc radiant radiat shine shini
luster sheen shini
brillianc brilliant luster splendor
glossi polish
achromat colorless
shade tint
ivori pear pearl
chalk chalki
frosti hoari
scarlet vermilion
amber gold
dun fawn
chromat hue
blond pale
livid lurid pale pallid pallor wan
duski swarthi
aroma aromat odor scent smell smelli
fragranc fragrant redol
fetid malodor rank
quiet silenc silent
hush still
quiet soundless
lyric song
melodi tune
conson harmoni
inton tonal tone tonic
timbr tonal tone
harsh rough
gruff hoars huski
full rich
reson reverber sonor
pungenc pungent raci
acid sour
juici succul
bland insipid
build physiqu
avoirdupoi blubber fat
greasi oili
fleshi obes
lean spare thin
boni emaci gaunt macer
height statur
grace gracious
agil nimbl
physiolog physiologist
aliv anim live
inanim lifeless
gender sexual
male masculin
femal feminin
echo reverber
entropi random
cold frigid
chill chilli ici
chilli cool
heat hot
warm warmth
lumin luminos
glow luminesc
give springi
malleabl plastic
pliant suppl
weight weighti
heavi weighti
hefti massiv ponder
light weightless
airi buoyanc buoyant
hefti muscular
might mighti
dynam hearti vigor
hardi robust
huski tough
stalwart stout
backbon gut
effect potenc potent
forc strength
energ energet energi vigor
intens intensifi
bad sever
distress serious
emphasi emphat vehem
feroc feroci fierc furi furious violenc violent wild
flimsi shoddi
lethargi slack
breakabl fragil
sequenc sequenti succeed success
anteced anterior preced prior prioriti
posterior subsequ
prompt punctual
now present
durat length lengthi
ceaseless continu incess
breviti brief
fast speed speedi swift
pace rate
rapid speedi
immedi immediaci instanc instant instantan
hast hasti hurri
precipit sudden
deceler retard slow
deliber slow
flat plane
configur conform contour shape
topograph topographi
symmetr symmetri
asymmetr asymmetri imbal
lean list
gradient slope
grade gradual
rake slant
abrupt precipit steep
gentl gradual
oblong rectangular
globos globular rotund spheric
place placement
compos composit
balanc proport
extern outward
erect upright vertic
attitud postur
stanc stand
erect upright
far remot
adjac contigu
dispers distribut
diffus dissemin
compact concentr dens densiti
interv separ
magnifi magnitud
degre level
profound profund
shallow superfici
glib slick
bulk bulki volum volumin
diamet diametr
slender thin
bulki massiv
enorm grand great immens vast wide
capaci roomi spacious
extens larg
littl small
diminut minut petit tini
amplif gain
boost hike
supplement supplementari
close stuffi
defici inadequaci
lean meager scanti
deficit shortag
spare spars
abound abund copious
amplitud bounti
profus rich
lush luxuri voluptu
scarc scarciti
infrequ rare
excess inordin
exorbit outrag
excess surplus
glut surfeit
multipl numer
bulk major
extend extent
absolut stark utter
maxim maximum utmost
ambit compass orbit rang reach scope
intern international
expans sweep
spectral spectrum
lengthi prolong
breadth width
broad wide
height tall
high lofti
worth worthi
evalu valu valuat
merit virtu
ineptitud worthless
damn darn shuck
vain vaniti
precious valuabl
benefici benefit welfar
interest sake
optim optimum
cost price
dear precious
lavish luxuri sumptuous
moder modest
arid barren
use util utilitarian
function purpos role use
servic usabl
unus useless
pragmat realism realist
ideal idealist
asset plus
recours refug
gain profit
fort special specialti
sound wise
advantag favor profit
auspici propiti
defect shortcom
cost price toll
catch gimmick
harm injuri
posit positiv
import important
great illustri
indispens vital
urgenc urgent
imper instanc
petti slight trivial
mindless pointless senseless
suffrag suffragist vote
color vivid
influenc influenti
authoris authority potenc potent
effect effectu
abil abl
capac capacit
impot powerless
helpless weak
dreari insipid
tedious tiresom
tame vapid
inabl unfit
ineffect ineffectu
boundless infinit limitless
measur quantifi
optim optimist
relat relative relativist
dead unrespons
insolubl unsolv
bodi bodili
anatom anatomi anatomist build chassi figur flesh frame physiqu shape
person personifi
cadav corps stiff
area region
germ germin
epitheli epithelium
cuticl epiderm epidermi
pore porous
canal duct
hair hairi
lock whorl
braid plait
beard whisker
nodul nodular
flesh fleshi
fat fatti
bone boni
cheekbon zygomat
jawbon jowl mandibl
costa rib
breastbon sternum
maxilla maxillari
vertebr vertebra
cartilag cartilagin
muscl muscular
abduct abductor
receiv receptor
lingua lingual tongu
cervic cervix
canin dogtooth
eye optic
brow eyebrow
eyelid lid
eyebal orb
cornea corneal
intim intima
auricl auricular ear
gland glandular secret
lien spleen splenic
liver liveri
pancrea pancreat
pleura pleural
heart pump
cusp leaflet
myocardi myocardium
ventricl ventricular
vas vessel
blood bloodi
serous serum
lymph lymphat
come cum ejacul semen
perspir sweat
endocrin hormon
mucous mucus
phlegm sputum
saliv saliva salivari spit
purul pus suppur
vein vena venous
retin retina
periton peritoneum
mesenter mesenteri
nucleat nucleus
gene genet
sperm spermat spermatozoon
ovul ovum
neural neuron
neurogli neuroglia
lappet wattl
cerebellar cerebellum
cortex cortic
urethr urethra
genit genitalia privat
cyst cystic vesicl
uterus womb
placent placenta
vagin vagina
slit snatch
testi testicl
laryng larynx
trachea windpip
bowel gut intestin
rectal rectum
anal anus
dome noodl
pate poll
cranial cranium
cervic cervix neck
frill ruff
pharyng pharynx throat
pector pectorali
chest thorax
breast tit
nippl teat
abdomen abdomin belli stomach
abdomen abdomin
ass behind bottom bun buttock fundament posterior seat
appendag extrem member
hand paw
palm palmar
femor femur
lamin lamina
graft transplant
spinal spine
tarsal tarsus
hip pelvi pelvic
nozzl snout
face facial
brow forehead
rudiment rudimentari
pari wall
brain head mind psych psychic
astut deep
discreet discret prudenc prudent
care caution cautious forethought precaut
indiscreet injudici
abil abl power
brain mental wit
breadth comprehens larg
capaci roomi
acuiti acut keen sharp
bright clever smart
crafti cun
astut shrewd
marbl wit
capabl potenti
endow gift talent
fecund fruit
hade underworld
fantasi fantast
excogit innov invent
clever ingeni ingenu invent
imagin resourc
falcon falconri
scienc skill
accomplish acquir skill
craftsman craftsmanship workman workmanship
horseman horsemanship
marksman marksmanship
art artist artistri prowess
expert expertis
master masteri
adept adroit deft facil quick
profici technic technician techniqu
econom economi economist
dens dumb
dull obtus
backward subnorm
crazi foolish
awkward clumsi inept ineptitud maladroit slow
stale trite
faculti modul
lexic lexicon vocabulari
memor memori retent
intellect reason
sens sensori sensuous
reactiv respons
excit irrit
sight vision
eyesight see
technician techniqu
custom customari tradit
convent normal rule
enthusiasm enthusiast
affair matter
ego self
awar cogniz conscious
coma comatos
curios curious wonder
interest involv
curious inquisit
confus disarray muddi
disori disorient
daze fog foggi haze hazi
bewild bewilder
mysteri mystifi
problem troubl
deter deterr hinder hindranc imped impedi
anchor backbon keyston
entic tempt temptat
bait lure sweeten
succeed successor
assur confid sure
reli relianc trust
doubt dubious uncertainti
distrust suspect suspici suspicion
disbelief skeptic
indecis irresolut
hesit waver
preoccup preoccupi
fixat obsess
attend attent
attent heed regard
center focus focuss
alert vigil watch
heedless inattent
perceiv percept
insight penetr
detect sens
behold see
sens sensat
odor smell
musk muski
aroma aromat fragranc fragrant perfum scent
malodor stench stink
flavor smack
sour tart
salin salti
overton partial
disson nois
prickl tingl
itch itchi
heat warmth
arrang organis
design plan
chunk unit
configur constel
categor sort
apprais assess
critic critiqu
knock roast
evalu rate valuat
mark score
assay check
differenti distinct distinguish
appreci discern percept tast
cult fad
accultur cultur
incorpor intern
studi studious
scholast school
experi experienti
memor memori rememb
recollect reminisc
recollect rememb remembr
recogn recognit
ident identifi
interpret render rendit
depict portray
imag imageri imagin
vision visionari
dream dreami
pursu pursuit quest
cerebr intellect think
analysi analyt analyz
argu argument
generalis induc induct
illat infer
anticip predict
propheci prophet
alchemi alchemist
abstract generalis
deduct entail impli implic
presum presumpt
synthes synthesi synthet
consid consider
advis deliber weigh
contempl muse reflect rumin thought
choic pick select
altern choic option
basi fundament groundwork
plan prepar provis
forethought premedit
inquiri research
test tri trial
investig probe
calcul comput figur reckon
approxim estim
apprehend apprehens discern understand
comprehend comprehens
appreci grasp hold
brainwav insight
reveal revel
discov discoveri find
realiti world
life live
issu matter topic
acquaint convers familiar
particular specif
regard respect
trifl trivial
exampl exemplifi illustr instanc
circumst consid consider
justif justifi
evid ground
confirm substanti verif verifi
lead track trail
stimul stimulus
delight joy pleas pleasur
irrit thorn
headach worri
burden encumbr
impos imposit
grief sorrow
idea ideal think
germ germin sourc
conceiv concept conceptu construct
snare trap
judgment mind
conclus decis determin
categor categori
form kind sort
type typifi
style stylist styliz
brand make
regul rule
limit restrict
attribut dimens
charact character characterist qualifi qualiti
characterist featur
aspect facet
enhanc foil
teach teacher
constant invari
sum summat total
compon compos element factor ingredi
complex composit
basic bedrock fundament
alphabet rudiment
hypothes hypothesi possibl theoret theori theorist theoriz
framework model
conjectur specul
assum assumpt suppos supposit
prerequisit requir
demand requir
give presum presumpt
mistak misunderstand
fanci fantasi illus illusori
delus hallucin
phantom shadow
ghost specter
plan program
activ activist
blueprint design
maneuv tactic
scheme strateg strategi
intrigu machin
conspir conspiraci
agenda schedul
general generalis
belief believ feel impress impressionist notion
hunch intuit suspect suspicion
notion whim
mean substanc
motif themat theme
impli implic signific
essenc essenti inward pith pithi substanc
criterion standard
exampl exemplifi
abstrus profound profund recondit
imperson persona personifi role
form pattern
aspect scene scenic view
memor memori
impress pictur
paradigm paradigmat prototyp
illus semblanc
belief believ
doctrin indoctrin philosoph philosophi
philosoph philosophi
expect outlook prospect
opinion persuas sentiment
faith religi religion
preconcept prepossess
polar pole
hope promis
anticip expect
superstit superstiti
theori theorist theoriz
chivalr chivalri
anim animist
dogma dogmat
dualism dualist
pacif passiv
predestin predetermin
human humanist
human humanist humanitarian
aesthet esthet
existenti existentialist
materi materialist physic
nativ nativist
natur naturalist
scholast scholastic
evoc summon
sorcer sorceri
demon diabol satan
heresi heret
aim object objective
aim intend intent purpos
erudit learn scholar scholarship
ignor unknow
theoret theori theorist
positiv positivist
disciplin disciplinari subject
scienc scientist
math mathemat mathematician
geometr geometri
axi axial
trigonometr trigonometri
deriv differenti
statist statistician
averag norm
popul univers
bacteriolog bacteriologist
neurolog neurologist
obstetr obstetrician
pharmaceut pharmaci pharmacist
psychiatr psychiatri psychiatrist
anatom anatomi anatomist
patholog pathologist
surgeri surgic
botani botanist
embryolog embryon
paleontolog paleontologist
genet geneticist
histolog histologist
biochem biochemist biochemistri
zoolog zoologist
chemic chemist chemistri
physic physicist
astronom astronomi
aeronaut astronaut
relat relativist
dynam kinet
geolog geologist
geograph geographi
engin technolog
psycholog psychologist
behavior behaviorist
anthropolog anthropologist
archeolog archeologist
sociolog sociologist
taxonom taxonomi
art human
romant romantic
histor histori
jurisprud jurist
logic logician
light literari literatur
grammar grammat
syntact syntax
phonem phonolog
command teach
mental outlook
inclin tend tendenc tendenti
sympath sympathet sympathi understand
predilect prefer preferenti
disfavor dislik
bias prejudic
local provinci section
racism racist
denomin sectarian
perspect posit view
angl slant
conform conformist
total totalitarian
anarch anarchist
communism communist communiz
marxism marxist
fundament fundamentalist
democraci democrat
extrem extremist
fascism fascist
social socialist
cathol catholic
calvin calvinist
method methodist
islam muslim
brahman brahmin
buddhism buddhist
strateg strategi
transmiss transmit
convey impart
air dissemin spread
extens propag
celluloid cinema cinemat film
newspap paper
reissu reprint
sentenc sententi
antonym opposit
form signifi
root stem
nomenclatur terminolog
syllab syllabl
genit possess
adject adjectiv
adverb adverbi
modifi qualifi
conjunct connect continu
appel design
rabbi rabbin
lord lordship
scream screamer
banner streamer
transcrib transcript
cursiv longhand
revis rewrit
literari literatur
fiction fictiti
thrill thriller
legend legendari
allegor allegori fabl fabul parabl parabol
myth mythic mytholog
parabl parabol
drama dramat dramatist
ballad lay
rhyme vers
text textual
articl claus
diari journal
type typewrit
hand handwrit script scriptur
sign signatur
inscript letter
adapt version
dissert thesi
pamphlet tract
critiqu review
book booklet
book booklet folder pamphlet
dictionari lexic lexicon
gloss glossari
guid guidebook
annual year
bibl biblic scriptur
apocalyps apocalypt
law torah
evangel gospel
apocryph apocrypha
summar summari
abstract outlin
resum sketch sketchi survey
sum summat
document documentari paper
copul copula
enumer number
cart menu
roll roster
copi transcript
minut proceed transact
resolut resolv
petit postul request
collect solicit
account chronicl histor histori
biograph biographi
reckon talli
check tab
contract contractu
insur policy
apprais estim
act enact
bill measur
decre edict
ban prohibit
testament will
licens permit
authoris mandat
spider wander
routin subroutin
compil digest
seri serial
glossi slick
content messag
subject themat theme topic
asid digress parenthesi parenthet
import mean signifi signific
sens signifi
connot intens
euphem euphemist
intend intent purport
lesson moral
meaningless nonsens
absurd ridicul
incoher unintellig
bull crap crappi
quot quotat
film movi
cartoon cartoonist
broadcast program
greet salut
compliment regard
recept receptionist
hospit hospitality
apolog apologet
congratul felicit
basic rudiment
index indic
news tide word
clue cue
sign signifi
tinctur trace
testifi testimoni
argument state statement
certif certifi document
counsel guidanc
steer tip
prescript rule
interfer intervent
zionism zionist
ordin regul
code codifi
admonish admonit warn
parol password
curriculum program
account report
oath swear
guarante warranti
counten sanction
credit recognit
commemor memori
applaus clap
congratul prais
compliment complimentari
flatter flatteri
award honor honorari laurel
testimoni tribut
citat cite commend
decor medal ribbon
rebuk reprehens reprimand reproof
preach sermon
blame rap
abus insult
derid deris
jeer mock mockeri
calumni defam
malign smear
cheek impertin impud
insert interpol
state statement
specif specifi
announc proclaim proclam
contend content
formul formula
affirm avow
postul predic
explain explan
caus causal
apolog apologet apologist
alibi excus
exposit expound
answer result solut solv solvent
gloss rubric
deriv etymolog
redefin redefinit
answer repli respons
announc promulg
advis advisori
notic notifi
forecast foretel predict
divin propheci prophet
oracl oracular
posit postul
axiom axiomat
assum assumpt premis
condit stipul
provid provis proviso
fals falsehood falsifi falsiti untruth
dodg scheme
fabl fabric fiction fictiti
deceit deceiv decept misrepres misrepresent
feign pretend pretens pretenti
slick trick trickeri
duplic fraudul
comment commentari
notat note
acknowledg cite mention quotat refer
comment input remark
mention refer
barb dig shaft
agre agreement understand
string term
bargain deal
compact coven
pact treati
humor humorist wit witti
pungenc pungent
iron ironi sarcasm sarcast satir satirist
gag jest joke
caricatur imperson
burlesqu mockeri parodi
clown comedi comic funni
conjectur guess specul suppos supposit surmis
prescrib prescript
formul formula recip
dogma dogmat tenet
sign signal signifi
post poster
symptom symptomat
forerunn herald predecessor
clue hint
log logarithm
arrow point pointer
inferior subscript
font typefac
slide swoop
cancel natur
alto contralto
gesticul gestur motion
frown scowl
grin smile
display show
express reflect
allegor allegori emblem emblemat
coron crown
screen show view
number routin
render rendit
histrion theatric
iroquoi iroquoian
mongol mongolian
siames thai
slavic slavon
scot scottish
farsi persian
greek hellen
attic ionic
artwork graphic
fig figur
chart graph graphic
graph graphic
dramat theater theatric
drama dramat dramatist play
effus gush outburst
comedi comic
farc farcic
melodrama melodramat
tragedi tragic
opera operat
melod melodi strain tune
motif motiv
anthem hymn
idyl pastor
symphon symphoni
sing song vocal
choral chorus refrain
languag lyric lyricist word
eloqu smooth
ornat rhetor
coars salti
idiom idiomat
phrase word
inton tone
barrag bombard
inflect prosodi
drone monoton
beat rhythm
lurid sensat
concis pithi succinct
prolix windi wordi
repetit repetiti
acronym initi
poetic poetri vers
poetic poetri
cadenc meter metric
exagger hyperbol
personif personifi
languag speech
utter vocal
vocal voic
phone phonet
vocal vowel
conson consonant
alveolar dental
guttur pharyng
call cri outcri shout vocifer yell
cri yell
bellow holler roar
scream screech shriek
shout yell
hiss hoot snort
obscen vulgar
curs explet oath swear
exclaim exclam
devil dicken
ejacul interject
laugh laughter
pronounc pronunci
exult rejoic
speak speech
voiceless whisper
accent accentu
commune communion
cackl chatter yak
express verbal
argu argument debat
consult interview
negoti talk
diplomaci diplomat
axiom axiomat maxim
proverb proverbi see
bromid commonplac
rural rustic
dialect idiom
jargon slang vernacular
conjur incant
hypothes hypothesi
propos proposit suggest
hint intim
touch trace
advanc overtur
bid command dictat
embellish embroid embroideri
misinterpret mistak misunderstand
acquiesc assent
conced concess yield
settl settlement
endors second
discord dissens
differ disput
argu argument contend content contenti contest controversi disput tilt
quarrel row wrangl
spit squabbl
ask request
bid summon
appeal entreati prayer
plea supplic
beg beggari mendic
court courtship woo
petit pray prayer
requir requisit
inquir question
inquir inquiri question
depos deposit
interrog question
exam examin test
describ descript
character delin depict
portrait portray
detail particular
affirm assert
deni denial
disavow disclaim
renunci repudi
repuls snub
complain complaint
caption captious
gripe squawk
grumbl murmur
lament wail
notif notifi tell
disclos disclosur reveal revel
discov discoveri
inform rat
introduc introduct
report studi
narrat recit yarn
narrat stori tale tell
grapevin pipelin
caution caveat
betroth engag
brag crow vapor
denot indic
defi defianc defiant
denounc denunci
damn damnat
condemn curs
blame incrimin
address speak speech
orator oratori
debat disput
discours preach sermon
evangel evangelist
persuad persuas
object remonstr
artilleri weapon
packag promot public
advert advertis
broadsid circul circular
cheer shout
advanc further
goad prod spur urg
deter deterr
surrend yield
ban forbid
mark target
tag ticket
utopia utopian
happen occurr
omen omin portent presag prodigi
miracl miracul
marvel wonder
drama dramat
conting eventu
outcom result
reward wage
alter chang
accid accident
collid collis
piteous piti shame
blaze hell
deton explod explos
case instanc
clip time
motion move movement
shrink shrinkag
compress contract
ruptur sever
calam cataclysm catastroph disast disastr tragedi tragic
birth nativ
rebirth reincarn
emerg outgrowth
overtur preliminari prelud
concept creat creation
destini fate
erad obliter
debilit exhaust
breakup separ
exit expir go pass
fluctuat vari variat
interlock mesh
imping strike
cycl cyclic
recur recurr
roll roller
rebound recoil repercuss
deceas die
decreas lessen
eas moder
advanc better improv
elabor refin
jump leap
shift transform transmut
ceas cessat
settl subsid
descend descent
immers submerg submers
halt stop
depart departur deviat differ differenti diverg
discrep vari varianc variant
break interrupt
abat respit
eclips occult
accommod adjust fit
enter entranc
climb mount
elev rais
bother fuss troubl
fuse fusion merger unif unifi
bang blast clap
blare clamor din
boom roar thunder
choral chorus
clang clangor clank clash crash
creak creaki
hiss hush sibil
pat tap
peal roll
grumbl rumbl
rustl whisper
scrape scratch
spatter splatter sputter
thud thump
ting tinkl
beat heartbeat puls pulsat
pound throb
ebb reflux
tidal tide
bear eager
overflow runoff
torrent torrenti
rap tap
bang bash smash
buffet pound
deflect refract
scintil sparkl twinkl
flicker glint spark
glitter spark sparkl
encount meet
convers convert transit
junctur occas
compact compress
remiss subsid
damag harm impair
puls pulsat
revolut revolution revolutionari
atrophi wither
attenu fade
earthquak quak
encroach intrus invad invas
atmospher static
seep seepag
dribbl drip
deform distort
jet spurt squirt
leakag outflow
pollen pollin
flap flutter
rush surg
loosen slacken
replac substitut switch
displac shift
ascend ascens ascent rise
affair occas
ceremoni observ
buri burial inter
hymen wed
induct initi
commenc graduat
competit contest
footrac run
joust tilt
triumph victori
defeat lick
blow revers setback
slaughter thrash whip
faint syncop
abandon wild
zeal zealous
impass indiffer phlegm stolid unemot
ambit ambiti aspir dream
tempt temptat
appet appetit
hungri long yearn
nostalg nostalgia
amor erot sexi
carnal lascivi lubric
itch urg
impuls whim
pleas pleasur
entranc ravish
gusto relish zest
allevi relief
pang stab
agon agoni torment
discomfort sore
distress hurt suffer
anguish torment tortur
fond partial
captiv enchant fascin
prefer tast
lean tend tendenc
admir esteem
ador worship
alien estrang
antipathi avers distast
contempt contemptu despit disdain scorn
abomin detest loath
horror repugn repuls revuls
appreci grate thank
cruelti merciless ruthless
chagrin humili
conceit vain vaniti
amaz astonish
daze shock stupor
gaieti play
earnest serious sincer
insight percept
electr electrifi
cool imperturb
quiet tranquil
pacifi peac repos seren
dreami languor
anger angri
furi furious infuri rage
indign outrag
annoy chafe vexat
irrit temper
aggrav exasper
fear fright
alarm constern dismay
chill quiver shiver thrill tingl
horrifi horror
hyster hysteria
panic terrifi terror terrorist
awe rever vener
apprehens dread
shi shyness
care concern fear
anxious disquiet
scrupl scrupul
braveri fearless
joy joyous
elat light
triumph triumphal
excit exhilar
kick thrill
gaieti merriment
blith cheer
buoyanc buoyant
carefre insouci
sad unhappi
gloom gloomi somber
brood pensiv
forlorn lone loneli
mourn ruth sorrow
regret sorrow
guilt guilti
penanc repent
dissatisfact dissatisfi
displeas displeasur
defeat frustrat
resign surrend
discourag dishearten dismay
pessim pessimist
affect affection fond warm
hate hatr
bitter resent
grievanc grudg
malevol malign
malic malici spite venom
humor mood moodi temper
jolli jovial
cross fret fussi irrit petul
sympathet sympathi
piteous piti
avid eager keen
ardor zeal zealous
dainti delicaci treat
diet dietari
chuck eat grub
gluten glutin
nourish nutrit nutriti sustain susten
dine dinner
help serv
bite morsel
chew cud plug
candi confect
after dessert sweet
frost ice
biscuit cooki
conserv preserv
gelatin jelli
bird fowl
meat meati
cake patti
frank frankfurt
dress stuf
sub submarin torpedo wedg
mush mushi
eat eater
chip fri
chile chili chilli
cod codfish
prawn shrimp
forag pastur
cereal grain
flavor season
herb herbal
salt salti
marin marinad
milk milki
cream creami
beverag drink
concoct mix mixtur
bubbl champagn
liquor spirit spiritu
geneva holland
cordial liqueur
chocol cocoa
milkshak shake
juic juici
pop soda tonic
coffe java
categor classif classifi
age elder
cautious timid
disabl handicap
doom lose
maim wound
accumul aggreg collect
bunch clump cluster
tuft tussock
chunk chunki clump lump lumpi
cumul heap mound pile
societ societi
race racial
clan kin kinship
folk sept
class classifi stratum
triad tripl
coupl mate
congreg faith fold
fauna zoolog
categor categori class classifi famili
bundl pack packag packet
authority govern regim
bureaucraci bureaucrat
establish institut
issu issuer
collect collectiv
broker brokerag
corp corpor
firm hous
partner partnership
industri industrialist
process processor
famili household
club nine
defend defens
christendom christian
taoism taoist
ancestri lineag pedigre
generic genus
sect sectarian
clergi cleric
lancast lancastrian
legisl legislatur
administ administr brass establish govern organis
bench judiciari
countri nation
tribal tribe
commonwealth countri nation
asia asian asiat
europ european
labor proletariat
multitud throng
drive swarm
mob rabbl rout
choir choral
choir choral consort
naval navi
arm armor
militar militari
squad team
hand man
parish parochi
neighbor neighborhood
settlement villag
crossroad hamlet
club gild guild lodg societi
fellow fellowship
confer leagu
cartel combin
class grade
band circl lot
bohemia bohemian
core nucleus
crew gang
gang gangster
mob syndic
orchestr orchestra
faction sect
mixer sociabl social
tabl tabul tabular
bunch crowd gang
colleg collegi
academ academi
faculti staff
accultur civil cultur
align coalit
confeder confederaci feder
convent convention
parliament parliamentari
commiss commission commit committe
court tribun
agenc bureau offic offici
democraci democrat republ
monarch monarchi
capit capitalist
collectiv soviet
generat generation
descend poster
contemporari generat generation
folk tribal tribe
colon coloni colonist settl settlement
hierarch hierarchi
leader leadership
appoint date engag
aristocraci aristocrat gentri
aristocraci aristocrat nobil nobl
militia reserv
assort mix mixtur motley varieti
member membership
branch subdivis
scum trash
find foundat
exhibit exposit
juri panel
form format
botani flora veget
brush brushi thicket
bush bushi scrub scrubbi
forest wood
underbrush undergrowth
absolut authoritarian caesar despot dictat dictatorship stalin totalitarian tyranni
jurisprud jurist law
order ordin
blizzard rash
current stream
cubism cubist
expression expressionist
surreal surrealist
enrol registr
hebrew israelit
apex apic
barren wasteland
battlefield field
beat round
origin root sourc
birthplac cradl
bottom undersid undersurfac
bind bound boundari
border delimit
place properti
campsit encamp
caucasia caucasian caucasus
center central middl
citi metropoli metropolitan
dioces episcop
district dominion territori
domain land
king kingdom realm
abod resid
east orient
eden heaven nirvana paradis
border edg
endpoint termin
environ surround
destin goal
front frontal
haunt resort
den hideout
insid interior
midst thick
littor sand
longitud longitudin
exterior outsid
open outdoor
common green park
path rout
crest summit top
back rear
rang reach
clear open
harbor haven seaport
berth moor
local neighbor neighborhood vicin
presenc present
refug safeti
dark shadow
space spacious
aerial air
provinc provinci state
stratifi stratum
top upsid
place spot
patch plot
local locus
apex apic vertex
divid watersh
direct way
bear head
cours trend
bridgehead foothold
fring outskirt
contin continent
afghan afghanistan
albania albanian
algeria algerian
burma myanmar
chile chilean
colombia colombian
congo zair
mexican mexico
cuba cuban
haiti haitian
jamaica jamaican
scandinavia scandinavian
norway norwegian
prussia prussian
athen athenian
mycena mycenaean
sparta spartan
trojan troy
boeotia boeotian
peloponnes peloponnesian peloponnesus
canaan palestin palestinian
palestin palestinian
juda judah
itali italian
sicili sicilian
venetian venic
romania romanian
serbia serbian
canada canadian
australia australian
tasmania tasmanian
australasia australasian
austria austrian
arabia arabian
belgian belgium
brazil brazilian
ireland irish
england english
oxford oxonian
egypt egyptian
india indian
tibet tibetan
indonesia indonesian
iran iranian persia persian
babylon babylonian
sumer sumerian
carthag carthaginian
pari parisian
holland netherland
hungari hungarian
korea korean
sur tire
libya libyan
macedonia macedonian
malayan malaysia malaysian
mongolia mongolian
moroccan morocco
peru peruvian
russia russian
russia ussr
siberia siberian
armenia armenian
syria syrian
constantinopl istanbul
america american
confederaci south
north union
alaska alaskan
hawaii hawaiian
rhodesia zimbabw
ground reason
incent induc motiv
impuls urg
mania manic
compuls obsess
ethic moral moralist
conscienc scrupl
incit provoc provok
africa african
agenc agent
andean andes
ascent climb rais rise upgrad
bite chip fleck scrap
bog boggi
brook creek
burrow tunnel
calcul calculus concret
cinder clinker
cloud cloudi
cleft crack crevic fissur
crust crusti encrust
defil gorg
dreg settl
earth global globe
coal ember
eurasia eurasian
break fault fractur
affluent tributari
foam froth frothi
forest woodland
fragment fragmentari
glacial glaciat glacier
grain graini granular
highland upland
hill hilli
himalaya himalayan
ion ionic ioniz
land soil
ledg shelf
mare maria
marsh marshi marshland
mechan mechanist
meteor meteoroid
essenti necess necessari necessit requir requisit
need want
nile nilot
gap open
pare shave sliver
part piec
peninsula peninsular
caviti pit
planet planetari
pond pool
precipic precipit
headland promontori
mush mushi pulp pulpi
enliven invigor quicken
ribbon thread
rent rip tear
riverbank riversid
rock rocki stone stoni
coast coastal seacoast seashor
deposit sediment sedimentari
shag shaggi
shine shiner
shallow shoal
inclin slope
lather sud
sliver splinter splinteri
fountain spring
star starri
swamp swampi
bench terrac
deep trench
sod turf
cosmic cosmos exist univers world
transmit transmitt
volcan volcano
fall waterfal
occult supernatur
deifi deiti divin god immort
shiva siva
creator divin lord maker
christ messiah
demon devil
devil lucif satan
apparit phantom specter
athen athena
amor cupid
hera here
mino minoan
aid hade
hercul herculean
adventur ventur
anomal anomali
appoint appointe
help helper
captor captur
cow coward
creat creator
defend guardian protect protector
defend withstand
expon expound
denizen dwell dweller habit inhabit
aborigin indigen nativ
love lover
intermedi intermediari mediat
equal equat peer
behold observ perceiv
forerunn precursor
receiv recipi
negro negroid
caucasian white
asian asiat
siouan sioux
hebrew israelit jew
moslem muslim
celt celtic
gallic gaul
british briton
frog gallic gaul
grecian greek
malay malayan
iranian persian
nors norwegian
nors scandinavian
siames tai thai
serb serbian
ari ram
gemini twin
virgin virgo
archer sagittarius
fish pisc
abbrevi abridg
abstain ascet
account control
defend suspect
ace adept genius sensat star virtuoso whiz wizard
achiev succeed
acquaint friend friendship
act actor play player
act actor
adolesc teenag
jade trollop
adversari antagon antagonist oppon oppos resist
advis advisor consult
advoc expon propon
advoc counsel
aid auxiliari
alcohol lush
aleut aleutian
alloc distribut distributor
alli friend
analyst analyz
anatomi anatomist
ancestor ancestr anteced ascend
angl angler
apolog apologist justifi vindic
appeal appel
aspir hope
apprais valuat
apprais authent
arbit arbitr umpir
architect design
hierarch prelat primat
adapt arrang
cannon gun gunner
affirm assert avow declar
bastard prick sob
assist help helper
assail assault attack
attend tend tender
audit auditor
automat automaton
aveng retali
aeronaut aviat
babe babi infanc infant
bake baker
bankrupt insolv
baptism baptist
baron baroni
bastard illegitim
bat batsman batter hitter
beast brute savag wildcat
beggar mendic
believ worship worshipp
belov dear honey love
benefic beneficiari done
bet better wager
bid bidder
biochemist biochemistri
bishop episcop
sail sailor
board boarder
bodyguard escort
bolshevik marxist red
bootleg bootlegg
bowl bowler
box boxer
cub lad
brew brewer
brows browser
bulli rowdi
bourgeoi businessperson
goat stoog
butt butter
buy buyer purchas
calcul comput estim figur reckon
campaign candid
camp camper
candid prospect
bear bearer carri carrier
champion fight fighter hero heroic
chancellor premier
chap fellow lad
eccentr type typic typifi
check checker
chemist chemistri
child childhood kid minor nestl youngster
child childhood
fool gull mug sucker
claim claimant
cleric divin ecclesiast
cleric clerk
closer finish
close closer
buffoon clown
coach tutor tutori
coach manag
cooper partner partnership
colleagu fellow fellowship
colleagu collegi
accumul collect collector gather
aggreg collector
giant titan
belliger combat fight fighter
comedian comic
comment review
communism communist
associ companion companionship comrad familiar fellow fellowship
companion companionship
compos compositor typograph
pacifi reconcil
condit condition
collabor confeder
confid intim
chisel defraud
congressman repres
conquer conqueror
conspir machin
consumpt tubercular
contract contractor
contractor declar
con convict inmat
ape emul imit
flirt flirtati teas vamp
counsel counselor
artisan craftsman craftsmanship
craftsman craftsmanship
creep creeper
creat creatur
creatur puppet
credit creditor
creep creepi
crimin crook outlaw
curat minist ministeri parson pastor
conserv curat
custodi custodian keeper
client custom
bicycl cyclist
chick dame doll
ladi madam
danc dancer
dandi gallant
lunat swashbuckl
darl favorit pet
daughter girl
poke trail trailer
deceas depart
decad decay
beguil deceiv
defam libel malign slander
deposit depositor
deputi lieuten
despair desper
destroy uproot
detect investig
depreci disparag
dictat dictatori dictatorship potent
differenti discrimin
direct director manag
direct director
adher discipl
disentangl unravel
contest dissent dissid protest
distribut distributor
dive diver
doctor physician
dodo fossil
bestow donor give giver
gatekeep porter
betray traitor
dragon tartar
drama dramat dramatist playwright
attract draw
dress dresser
drink drinker
drive driver
drum drummer
drink drunkard
boobi dope dummi
bonehead hammerhead
eat eater feeder
eccentr flake
economi economist
edit editor editori
elder senior
employ employe
enemi foe
anim vital
enterpris entrepreneur
evalu judg
evangel evangelist gospel
examin inspector
exil expatri
exploit user
adventur explor
erad extermin termin
fairi queer
buff devot devote fan love lover
farm farmer
field fielder
discov discover find finder
find finder
canari sneaker
eldest firstborn
fish fisher fisherman
fool sap
forbear forebear
father forefath
alien foreign
foreign outsid
boss chief foreman
begin beginn find founder
freak monster monstrous
friar mendic
monast monk
friend friendship
galvan inspir
gambl gambler
einstein genius
monster monstrous
hulk whale
fill girl miss
golf golfer
salut welcom
bridegroom groom
guerilla guerrilla insurg irregular
cat guy
bohemian gypsi
hairdress style stylist
cuckoo goos
harass harri harrier
attend auditor hearer listen
gentil infidel pagan
herald trumpet
hermit reclus solitari
heterosexu straight
highwayman hijack
hike hiker
hit hitter
gay homo homosexu
hood punk thug tough
humanitarian improv
hunt hunter
idiot retard
idl idler
monkey rascal
imit imperson
fake fraud impost pretend sham
betray inform
inquisitor interrog
initi instig
incit instig provok
instrument pawn
insurg rebel
interpret translat
intrud trespass
encroach invad
invalid nullifi
discov discover invent inventor
invest investor
gypsi itiner
fool jest jester
joke joker
judg judici jurisprud jurist justic
abduct abductor kidnap kidnapp
kill killer
king kingdom
kin kinship
knock knocker
attorney lawyer
layman secular
assimil learn learner scholar scholarship
leech parasit
lend lender
liber progress
lion lioniz
liquid receiv
long longer
lookout picket scout sentinel sentri
lord lordship nobl nobleman
lose loser
log logger
lunat madman maniac
lyric lyricist
mama mummi
mace macer
conjur magic magician
magisteri magistr
magpi scaveng
maid maiden
maneuv maneuver
manufactur produc
maraud predat vultur
jack marin seafar seaman tar
martyr suffer
materi materialist
mathemat mathematician
merchandis merchant
courier messeng
bear bearer
activ activist milit
mime pantomim
mimic mimick
mine miner
minist ministeri
mission missionari
hero heroic
ideal saint
motor motorist
lament mourn mourner sorrow
move mover
mug mugger
liquid murder
ponder rumin
instrumentalist music musician play player
narrat storytel
obstruct resist
fledgl freshman newcom
begin beginn initi
accommod oblig
comment observ
feder feed
manipul oper
oppon oppos opposit
orat orator
order system systemat
conceiv origin
lord master
overs overse superintend
own owner ownership proprietari proprietor
own owner ownership
paint painter
excus forgiv pardon
parent parenthood
pass passer
frequent patron
sponsor support
peasant provinci
barbarian goth
pedant scholast
peddl peddler
foot footer pedestrian
culprit perpetr
avatar embodi incarn
perspir sweat sweater
induc persuad
degener deviat pervert
petition request supplic
apothecari chemist chemistri pharmaceut pharmaci pharmacist
pimp procur
innov pioneer
bagpip piper
pirat plagiar
complain plaintiff
contriv devis plan planner
particip play player
pli plier
despoil plunder
officer policeman
defil pollut
papal pope
preach preacher sermon
preced predecessor
kindergarten preschool
present sponsor
prey quarri target
captiv prison
postpon procrastin
procur secur
prodig squander
pro profession
program programm
dissemin propag
oracl prophet
mover propos
prosecut prosecutor
prostitut tart whore
procur proxi
psychiatri psychiatrist shrink
psychopath sociopath
chase pursu
pursu pursuer
potter putter
quak quaker
raft rafter
blood rake rip
ranch rancher
read reader
realism realist
disprov refut
refer refere
preserv renov restor
crusad reform
regent truste
regist registr
fixtur habitu regular
allay comfort reliev
investig research
occup occupi resid
answer respond
control restrain
merrymak revel
refer refere review
revolutionari subvers subvert
ride rider
riot rioter
challeng compet competitor contend rival
bellow screamer
rob robber
rock rocker
rascal rogu
roomi roommat
bum crumb skunk
rule ruler
run runner
angel saint
planet satellit
ridicul satir satirist
lecher satyr
barbarian savag
deliv deliver
rat scab
scholar scholarship student
nag scold
sculptor sculptur
market sell seller vendor
send sender transmit transmitt
retain servant
man serviceman
coloni colonist settl settler
settl settler
sew sewer
shop shopper
promot showman
sign signer
simpl simpleton
sing singer vocal
evildo sin sinner
skate skater
ski skier
sleep sleeper
pig sloven
beauti knockout peach ravish
smoke smoker
runner smuggl smuggler
snipe sniper
boy son
magic magician sorcer
psych psychic soul
monarch sovereign
speak speaker verbal
spectat view viewer watch watcher wit
disburs expend
repres spokesperson
partner spous
backup reliev
sharehold stockhold
stoic stoical
fireman stoke stoker
fabric storytel
alien stranger unknown
pupil student studi
style stylist
overcom surmount
subordin subsidiari
reader subscrib
endors ratifi subscrib
reserv substitut
suffrag suffragist
propos suggest
super superintend
supervis supervisor
provid suppli supplier
admir protagonist support
altern replac surrog
subsist surviv survivor
provis provision
steadi sweetheart
bath bather swim swimmer
swim swimmer
comfort sympath
instruct instructor teach teacher
mate teammat
annoy teas
depos testifi
theolog theologian
healer therapi therapist
think thinker
tie tier
tour tourism tourist
bargain dealer trade trader
train trainer
bum tramp
transcrib translat
attempt essay
type typist
autocrat despot tyrann tyrant
open unfasten
rebuk reproach
maintain sustain uphold
use user
vagabond vagrant
vet veteran
vet veterinari veterinarian
vicar vicari
dupe victim
master victor
scoundrel villain
ravish violat
violin violinist
visit visitor
volunt voluntari
elect elector vote voter
verifi vouch voucher
server wait waiter
wait waiter
warbl warbler
war warrior
wash washer
watcher watchman
wave waver
wear wearer
win winner
victor win winner
inform wit
workman workmanship
insect lous worm
worship worshipp
wrestl wrestler
author authorship write writer
write writer
northern yanke
anthoni antoni
aristotelian aristotl
arthur arthurian
augustus octavian
caesar cesarean
darwin darwinian
euclid euclidean
freud freudian
hussein saddam
christ christian deliver jesus redeem
madonna mari
levi matthew
moham muhammad
bonapart napoleon
newton newtonian
paul saul
plato platon
ptolema ptolemi
pythagora pythagorean
shakespear shakespearean
victoria victorian
consequ effect effectu outcom result
offshoot outgrowth
repercuss reverber
chanc fortun hazard luck
fortun luck lucki
irradi ray
breez breezi
freez frost
alluvi deposit sediment
peel shed
drift impel impetus impuls
energ energi
flood inund
sunshin temper
friction rub
storm stormi
glow radianc
gravit graviti
gust gusti
haze hazi
glow incandesc
lever leverag
ultrason ultrasound
thaw warm
mist misti
sun sunlight sunshin
gangren necrosi necrot
potenti voltag
puff whiff
push thrust
rain rainfal raini
delug downpour torrent
imped resist
green rejuven
fume fumig smoke smoki
snow snowfal
arc spark
bolt thunderbolt
wind windi
moss mossi
hepat liverwort
fern ferni
gymnosperma gymnospermophyta
redwood sequoia
dicot dicotyledon
endogen monocotyledon
bloom blossom flower
flower floweri
legum legumin
crucifer crucifera
bur burr
grass grassi
cheat chess
pyrola wintergreen
eucalypt eucalyptus
cannabi hemp
flag iri
liliac liliacea
soy soybean
dock sorrel
haw hawthorn
digitali foxglov
capsicum pepper
cornel dogwood
earthbal puffbal
fungal fungous fungus
weed weedi
crop harvest
nodul nodular tubercl
prick prickl spikelet thorn thorni
bast phloem
climb climber
conif conifer
bush bushi shrub shrubbi shrublet
shrub shrublet
rhizom rhizomat rootstock
stalk stem
axil axillari
corm cormous
kernel meat
drupac drupe
pod seedpod
cod pod
foliag leaf leafi leaflet
leaf leaflet
branchlet twig
owner ownership
communal communiti
belong hold properti
acr estat
benefic beneficiari
leas let rental
bargain buy steal
gross receipt revenu
earn profit
profit win
proceed take yield
revenu tax taxat
booti loot plunder prize
scholar scholarship
subsid subsidi
award prize
expend expenditur outgo outlay spend
disburs expens
earn pay remuner salari wage
percentag share
alloc allot
amend damag redress
repair repar
aton expiat satisfact
annuiti rent
remiss remit
price term
tax taxat
duti tariff
customs impost
lose loss
amount sum
specul ventur
bet stake wager
protect secur
rich wealth wealthi
capit capitalis capitalist
keep livelihood
amen comfort conveni
maintain mainten
fund store
monetari money
bread cabbag clam dough kale lettuc loot
cent centim penni
buck clam dollar
budget budgetari
abrad abras
absorb absorpt
accret accumul
adsorb adsorpt
blossom flower infloresc
calcif calcifi
catalysi catalyt
react reaction
convalesc recov recoveri recuper
chill cool
corrod corros
clot coagul curdl
decay declin
decent decentr
declin diminish diminut
putrefact rot
defec laxat
desicc evapor
deterior worsen
develop evolut evolv
dissolut dissolv
eb ebb wane
electrolysi electrolyt
elimin excret void
erod eros wear
evolut evolutionari evolv
fieri fire flame
foliat leaf
germin sprout
glacial glaciat
develop development grow growth matur
cure harden solidif solidifi
heat warm
impregn satur
grow growth increas
iodin iodiz
iter loop
lacrim tear water
masculin viril
matur ripen
metabol metamorph metamorphosi
multipl multipli
delet omiss
osmosi osmot
birth parturit
infiltr percol
permeat pervad pervas suffus
photosynthesi photosynthet
indent pit
proteolysi proteolyt
refil replenish
purif purifi refin
reproduc reproduct
age ripen
defin shape
shed slough
slack slump
smoke smoki
melt thaw
flower unfold
evapor vapor
enough suffic suffici
number numer
frequenc frequent
gal gallon
amp amper
candela candl
volt voltaic
digit finger
meter metric
molar mole
calor calori
divisor factor
fourth quarter
naught noth null zero zip
digit figur
cipher zero
ace one singl uniti
deuc two
brace couplet duet pair twain
iii leash three triad triniti
four quartet
fin five
seven vii
eight viii
decad ten
dozen twelv
thirteen xiii
fourteen xiv
sixteen xvi
centuri hundr
grand thou thousand
addit gain increas
catch haul
footstep pace step stride
hair whisker
scatter sprinkl
minim minimum
fist hand
shovel spade
drop droplet
jack squat
suggest trace
mite speck ting
batch deal flock hat heap lot mass mint mountain pile plenti raft slay stack wad
multitud pack plural
delug flood inund
maxim maximum
billion million trillion
ocean sea
dozen heap lash load lot pile raft scad score stack ton wad
room roomi
volum volumin
capac capaci
deal relat
function map
basi foot
allianc bond
link linkag
comprehens inclus
applic pertain pertin
relat related
limit qualifi
declar indic
paradigm paradigmat
imperfect progress
compon part partial portion
detail item particular
remain remaind residu rest
leftov remain remnant
sympath sympathi
percent percentag
orthogon perpendicular
north northward
northeast northeastward
east eastward
southeast southeastward
south southward
southwest southwestward
west westward
interdepend mutual
synchron synchroni
antithesi antithet
incompat inconsist repugn
contrari opposit revers
antagon antagonist
cylind cylindr
bend crook turn
radial radius
fossa pit
nich recess
circl circular
equat equatori
crenel scallop
disk saucer
annulus donut ring
coil curl scroll whorl
helix spiral
convolut swirl whirl
ellips ellipt oval
triangl triangul triangular
rectangl rectangular
contort tortuous
buckl warp
angl angular
bulg bump excresc hump jut protrud protrus protuber swell
node thicken
proport symmetr symmetri
ball global globe globular orb
pillar tower
bead drop droplet
bind boundari edg
border margin perimet
fring peripher peripheri
brink verg
bias diagon
dent incis prick scratch
droop sag
creas crinkl furrow seam wrinkl
chap crack cranni crevic fissur
creas flexur fold
cleav cleft
striat striation
vacuum void
articul join
spine spur
bottleneck constrict
mold stamp
pocket pouch sac sack
block cube cubic
cube cubic
knife tongu
condit status
health healthi
silenc silent
compani companion companionship fellow fellowship
affili tie
romanc romant
affair intimaci liaison
environ environment
exclud exclus
degre level stage
elev height meridian peak pinnacl summit superl
case event
equal equat equival par
preced prioriti
foot term
be exist
real realism realist realiti
real realiti
fals falsifi falsiti
endur surviv
defunct extinct
marriag matrimoni wedlock
concord harmon harmoni
pacifi peac
peac peaceabl
accord agreement
chao chaotic
commot disrupt disturb
splash stir
storm stormi tempest
tumult tumultu uproar
discord strife
agit ferment unrest
antagon antagonist hostil
clash friction
disagr disagre dissens disson
cloudi overcast
shade shadi shadowi
shadow shadowi
dim duski
ecstasi ecstat exalt raptur
gratif gratifi satisfact
ecstasi ecstat
enlighten nirvana
sad sorrow
bereav mourn
innoc pure purifi puriti white
impeach indict
autonom autonomi liber liberti
discret discretionari
liber liberti
subject subjug
captiv enslav
bondag slaveri
captiv imprison
custodi detain detent
reli relianc
imbal unbal
palpit quiver shake shaki trembl vibrat
lifeless motionless
act action activ
arrest halt hitch stay stoppag
torpid torpor
lethargi sluggish
impass standstil
fatigu weari
drunken intox
sleepless wake
anesthesia anesthet
sleep sleepi slumber
hypnosi hypnot
drowsi sleepi
immin impend
prepar prepared readi
crossroad junctur
excit innerv
excit fervor inflamm
horni hot
estrous estrus
passion rage
materi materialist philistin
hunger hungri
raven voraci
thirst thirsti
infertil steril
gestat matern pregnanc pregnant
confin labor
blush flush rosi
ailment complaint ill
ill sick unwel
addict depend habitu
dilat distend distens
alcohol drunken
collaps prostrat
pest plagu
convuls fit paroxysm
epilepsi epilept
sclerosi sclerot
flu influenza
ringworm roundworm
clap gonorrhea
pox syphili
polio poliomyel
tubercular tuberculosi
infect infecti
anem anemia
cyst cystic
tubercl tubercular
curv curvatur
deform malform misshapen
neoplasm neoplast tumor
mad rabi
trauma traumat
harm hurt injur injuri trauma traumat
abrad abras scrape scratch
slash slice
bleed hemorrhag
mous shiner
scorch sing
burn sunburn tan
lesion wound
gangren slough
lump puffi swell
hurt pain
agon agoni suffer
pang sting
sore tender
torment tortur
inflam inflamm red
chill shiver
cephal enceph
founder lamin
tendon tenon
cramp spasm
scar scarifi
febril fever feverish
atrophi wast
gigant overgrowth
breathless sob
diarrhea loos
dizzi giddi vertigo
anxieti anxious
nerv nervous
stress tens tension
ration reason
deliri delirium frenzi furi hyster hysteria infuri
neurosi neurot
insan mad
irrat unreason
crazi flaki
schizophren schizophrenia
disturb perturb upset
fret lather stew sweat
flap fuss
blue vapor
panic scare
fit tantrum
annoy bother irrit
impati restless
enchant spell tranc
captiv fascin
plight predica
fix jam mess muddl pickl
acknowledg recognit
censur exclus excommun
discret distinct separ
lone loneli solitari
insul insular
conceal privaci privat secreci
disconnect disjunct
coalesc coalit fusion
allianc confeder
coher cohes
conjug conjunct junction
disus neglect
infanc infant
banish ostrac
grade level tier
gradat grade
grand import
accent accentu emphas emphasi
distinct emin preemin
prestig prestigi
humbl obscur unimport
honor honorari laurel
celebr fame famous renown
esteem respect
fame famous
discredit disreput
abject degrad
decad degener
ascend domin
domin master masteri supremaci
domin dominion
absolut despot tyrann tyranni
monopol monopoli
cozi snug
discomfort uncomfort
wretch wretched
health healthi well
miser miseri wretched
defici lack want
necess necessari necessit
hast hurri
imper insist press
critic crucial
overabund surfeit
nake naked nude nuditi
altogeth raw
flawless perfect
polish refin
integr uniti whole
entir entireti integr total
comprehens full
incomplet raw
fail weak
inadequaci insuffici
defect fault faulti flaw
defect faulti
crude primit rude
circumst fate luck
prosper success
bless boon
advers hardship
catastroph disast
bankrupt bankruptci
solid solidifi
gas gaseous
achiev attain
chanc opportun
pure purifi puriti
adulter debas
contamin taint
depress slump
wealth wealthi
luxuri sumptuous
suffic suffici
impoverish poor poverti
depriv needi privat want
filthi foul nasti
immacul spotless
neat spruce
dirti unclean
dirt dirti filth filthi greas soil stain
sordid squalid
sloppi unkempt
mess messi
disarrang disorganis
jumbl muddl smother welter
fixat regress
deflect warp
block blockag obstruct
intox poison
circumst circumstanti context
scope set
arena domain orbit sphere
kingdom realm
provinc respons
erod eros
fog foggi
lull quiet
breezi windi
climat mood
bare bleak desol naked
feel flavor smell spirit
exempt freedom
capabl capac
allerg allergi
muddi sloppi wateri
moisten moistur wet
damp moist
dri dryness
dehydr desicc
arid thirsti
impregn invulner
hazard peril
hazard peril risk riski
menac threat
peril riski
taut tens tension
tonic tonus
soft unfit
feebl frail infirm
abasia abat
game lame limp
squint strabismus
palsi paralysi
corrupt putrid rotten
decomposit disintegr
deterior impair
desol devast
ruin ruinous
dark wick wicked
multival polyval
diversif diversifi
materi stuff
atom corpuscl molecul molecular particl speck
mix mixtur
alloy metal
suspend suspens
spong spongi
group radic
boric boron
calcifi calcium
phosphor phosphorus
silver silveri
sulfur sulphur
molecul molecular
gas gasolin
kerosen kerosin
react reactant
rock stone
gem gemston
catalyst catalyz
inhibit inhibitor
enzym enzymat
ivori tusk
fluff fluffi
parchment sheepskin
fall hide
leather leatheri
fleec sheepskin
fur pelt
bleach whiten
desicc dri drier
carbohydr sugar
smut soot sooti
chaff chaffi husk shuck stalk straw
cool coolant
adam diamond
dilut thin thinner
exhaust fume
dust dusti
aerat air
dirt soil
water wateri
extract infus
discharg emiss
excrement excret excreta
deject fece stool
drop dung muck
urin urinari
garbag refus scrap
rubbish scrap trash
debri dust junk rubbl
fiber fibrous
fibril filament
cotton cottoni
formaldehyd methan
formul prepar
glass glassi
glycerin glycerol
rust rusti
greas greasi
humic humus
bitumen bitumin
frost frosti
isom isomer
lumber timber
macromolecul macromolecular
clay mud muddi
mire slop
muck slime slimi
medulla myelin
oil oili
pad tablet
paper paperi
pack wad
crude petroleum
tinctur ting
polym polymer
powder powderi pulver
rubber rubberi
rain raini rainwat
brine saltwat seawat
gunpowd powder
sand sandi
poison toxic
toxic toxin
shake shingl
silic silica
snow snowi
dissolv resolv solvat solvent
starch starchi
digit digitali
sulfat sulphat
sulfid sulphid
wax waxi
build builder
wood woodi
board plank
nowaday present
continu continuum
continu durat
holiday vacat
demis die
puberti pubesc
adult adulthood matur
daili day
mon monday
wed wednesday
fri friday
saturday sit
sabbat sabbath
daylight daytim
midday noon
night nighttim
aurora dawn sunris
sundown sunset
dusk duski nightfal twilight
jan januari
mar march
sept septemb
oct octob
dec decemb
min minut
sec second
autumn fall
winter wintri
etern infin infinit
instant instantan minut moment
spell while
bite minut moment momentari second
heartbeat instant twinkl wink
epoch era
pace tempo
begin commenc first kickoff offset start
close conclus final finish last
expir termin
paus suspend suspens
delay postpon wait
interim lag
fertil natal
frequenc frequent often
gait pace
speed speedi veloc
cycl rhythm rhythmic round
phase stage
apoge culmin
incumb tenur
spell tour
enlist hitch
blossom flush peak prime
respir respiratori
eman exhal
gasp pant puf puff
molt slough
jerk twitch
act behav
shiver shudder
sleep sleeper slumber
doze drows
arous awak awaken wake
hypnosi hypnot mesmer
sedat tranquil
arous energ energi stimul
faint swoon
recreat reviv
laugh laughabl
glare glower
mop mow pout
gel mouss
slender slim
apparel cloth dress garb garment
strip undress
father generat generation mother sire
procreat reproduc reproduct
bear birth
inflam inflamm inflammatori
allevi reliev
suffer sustain
cri weep
injur wound
urin wee
excret excretori
crap defec
fatigu jade tire weari
cat retch sick vomit
curat cure
aid help
comfort eas
dosag dose drug
anoint oil
bleed leech
immun vaccin
infect taint
rick sprain
crippl lame
disabl handicap incapacit invalid
degen degener deterior
convalesc recov recoveri
acquir develop
resurrect upraiz
spew spit
saliv saliva
blush crimson flush redden
blanch pale pallor
bronz tan
emiss emit
antic clown
anim brutal
fiction novel
remain stay
get let
alter chang vari variabl variant
revolut revolution
carnal sensual
allegor allegori
affect impact
exchang switch
becom get
adapt adjust conform conformist
decreas diminish diminut lessen
accumul amass conglomer cumul gather
convert exchang
freshen refresh
reincarn renew
resurrect reviv
insert introduc
qualif qualifi qualiti
edit editor
castrat expurg
abus misus
declin worsen
better improv
amend better improv
aggrav exacerb worsen
decad decay dilapid
mildew mold
can tin
soak sous
dampen moisten moistur
dri drier
fortif fortifi strengthen
deepen intens intensifi
compound deepen intens intensifi
irrig water
distil extract
enhanc heighten
grow growth
lessen subsid
bind confin limit restrict throttl
circumscrib limit
cramp hamper
curtail restrict
enlarg magnifi magnitud
shrink shrivel wither
abbrevi abridg shorten
concentr condens
trebl tripl
manifold multipl multipli
age matur
evolut evolv
deriv educ
mellow melt
expand expans
bushel fix mend repair restor
modern overhaul
ion ioniz
marshal mobil
heal mend
accustom habitu
corrod corros rust
erod eros gnaw
straighten tidi
disarray disord
bleach discolor
white whiten
black blacken
tinctur ting tint
escal intens intensifi
illumin light
blossom unfold
regul regulatori
accommod adapt
qualifi qualiti
disqualifi indispos unfit
constrict narrow
erupt irrupt
expand expans flourish thrive
effac obliter
obliter veil
crisp toast
blanch parboil
branch ramifi
bifurc fork
powder pulver
partit zone
break breakabl
dash smash
sliver splinter
happen occur
recur recurr repeat repetit
happen materi
begin beginn commenc start
launch plung
persever persist
end termin
germ germin sprout
deceas die expir perish
condens distil
merg merger unif unifi unit
chill cool coolant cooler
heat heater
warm warmer
glaciat glacier
scorch sear
sing swing
blacken char
shift switch
commut transpos
convers convert
metamorphos transform transmut
transform transmut
metamorphos transfigur
catholic latin
regress return revers revert
individu person
dampen stifl
coalesc coalit fuse fusion merg mix mixtur
decay decompos
complic refin
complic perplex
coordin organis
central concentr
prepar preparatori readi
prime primer
communism communiz
locat settl settlement settler
colon coloni
calm steadi
fade fleet
fade wither
appar appear
disappear vanish
cut reduc reduct trim
thin thinner
declin wane
climb mount wax
amplifi magnif magnifi magnitud
die fail
motley vari variabl variant varieg
divers diversif diversifi
narrow special
acceler quicken speed
deceler slow
slacken slow
congeal jell
liquefi liquid
solid solidif solidifi
solvat solvent
react reactant reaction reactiv
clot coagul
hurri rush
hasten hurri rush
delay detain
hush silenc still
conquer conqueror subdu suppress
inhibit inhibitor inhibitori
quell squelch
adjust align
coordin ordin
incorpor integr
annihil decim elimin erad
prune ration
distil purif purifi puriti
purifi puriti
impair mar
massacr slaughter
autom automat
mechan motor
system systemat
complet finish
climax culmin
adulter dilut
glori glorifi
clock time timer
contamin foul pollut
alloy debas
insul isol
advanc boost
impregn infus tinctur
calcif calcifi calcium
excit stimul stimulus
froth sud
disabl incapacit
foreground highlight spotlight
process processor treat treatment
allevi eas facilit
effervesc foam froth
disturb interrupt
get incur obtain receiv
acquir adopt assum
recov recoveri recuper
ralli rebound
emerg issu
broaden extend extens extent
bake broil
devil diabol
murder mutil
chang switch
etern immort
effemin femin woman
spiritu transfigur
scorch sear sing
apprehend apprehens comprehend comprehens grasp
realiz see understand
dawn penetr
translat understand
learn learner
discov discoveri hear learn
learn studi
engross engulf immers steep
absorb assimil ingest
educ train trainer training
con learn memor memori
doctrin indoctrin
drill practic
student studi
recal recollect rememb remembr think
rememb remembr
immort memori
commemor mark
desert desol forsak
miss neglect omiss omit overlook
except exclud exclus omiss omit
ignor neglect neglig
confound confus
blur obscur
crystal illumin
befuddl confound confus fox
amaz baffl bewild bewilder mysteri mystifi perplex puzzl stupefi
constru interpret
cerebr cogit think thinker
contempl excogit medit mull muse ponder reflect rumin specul
guess imagin reckon suppos think
assum assumpt presum presumpt
conjectur hypothes hypothesi specul suppos theori theoriz
conclud conclus reason
lick solv solvent
answer resolv
induc induct
deduc deduct deriv infer
calcul cipher comput figur reckon
add adder addit
deduct subtract
divid divis fraction
extrapol interpol
analyst analyz dissect
synthes synthesi
analysi analyst analyz examin studi
diagnos diagnosi
explor exploratori
apprais survey
explor exploratori research search
differ differenti distinct distinguish separ sever
differ differenti distinguish mark marker
describ key
compar equal equat liken
assort class classif classifi sort
chunk lump
gradat grade place rank rate
ascertain assur check ensur insur
verif verifi
demonstr establish prove show
affirm confirm substanti
abid bear brook endur stomach suffer toler
evalu judg judgment
approxim estim gaug guess judg
choos select
choos opt prefer
bias predetermin
slant weight
disinclin indispos
apprais assess evalu measur valu valuat
includ inclus
distrust suspect suspicion
believ conceiv think
esteem reput
consid reckon regard view
glamor romantic
deifi deiti
esteem respect valu valuabl
reexamin review
decid resolv settl settlement settler
purpos resolv
determin set
determin influenc regul shape
foreordain predestin
brood dwell
contempl medit
propos proposit
conspir conspiraci machin
intrigu scheme
intend intent mean
aim propos purport purpos
destin intend
engin mastermind orchestr organis
plat plot
calcul estim figur forecast reckon
depend reli relianc
associ connect link linkag relat
decre rule ruler
overrid overthrow overturn revers
assert insist
react reaction reactiv respond respons
await expect wait waiter
anticip forese
belief believ trust
center concentr focus focuss pore rivet
allow appropri earmark reserv
amaz astonish astound
ascrib assign attribut imput
realiz recogn
fathom penetr
inquir inquisit wonder
interior intern
concentr focal focus
align array
consid consider deal
contact reach
destin doom fate
order tell
dictat order prescrib prescript
forc thrust
burden saddl
delug overwhelm
mandat mandatori
command requir requisit
ask expect requir
contend content postul
beg beggari pray
bid conjur
arbit arbitr intermedi mediat
agre agreement
appeas propiti
press pressur urg urgent
elocut eloqu
deter deterr dissuad
caus causat induc make stimul stimulus
inspir instig prompt
argu argument reason
argu argument contend content debat
disput quarrel scrap
bewitch magnet mesmer
importun insist
continu proceed
beg beggari solicit
entic lure tempt
reinforc reward
examin probe
call phone ring telephon
allur tempt temptat
provoc provok
forbid prohibit veto
bar exclud exclus
disdain reject scorn spurn
declin refus
accept consent
rebuff repel snub
annul repeal rescind revok
discount dismiss disregard ignor
allow counten let permiss permit
authoris clear
differ disagr disagre
conced concess grant
approv sanction
disapprov reject
demur except
interview question
dodg evad fudg hedg skirt
confront face
debat delib deliber
debat deliber
chair moder
answer repli respond
rejoin retort
acknowledg admiss admit
conced confess profess
attest certif certifi demonstr evid manifest
canon saint
contradict contradictori negat
censur crimin reprimand
lectur rebuk reprimand scold
advoc advocaci preach
preach preacher
moral sermon
distort falsifi falsiti warp
repres represent symbol typifi
misrepres misrepresent
color ting
person pose
affect feign pretend pretens sham
amplifi exagger hyperbol magnifi
minim minimum underst
blame fault
blame pick
accus crime crimin incrimin
accus charg
belittl disparag
calumni defam slander
mock mockeri
ape caricatur
imperson persona
burlesqu parodi
bait cod tantal taunt teas
incit instig
guy rib ridicul roast
jest jester joke joker
cod dupe gull slang
banter chaff jolli kid
exuber exult rejoic
barrack inspir urg
exalt glori glorifi laud proclaim
acclaim hail herald
acclaim applaud clap
blister scald
condemn condemnatori
blasphem curs swear
curs damn damnat
dare defi defianc
challeng disput
contend content contest repugn
file lodg
admonish admonit discourag warn
bode forecast foreshadow omen predict presag
alarm alert
advis advisor advisori counsel counselor
advis notic notif notifi
acquaint familiar
advoc recommend urg
advis propos suggest
confer consult
cue remind
posit state statement submit
acced bow defer
compliment congratul congratulatori
congratul congratulatori felicit
bluster boast brag gas
crow gloat
promis promissori
pledg plight
betroth plight
commit consecr dedic devot devote
contract contractor undertak
guarante undertak
guarante vouch voucher
assur ensur guarante insur secur
insur underwrit
guarante warrant
acknowledg receipt
excus explain
excus exempt
apolog excus ration
justif justifi vindic
ask inquir inquiri
acquaint introduc introduct
prefac premis
acquit exoner
excus pardon
extenu mitig
doom sentenc
complain complaint plain
deter deterr discourag
gnarl grumbl murmur
grumbl scold
beef bitch grous holler squawk
deplor lament
cri exclaim exclam outcri shout
scream screamer yell
call cri holler scream shout squall yell
pipe shriek shrill
interject interpos
roar thunder
snap snarl
guess hazard ventur
say suppos supposit
anticip foretel predict promis
ascertain determin find
surmis suspect suspicion
indic signal
indic point pointer
enlighten irradi
hint suggest
insinu intim
connot impli implic
impli implic
intim suggest
mean signifi
sign signifi signific
convolut pervert sophist
disclos disclosur divulg expos exposur reveal revel unwrap
explain explanatori
clarif clarifi elucid lucid
express utter
mouth speak speaker speech talk utter verbal
deduc deduct
enumer item
determin fix set specifi
count countabl counter enumer numer
consid consider count weigh
tale tell
narrat recount tale tell
bare public
dilat elabor enlarg expon exposit expound
drama dramat embellish embroid embroideri lard pad
charact character
echo repeat
iter reiter repeat repetit restat
recal return
speak talk
convers discours
describ descript report
announc declar
issu issuer public publish releas
circul diffus dissemin
judg judgment label pronounc
beam broadcast transmiss transmit
announc foretel herald
announc denot
advert advertis promot push
exclaim proclaim proclam promulg
articul articulatori enunci pronounc pronunci
articul formul phrase word
couch frame put
inflect modul tone
accent accentu stress
depict describ descript
edifi enlighten
cipher code
deciph decod
latin roman
sign signatur signer subscrib
file regist
film shoot
tape videotap
type typewrit typist
outlin sketch
cabl telegraph wire
say state statement tell
affirm assert avow swan swear
depos deposit swear
accent accentu emphas emphasi punctuat stress
vouch voucher
evid prove show testifi testimoni
alleg say
assert maintain
predic proclaim
demand exact
condit specif specifi stipul
mention note observ remark
conclud conclus resolv
particular special specifi
extrapol generalis infer
citat cite mention
cite quot quotat
cite mention refer
ident identif identifi name
add suppli
baptism baptiz
style titl
call name
entitl titl
denomin design
mail send sender
deal handl plow treat
discours discuss
bulli swagger
endang peril queer
flirt mash
chat chatter gossip jaw
beckon wave waver
growl grumbl rumbl
howl roar wail
bawl bellow
screech squawk
chant inton
warbl yodel
quaver trill warbl warbler
declaim recit
rave spout
block jam
crackl crunch
comment commentari notic remark
disregard ignor snub
carri convey express
express state
provid provis
explain explan explanatori
chant inton tone
sing singer
compet competit competitor
play player
oppon oppos pit
enter particip
refere umpir
hamper hinder
arm armament armor gird
post station
fight fighter struggl
defend defens fight fighter oppon oppos opposit
battl combat
function offic offici
draft enlist
mobil ralli
levi recruit
prevail triumph triumphant
beat crush vanquish
whip worst
cheat jockey shaft
exceed excess outdo outgo surpass
defeat overcom
master overcom surmount
best outdo scoop trump
score talli
resist withstand
aggress attack
assail attack
pelt pepper
besieg circumv surround
protect protector
guard ward
defend defens guard
rebuff repel repuls
bomb bombard bomber
blast shell
gun gunner
pip shoot
game stake
fish fisher fisheri
strain strive
direct target
retali retaliatori
aveng retali retaliatori reveng
consum consumpt ingest
deplet exhaust
consum squander ware
expend use
appli applic employ usabl usag use user util
recycl reus
exploit tap
habit habitu use
exercis exert
dine diner dinner
drink salut toast
gratif gratifi indulg
cater pli provid provis suppli
fulfil meet satisfactori satisfi
maintain mainten sustain
lactat suckl
crave hunger lust thirst
need requir want
delight revel
indulg luxuri
bing glut gorg overindulg
fat fatten
sampl tast tri trial
dissip fool fritter
abstain refrain
consum down
chew mastic
nourish nutrient sustain susten
prey raven
allay quench
nourish nutrient
adjoin contact
immobil pin
handl palm
clutch seiz
apprehend arrest collar cop nail
buoy buoyant
brace stabil steadi
adher cling coher cohes
distort twist
control oper
caress fondl
penetr perfor
diffus imbu permeat pervad pervas
jab poke
nudg prod
knife stab
knead massag
dab swab
bunt butt butter
bump bumper knock
bang slam
beak peck
hygien sanit
polish smooth
sleek slick
fray rub scratch
smear smudg
cube dice
log logger lumber
chip nick
coat surfac
paper wallpap
rins wash washabl washer
furrow groov rut
creas furrow
creas crinkl crisp wrinkl
cockl pucker
purs wrinkl
bend twist
cave undermin
wrap wrapper
unlac unti
leash rope
conjoin conjunct join
coupl match mate pair twin
pinion shackl
encumb restrain
constrain restrain
anchor ground
even level
fumbl grope
search seek
pursu pursuit
harvest reap
prune snip
engrav grave inscrib
butcher slaughter
liquid neutral
affix append
sew sewer stitch
glue past
drown submerg
expos uncov
fasten fix fixtur secur
close shut shutter
contort deform wring
connect connector link tie
bind binder bond stick
prime undercoat
break breakabl bust
pole punt
splash sprinkl sprinkler
dispers dot scatter sprinkl
straw strew
distribut spread
collect gather
salvag scaveng
muster ralli
sand sandpap
compress compressor constrict contract
insert tuck
broom sweep
bash sock
blast boom nail smash
put putt putter
flog lash lather slash strap whip
cane flog
cream lick
bat batter
pound thump
wallop whack
flail thrash
bast batter clobber
buff buffet
batter buffet
bosom embrac hug
hump jazz screw
copul mate
lap lick
bring fetch
send sender
deliv deliveri
catch catcher grab
bear drill
impal spike
horn tusk
draw pull
carri carrier transport
lug luggag
cart drag haul
clip snip
nip pinch
filter filtrat permeat
siev sift strain strainer
amalgam mingl unifi
blend blender
entangl mat
abut adjoin butt
border environ surround
command hijack piraci pirat
monkey potter putter tinker
loos unleash
imped impedi obstruct occlud occlus
bar barricad block blockad
clog congest
entrap snare trap
pack packag
compact pack wad
bunch bundl cluster
box boxer packag
case encas
burden weight
laden load
recharg reload
har tackl
lay place placement posit put set
plank plump
heap pile stack
attract pull
repel repuls
introvert invagin
cast hurl
bombard pelt
lock mesh
disengag withdraw
impel impuls propel propuls
pitch sky toss
shed throw
chuck toss
drive ram
toe toenail
interlac intertwin lace twine
interweav weav
ravel tangl
ravel unravel
twine wind wrap
cram wad
delug flood inund swamp
function oper work
squeez wedg
deposit lodg stick wedg
dislodg free
implant plant
boss emboss
impress imprint
clean houseclean
launder laundri wash washabl washer
defil tarnish
defil taint
absorb absorpt imbib
slop spill
perch roost
crouch squat
excis expung
blemish defac disfigur
pit scar
grave sculptur
cleav cleft split
slice slit
fleec shear
crash ram
section segment
destroy destruct ruin
muffl smother stifl strangl
smother surround
asphyxi smother suffoc
choke gag
strangl strangul throttl
rend rip
ruptur snap tear
grappl grip
pound ram
deposit posit situat
brows graze pastur
buffer cushion
dip dipper dunk
immers plung
laden ladl
fork pitchfork
enclos enclosur envelop wrap
buri swallow
describ draw trace
monkey tamper
border frame
label mark tag
patch piec
jimmi lever leverag pri prize
breach gap
crush mash squash squeez
crunch grind
lasso rope
fort fortif fortifi
interlac interlock lock
deaden girdl
cloak robe
creat creatur make
compil compos compositor
initi initiative origin
generat render yield
bring wreak
arous conjur invok
educ elicit extract
regener renew
contriv devis excogit forg formul formula invent inventor
conceiv concept conceptu gestat
fabric invent manufactur
envis fanci figur imag imageri pictur see visual
envis forese
daydream dream
discov discover discoveri
contriv design plan planner
coin mint
design plan planner
accomplish action execut executive fulfil
initi pioneer
innov introduc
act activ actuat spark trigger
hasten induc
evok provoc provok
establish find found founder institut plant
pacif pacifi peac
arrang stage
breed spawn
act actuat incit motiv prompt propel propuls
forc impel impuls
attempt undertak
devis machin prepar
construct fabric manufactur
counterfeit fake forg
rebuild reconstruct
demolish pulver
assembl assemblag piec
erad extermin uproot
brew brewer breweri
cook cookeri fix prepar readi
crochet hook
tissu weav
braid lace plait
forg hammer
adorn decor grace ornament
blueprint draft
creat creation creativ creator
depict pictur
convention style styliz
depict pictur portray
diagram plot
blotch mottl
model mold
compos pen write writer
draft outlin
allit alliter
cite refer
compos write
melod melodi
present stage
feign sham
practic rehears
imperson persona portray
improv improvis
sing singer song
choir chorus
duplic redupl repeat repetit
develop evolv germ germin
crop cultiv
disk harrow
copi imit simul
mime mimic mimick
model pattern
arrang format
print printer public publish
creat creation creativ
arous elicit evoc evok provoc provok
stimul stir
disord disquiet distract perturb troubl
calm quiet still tranquil
appeas concili gentl mollifi pacif pacifi peac placat
vex worri
impress strike
disturb troubl upset
experi feel
congratul congratulatori plume pride
harbor nurs
grudg stew
detest hate
abhor abhorr abomin loath
despis disdain scorn
cherish treasur
idol rever worship worshipp
rever vener
fright frighten scare
dread fear
terrifi terror
domin tyrann tyrant
alarm appal horrifi horror
ghost haunt obsess
daunt pall scare
exasper furi incens infuri
annoy bother devil gravel irrit nettl rag vex
beset harass harri harrier molest plagu provoc provok
disconcert upset
anguish hurt pain
bruis injur spite wound
fret fuss
agon agoni
thrill tickl
regret repent rue
aton repent
mourn mourner
griev sorrow
betray fail
humbl humili
degrad disgrac
keen lament
torment tormentor tortur
crucifi dun frustrat rag torment tormentor
badger bug pester teas
ach languish pine yearn yen
brace pois
nerv steel
beguil bewitch captiv captur charm enchant entranc tranc
invit tempt temptat
appeal attract
disgust sicken
floor shock
overcom overpow overwhelm
appal outrag scandal shock
elat intox uplift
exalt exhilar
anim enliven inspir invigor
joy rejoic
deject demor depress dispirit
comfort consol sooth
allay eas reliev
delight pleas pleasant pleasur
gratif gratifi satisfi
enchant enthral ravish transport
goad spur
bask enjoy relish savor
fascin grip
galvan startl
compass compassion piti
rejoic triumph triumphant
care like wish
desir want
desir hope trust
long longer yearn
enjoy love lover
locomot move movement travel
inspect visit visitor
tour tourist
journey travel
navig voyag
depart departur
movabl move movement mover
transfer transplant
migrat migratori
stay stick
lurch pitch
jar jolt
twist worm writh
sail sweep
brush sweep
slay slide slip
jostl shove
forc forcibl push
rock shake sway
fluctuat waver
sway swing
oscil vibrat
flicker flutter quiver
puls pulsat throb
beat pound thump
drift rambl rang roam rove stray swan vagabond wander
meander thread wind
dislodg shift
frolic lark romp sport
crawl creep creeper
roll wheel
slip steal
quak tremor
palpit quak quaker quiver
thrash thresh toss
bind bounc rebound spring
flip toss
capsiz turtl
click snap
shift stir
dart fleet flit flutter
stumbl trip
falter stumbl
falter waver
clip trot
flap wave
blow drift float
surg tide
float swim
foot footer hoof
jump startl
circumnavig compass
creep creeper mous sneak
cross travers
pranc strut swagger
hitch hobbl limp
pad plod tramp
slop splash
clamber scrambl shin skin struggl
parad troop
keel lurch reel stagger
flounder stagger
stamp stomp stump
lumber pound
drift stray
trampl tread
drive motor motorist
channel guid maneuv maneuver point steer
corner tree
bicycl bike pedal
motorbik motorcycl
sled sleigh
dogsl mush
fli wing
aviat fli pilot
plane skim
soar surg
steam steamer
cab taxi
send ship shipment
bind jump leap spring
hop hopper skip
dive plung
lift rise
ascend ascens ascent
descend descent fall
laps sink
elev lift rais
toppl tumbl
alight light perch
aris rise
drop sink
slouch slump
submerg submers
crank zigzag
encroach infring
reced retir retreat withdraw
head lead leader
conduct guid lead leader take
pursu pursuer pursuit
chase dog tail track trail
hound hunt hunter trace
haunt stalk
retrac trace
arriv come
attain reach
depart departur quit
shift transfer
depart departur start
intrud intrus irrupt
infest overrun
gain hit reach
breast summit
cross intersect
clump cluster constel flock
pour stream swarm teem
crowd herd
dissip scatter
disband dissolv
part split
dispel dispers dissip scatter
sprawl straggl
curv cut sheer slay swerv trend veer
arc arch curv curvatur
hump hunch
straighten unbend
angl lean tilt
cockl rippl ruffl undul
heav surg
billow wallow
crumbl crumpl
circul circular
orb orbit revolv
revolv rotat
pivot swivel
reel spin whirl
eddi purl swirl whirl
twirl whirl
swirl twirl whirl
coil gyrat spiral
overhaul overtak
blunder fumbl
pass passer surpass
approach near
stretch unfold
charg tear
hurri speed zip
bustl hustl
trail trailer
hasten race rush speed
cring flinch quail recoil shrink winc
dart dash
hurl lung thrust
bend crouch stoop
cring fawn
jam mob pile throng
pounc swoop
deviat divers divert
digress straggl
flow flux
cours flow
gush spout spurt
dribbl trickl
leach percol
edg inch
elaps pass
elud elus evad
abandon empti vacant vacat
carri channel transmiss transmit transmitt
pop protrud protrus
manur muck
step tread
stuff thrust
feel sens sensat sensibl sensit sensor
comprehend comprehens perceiv percept
experi have receiv
endur suffer
insol sun
blunt numb
hallucin hallucinatori
note notic
note observ
chafe gall
itch scratch
bite burn sting
ach hurt smart
reek stink
sniff whiff
odor scent
aroma aromat perfum perfumeri
fume fumig
watch watcher
see wit
gaze stare
appear look seem
appar appear seem
disclos uncov
display exhibit expos
flash flaunt
pose postur
reveal unveil
excav unearth
cloak mask
harbor shield
demonstr exhibit present show
view viewer watch
flick leaf thumb
look search
spi spot
detect detector discov discover discoveri find finder notic observ
sens sensit
cloud fog mist obscur
flash twinkl wink
daze dazzl
gleam glint glisten glitter shine
monitor supervis supervisor
glanc glint
consid consider studi
eye eyebal
nose poke pri
creak screech squeak
jangl jingl
nois reson resound
clang clangor
ping pink
blare blast
echo reson resound reverber ring
pink rap
click tick
chink tinkl
boom din
bubbl gurgl rippl
whir whiz
bug intercept
deaf deafen
gag muzzl
damp damper muffl muffler mute
spice zest
discern distinguish recogn spot
savor tast
reek smack
disgust revolt
give giver
have hold
exert wield
have own owner possess
acquir acquisit get
deni refus
deduct withhold
collect collector
patron sponsor
discard dispos disposit
junk scrap trash
preserv save
chuck ditch
maroon strand
allot assign portion
alloc apport
cede surrend
declin refus reject
extort goug
sell seller
recov recoveri regain retriev
bump encount find finder
recompens remun remuner
compens recompens repair repar
accord allot grant
allow grant
appreci prize treasur valu valuabl
interchang replac substitut
switch trade
merchandis trade trader
award grant
present submit
lavish shower
expend expenditur expens spend
squander wast
econom economi husband
bum grub spong
beg beggari
appropri conquer seiz seizur
confisc seiz sequest
arrog claim claimant
abstract cabbag pilfer
conserv maintain mainten preserv
exhaust sap
retain retent
bribe briberi buy corrupt
find finder regain
gain win winner
earn realiz
benefit gain profit
benefic benefit
deriv gain
draw reap
apport share
administ allot dispens distribut distributor lot
bid bidder tender
hawk peddl peddler
grab snaffl
accumul amass collect compil hoard
impos imposit levi
tax taxabl taxat
depriv divest strip
cede conced concess yield
fleec hook plume rob soak
bill charg
rob robber robberi
lend lender loan
add addit contribut impart lend
instil transfus
furnish provid provis render suppli supplier
capit capitalis
locat place placement site
afford give yield
equip outfit
flourish prosper thrive
despoil loot rifl
plunder sack
loot plunder
smuggl smuggler
adopt borrow
adopt espous
hock pawn
commit institution
commit committe confid entrust
free rid
articul joint
econom economi
renounc resign vacant vacat
procedur proceed
dare presum
engag pursu pursuer
pursu pursuant
backfir recoil
abdic renounc
retir withdraw
adopt assum assumpt
offic offici
quit resign
induct seat
consecr ordain ordin
enthron vest
groom train trainer training
civil educ school
assign deleg design
reassign transfer
appoint appointe constitut name
elev promot
celebr lion lioniz
demot releg
favor prefer
siev sort
elect elector elig
nomin propos
expel expuls oust
overthrow subvers subvert
can fire sack
replac supersed supplant
displac preempt
succeed success successor
labor push tug
fight struggl
preced precess predecessor
carpent carpentri
employ employe engag hire
contract sign signer
wait waiter waitress
busi occup occupi
collabor cooper
idl idler slug
daydream moon
dabbl paddl
grind labor toil
free liber liberti loos releas
allow let permit
repress subdu subjug
crush oppress suppress
offer volunt
reestablish reinstat
establish find found foundat founder launch
enact ordain
disjoint dissoci divorc
confeder confederaci
care handl manag
flirt toy
misconduct mismanag
stoke stoker
chair chairman
manag overs overse superintend supervis supervisor
oper run
certif certifi licens
form format organis
exclud exclus shut shutter
admit includ
keep prevent
hinder hindranc imped impedi
forbid forestal preclud prevent
avert avoid deflect
favor privileg
back endors support
canvass poll
patrol polic
honor respect
buttonhol lobbi
leas rent
charter hire leas
job subcontract
vote voter
fiddl shirk
ratifi sign signer
frequent patron shop shopper
legisl legislatur pass
divid divis separ split
triangl triangul
enrol enter inscrib recruit
negat veto
defeat kill
authoris empow
empow endow gift invest
accredit recogn
annul invalid nullifi void
formal valid
issu issuer suppli
crime crimin illeg outlaw
legal legitim legitimaci
integr mix
murder off slay
conjoin espous marri marriag wed
marri marriag splice wed
coupl pair
racket revel revelri
amus divers divert
ban censor
imprison jail jug lag
bust raid
emancip liber liberti
fine ticket
penal penalti punish punit
expel expuls
banish bar
coerc coercion coerciv forc pressur
railroad sandbag
compel compuls oblig
bother troubl
bother inconveni troubl
brand denounc
check contain control curb
govern governor order regul regular
district zone
discrimin discriminatori
disadvantag disfavor
handl treat
misbehav misconduct
acquit behav conduct deport
correct redress right
aton expiat
dissent protest resist
demonstr march
manag negoci
work workabl
accomplish achiev attain
bungl spoil
fail neglect
assay attempt essay seek tri
endeavor strive
essay test tri trial
screen test
forgo relinquish
court romanc solicit woo
court woo
seced splinter
bind bond
interfer interven intervent
domin master masteri
nurtur parent rear
serv servic
sabotag undermin weaken
adventur chanc gambl gambler risk
adventur hazard stake
honor reward
disgrac dishonor shame
aid assist help helper
expedit hasten
tend tender
fuss mother
salv salvag save
deliv deliver rescu
redeem redempt
condit condition disciplin train
foster further
advanc boost encourag further promot
conduc contribut contributori
back endors second
block blockad blockag embarrass hinder hindranc obstruct
baffl cross foil frustrat queer scotch thwart
block halt stop
enforc implement
constrain enforc impos
complet discharg dispatch
exempt free reliev
antagon counteract
anticip counter forese
sin sinner
blunder sin
breach offend offens transgress violat
conflict infring
assault dishonor rape ravish
desecr outrag profan
tackl undertak
encroach entrench imping trench
babi pamper
heed listen
con defraud rook swindl
cheat chisel
fox trick trickeri
fool gull
betray wander
fake falsifi falsiti fudg misrepres misrepresent
entrap frame
beguil juggl
corrupt debas demor deprav pervers pervert profan subvers subvert
action litig sue suit
commit perpetr
rebel rebellion
revolt revolut
defect desert
oppress persecut
persuad persuas sway
govern governor rule ruler
tyrann tyrant
contend cope deal grappl manag
affili associ assort consort
campaign crusad fight fighter
condescend descend
frivol trifl
coexist cohabit
begin start
ceas end finish termin
defin delimit delin specifi
bach bachelor
exist live subsist surviv
endur last live surviv
surviv survivor
compris constitu constitut
compon compos
divid separ
connect link
form spring
aris origin upris
becom turn
demand involv necess necessit need requir
compris contain incorpor
embrac encompass
featur have
boast featur sport
correspond equat
ensu result
entail implic
entail impli implic mean
lead result
abid stay
remain remaind remnant
linger loaf loiter loung lurk tarri
bum loaf
hesit waffl waver
hesit paus
procrastin stall
defer postpon remit shelv tabl
domin predomin prevail reign rule
amount number total
outweigh preponder
count matter weigh
deserv merit
persist prevail preval
obtain prevail
fill occupi
dwell dweller inhabit livabl live popul
canton quarter
consist dwell lie
pertain pertin
camp camper encamp tent
board room
agre agreeabl agreement correspond match talli
duplic twin
depart departur deviant deviat vari variant variat
vari variabl variant variat
counterbal oppos
contrast counterpoint
clash collid jar
exceed excess top transcend
exceed transcend
function serv
fulfil satisfactori satisfi
equal match rival
compens counterbal
excel surpass
concern pertain pertin refer relat touch
affect involv regard
drag sweep tangl
entangl mire
concern interest occup occupi
fascin intrigu
prolong sustain
continu preserv uphold
ceas cessat discontinu quit stop
hold keep maintain
jog rambl
continu keep
span travers
extend extent run
roll undul
cover extend extent
constel dot stud
rang straddl
focal local
preced precess predat
cap crest
face front
delimit subtend
locat situat
hulk loom predomin tower
rear rise
endang menac peril threaten
beetl overhang
embodi persona personifi
embodi incarn substanti
bodi person personif personifi
befit suit
accord agre agreeabl concord consort harmon harmoni
contain contin
accommod fit suit
hover oscil
buzz hum seeth
defi defiant withstand
brave endur weather
defi refus resist
trifl wanton
converg meet
bind border boundari
anteced forego preced precess predat
orient point pointer
jut project protrud protrus
swarm teem
abound abund
abound bristl
accompani compani companion
cancel offset
disagre discord
gape yaw yawn
inclin lean tend tendenc
enter figur
rage ramp rampant storm
elud elus escap
interrel relat
stagnant stagnat
forbear refrain
read say
persist remain
facilit help
defin definit delin
curv wind
brood loom
eclips overshadow
adorn beauti beautifi deck decor embellish grace
sum summar summat
patter spatter
combust erupt ignit
inflam kindl
beam shine
reflect shine shiner
scintil sparkl
radianc radiant radiat
fume smoke
shade shadow
burn glow
cloud overcast
blight plagu
drench swamp
char coal
implicit unquest
compar relat relative
concept conceptu
idea ideal
ampl copious plenti
lush profus riotous
fault faulti
accept recogn
give grant
covet grasp greed greedi
predac predaci
rapaci raven voraci
acrobat athlet gymnast
agil nimbl quick
possibl potenti
degen degener
depend hook
accumul cumul
complement complementari complet
adequ equal
inadequ unequ
gluten glutin gummi mucilagin pasti sticki viscid viscous
gum gummi
adject procedur
adorn decor
gem jewel spangl
brocad emboss rais
frill ruffl
panel wainscot
deft dexter
benefici benefit
plus posit
prefer preferenti
dare ventur
best better
cosmet enhanc
sens sensuous
smitten strike
artifici contriv stilt
dissent dissid
appal dismay shock
frighten scare
frighten panick terrifi
battl bellicos
competit milit
predatori rapaci raven vultur
jolt shake
frantic frenzi
churn roil turbul
rippl ruffl
annoy gall irrit nettlesom pester vex vexati
stress tri
alert watch
vigil wake
assign convey transfer
deceas depart go
aspir wish
meager stingi
bare scanti
synthesi synthet
aggrav provok
anger enrag furi furious madden
mad sore
incens indign outrag
inanim nonliv
unidentifi unknown
anterior prior prioriti
accompani attend consequ result
later posterior
submerg submers underwat
prepar preparatori
follow next
back hind hinder
cod collect
collect payabl
apposit pertain pertin
barb barbel brist bristl bur prick prickl spini thorn thorni
scale scali
crafti cun sli
design scheme
elocut eloqu fluent
mute tongueless unspoken
dumb speechless
discredit disgrac dishonor shame
embarrass humili mortifi
guilt guilti shame
audac audaci brazen insol
glu past
absorb captiv engross intent wrap
absentmind abstract
bewitch captiv enchant entranc fascin
cun cute
fetch take win
ascrib imput refer
pregnanc pregnant
omen omin
accredit commiss licens
canon glorifi
obtain procur
sleepless watch
dormant hibern torpid
sleep sleepi
appal dismay
fright horribl horrifi
aw dire dread fear frighten terribl
bale forbid menac omen omin sinist threaten
formid redoubt
ghast grim gruesom macabr
rear rearward
direct guid
convers revers transpos
rearward revers
return revers revert
assum assumpt presumptu
bed stratifi
layer superimpos
fern ferni fernlik
downi pubesc
fuzz fuzzi
come fair sight
resplend splendid
scene scenic
grotesqu monster monstrous
bale bane
malic malici
despit spite vindict
wors worsen
triangl triangular
color negro
bronz suntan tan
acn pimpl pustul
mar scar
crimson red
homicid murder
butcher sanguin slaughter
audac audaci brave fearless
tie truss
disentangl loosen
bourgeoi materi materialist
brave courag
valiant valor
chicken yellow
nurs suckl
smother suffoc
blow wind
inflam redden
dusk duski twilight
gloom gloomi
glint glitter scintil spark sparkl
blaze blind dazzl glare
glisten shini
silk silken silki silklik
discrimin discriminatori prejud
liber toler
dash dot
fit interrupt
buri inter
labor toil
indol lazi sloth
button fasten
grate rasp
rend rip split
count countabl enumer numer
innumer myriad
placid still tranquil unruffl
angri furi furious
billow surg
breez breezi wind windi
conscienti painstak scrupul
detail elabor
cursori perfunctori
heedless reckless
carpel pistil
carv carven
engrav etch inscrib
caudal taillik
activ actuat
motiv motor
caution cautious
caviti honeycomb pit
pore poros porous
center central
center halfway middl midway
peripher peripheri
encircl skirt
certain sure
confid convinc posit
uncertain unsur
diffid shi shyness timid unsur
inescap unavoid
avert avoid
chang changeabl
errat mercuri
transform translat
edit emend
changeabl mutabl
charact characterist
diagnost symptom symptomat
distinct typic
benefic philanthrop
vestal virgin virtuous
promiscu wanton
blith lightheart
buoyanc buoyant perki
gay sunni
cheerless depress
dismal dreari
melancholi somber
gild gilt gold golden
blue bluish
blush rosi
brown brownish
green greenish
lavend lilac
pink pinkish
purpl purplish violet
carmin cherri crimson red reddish rubi scarlet
yellow yellowish
jet soot sooti
gray greyish
pear pearl
flush red redden
calico motley multicolor pie
iridesc shoot
blanch livid
bleach fade
drab sober somber
blanch etiol
pallid wan
flashi gaudi
christ christian
barbar barbarian savag uncivil
group sort
immacul spic spotless
dirt dirti soil unclean
dingi grimi
filth filthi
bawdi ribald
blasphem profan
lewd salaci
confus perplex puzzl
obscur vagu
limpid transpar
limpid liquid
milk milki whitish
muddl woolli
daze stupefi stupid
cagey clever
dumb slow
farthest furthest
farther further
close near nigh
yon yonder
adjac next
contigu immedi
circumfer encompass surround
nestl snuggl
clad cloth
apparel attir dress garb garment robe
breech trouser
bare nake naked nude nuditi
haze hazi mist misti
lower sullen threaten
coast coastal
inshor onshor
offshor seaward
confus disjoint disord illog scatter
aggreg mass
diffus dispers dissemin
permeat pervad pervas
promulg publish
ablaz afir aflar alight
ignit kindl
room roomi space spacious
proport relat relative
commerc commerci
averag ordinari
especi except particular special
accustom custom customari habit habitu
individu singl
respect several various
gestur nonverb
gestur sign
outspoken vocal
mom silenc silent
impact wedg
unequ uniqu unparallel
effect effici
entir full total
entir intact integr
pledg swear
absolut downright sheer
accomplish complet realiz
exhaust thorough thoroughgo
full total
part partial
sketch sketchi
blanket broad encompass extens wide
ecumen univers
calm seren tranquil
collect equanim pois
cool nerveless
abash embarrass
perturb rattl
apprehend apprehens intellig perceiv understand
enigmat puzzl
opaqu unintellig
bulg convex
dispers spread
separ space
haunt obsess preoccup preoccupi
casual nonchal
succinct summari
curt ters
pith pithi sententi
tedious verbos wordi
conclud conclus
atrophi diminish
enlarg hypertrophi
provision tentat
jam pack
inappropri unfit
conjoin conjunct
advers opposit
adjac neighbor
coupl join link
consecr dedic
profan violat
accord agre agreeabl concord conson
cri flagrant glare
outstand promin salient strike
inconspicu invis
staunch steadfast unswerv
creat creativ
format shape
reconstruct rehabilit
annihil devast wither
blast ruinous
caustic corrod corros erod eros mordant vitriol
rebelli rebellion
bulletproof unshak watertight
insist repeat repetit
recur recurr repeat
persist relentless
fit spasmod
isol stray
continu continuum uninterrupt
ceaseless incess perpetu
dog persist
obsess possess
anarch lawless
ramp rampant
content contenti
undisput unquest
combat content contenti disput
custom customari
bizarr eccentr
atom nuclear
focus focuss
arboresc treelik
bush bushi
flimsi unconvinc
barbecu grill
boil poach stew
corrupt dishonest purchas
deprav reprob
shoddi sordid
interact synergist
good respect
signific substanti
aerial ether
bodi corpor embodi incarn
correct right
accur exact precis
incorrect wrong
fals falsiti mistak
amend correct
provinc provinci
evacu purgat
chivalr chivalri knight
brusqu curt
creat creativ origin
imagin invent
unimagin uninspir
incred unbeliev
apprais evalu
danger grave grievous serious
crucial import important
chop shred slice
perfor pierc punctur
afoot underway
disus obsolet
blame blast bless damn darn deuc goddamn infern
damn goddamn
circular rotari
crumpl dent
crude earthi
decid determin
fatal fate
assert declar
announc proclaim
triumph triumphant victori
insubordin resist
amen conform
undefin vagu
indefin undefin
indefin indefinit
blue dispirit downcast gloomi
lone loneli
exult pride rejoic triumph triumphal triumphant
brick brittl
crumbl friabl
delic fragil
splinter splinteri
rigor stringent
exact stern
cri insist
press urg urgenc urgent
authoritarian autocrat tyrann tyranni
caprici whimsic
restrain retic unemot
question refut
indisput undisput
appel name
impli implic suggest
test tri
bloodsuck parasit
autonom autonomi
tendenc tendenti
normat prescrib prescript
undesir unwant
annihil extermin
rape sack
shatter tatter
protect save
maintain retain
ascertain discover
difficult hard
ambit ambiti challeng
baffl knotti
elementari simpl
distinguish impos
humbl humili mortifi
statesman statesmanlik
delinqu neglect remiss
inattent neglect
polit smooth suav
appeas placat
sidelong squint
circuit roundabout
meander wander wind
blunt candid forthright frank outspoken
digress excurs rambl
sweep wholesal
medial median
crisp sharp
defin outlin
blur fog foggi fuzzi haze hazi
cloudi nebul
dim faint shadowi vagu wispi
dissoci separ sever
authoritarian dictatori overbear
autocrat magisteri peremptori
oppress tyrann tyranni tyrant
slavish submiss submit
overrid paramount predomin preponder
sovereign suprem
theater theatric
drink intox rip
crock slop smash soak
dope drug narcot
blunt dull
acut intens
pierc stab
bounc spirit
bubbl frothi scintil spark sparkl
effus gush
arid desicc
drab dreari
propel propuls
anxious die
impati rare
aborigin primev primordi
advanc beforehand
earlier earliest
archaic primit
honor honorari
apprehens worri
precari unstabl
easter eastern
eatabl edibl
knowledg learn letter
ignor illiter
effect effectu efficaci
arduous gruel labor labori punish
exhaust tire wear weari
arduous strain strenuous
forc forcibl
resili springi
chew chewi
rubber rubberi rubberlik
compulsori mandat mandatori requir
gauch unpolish
elect elig
desir suitabl worthi
affect emot
cathart releas
mood moodi tempera temperament
impass stolid
confirm falsifi verifi
existenti experi experienti
experiment observ
theoret theori
conjectur hypothet supposit
notion specul
discharg dismiss fire
beguil captiv charm delight entranc
fascin hypnot mesmer spellbound
demor dishearten dispirit
involv mire
laden oppress
energet energi
alert brisk rattl spank
indefatig tireless unflag
daze foggi groggi stupor
dreami lackadais languid languor
inquir inquisit
probe search
accru accumul
hyperbol inflat
exagger magnifi
decreas reduc
energet energi industri
avid zeal zealous
desir wish
avid devour greedi
covet envi envious jealous
harmoni symmetr
effac eras
obliter remov
abstrus recondit
mysteri mystic occult
constitu constitut
substant substanti
accident incident
abject miser scurvi
pathet piti pitiabl
belittl deprec depreci slight
derogatori disparag
distress unhappi
flat level plane
crinkl rippl wavelik wavi
lump lumpi
patch patchi
rigor strict
approxim rough
commut substitut
drink intox
arous stimul stir
elat exhilar
electrifi thrill
tickl tingl
crimin incrimin
exhaust spend
leav leftov remain
absent lack miss want
destitut devoid
anticip await
unannounc unpredict
opportun opportunist
expend expens
cheap inexpens
experi experienc
season veteran
untest untri
explain interpret
incomprehens inexplic
cryptic inscrut mysteri
unaccount unexplain
explicit express
declar state
definit unequivoc
inher under
tacit understand
unsaid unstat
indefin indescrib ineff unspeak
protrud protrus
cavern erectil
unfair unjust
cheat foul unsportsmanlik
equit just
punic treacher treacheri
adulter adulteri cheat
traitor treason
insurg subvers subvert
foolproof unfail
inerr uner
strang unusu
antic fantast grotesqu
curios curious funni peculiar queer rum singular
fashion stylish
dash jaunti spruce
antiqu outmod pass
mossi stodgi
chic smart
fleet swift
hurri scurri
instanc instant instantan
quick speed speedi
rapid speed speedi
sluggish sulki
exact fastidi
fleshi overweight
port stout
lean thin
emaci gaunt haggard pinch skelet
gang lanki
boni scrawni skinni weedi
shrivel wither
spare trim
stringi wiri
greasi oili sebac
dead death
dead lethal
feather featheri
feather featheri featherlik
fledg vane
congratul congratulatori
clumsi inept
conceiv concept impregn
infertil steril unfertil
conclud end over termin
done through
bound delimit
infin infinit
boundless unbound
first inaugur initi initiative maiden
conclud final last
premier prime
mediat middl
fissil fission
afflict impair
crippl game halt lame
suit suitabl
limber suppl
adam inexor
fossil ossifi
brassbound ironclad
inflex sturdi uncompromis
compromis conciliatori
elast flexibl
rigid unbend
alien exot
aborigin nativ
abroad oversea
extern intern international
interior internal
haunt persist
reveng vindict
starchi stiff
casual daili everyday
colloqui convers
felicit happi
luck lucki
disast disastr
dispossess homeless
miser misfortun pathet piteous piti poor
fragranc fragrant
aroma aromat
perfum scent
fetid foul smell smelli stink
rancid sour
redol smell
autonom autonomi independ sovereign
emancip liber
corner trap
captiv imprison jail
predomin prevail
candi crystal
dehydr desicc dri
affabl amiabl cordial genial
cozi intim
generat procreat reproduc reproduct
abort unsuccess
flood inund overflow
glassi glaze
vacant vacat
cosmet decor ornament
malfunct nonfunct
equip furnish
circumst circumstanti
particular peculiar special
proprietari proprietor
bounti give handsom
lavish unspar unstint
authent unquestion verit
attest authent document
assum fiction fictiti fictiv pretend sham
bastard fake
gift talent
shine shini
glass glaze
glori glorious
celebr histori stori
bulli cork crack dandi smash swell
satisfactori satisfi
abomin atroci aw dread terribl unspeak
cork corki
deplor distress lament piti sorri
crap crappi lousi rotten stink
redeem redempt save
atroc atroci monstrous
corrupt pervers pervert
demon diabol fiendish hellish infern satan unholi
despic slimi vile worthless
devilish diabol
equabl placid
brist prick
crab cross fussi
fractious irrit peevish petul testi
crusti gruff
glower moodi moros sullen
nag shrewish
sur ugli
lith sinuous suppl
clumsi ungain
labor strain
eleg grace
gradat graduat
bluff sheer
grate thank
miser suffer
regret sorri
salv soften
down downi fluff fluffi
floccul woolli
calcul scheme shrewd
continu fricat sibil strident
flint granit stoni
hurt injur injuri
libel slander
catastroph ruin ruinous
damag detriment prejudici
mischief mischiev
stab wound
conson harmon harmoni
discord disson
alter curat cure heal remedi therapeut
crippl disabl incapacit
infect pathogen
oper surgeri surgic
flush rosi
florid ruddi
rheumat rheumatoid
canker ulcer
diseas patholog
foam foami froth
gangren mortifi
inflam inflammatori
sallow sick
divin god
divin godlik
buoy buoyanc buoyant
burdensom oner tax
distress disturb perturb troubl worri
leaden weight
lumber ponder
deaf indiffer
attent heed
disabl disqualifi
implement instrument subservi
assort miscellan mix motley
grade rank stratifi
command domin overlook
emin lofti soar tower
lift upraiz
adenoid nasal pinch
soprano trebl
mime mimic
honest honor
dishonest dishonor
deceit fallaci fraudul
deceiv decept mislead
august rever vener
disgrac inglori shame
perpendicular vertic
lean tilt tip
diagon slant slope
rampant rear
nod pendul weep
prone prostrat
seat sit
gush pour
jet spout spurt squirt
barren bleak desol
oppon oppos
fieri fire
heat het
stifl sultri
arctic frigid ici
chill chilli
shiver shiveri
sensual sultri
freez frosti glacial ici
frail imperfect
barbar brutal cruel fall savag vicious
beast bestial brute
inhuman insens
banter faceti
amus comedi comic fun funni laugh laughabl mirth
dri iron ironi wri
farc farcic ludicr
wit witti
raven starv
fli quick
hast hasti headlong
hast hasti precipit
care deliber
easi easygo leisur
classifi distinct
imman subject
diminish lessen weaken
essenc essenti
cardin central fundament key
chief main master primari princip
fiddl petti trivial
amaz awe
arrest sensat stun
astonish astound stagger stupefi
baron baroni impos nobl state
drama dramat spectacular strike
expans grand
majest majesti proud
brillianc brilliant glori glorious magnific
detect perceiv percept
evid observ
mark pronounc
build reinforc
apt dispos give mind tend
avers indispos loath
futur next succeed
past preced retir
bet dissip
auster stern
correct disciplin
develop underdevelop
catch communic contagi contract transmiss transmit transmitt
advis advisori consult
exemplifi illustr
reveal tell telltal
convers familiar
educ enlighten
artless ingenu
art disingenu
distort misrepres pervert twist
colon settl
abandon derelict desert
ancestor ancestr hereditari
famili genet hered hereditari inherit transmiss transmit
smother stifl strangl
hurt wound
lacer mangl tear
intact inviol
absolv clear exoner vindic
blame censur
inform instruct
demonstr illustr
enlighten illumin inform
interraci mix
coordin interconnect unifi
occlud sorb
consolid unifi
brillianc brilliant
bright smart
born innat
search trenchant
conscious wit
calcul deliber
intent know
accid accident inadvert
unintent unplan unwit
design intent unintent
augment enhanc
deepen thicken
allevi mitig
apathet indiffer
blase bore
absorb engross fascin grip rivet
amus divert
bore deaden tedious tiresom wearisom
inher integr
extern outsid
introspect introvert
intrud intrus
encroach trespass
busi interf meddl offici
belli bulbous bulg protuber
jut project protrud reliev stick
erupt igneous
aqueous sedimentari
irrupt pluton
anim enliven
brace brisk fresh refresh
renew restor reviv
debilit weaken
drain exhaust
tantal tempt
dole mourn
bereav griev mourn sorrow
tear weep
mourn plaintiv
elat joy
festiv merri
gay jolli jovial merri mirth
fit meet
benevol kind sympathet
cut edg sting
celebr fame famous illustri notabl note renown
appreci apprehend comprehend
interpret take
label tag
crown laurel
big larg
bigger larger
bulk bulki
coloss prodigi stupend
enorm tremend
cosmic cosmos
epic heroic
giant gigant mammoth
huge immens vast
bang wallop
diminut lilliputian petit tini
judg judici
ratifi sanction
bootleg contraband smuggl
illegitim illicit outlaw
foster surrog
alik like similar
like same
apt liabl
like probabl
improb unlik
limitless unlimit
add addit linear
denot explicit
can transcrib
livabl live
habit inhabit
intuit viscer
elong lengthen prolong
abbrevi brief
chronic continu
extend length lengthi prolong
durabl last
endless etern intermin
abbrevi shorten truncat
fleet fugit moment momentari
cross transvers
curs damn doom
destroy ruin
reclaim rescu
ransom redeem
deafen thunder
dull muffl mute soften
hush mute subdu
murmur whisper
murmur rustl
ador endear love
angel sweet
abomin detest
ador idol worship
belov darl dear
cherish precious treasur want
favor favorit pet prefer
despis detest hate scorn
jilt reject
ador fond
affect affection fond
amor romanc romant
captiv charm
lead prima star stellar
insignific peanut
control govern
difficult unmanag
asterisk star
join unit
male man viril
duplic match twin
mate pair
adult grow
embryo embryolog embryon
childish infantil
nomin token tokenish
mean pregnant
empti hollow vacuous
immeasur unmeasur
limitless unmeasur
automat automaton machinelik robot
honey sweet
liquefi molten
bad big
brutal unrel
consum overwhelm
exquisit keen
extrem utmost
fierc tear vehement
sever terribl wick
concern interest
martial soldier
martial warlik
allevi eas reliev
quench satisfi
everlast perfect pure sod stare thoroughgo utter
blink bloodi bloom crash flame
harden temper
movabl move transfer transport
immov stabil unmov
movabl move
gold golden
metamorph metamorphosi
intermedi medium
cautious conserv
fair reason
exceed excess inordin unreason
exorbit outrag steep
extremist radic ultra
monoval unival
degener degrad dissip dissolut
disgrac scandal shame shock
adulter adulteri extramarit
legion numer
littl slight
drive impel
move stir touch
affect poignant touch
aflar flare
motionless static still
fix set
freez root
global globe world worldwid
bleach dy
convention styliz
fake faux imit simul
semisynthet synthet
apparit ghost spectral
uncanni unearth weird
charm magic sorcer sorceri witch
marvel miracl miracul
final net
necess necessari
essenti indispens
need requir requisit
unnecessari unneed
excess extra redund spare superflu surplus
dirti filthi
hate mean
nobil nobl
elev exalt idealist lofti
mean meanspirit
aristocraci aristocrat
august grand lord
unwash vulgar
averag mean
abnorm unnatur
aberr deviant deviat
norther northern
northeast northeastern
northwest northwestern
souther southern
southeast southeastern
southwest southwestern
feder union
disregard forget
ignor neglect
overlook unmark
perceiv sens
ascertain discov observ
bane pernici
corrupt degrad
imperson neutral
appar appear evid manifest patent plain unmistak
bar barricad blockad
block plug
choke clog
abhor abhorr detest obscen repel repugn repuls
ghast sepulchr
disgust distast foul loath loathsom repel revolt
hideous outrag
objection obnoxi
assault attack
maraud predatori raid
offend offens violat
defend defens justif justifi
unauthoris wildcat
constitut establish
innat uncondit unlearn
antiqu archaic
secondhand use
novel refresh
radic revolut revolutionari
age elder older
gray hoari
immatur young
adolesc teen teenag
child childlik
vernal youth
agap gape
encircl surround
activ fight
season time
opposit pair
demor discourag dishearten
boister unruli
raucous rowdi
consecut sequenc sequenti seri serial succeed success
disord upset
averag mediocr middl
everyday mundan routin
exceed except surpass
fantast howl marvel rattl terrif tremend wonder
remark singular
amorph unstructur
arrang order
alien disori
confus disori lose
align posit
new novel
germ germin origin semin
hackney stock threadbar tire trite
dusti stale
convent establish
dissid heresi heret
cloak cloth drape mantl wrap
dabbl spatter splash splatter
leaf leafi
leaf leav
clandestin secret surreptiti undercov underground
cloak disguis mask
subterranean ulterior
compens pay remun remuner
compens remuner salari
complimentari free
agon harrow tortur
rack wrench
stain varnish
delin repres
excus forgiv
unjustifi unwarr
bias color slant
travel travers
ablaz aflam
ardent fervent fieri impass torrid
fanat rabid
ago agon
bygon depart go
former sometim
former previous
late recent
patienc patient
dilig persev
loyal patriot
nation nationalist
disloy unpatriot
belliger war
milit warlik
remors ruth
acut discrimin incis keen knifelik penetr pierc sharp
apprehend apprehens
detect notic
complet consumm
faultless impecc incorrupt
blemish flaw
defect fault faulti
last perman
abid endur
etern everlast perpetu unend
imperman temporari
ephemer pass transient transitori
improvis makeshift
allow permiss permit
forbid prohibit
indulg lenient
clog hinder imped obstruct
frustrat thwart
baffl bewild confound confus
question quizzic
intim privat
tell weighti
anim carnal flesh sensual
bodili corpor somat
intellectu ration
psych psychic
god rever worship
religi religion
atheist unbeliev
ethnic pagan
grim inexor relentless stern unforgiv unrel
dot fleck speck speckl
floral flower
marbl marbleiz
patch spot spotti
auster sever stark
mere simpl
flamboy florid
busi fussi
elabor luxuri
battlement castl
predetermin preset
glib pat
improb unbeliev unconvinc
pleas pleasant
enjoy gratifi pleasur
acid acrid bitter blister caustic sulfur sulphur vitriol
beast hellish
dour forbid
embarrass mortifi
afflict pain sore
amus divert entertain
annoy irrit nettl steam sting
injur offend pain
delici delight
exasper infuri madden vex
needlelik sharp
lustrous shine
affirm optim optimist
antagon antagonist counter
accomplish achiev manag realiz
execut feasibl practic viabl work workabl
potenc potent
coerc coerciv
potenc potent strong
reign rule
helpless incapacit
potent power
nice skill
caprici freakish
episod occasion
plan plot
prepar prepared
extemporan impromptu offhand
ostentati pretenti
flamboy showi
pretens pretenti
altern substitut
auxiliari subsidiari supplement supplementari
substitut util
fundament rudimentari
incid incident
omiss omit
parenthesi parenthet
clannish snobbish
cloister reclus seclud sequest
backstag offstag
alon onli
depriv disadvantag
arabl cultiv
fertil prolif
fruitless futil sleeveless vain
generat product
consum consumpt
consist reproduc
amateur recreat
amateur amateurish unskil
gain pay
appar appear ostens seem
facil slick
look sound
advanc innov
return revert
roll trill
becom come decor decorum seem
decent fit
prim prudish puritan victorian
indec untoward
fate portent
bastion fortifi
expos open
defenseless nake naked
custodi custodian
boast brag crow
disdain haughti imperi lord overbear pride supercili swagger
conceit egotist swell vain vaniti
break crush humbl humili
meek mild
agit provok
incendiari incit inflammatori instig
prudenc prudent
judici wise
belat late tardi
benight night
punish punit
retali retaliatori retribut
pure puriti
clean uncloud
sheer unmix
contamin pollut
dingi muddi
adrift afloat aimless
categor flat uncondit
outright unlimit
fishi funni shadi suspect suspici
silenc silent soundless still
blatant clamor strident vocifer
relax repos rest
disrupt riot riotous troubl tumult tumultu turbul
reason think
blind unreason
react reactiv
inert neutral
fit prime set
exist real realiti
pictur visual
fabl legend legendari
fabric fanci fiction fictiti
fabl fabul myth mythic mytholog
fanci imaginari notion
illus illusori
dreamlik surreal
lifelik pictori vivid
reason sensibl
intellig sound
mutual reciproc
civil cultur genteel polit
minc prim
coars uncouth vulgar
cure vulcan
process refin
improp unlaw
rectifi repar
affili attach connect
digress tangenti
extran impertin orthogon
awar mind
care heed
evoc evok redol remind reminisc reson
interchang standard
delin depict
natur naturalist realist
emblem emblemat symbol
esteem honor prestig prestigi
estim respect
damag discredit
infam notori
aloof upstag
overpow overwhelm
firm steadfast unbend unshak unwav
decenc decent nice
defer deferenti regard
contempt contemptu disdain insult scorn
derid deris jeer mock taunt
flip impud insol
carefre freewheel
respond respons
excess extravag exuber overween
confin constrain constrict limit restrict
inhibit inhibitori repress
recollect retain retent tenaci
fret interlac lattic
interconnect interrel
laci net netlik web
reson resound reverber
respect vener
floweri ornat
orat orator oratori
swing trip
measur meter metric
inton singsong
affluent flush money wealth wealthi
break bust
destitut impoverish indig needi
luxuri opul princ sumptuous
lavish plush
near nigh
ethic honor
condemn crimin reprehens
sin wick
bur huski strap
hardi stalwart stout sturdi
decrepit infirm weak
circl circular round
global globe globos globular orbicular sphere spheric
discoid disklik
annul ring
crescent lunat
dome vault
ellips ellipt oval ovat ovoid
ellipsoid spheroid
consecr sacr sanctifi
religi religion spiritu
danger unsaf
hazard risk riski
peril precari
market merchant
compar correspond
ident indistinguish
assort various
diametr polar pole
distinct distinguish
divers various
diver divers
vari variant
ident veri
akin kindr
analog correspond
confus mistak
bat buggi cracker nut
crazi mad sick unbalanc
sarcasm sarcast
barb bite nip pungenc pungent
grim mordant
adequ toler
fine okay
cheer comfort satisfi
academ pedant
erudit learn
furtiv sneak stealthi surreptiti
blatant blaze conspicu
indic suggest
secur untroubl
insecur unsaf
allur beguil entic tempt
elder older
lowli petti secondari
lurid shock
sens sensibl
asleep numb
insens unaffect
sens sensori
detach isol separ
discret distinct
concert conjunct cooper
health sanitari
infect septic
earnest sincer solemn
grave graviti sedat sober solemn
dizzi giddi silli
devilish rascal roguish
arch mischiev
mock quizzic teas
elect elit
oper usabl use
locat place set situat
aimless drift float vagabond vagrant
mobil nomad peregrin rove wander
rootless vagabond
effect establish
appoint decre ordain prescrib
undecid unresolv
flirt flirtati
naughti spici
juici lush voluptu
lascivi lewd libidin lust
lust prurient salaci
adult pornograph pornographi
stack voluptu
model sculptur
chunk chunki lumpi
deform distort malform misshapen
ductil malleabl pliabl pliant tensil
mold shape wrought
amorph formless shapeless
common mutual
exclud exclus sole
import important signific
notabl noteworthi remark
portent prodigi
cleft dissect
analyz decompos
convolut tangl tortuous
complex complic
interlac interlock interwoven
devout earnest heartfelt
fawn obsequi
oili soapi
gild glossi specious
iii three
onli sole
doubl twofold
doubl dual dupl
doubl dual threefold twofold
threefold trebl tripl
fourfold quadrupl
adept expert practic profici skill
consumm master virtuoso
butcher unskil
bungl fumbl
grain graini granular gritti
slime slimi
greas lubric
aerodynam flow sleek streamlin
allig crack
chap crack
cord twill
hill hilli mountain
scali scurfi
line seam
boulder rock rocki stone stoni
warti wartlik
jolt rocki
furrow rug
eros jag notch
notch serrat tooth
cultur ethnic
lone solitari
reclus withdraw
alon lone loneli
accompani attend
coagul solidifi
congeal jell jelli
vapor volatil
recess sink
insolv unresolv unsolv
resolv solv
unresolv unsolv
ani whatev
blase world worldli
polish urban
risk riski specul
decay rot rotten
bubbl effervesc foam froth frothi
effervesc sparkl
boister knockabout
dash gallant
ebulli exuber
impertin irrever pert
live liveli raci
vibrant vivac vivaci
dispirit listless
elicit evok
express utter verbal
oral unwritten
codifi statut
explos volatil
ricketi shaki wobbl
disconnect staccato
authorit definit
casebook textbook
jerk jerki
convuls spasmod
shaki shiver trembl
quaver tremul
shift shifti
rous stir
contort writh
gnarl knob knot knotti
tortuous twist volumin wind
arc arch bow
coil helic helix spiral turbin whorl
corrupt crook
accent stress
emphas emphasi emphat
knockout sever
reinforc strengthen
faint feebl
feebl lame
pale pallid wan
limp wilt
obstin stubborn unregener
dog dour tenaci unyield
disobedi disobey unruli
boom flourish prosper roar thrive
victori win
defeat disappoint foil frustrat thwart
ruin sink undo
adequ enough
defici insuffici
sugar sweeten
arch condescend patron
emin high
lead preemin
humbl lowli
ace crack super top
boss brag
brillianc brilliant superb
choic prime prize qualiti select
excel rip splendid
greatest sterl superl
surpass transcend
bum cheap punk sleazi
deplor wretch
scrawni scrubbi stunt
over superimpos
brace buttress
groundless idl unwarr
aid assist
accessori auxiliari
collater confirm substanti valid verifi
encourag support
confound contradict contradictori
conquer super
amaz astonish astound stun
allerg allergi hypersensit sensit
capabl subject
convinc persuad persuas
amen tractabl
impress impression waxi
plastic pliant
asymmetr asymmetri
unapp unlik unsympathet
coincid concurr simultan
contradict contradictori
discern discreet
compact stocki thickset
deliri delirium excit frantic mad unrestrain
frenzi mania manic
cheap flash flashi garish gaudi loud meretrici tawdri
raci robust
acrid pungenc pungent
bland insipid vapid
tax taxabl
taut tight
fret itchi
pump wire
capillari hairlik
transpar vapor
filament threadlik
clog clot
coagul curdl
dens densiti impenetr
gelatin jellylik
syrupi viscos viscous
cogit ponder
conceiv imagin
presum suppos
imposs inconceiv unimagin
brood contempl medit muse pensiv ponder reflect rumin
delib deliber
econom economi frugal scotch spare stint
neat order
clutter litter
dishevel tousl
disord jumbl
rambl sprawl straggl
plaster slick
bushi shag shaggi
beat bush die
draw haggard wear
droop flag
exhaust fatigu spend
jade weari
invigor refresh
endur suffer support
intoler unbear
tonal tone
topmost uppermost
later sidelong
fibrous sinewi
callous thicken
venom virul
manipul tractabl
ductil malleabl
refractori stubborn
annoy harass harri pester vex
anxious nervous unquiet
disquiet disturb upset worri
actual genuin liter
fals falsiti
specious spurious
doubt question skeptic
suspici suspicion wari
authent reliabl
depend honest reliabl
devious shifti
slipperi tricki
overturn upturn
emblem emblemat type typic
regular verit
belowground underground
submarin undersea
liquid swim
organis union
nonunion unorganis
amalgam coalesc consolid fuse
conjug coupl
incorpor integr merg unifi
bifurc branch fork prong
disconnect fragment split
prong tine
ascend ascens
down downward
hoof ungul
employ util
use util
reclaim recycl
usabl use
util utilitarian
futil ineffectu meaningless unavail
airi impract vision visionari windi
effectu legal
legitim logic
null void
valu valuabl
neglig trifl
pointless superflu wast
vari variabl
constanc constant invari unvari
air airi
airless stuffi
invertebr spineless
feroc feroci fierc furious
hot rage
passiv peac
impecc innoc
wick wicked
evil vice vicious
nefari villain
unpaid volunt
drive goad
unwil unwilling
automat reflex
impregn inviol
crave desir
wash washabl
dwindl taper
cure heal recov
ill sick
afflict strike
indispos peak poor sick unwel
convalesc recov
deliri delirium hallucin
dizzi giddi
nauseat sick
bog boggi marsh marshi mud muddi swamp swampi
clammi dank
reek wateri
rain raini
bake parch scorch sunbak
sear shrivel wither
hydrat hydrous
alimentari nourish nutrient nutrit nutriti
healthi salubri
hearti satisfi
loathsom sicken vile
narrow taper
unmanag unwieldi
awkward ungain
dispos prepar prepared
loath reluct
absurd idiot laughabl ludicr nonsens preposter ridicul
unwis unwiz
arbor woodi
brush brushi
scrub scrubbi
pulp pulpi
secular world worldli
materi materialist mercenari
cloister monast
spiritu unearth
creaki decrepit derelict
erod scour
applaud commend
deserv worth
valu valuabl worth
undeserv unworthi
ancestor ancestr
amin amino
spider spiderlik
vein venous
articul articulatori
auricl auricular
axiom axiomat postul
axi axial axil
biochem biochemistri
calcar chalki
calcul calculus
celesti heaven
chemic chemistri
cinema cinemat
dictat dictatori
editor editori
electrostat static
febril feverish
gastric stomach
impress impressionist
ion ionic
neoplasm neoplast
planetari terrestri
ceremoni pomp pompous
social societ societi
sperm spermat
spleen splenic
profici technic techniqu
technic technolog
themat theme
calor calori thermal
tonal tone tonic
tubercl tubercular tuberculosi
galvan volt voltaic
lingua lingual
amphibi amphibia amphibian
space spatial
bovid bovin
lingua lingual linguist
caucasia caucasian
cone conelik conic
ciliari ciliat
financ financi fiscal
marit marri matrimoni
bibl biblic
pector thorac
pictori pictur
accus objective
carbon carbonifer
metropoli metropolitan
meteor meteorolog
audit auditori
tactil tactual
ocular optic visual
ocular ophthalm optic
choir choral chorus
epiderm epidermi
hypoderm subcutan
peloponnesian peloponnesus
genit vener
lexic lexicon
marin maritim nautic
ocean pelag
pelvi pelvic
hierat priest sacerdot
psychiatr psychiatri
therapeut therapi
islam moslem muslim
hindi hindu
enter intestin
script scriptur
develop development
occlud occlus
circul circulatori
sediment sedimentari
celt celtic gaelic
german teuton
french gallic gaul
nors norway norwegian
nors scandinavia scandinavian
diagnosi diagnost
necrosi necrot
proverb proverbi
myth mythic
palat palatin
pharyng pharynx
evolut evolutionari
wax waxen waxi
saliva salivari
flagel whiplik
execut executive
systemat taxonom taxonomi
shrub shrubbi
scot scotch scottish
conced concess
gland glandular
malay malayan malaysia
mongol mongolia mongolian
olymp olympian
carthag carthaginian punic
purg purgatori purifi
resid residenti
antiphon respons
rhizom rhizomat
tabl tabular
tutor tutori
bone boni osseous
calibr graduat
keel ridg
bare hard scarc
basic essenti fundament
but just mere onli simpli
immens vast
larg most
about approxim rough some
all altogeth complet entir total whole wholli
alon entir exclus onli sole
absolut die perfect utter
clean plum plumb
full fulli
good well
bad ill poor
consider substanti
bad grave serious sever
alway ever
constant incess perpetu
alway constant invari
non not
bloodi damn
anyhow anyway
howev nevertheless nonetheless still
hitherto yet
rattl real veri
fabul fantast incred
mighti power
instant instantan
present short soon
moment momentarili
passion turbul
frequent often
rare seldom
curious inexplic odd peculiar
fair jolli middl moder pretti reason somewhat
immoder unreason
slight somewhat
decid definit emphat unquestion
genuin realli truli
cours natur
appar evid manifest obvious patent plain
appar ostens seem
accident unexpect
ala unfortun
henc therefor thus
thenc therefrom
thenc therefrom thereof
death exceed extrem super
dead deuc insan
extraordinarili inordin
excess over too
also besid likewis too
final ultim
eventu final
current present
now nowaday today
immedi instant straightaway
aggress sharpli
pierc shrilli
blith happili mirth
firm steadfast
forthright squar
direct straight
aw fright terribl
abomin atroci rotten terribl
accept toler
intoler unaccept
aw dread horribl
exhaust thorough
good sound thorough
flat straight
increas progress
anteced previous
befor earlier
after afterward later subsequ
abrupt die short sudden
advis deliber design intent purpos
accord consequ
altern instead
absent absentmind abstract inattent
ahead befor
forward onward
aloud loud
quiet soft
arbitrarili haphazard indiscrimin random
desper urgent
almost near nigh virtual
chiefli main primarili princip
back backward rearward
bright brilliant
affection dear
below beneath
contemptu disdain scorn
curious inquisit interrog
doubli twice
especi particular special
elabor intric
faceti joke
quick rapid speedili
fast tight
faster quicker
allow permiss
etern everlast forev
impromptu spontan
extrem high
danger hazard peril
deplor lament woefulli
instead rather
delic exquisit fine
first foremost
forth forward onward
prompt readili
prompt quick
common normal ordinarili usual
notabl remark unusu
late latter recent
errat unpredict
humbl meek
indoor insid
outdoor outsid
insid within
mute silent
global intern
inevit necessarili need
fresh new newli
differ otherwis
automat mechan
distress pain
prefer sooner
collect joint
atroci outrag
disregard irrespect regardless
consist systemat
lingual linguist
hellish infern
local topic
likewis similar
appropri befit fit suitabl
inappropri unsuit
artifici unnatur
enough plenti
easi easili
actual realli
advert heed mind
purport suppos
illeg illicit lawless
general most
alon solo unaccompani
exact just precis proper
intim near
compar relat
predomin preponder
easi slow slowli
reproach reprov
careless heedless
earnest serious
deepli intens profound
uncertain unsteadili
steadi steadili
unambigu uniqu
religi sacr
conscienti religi scrupul
pure strict
loos slack
smart vigor
excel famous magnific splendid
marvel terrif top wonder
gratifi satisfi
grave sober
admit avow confess true
apt capabl compet
anxious apprehens
stiff stiffli
formal offici
clever smart
graceless wooden
bolt rigid stiffli
erron mistaken
invit tantal
decent proper
enorm huge stagger tremend
generous liber
defiant rebelli
brutal savag vicious
sage wise
foolish unwis
clear intellig understand
just justifi right
hastili hurri
individu separ sever singl
conspicu promin
inescap inevit unavoid
helpless impot
bewild confus
spectacular stun
smooth swim
dim indistinct
determin unshak
period sporad
amaz astonish surpris
impos impress
fruit product profit
abund copious extravag profus
bore tedious tiresom
reason sane sensibl
sublim suprem
irrit petul
relentless unrel
courteous polit
discourt impolit rude
admir commend
agreeabl enjoy pleasant
cordial heartili warm
ceremoni ritual
right truli
depend faith reliabl
undepend unfaith unreli
firm secur
endless infinit
boundless immeasur infinit
big boast
delici pleasur
bash timid
fond love
clean flawless
away forth off
dog tenaci
know wit
inadvert unknow unwit
compassion piti
callous unfeel
irresist overpow overwhelm
crook lopsid
sever stern
authorit magisteri
attract beauti
dour sullen
north norther northward
feroci fierc
law legal
halfway midway
earlier sooner
agon tortur
ambiti determin
abroad afield
abject resign
ador endear
articul eloqu
appreci grate
amiss awri
across crosswiz
artless crude
aft astern
covet greedili
avow profess
bang bolt slap smack
importun plead
bewitch captiv enchant
blunt brusqu round
bounti plenti
caustic vitriol
care cautious
ceaseless continu endless incess unceas
chast virtuous
clean fair
colloqui convers inform
collect compos
briefli concis
compact succinct
crimin reprehens
condescend patron
consecut sequenti
cautious conserv guard
consequ therefor
improb incred unbeliev
believ credibl plausibl probabl
believ credul
cryptic enigmat mysteri
curs damn
daze torpid
decis resolut
dens thick
perhap possibl
deris mock
despair despond
contagi infecti
covet envious jealous
deep deepli
deep late
objection obnoxi offens
deferenti submiss
despit spite
abomin detest repuls
detriment harm noxious
autocrat dictatori magisteri
discredit disgrac dishonor inglori shame
disgust distast revolt sicken
deceit dishonest
candid frank honest
dismal dread
obedi yield
disparag slight
dispirit hopeless
proport proportion
confid trust
dens obtus
expans exuber
effect efficaci
egotist selfish
equal even
unforgiv unpardon
cheapli inexpens
extravag lavish
exuber riotous
fals traitor treacher treason
fals incorrect
fanci whimsic
flamboy showili
jeer mock
gorgeous magnific splendid
grate harsh rasp
gregari sociabl
headlong precipit
hideous monstrous
luxuri rich
question wonder
free loos
illegitim illicit
law legitim
moral virtuous
amor immor
notic observ percept
fresh impertin impud pert
impetu impuls
incis precis
inexpress unutter
insidi pernici
impalp insubstanti
acut keen
laughabl ludicr ridicul
lengthwiz longitudin
long yearn
limpid lucid
matern mother
meager slender spare
ampli rich
base mean
menac threaten
mindless senseless
mundan terrestri
nation nationwid
closer nearer
closest nearest
necessarili need
obsequi servil subservi
clamor loud obstreper
hinder obstruct
ostentati showili
fastidi painstak
dim pale pallid
pacif peaceabl
confound perplex
bite bitter pierc
pipe steam
poison venom
power strong
feasibl practic
origin primit
prodig wast
indiscrimin promiscu
prudish puritan
odd queer strang
unimpeach unquestion
dubious question
rag straggl
rag uneven
rampant wild
credit respect
scath unspar
calm sedat
seduct tempt
independ sever
perpendicular sheer
remark signal unmistak
slant slope
slender slight slim
drip soak
souther southward
strict stringent
pass surpass
telegraph ters
riotous tumultu
unalter unchang
honor upright
especi special
frantic mad
close tight
deliber measur
pain sore
unreason viscer
`

/** Stems of words that mean a person, first of all. */
export const persons =
  'extraterrestri monster chimera dragon hydra perseus cassiopeia medusa pegasus siegfri deiti arianrhod osiri anu devi siva vishnu krishna rama buddha bodhisattva goddess god lord creator messiah allah angel archangel michael fairi elf puck lucif geni apparit phantom nymph pleiad nereid apollo aphrodit eri romulus remus artemi athena cronus dionysus bacchus daedalus gaea helio hera janus mino nereus uranus poseidon neptun persephon hade orion tita zeus atlas prometheus rhea hercul aesir balder elli loki odin thor eve cain charact jason odysseus achill agamemnon clytemnestra edipus helen othello pluto holm adult behaviorist captor consum coon coward defend guardian individualist dweller denizen aborigin lover intermediari nativist peer perceiv forerunn recipi unfortun worker offend african boer negro negroid caucasian circassian babylonian assyrian phoenician wasp asian asiat amerindian algonquian athapaskan mayan aztec apach caddo cayuga dakota dhegiha iowa iroquoi miami mohawk muskhogean penobscot pueblo sauk shasta sioux siouan teton wakashan indian dravidian tamil anabaptist jew moslem shiit buddhist chela eurasian celt albanian algerian altaic armenian australian austronesian austrian bengali bantu sotho belgian brazilian canadian carthaginian chilean chink colombian cuban cypriot czech dane dutch egyptian briton englishman saxon lancastrian cockney oxonian ethiopian ewe mari samoy gaul parisian creol minoan ionian athenian spartan haitian malay malayan palestinian hindu hungarian indonesian iranian persian iraqi isra italian venetian sicilian oscan jamaican japanes korean kurd lebanes libyan macedonian malaysian mexican hausa norwegian pakistani peruvian inca filipino polynesian romanian russian saudi arabian scandinavian nors siberian sloven sinhales sudanes swede irish swiss syrian thai tai turk ottoman uighur tungus manchu alaskan californian georgian sooner vietnames welsh teuton prussian somali trojan yemeni serbian serb zulu ari gemini leo virgo scorpion sagittarius capricorn aquarius abbot abomin absolv abolitionist abstain ascet accomplic virtuoso whiz wizard succeed acolyt actor actress adder teenag adversari antagonist oppos advisor advoc propon expon affluent broker auxiliari alchemist alderman aleut allegor alto amazon ambassador psychoanalyst analyst anarchist anatomist ancestor angler animist anthropoid anthropologist anti apologist justifi apostl appointe apprentic arbit archduk archeologist archbishop archer architect prelat aristocrat incendiari gunner artist helper astronom atheist aunt autobiograph automaton aveng babi babe infant babysitt bachelor bacteriologist baker ballerina ballplay bandlead banker bankrupt bariton baron baronet barrist bartend illegitim hitter batsman brute beggar worshipp taoist belov beneficiari done bidder biochemist biograph biologist bishop blackmail blasphem blocker bodyguard escort bolshevik bootlegg botanist bourbon bowler boyfriend brewer bride brigadi brother browser cop burglar businessperson bourgeoi dike butler buyer bystand caller calvinist camper fodder capitalist captain chieftain sharper caretak carpent carrier bearer cartesian carthusian cartoonist casualti catcher cavalryman snapper cpa chameleon champion chancellor chap fellow lad chaperon chaplain chauffeur cheerlead chemist ceo child kid youngster choreograph choos gull sucker nobodi citizen civilian claimant applaud clergyman closer buffoon tutor cobbler cog colleagu collector colonel coloratura titan columnist fighter comedian comedienn commando commission communist comrad compositor typograph pacifi reconcil conductor confection confessor defraud congressman connoisseur conqueror conformist nonconformist consort conspir constabl tubercular contractor contralto chef vamp cosmopolitan counselor courser courtier cousin cowboy artisan craftsman creditor crook outlaw crippl cub cubist minist parson custodian client cyclist czar dalmatian dame madam dancer dandi gallant swashbuckl darl darwinian daughter trailer deacon depart decoy dean debtor deceiv dentist depositor deputi dervish uproot devour pathologist potent diner diplomat discipl unravel distributor diver physician dodo don donor dramatist playwright seamstress drinker driver drummer drunkard dri dualist duchess duke boobi dummi bonehead hammerhead dwarf earl eastern eater economist editor egotist electrician elizabethan emperor empress employe foe enthusiast entrepreneur environmentalist epilept eskimo evangelist execution executive executor exil existentialist expressionist extremist buff devote fantast farmer farsi fascist father buster feminist fianc fiduciari fielder filmmak financi finder firstborn eldest fisherman fisher flatter florentin florist stoog minstrel fool forebear forefath foreman boss freak freeman freshman friar monk monast benedictin fugit fullback gambler gangster gatekeep geneticist progenitor genius gentleman geologist geophysicist hulk whale girl miss girlfriend girondist giver glutton godchild gopher goldsmith golfer governor grammarian grandchild granddaught grandfath grandmoth grandpar grandson grantor grocer bridegroom crank guard guerrilla guerilla guest guitarist torpedo guru guy hack hacker halfback cuckoo harrier chief headmast hearer auditor heavyweight heir hierarch hire histologist herald heret herpetologist highwayman hiker historian hog homo hood thug horseman host hostess hostag housewif humanist humorist hun hunter husband hypocrit iberian idealist idiot idler illiter impressionist industrialist infantryman infern inmat inquisitor provok introvert intrud invad inventor discover investor gypsi janitor jansenist javanes jester jilt jimdandi jockey joker journalist judith steamrol jumper jurist juror keeper khan kidnapp abductor killer king relative kin knight knocker apprehend noblewoman ladi lama landlord landown languish laureat lawman lawyer attorney layman learner southpaw lender lexicograph liar librarian librettist lightweight lilliputian lineback lineman boarder logician longer lookout sentinel sentri picket loon nobleman loser logger notabl madman maniac lyricist mama mummi magician magistr maiden maid maker boy adoni manserv maoist seaman seafar marksman maroon martyr marxist mater materialist mathematician mayor mechanist member menial mentor mercenari mercer messeng courier metropolitan activist officer mime mimic mimick miner misanthrop mislead missionari mistress hero royalist monolingu monotheist moralist mother motorist charlatan mourner mover mugger musician instrumentalist mutant mutat mutin storytel naturalist nazi neighbor newborn nephew neurologist neurot newcom fledgl niec nomad nonresid novelist beginn nullifi nun oarsman obstetrician offspr olympian omnivor onlook oppon optimist ordain organist orphan ostrich overnight overs owner proprietor painter paleontologist parent parishion passeng patient nationalist patron sponsor peasant goth pedant scholast peddler pedestrian perjur culprit personag personif embodi incarn avatar persuad pervert pessimist petition pharaoh pharmacist apothecari philanthropist philologist physicist physiologist pianist pilgrim pimp pioneer piper squirt pivot pirat plaintiff complain planner player plumber despoil poet policeman politician pope pornograph porter positivist potter practition preacher predecessor prefect chairman prey priest priestess princ princess printer prior prodigi pro professor programm proofread oracl prosecutor whore proteg proxi psychiatrist psychic psychologist sociopath psychopath psychot pursu pursuer putter pygmi quack quad quarterback rabbi racist raja rake rip rancher reactionari reader realist disprov receptionist redhead referr refuge regent reincarn allay hermit repres occupi respond revolutionari subvert ribald have millionair rider rigger rioter ritualist rival competitor contend screamer robber rogu romant roommat skunk bum roundhead ruler shrimp sage sailor saint salesgirl salesman salesperson santa satirist satyr lecher barbarian scab schizophren scholar schoolboy schoolgirl classmat scientist nag sculptor seduc seeker seller vendor sender serf sergeant servant serviceman settler colonist shah shakespearean shepherd sheriff shopkeep shopper shortstop showman shrew sibl signer sikh simpleton singer sinner evildo sir siren sister skater skier skimmer trollop slave sleeper slouch knockout smoker smuggler runner sneak sniper socialist leftist sociologist soloist son songwrit sophomor soprano sorcer rebel sovereign speaker specialist specifi spectat watcher sphinx spokesman spokesperson spous partner homestead squir reliev statesman statistician stepmoth steward stockbrok stoic cutter stranger striker stripteas stud student pupil stylist subdivid surmount overcom subsidiari subscrib ratifi successor suffragist suitor sumerian super extra supervisor supplier protagonist surgeon surrealist surrog surveyor survivor suspect provision swagger sweetheart bather swimmer symbolist sympath synthes tackl telltal taxonom taxpay teacher instructor teammat technician cashier tenant terrorist testifi depos ranger theologian theorist therapist healer thief thinker thoroughbr toddler tormentor tourist townsman trader dealer tragedian trainer tramp transient transcrib tribesman troublemak truste tumbler typist tyrant autocrat umpir uncl undergradu unicorn unitarian untouch uphold maintain urchin user guid vagrant valentin vermin dignitari vestal veteran veterinarian veterinari vet vicar viceroy dupe victor victorian scoundrel violinist viscount visigoth visionari visitor volunt voluntari votari voter voucher verifi wag waiter server waitress warbler ward warrior washer watchdog watchman wearer weasel whig dominican franciscan augustinian widow wife winner junior withstand woman workman wrestler wretch writer author yanke zionist zoologist aaron abraham albert alfr ali andrew ann antoni anthoni arafat aragon aristotl arminius arnold arthur auden augustin augustus octavian austen bach barber barrymor beethoven bere bismarck born brahm bront bunyan burk byron canut carnegi carrol carter cassius castro cather catherin celsius charlemagn charl chesterton christoph churchil clark cleopatra clinton coleridg constantin crane cromwel custer damon daniel dant david delib dewey diesel disney dougla eddi edgar edward einstein eisenhow eliot elizabeth empedocl engel esau esther euclid ever ezra fahrenheit fawk ferdinand firth franco franklin freud fuller galileo galsworthi georg gibbon gore graham gregori grimm hadrian haggard haldan hamilton handel hannib harri harrison hegel hemingway herbert heron herod hitler hodgkin hugh hussein saddam huxley ing isaac isabella jackson jacob jame jay jefferson jeremiah jesus christ redeem johnson jone joseph judah kennedi kipl lasso lawrenc leonard leonardo less lewi lincoln loui luke luther macaulay machiavelli magellan martial martin marx madonna mason matthew mckinley mead melvill meredith michelson miller milton moham montgomeri morley mose mozart muhammad mussolini napoleon bonapart taurus nebuchadnezzar nelson nero newman newton nichola nixon noah nobel norman paul pauli perri peter philip phintia pierc picasso piston plato polo pon powhatan ptolemi purkinj pythagora rembrandt rhine rhode richard robert roger roosevelt rousseau russel sadat samuel saul sax schlesing schubert scott scribe seneca shakespear shaw shelley sherman simon sitter smith socrat stevenson stoker stravinski stuart suckl sue sullivan taylor teller thackeray thoma thoreau truman turner usher vancouv vespasian victoria villa virgil voltair wagner walker walter william wilson wordsworth wren fundamentalist'
