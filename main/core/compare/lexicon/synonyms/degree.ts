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
`
