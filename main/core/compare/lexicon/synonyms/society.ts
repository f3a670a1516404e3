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
family relatives kin
relative family_member kin next_of_kin loved_one
parents mother_and_father
mother mum
father dad
son boy
daughter girl
baby infant newborn
toddler infant small_child
child youngster kid minor
children youngsters kids
teenager youth adolescent youngster
young_people youth
adult grown-up
pensioner senior elderly retiree old-age_pensioner senior_citizen
grandmother gran
grandfather grandad
grandchild grandson granddaughter
orphan parentless
husband spouse partner
wife spouse partner
boyfriend girlfriend partner companion
ex-husband former_husband
ex-wife former_wife
couple pair
stepfather stepmother
adopt take_in
guardian custodian
custody care
marry wed get_married tie_knot say_i_do
wedding marriage nuptials
bride groom
engagement propose
divorce split_up separate end_marriage part
affair relationship
pregnant expecting
give_birth be_born deliver
born come_into_world
twins siblings
name christen
die pass_away
mourn grieve
funeral burial
bury lay_to_rest inter
inherit heir
resident inhabitant local townspeople villager
villager resident
townsfolk residents
community neighbourhood
local_residents locals
newcomer arrival
foreigner alien non-citizen
immigrant migrant incomer
indigenous native aboriginal
roma gypsy traveller
black african-american
racism racial_discrimination
racist xenophobic
equality equal_treatment
women females
men males
feminist women_rights_activist
transgender trans
same-sex gay
disabled handicapped person_with_disability
deaf hearing-impaired
homeless rough_sleeper
shelter hostel
charity charitable_organisation aid_organisation non-profit
donation gift contribution
donate give
fundraiser collection appeal
volunteer helper
volunteer unpaid
philanthropist benefactor
celebrity public_figure
prince duke
princess duchess
royal_family royals
king monarch
queen monarch
coronation crowning
guest attendee
party celebration
celebrate party
reveller partygoer
holiday vacation
holidaymaker vacationer tourist
leisure free_time
hobby pastime
alcohol drink
drunk intoxicated
cigarette tobacco
drug_user addict
owner keeper
loneliness isolation
passer-by bystander
onlooker bystander spectator
eyewitness witness
acquaintance friend
friend pal companion
crowd throng mass
population inhabitants people
household home
person individual
boy lad
hero saviour
aged old year-old
millionaire wealthy
lottery_winner jackpot_winner
reward finder_fee
jackpot prize
schoolgirl girl pupil
schoolboy boy pupil
tourist traveller visitor
couple husband_and_wife pair
trio three_people
duo pair
parents father_and_mother
siblings brother_and_sister
baby child
leave_behind survived_by
lose_life die
turn_himself_in give_himself_up surrender
come_forward report contact
last_seen trace
be_reunited meet_again see_again
move_to settle_in relocate
grow_up spend_childhood
make_living earn
fall_out quarrel row
break_up separate split
queue line_up wait
flock come_in_droves stream
turn_out come attend
gather assemble come_together congregate
celebrate party feast
pay_respects mourn bid_farewell
lay_flowers lay_wreath
light_candle vigil
observe_silence fall_silent minute_of_silence
hold_hands embrace hug
shout yell chant cry
whisper murmur
wave greet
bow kneel
`
