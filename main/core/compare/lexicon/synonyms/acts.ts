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
return come_back go_back
leave depart exit
arrive reach come land
reach arrive hit
travel go journey trip
visit trip tour travel
tour visit inspect
attend take_part participate be_there
invite ask
host welcome hold
reopen admit_again
close shut seal
build construct erect
design plan develop
develop create make
create form establish set_up found
make produce manufacture build
produce make output
use employ deploy utilise
protect defend guard
protection security defence
prevent stop avoid avert
avoid prevent escape
force compel oblige
let allow permit
free cut_out liberate
trap stuck
queue line
cover climb
climb scale
smash break
lock shut
overpower subdue
join enter
enter get_in
owned possess belong
control run
run operate
cooperate help
elevate raise
connect link join
hide flee in_hiding
leak spill escape seep run_out
repeat sit_again resit second_time hold_again
retake repeat resit
deadline time_limit
extend more_time prolong
drill bore push
work operation
in_person travel come attend
choice award decision selection
steal take copy tap
broker mediate arrange negotiate
donation money aid
fundraise collect_money appeal
transfer move sign switch
expel throw_out banish deport
submit hand_in file lodge
carry_out conduct perform
step_up increase intensify
cut_back reduce scale_down downsize
get_away escape flee
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
`
