/** Synonyms of saying, thinking and seeing, in the notation of this folder's index. */
export const speech = `
approve authorise sanction clear allow permit license grant
reject refuse decline turn_down rebuff dismiss spurn veto oppose deny
deny reject dispute refute repudiate contradict rule_out
critic opponent detractor
criticise condemn denounce attack slam lambast blast censure deplore decry rebuke complain
criticism condemnation rebuke censure complaint
praise hail commend laud applaud welcome compliment appreciate acclaim
thank gratitude grateful appreciation
warn caution alert
urge call_on appeal exhort press ask request
ask request demand seek call_for appeal
demand require insist request want seek
state tell declare announce remark comment note observe add explain
announce declare proclaim unveil disclose reveal report
report account
reveal disclose expose uncover show
stress emphasise underline underscore highlight insist point_out accentuate
describe call term label characterise dub
claim allege assert maintain contend argue insist
suggest indicate imply hint signal point
promise pledge vow commit assure undertake
threaten menace threat
believe think consider regard deem feel
expect anticipate predict forecast foresee project estimate
forecast prediction projection outlook estimate expectation
hope wish optimism optimistic confident trust
fear worry concern anxiety dread afraid alarm
doubt sceptical question unconvinced mistrust suspicion
surprise astonish amaze unexpected stun
surprise unexpected unforeseen
decide decision resolve determine rule
judge ruling decision verdict judgment find
plan intend propose aim scheme programme project
proposal plan offer suggestion
offer propose put_forward put_on_table
goal aim objective target purpose
aim intend target seek want
confirm verify corroborate establish
suspect believe
show demonstrate reveal display
show indicate suggest
see watch look view observe
watch monitor observe follow
monitor observe supervise watch oversee track
issue matter question
solution answer
respond reply answer react
letter message
message note
write pen author
speak talk address
speech address
need require
spokesman spokeswoman spokesperson
value cherish esteem
complain grumble moan protest object grievance
grievance complaint
leak disclose get_out surface circulate
appear surface circulate
confess admit own_up
ignore disregard laugh brush_aside overlook
warn tell alert point_out
learn hear told be_informed find_out
informed told notified
reveal bring_to_light come_to_light uncover expose
source insider person_close person_familiar
spokesman speaker
put_forward propose suggest table
give_in yield relent concede
stand_firm insist refuse_to_budge
speak_out criticise protest
commitment dedication
noise sound din loud hum
`
