/** Synonyms of people and society, in the notation of this folder's index. */
export const society = `
crowd spectators audience attendance onlookers
spectator fan onlooker
supporter fan follower
visitor guest tourist
tourist visitor holidaymaker traveller
passenger traveller commuter customer
family household relative
household home family
child kid youngster boy girl minor
woman female
man male
woman lady
couple husband wife spouse
sibling brother sister
angry furious outrage
anger outrage fury
sad heartbroken grief mourn tears weep
weep cry tears
sorrow condolence sympathy regret sorry
sorry apologise regret
happy glad delighted pleased joy
proud pride
emotion feeling sentiment
shame disgrace
greed avarice
responsible irresponsible
protest demonstration rally march
unrest riot turmoil
courage bravery brave
bystander eyewitness neighbour onlooker
neighbour resident
tourist holidaymaker guest
originate come_from stem_from descend
live reside inhabit dwell
earn make_money income
marry wed tie_knot
divorce separate split
born birth give_birth
gay homosexual
tribute honour
grow_up childhood raised
donor sponsor
`
