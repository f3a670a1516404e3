/** Synonyms of sport, in the notation of this folder's index. */
export const sport = `
opponent rival challenger adversary contender
rival competitor opponent
win triumph prevail victory beat defeat succeed
victory win triumph success
lose defeat loss beaten
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
half-time interval pause break
half-time dressing_room
season campaign
league division tier
substitute replacement come_on
final last
goal_keeper keeper
medal gold
champion winner
winner victor
runner-up second
olympic games
tournament competition
semi-final last_four
ban suspension
match_point championship_point
centre_court stadium arena
ranking place list
rankings table standings
title trophy championship
defend_title retain
dethrone beaten lose_title
record_crowd attendance capacity
athlete sportsman runner competitor
ban suspend exclude disqualify
doping banned_substance test_positive
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
injured sidelined
fit recover
retire end_career
comeback return
crowd full_house
footballer player professional
football soccer
forward striker attacker centre-forward
winger wide_player
midfielder playmaker
defender centre-back full-back back
goalkeeper keeper goalie shot-stopper custodian
coach manager trainer head_coach boss
national_coach national_team_manager
assistant_coach number_two
interim_coach caretaker_manager
sack dismiss part_company relieve_of_duties part_ways
line-up starting_eleven team_selection formation
squad roster selection
call_up nominate include_in_squad
bench substitutes
substitute replacement sub
come_on brought_on enter_game
take_off substitute withdraw replace
score net find_net find_target strike be_on_target put_ball_in_net
goal strike hit finish
opener opening_goal first_goal break_deadlock open_scoring take_lead
equalise level draw_level pull_level restore_parity tie
equaliser leveller
winner winning_goal decisive_goal decider
own_goal put_into_own_net
penalty spot-kick penalty_kick eleven-metre
penalty_shoot-out shoot-out shootout
convert slot_home score_from_spot
miss_penalty fail_from_spot fluff
save parry
corner corner_kick
volley half-volley
brace two_goals scored_twice double
hat-trick treble three_goals
clean_sheet without_conceding shut-out
concede let_in
crossbar woodwork
foul challenge tackle
yellow_card booking caution
red_card sent_off dismissal marching_orders early_bath
ten_men man_down
injury_time stoppage_time added_time dying_minutes
full_time final_whistle end_of_match
half-time interval break
first_half opening_half before_break before_interval
second_half after_break after_interval after_restart
kick-off start
referee official match_official man_in_middle
linesman assistant_referee
video_assistant_referee var video_review
protest complain
derby local_rivals
opponents rivals visitors hosts
hosts home_side home_team
visitors away_side guests away_team
home_ground home_stadium
stadium ground arena venue
pitch field turf
crowd fans supporters spectators
fan supporter follower enthusiast
hooligan troublemaker rioter
sell-out full_house capacity_crowd packed_stadium
beat defeat overcome see_off get_better_of win_against
thrash hammer rout demolish crush trounce outclass
thrashing rout drubbing crushing_defeat heavy_defeat
narrow_win narrow_victory
upset shock surprise sensation giant-killing
draw tie stalemate share_points
goalless scoreless nil-nil
lose go_down slip_to_defeat suffer_defeat be_beaten
losing_streak string_of_defeats run_of_defeats
winning_streak winning_run unbeaten_run
comeback turnaround fightback turn_game_around
lead be_ahead be_in_front
trail be_behind
dominate control be_on_top
top_of_table league_leaders lead_table top_spot first_place
bottom_of_table last_place foot_of_table
relegation go_down
relegate demote
promotion go_up
champion title-holder titleholder winner
win_title be_crowned clinch_title
retain_title defend_title successfully_defend
runner-up second_place beaten_finalist vice-champion silver
final showpiece deciding_match
round_of_16 last_sixteen last_16
knockout_stage knock-out_round
group_stage preliminary_round
qualify book_place reach go_through advance progress
qualification qualifying
eliminate knock_out send_home dump_out
elimination exit early_exit
world_cup global_tournament
champions_league european_cup
cup knockout_competition
top_flight first_division premier_league bundesliga
second_division second_tier
fixture match game encounter tie clash
postpone call_off
abandon call_off
replay rematch
friendly exhibition_match
transfer move switch
sign join snap_up
transfer_fee price sum
loan borrow
medal podium
gold_medal gold victory
silver_medal second_place
bronze_medal third_place
olympic_games olympics summer_games winter_games
olympian olympic_athlete
opening_ceremony opening
host organiser
record best_mark best_time
world_record best_ever
break_record smash_record set_record better_record new_best
sprinter runner
runner athlete
distance_runner marathon_runner
finish finish_line
cross_line finish reach_finish
lap circuit round
hurdle hurdler
high_jump jumper
javelin thrower
decathlon all-rounder
pole_vault vaulter
swimmer swimming
freestyle crawl
dive diver
rower rowing oarsman
sailor yachtsman skipper
regatta sailing_race
cyclist rider
peloton main_field bunch
breakaway escape
yellow_jersey overall_lead
time_trial race_against_clock
crash fall tumble
driver racer racing_driver
pole_position front_of_grid fastest_qualifier
pit_stop tyre_change
grand_prix race
retire drop_out pull_out withdraw
overtake pass
collision crash
motorcyclist rider
skier alpine_skier
downhill slalom giant_slalom
skater figure_skater speed_skater
ice_hockey hockey
puck goal
boxer fighter pugilist
fight bout contest
knockout floor
points_decision on_points
wrestler judoka
serve service
break_serve take_serve
straight_sets without_losing_set
seed ranked
unseeded outsider
top-seeded number_one world_number_one
grand_slam major
wimbledon all_england_club
clay_court roland_garros
golfer golf
par bogey birdie
tournament competition event contest
cricket test_match
batsman batter
wicket dismissal
century hundred_runs
fly-half kicker
basketball hoops
slam_dunk basket three-pointer
home_run homer
jockey rider
racehorse horse
stable trainer
show-jumper rider
chess_player grandmaster
injured hurt sidelined unavailable
injury lay-off setback
injury-free fit
rehabilitation recovery comeback
surgery operation
ligament knee
hamstring thigh
test_positive fail_drugs_test fail_dope_test
doping drug-taking performance-enhancing_drugs drugs_offence
doper drugs_cheat
banned_substance prohibited_substance
ban suspension exclusion
suspend ban bar
disqualify exclude
strip_of lose_medal take_away
match-fixing manipulation
bookmaker betting_company
governing_body federation association
fifa uefa football_federation
ioc international_olympic_committee
retirement farewell end_of_career
retire end_career hang_up_boots call_it_day bow_out call_time
debut first_match first_game first_appearance
cap international_appearance
veteran old_hand
prodigy teenager talent
talent prospect promising_player
underdog outsider long_shot
favourite hot_favourite
celebrate jubilation party
lap_of_honour victory_parade
trophy silverware cup
prize_money winnings purse
`
