/** Synonyms of beginning, ending, causing and hindering, in the notation of this folder's index. */
export const course = `
rise increase grow climb gain go_up surge soar jump spike higher raise lift advance
fall decrease decline drop go_down plunge slump slip sink lower reduce shrink tumble lose_ground
raise increase lift boost hike push_up
cut reduce lower slash trim curb decrease reduction
boost strengthen enhance increase promote reinforce improve
strengthen deepen enhance intensify reinforce consolidate step_up bolster build expand
improve better enhance upgrade progress
begin start commence set_out
end finish conclude stop cease complete
end termination finish
complete finish conclude close
halt stop suspend interrupt
interrupt disrupt halt suspend
continue go_on proceed carry_on remain
resume restart return
remain stay keep
divide split share
limit cap ceiling
cause reason source origin
cause trigger provoke lead
result outcome consequence finding
consequence result effect
impact effect influence
influence sway
problem difficulty trouble issue
retreat withdraw recede
weaken lose_strength
strengthen gain
gain win
failure fail collapse breakdown
succeed success
success achievement
achieve accomplish reach
attempt try effort bid
lack shortage run_out scarce
shortage lack scarcity run_out
sufficient adequate enough
spare reserve
rise sunrise
forced compulsory
disorder irregularity
orderly irregularity
reopen resume
inaugurate open launch unveil cut_ribbon
normal usual as_usual routine
come_into_force take_effect begin start
abolish scrap remove set_free end
break interruption
delay late wait
constitute make_up account_for represent
take_over assume succeed
introduce bring_in launch roll_out
phase_out discontinue end
upgrade modernise
challenge difficulty problem
begin start commence get_under_way get_going kick_off launch open get_off_ground set_in_motion
launch start begin introduce
start beginning outset onset
beginning start onset dawn
initiate launch start set_in_motion
resume restart pick_up_again start_again continue
restart resume resumption
continue go_on carry_on persist keep_going proceed last
proceed go_ahead continue
press_ahead push_on forge_ahead continue
last go_on take
extend prolong lengthen
remain stay continue
maintain keep preserve sustain uphold
end finish conclude wind_up come_to_an_end close draw_to_close
finish end complete wrap_up
wrap_up finish complete conclude
complete finish finalise
finalise complete conclude
expire run_out lapse end
stop halt cease end discontinue call_halt bring_to_halt
halt stop standstill
standstill halt paralysis
bring_to_standstill paralyse halt
grind_to_halt stop come_to_standstill
quit give_up stop
give_up abandon quit drop
abandon give_up drop scrap shelve
shelve abandon put_on_hold put_on_ice postpone
put_on_hold suspend freeze shelve pause
suspend freeze halt put_on_hold
pause break halt suspend
interrupt break_off cut_short
break_off end interrupt suspend
cut_short curtail shorten
cancel call_off scrap abandon drop axe pull_plug
pull_plug cancel end
postpone delay put_off defer reschedule push_back
reschedule postpone rearrange
bring_forward advance
delay hold_up set_back slow
setback blow reverse
accelerate speed_up hasten quicken
slow slow_down decelerate
cause lead_to bring_about result_in trigger give_rise produce prompt spark set_off provoke
trigger set_off spark cause prompt touch_off unleash
spark trigger ignite provoke prompt touch_off
ignite spark set_alight
prompt cause lead
provoke cause incite
stir_up provoke incite whip_up
fuel feed stoke
stoke fuel fan
contribute add_to play_part
stem_from result_from arise be_due_to come_from
due_to because_of owing_to as_result_of on_account_of thanks_to
reason cause grounds motive
result outcome consequence upshot
consequence result aftermath repercussion
aftermath wake consequence
repercussion consequence fallout
effect impact consequence
affect influence impact hit
influence affect shape
side_effect by_product
lead result
depend hinge rely
rely depend count_on
prevent stop avert forestall head_off ward_off stave_off
hinder hamper impede obstruct hold_back
obstacle hurdle barrier stumbling_block hindrance impediment
stumbling_block obstacle sticking_point
sticking_point bone_of_contention stumbling_block
deadlock stalemate impasse logjam
thwart foil frustrate scupper derail
scupper thwart wreck torpedo
derail thwart wreck
undermine weaken sap erode
jeopardise endanger threaten put_at_risk imperil
risk danger peril
danger peril hazard threat
limit restrict curb cap
curb rein_in limit restrain
rein_in curb control
restrain hold_back curb
restriction curb limit constraint
allow enable make_possible pave_way
pave_way open_door clear_way
facilitate ease make_easier
ease facilitate relieve alleviate
aggravate worsen exacerbate make_worse
worsen deteriorate get_worse go_downhill
deteriorate worsen decline
improve get_better better
improvement progress advance
progress headway advance
make_progress advance make_headway
change alter modify shift
change shift transformation
transform change alter
modify change adjust adapt
turn_into become transform
grow develop
emerge appear come_to_light surface arise
disappear vanish go_missing
occur happen take_place come_about
happen occur take_place unfold
take_place happen occur be_held
unfold happen develop
recur happen_again repeat
coincide clash overlap
precede go_before
follow succeed come_after
increase rise grow go_up climb mount
mount rise grow build_up
surge soar rocket shoot_up skyrocket leap jump
edge_up inch_up creep_up tick_up
decrease fall drop decline go_down dip
plummet plunge slump tumble nosedive crash
edge_down inch_down slip
dip slip fall
shrink contract dwindle
dwindle shrink diminish
diminish decrease lessen
lessen reduce diminish
reduce cut lower bring_down decrease scale_back pare
scale_back cut_back reduce
halve cut_by_half cut_in_half
quadruple fourfold
fluctuate vary swing
stabilise steady level_off
level_off stabilise plateau
peak high top
trough low bottom
exceed surpass top outstrip pass go_beyond
outnumber exceed
reach hit attain
remain_unchanged stay_the_same unchanged
total amount add_up come_to
amount_to total
consist comprise include contain
include contain involve
involve entail include
entail involve mean
work_out succeed
fail come_to_nothing fall_through collapse
backfire rebound
solve resolve settle fix
overcome surmount
tackle address deal_with combat
deal_with tackle handle
cope manage
avoid prevent escape
introduce bring_in roll_out phase_in
abolish scrap do_away
restore reinstate bring_back
revive restore resurrect
update revise
review reassess
correct rectify put_right
compensate make_up_for offset
balance offset
`
