/** Synonyms of beginning, ending, causing and hindering, in the notation of this folder's index. */
export const course = `
rise increase grow climb gain go_up surge soar jump spike higher raise lift advance
fall decrease decline drop go_down plunge slump slip sink lower reduce shrink tumble lose_ground
raise increase lift boost hike push_up
cut reduce lower slash trim curb decrease reduction
boost strengthen enhance increase promote reinforce improve
strengthen deepen enhance intensify reinforce consolidate step_up bolster build expand
improve better enhance upgrade progress
worsen deteriorate decline
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
divide split share
limit cap ceiling
cause reason source origin
cause trigger provoke lead
result outcome consequence finding
consequence result effect
impact effect influence
influence sway
problem difficulty trouble issue
vanish disappear
retreat withdraw recede
withdraw retreat pull_out
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
cancel ground scrap call_off
constitute make_up account_for represent
take_over assume succeed
break_out start begin erupt
introduce bring_in launch roll_out
phase_out discontinue end
upgrade modernise
challenge difficulty problem
`
