/** Synonyms of moving, giving, taking and doing, in the notation of this folder's index. */
export const acts = `
help aid assist support relief
rescue save evacuate bring_safety
evacuate remove move transfer relocate
bring carry take transport deliver
deliver supply provide bring distribute hand
provide supply give offer
give hand grant award donate present
donate give contribute gift
receive get obtain gain collect
get obtain receive acquire secure
arrive reach come land
reach arrive hit
travel go journey trip
visit trip tour travel
tour visit inspect
attend take_part participate be_there
host welcome hold
reopen admit_again
close shut seal
design plan develop
develop create make
create form establish set_up found
make produce manufacture build
produce make output
use employ deploy utilise
protection security defence
prevent stop avoid avert
force compel oblige
free cut_out liberate
queue line
cover climb
lock shut
overpower subdue
join enter
enter get_in
owned possess belong
control run
cooperate help
elevate raise
hide flee in_hiding
leak spill escape seep run_out
repeat sit_again resit second_time hold_again
retake repeat resit
deadline time_limit
extend more_time prolong
drill bore push
in_person travel come attend
choice award decision selection
steal take copy tap
broker mediate arrange negotiate
donation money aid
fundraise collect_money appeal
transfer move sign switch
expel throw_out banish deport
submit hand_in file lodge
step_up increase intensify
cut_back reduce scale_down downsize
break_into burgle intrude
set_off depart leave start
touch_down land arrive
on_foot walk march
at_helm lead head run in_charge
fall_behind trail lag
catch_up close_gap
lead head run direct manage chair oversee
reaction response
overhaul check service inspect maintenance
hit_by struck
patrol crew
negotiate talk bargain ready_to_negotiate
authorise allow approve permit give_green_light
leave depart set_off go_away head_off set_out exit
depart leave departure
arrive reach come turn_up show_up get_to
enter go_in come_in step_into access
exit leave way_out
return come_back go_back get_back homecoming
travel journey go fly
head go make_way travel
walk march stroll go_on_foot hike trek
march walk parade
run race dash sprint rush
rush hurry hasten dash speed
flee escape run_away take_flight get_away
escape get_away break_free
chase pursue hunt follow
pursue chase follow go_after
pursuit chase
follow track trail tail
accompany escort go_with join
escort accompany guard
visit call_on stop_by tour
climb scale ascend
ascend climb rise
descend go_down come_down
jump leap spring
crawl creep
fly soar
drive ride
steer drive pilot
ride travel
move shift transfer relocate
transfer move shift hand_over
migrate move
carry bear bring transport
transport carry convey ferry
fetch collect bring
send dispatch ship post
post mail letter
pull drag haul tug
push shove press
throw hurl fling toss pelt lob
drop let_fall
lift raise hoist
raise lift hold_up
hold grip grasp clutch
hold keep retain
catch seize grab
take seize grab
remove take_away dispose get_rid
get_rid dispose remove scrap ditch
ditch drop abandon scrap jettison
throw_away discard dump
dump throw discard tip
pick_up collect lift
collect gather pick_up
gather assemble congregate come_together collect
assemble gather meet
disperse scatter break_up
scatter disperse spread
spread extend expand
give hand present provide
hand_over give surrender deliver turn_over
distribute hand_out give_out allocate
award present confer bestow grant
provide supply furnish
equip fit provide
contribute give donate chip_in
offer propose present
receive get accept
accept take receive
obtain get acquire secure gain
secure obtain win
return give_back hand_back
give_back return restore restitute
exchange swap trade
replace substitute supersede take_the_place
replacement substitute successor stand_in
stand_in substitute deputise fill_in
keep retain hold_on
keep_on retain
store keep stockpile
stockpile hoard store
lose mislay
search seek look_for
seek look_for try_to_find
use employ utilise make_use apply
consume use_up eat
waste squander
save spare conserve
make produce create build
create set_up produce
build construct erect put_up
dismantle take_apart take_down
smash break shatter
cut_off sever
divide split separate
separate part divide
join connect link unite
tie bind fasten
attach fix fasten
open unlock
lock bolt
block obstruct bar
obstruct block impede
cover conceal
surround encircle ring
fill load
empty clear
clear remove
wash clean
cook prepare
eat consume devour
drink consume
sleep rest
rest relax
wait stand_by
shake_hands handshake
smile grin
laugh chuckle
clap applaud
touch handle
hit strike beat punch
kick boot
push jostle shove
wrestle grapple
protect defend guard shield
guard protect watch_over
support help back
take_part participate join_in be_involved
join participate
attend be_present go_to
miss skip be_absent stay_away
boycott shun stay_away
avoid shun steer_clear evade
evade dodge avoid
invite ask
hold stage host organise put_on
organise arrange stage
arrange organise set_up
prepare get_ready
try attempt seek endeavour
accomplish achieve pull_off complete
pull_off achieve manage
succeed manage
fail fall_short miss
work labour toil
carry_out perform execute conduct undertake
implement carry_out put_into_practice enforce
run operate manage
operate run work
control command
command lead
coordinate organise
serve work
train coach prepare
practise rehearse train
try_out test
check inspect verify
inspect check look_over
count tally
celebrate mark fete
wear dress
dress clothe
undress strip
buy purchase get
sign put_signature put_name
sign_up enrol register join
apply request
withdraw pull_out back_out drop_out
meddle interfere intervene
force compel make
allow let permit
trap catch
occupy take_over seize
take_control seize
show exhibit display present
`
