/** Synonyms of degree, number and time, in the notation of this folder's index. */
export const degree = `
chance opportunity possibility
possible potential likely probable
likely probable expected
certain sure definite
danger risk threat hazard
safe secure
security safety protection
important significant crucial key vital major
vital crucial essential indispensable
main principal chief key
big large huge great major
large big sizeable vast
largest biggest
small little minor tiny
old elderly aged
new fresh recent
former ex previous
previous earlier former
recent late
early dawn
quick fast rapid swift pace speed
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
joint combined together
entire whole complete
half fifty
majority above_all
mostly mainly chiefly largely
roughly approximately
nearly almost close
merely barely
barely hardly scarcely
year twelve_months annual
decade ten_years
fortnight two_weeks
century hundred_years
weekend saturday sunday
night overnight midnight
morning dawn
noon midday middle_of_day
evening night
summer holiday
spring autumn
triple three_times threefold
twice two_occasions double
dozen twelve
per_cent percent percentage
record high
peak high
cool muted lukewarm
invisible nobody_sees
visible see
immediate instant
immediately at_once
without_notice unannounced
flaw defect failing
defect damage flaw
crack damage
flurry series
sincere keen serious
keen eager
unfair unjust
week_end end_of_week
double twice_as_many twofold
milestone historic landmark historic_day
highly extremely exceedingly
extremely exceptionally extraordinarily
considerably significantly substantially markedly noticeably
slightly marginally somewhat
dramatically sharply steeply drastically
rapidly quickly swiftly fast
gradually little_by_little step_by_step
suddenly abruptly all_of_sudden
completely totally entirely fully wholly
partly partially in_part
almost nearly close_to just_under virtually
exactly precisely
mainly mostly chiefly largely primarily predominantly
especially particularly in_particular
usually normally generally as_rule
often frequently regularly many_times
rarely seldom hardly_ever
repeatedly again_and_again time_and_again several_times
constantly permanently continually
occasionally sometimes from_time_to_time
immediately at_once straight_away instantly right_away without_delay
soon shortly before_long
eventually finally in_end at_last
temporarily for_time_being for_now provisionally
permanently for_good forever
simultaneously at_same_time
previously earlier in_past
recently lately
currently at_present at_moment presently
formerly in_past
annually every_year yearly
monthly every_month
weekly every_week
daily every_day
hourly every_hour
quarterly every_three_months
nightly every_night
half 50_per_cent fifty_per_cent
quarter one_in_four 25_per_cent
third one_in_three
two-thirds two_in_three
fifth one_in_five 20_per_cent
tenth one_in_ten 10_per_cent
double twofold twice_as_much twice_as_many twice
triple treble threefold three_times
halve half cut_in_half
hundreds several_hundred
thousands several_thousand
dozens scores
numerous countless
several a_number_of
minority less_than_half
bulk lion_share
plenty lots
unanimous with_one_voice without_dissent
half-century fifty_years
fortnight two_weeks 14_days
twelve_months year
six_months half_year
24_hours day
midnight middle_of_night
dawn daybreak sunrise first_light early_morning
dusk nightfall sunset twilight
noon midday lunchtime
overnight during_night
weekend saturday_and_sunday
new_year_eve december_31
christmas_eve december_24
new_year january_1
long-standing old
long lengthy prolonged protracted
brief short short-lived
maximum upper_limit
minimum lower_limit
total overall
record all-time_high highest_ever unprecedented
record_low all-time_low lowest_ever
unprecedented never_before first_time
historic landmark milestone
huge enormous massive immense vast gigantic
tiny minuscule
large big sizeable considerable
small little minor
slight minor
extensive widespread far-reaching
widespread common
rare uncommon unusual
unusual extraordinary exceptional
strange odd bizarre
famous well-known renowned celebrated
unknown unfamiliar obscure
important significant crucial key
essential vital indispensable
unimportant insignificant minor
urgent pressing
necessary required needed
possible conceivable feasible
impossible out_of_question unthinkable
unlikely improbable
certain sure
uncertain unclear unsure
controversial disputed contentious contested
popular well-liked favourite
unpopular disliked
successful prosperous thriving
unsuccessful failed
difficult hard tough challenging
easy simple straightforward
dangerous risky hazardous perilous
harmless innocuous
strict tough tight stringent rigorous
lenient mild
angry furious irate
happy delighted pleased
sad unhappy
surprised astonished amazed stunned
shocked appalled horrified
worried concerned anxious
tired exhausted weary
beautiful attractive
dirty filthy
broken defective out_of_order
modern contemporary
old-fashioned outdated antiquated obsolete
similar alike comparable
different distinct
opposite contrary
additional extra
insufficient inadequate not_enough too_little
excessive too_much
main principal chief central
sole single
joint common shared
separate apart
nearby close neighbouring
distant remote far_away
northern north
southern south
eastern east
western west
upper top
lower bottom
inner interior
outer exterior
percentage per_cent share
just_over slightly_more_than a_little_more_than
just_under slightly_less_than not_quite
at_least no_fewer_than no_less_than minimum
up_to maximum no_more_than
more_than_double over_twice
less_than_half under_50_per_cent
tens_of_thousands thousands
millions several_million
first_time never_before debut
last_minute eleventh_hour at_last_moment
in_advance beforehand ahead_of_time
afterwards subsequently later
at_outset at_start initially at_first originally
eventually in_end ultimately
on_time punctual as_scheduled on_schedule
late delayed behind_schedule overdue
early ahead_of_schedule prematurely
in_good_time early
at_short_notice spontaneously
for_years long
for_decades long
for_hours hours
within_minutes quickly
in_record_time quickly
round_the_clock day_and_night 24_hours_a_day around_clock
in_row consecutive successive in_succession
consecutive successive straight
consecutively in_row one_after_another
one_after_other successively
side_by_side together
in_person personally
on_spot at_scene
from_afar remotely
halfway midway
in_vicinity nearby close_to
in_open_air outdoors outside
indoors inside
in_part partly
on_whole overall
as_result consequently therefore
because_of due_to owing_to on_account_of as_result_of
despite in_spite_of notwithstanding regardless_of
in_addition moreover furthermore
unlike in_contrast
with_aid_of by_means_of using
`
