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
`
