/** Synonyms of saying, thinking and seeing, in the notation of this folder's index. */
export const speech = `
approve authorise sanction clear allow permit license grant
reject refuse decline turn_down rebuff dismiss spurn veto oppose deny
deny reject dispute refute repudiate contradict rule_out
critic opponent detractor
criticise condemn denounce attack slam lambast blast censure deplore decry rebuke complain
criticism condemnation rebuke censure complaint
praise hail commend laud applaud welcome compliment appreciate acclaim
urge call_on appeal exhort press ask request
ask request demand seek call_for appeal
demand require insist request want seek
state tell declare announce remark comment note observe add explain
announce declare proclaim unveil disclose reveal report
reveal disclose expose uncover show
stress emphasise underline underscore highlight insist point_out accentuate
describe call term label characterise dub
claim allege assert maintain contend argue insist
suggest indicate imply hint signal point
promise pledge vow commit assure undertake
believe think consider regard deem feel
expect anticipate predict forecast foresee project estimate
forecast prediction projection outlook estimate expectation
hope wish optimism optimistic confident trust
fear worry concern anxiety dread afraid alarm
doubt sceptical question unconvinced mistrust suspicion
surprise astonish amaze unexpected stun
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
see watch look view observe
watch monitor observe follow
monitor observe supervise watch oversee track
solution answer
respond reply answer react
letter message
write pen author
speak talk address
value cherish esteem
complain grumble moan protest object grievance
grievance complaint
leak disclose get_out surface circulate
appear surface circulate
ignore disregard laugh brush_aside overlook
warn tell alert point_out
learn hear told be_informed find_out
reveal bring_to_light come_to_light uncover expose
source insider person_close person_familiar
spokesman speaker
put_forward propose suggest table
give_in yield relent concede
stand_firm insist refuse_to_budge
speak_out criticise protest
commitment dedication
noise sound din loud hum
tell inform notify brief let_know
inform notify advise brief alert
announce reveal make_public unveil declare disclose make_known go_public
announcement statement declaration disclosure proclamation
declare proclaim pronounce
statement declaration communique press_release written_statement
comment remark observe note commentary
remark comment observation aside
add continue go_on
mention refer cite allude name
cite quote refer_to point_to mention
quote cite repeat
explain clarify spell_out set_out outline elucidate account_for
explanation clarification account
clarify make_clear clear_up explain
make_clear stress emphasise leave_no_doubt
stress emphasise underline underscore highlight reiterate
reiterate repeat restate say_again
point_out note observe highlight draw_attention
draw_attention highlight point
argue maintain contend assert insist claim reason
insist maintain be_adamant hold_firm adamant
claim allege assert maintain purport contend
allegation accusation claim charge
accuse blame point_finger allege
blame hold_responsible fault attribute put_down_to
attribute ascribe put_down_to blame
acknowledge admit concede accept recognise own_up
confess admit own_up come_clean
concede admit acknowledge grant
deny reject dismiss rebut refute dispute repudiate disavow contradict
denial rebuttal
refute rebut disprove
dismiss reject brush_off brush_aside wave_away play_down shrug_off
play_down minimise belittle make_light
exaggerate overstate inflate
distance_himself dissociate disown
contradict gainsay conflict_with at_odds
dispute contest challenge question call_into_question
question query doubt challenge cast_doubt
ask inquire enquire question query
answer reply respond response retort
refuse_to_comment decline_to_comment no_comment would_not_comment
remain_silent silence say_nothing
silence quiet hush
speak talk converse
speech address remarks lecture talk
address speak_to
conversation talk discussion chat dialogue
discuss talk_about debate consider
debate discussion argument
argue quarrel row bicker fall_out squabble
argument quarrel row dispute spat
negotiate haggle bargain
write pen compose draft
letter missive note
message text note
shout yell cry scream
scream shriek cry
whisper murmur mutter
chant shout slogan
call_for urge demand appeal press_for
call_on urge appeal_to ask exhort implore
urge press encourage exhort
beg plead implore
plead appeal beg
appeal plea call entreaty
request ask_for appeal plea
demand insist call_for require claim
persuade convince talk_into coax
convince persuade win_over
dissuade discourage talk_out_of deter
encourage urge spur inspire
warn caution alert raise_alarm sound_alarm
threaten warn menace
promise pledge vow swear undertake guarantee give_word assurance
guarantee assure ensure
reassure calm allay comfort
agree concur see_eye_to_eye share_view
disagree differ dissent
disagreement difference dissent division discord
agreement consensus accord
approve endorse back support give_blessing give_nod
consent permission approval assent go_ahead
permission consent leave authorisation clearance green_light
object oppose protest take_exception
complain grumble lament bemoan moan protest complaint
lament bemoan deplore mourn regret
criticise attack condemn denounce lambast slam rebuke castigate take_to_task hit_out lash_out blast deride
rebuke reprimand scold admonish chide reproach tell_off
reprimand caution censure
criticism censure condemnation flak rebuke
mock ridicule deride jeer make_fun
insult offend abuse slur
apologise say_sorry express_regret beg_pardon
forgive pardon excuse
praise laud hail pay_tribute applaud commend extol speak_highly
pay_tribute honour praise salute
congratulate felicitate
thank gratitude grateful appreciate
greet welcome receive
farewell goodbye
boast brag
joke jest quip
rumour gossip speculation hearsay
speculate guess surmise
speculation rumour conjecture guesswork
hint suggest imply intimate allude
imply suggest hint insinuate
suggest propose recommend advise
recommend advise suggest advocate
advise counsel recommend advice
advice counsel guidance
describe portray depict characterise paint
describe call label brand term dub refer_to
testify state
report account story
reportedly according_to_reports
publish release issue make_public print
issue release publish put_out
leak disclose pass_to
reveal disclose divulge expose uncover bring_to_light lay_bare
conceal hide cover_up keep_secret withhold
cover_up conceal hush_up whitewash
secret confidential classified hidden clandestine covert
confidential private
lie deceive mislead untruth falsehood
untrue false wrong incorrect baseless unfounded
baseless unfounded groundless without_foundation without_basis
true accurate correct right
truth fact reality
confirm verify corroborate bear_out substantiate back_up
verify check confirm
proof evidence confirmation
believe think be_convinced convinced reckon be_of_opinion
opinion view belief stance position
view opinion perspective
think believe consider reckon
consider weigh ponder mull contemplate think_about
mull consider ponder toy_with
reflect ponder contemplate
consider regard see view deem look_upon
expect anticipate foresee count_on look_forward
predict forecast foretell prophesy
unexpected surprising unforeseen out_of_blue sudden
surprise shock astonish stun amaze startle take_aback catch_off_guard
stun shock astound stagger
know be_aware aware
aware conscious mindful
unaware ignorant oblivious know_nothing
realise understand grasp recognise
understand comprehend grasp
misunderstand misinterpret misread
misunderstanding mix_up confusion
confuse puzzle baffle perplex
puzzle mystery riddle enigma
baffle puzzle mystify
learn find_out hear discover
remember recall recollect look_back
forget overlook
remind recall
commemorate remember mark honour
imagine envisage picture
envisage foresee plan
doubt uncertainty question
uncertain unsure unclear in_doubt open up_in_air
unclear uncertain unknown not_known remains_to_be_seen
certain sure convinced confident
confident optimistic sure
hope aspire wish
want wish desire seek
desire wish longing
fear dread worry be_afraid
worry concern trouble
concern worry unease disquiet
worried concerned anxious uneasy alarmed
afraid scared frightened terrified
suspect mistrust
suspicion mistrust distrust
trust faith confidence
interest curiosity
interested keen
decide choose opt resolve make_up_mind
choose select pick opt
choice selection pick
prefer favour rather
intend plan mean aim
plan intend prepare
change_mind reconsider rethink think_again
reconsider rethink review
u_turn about_face climbdown reversal change_of_course volte_face
ignore disregard overlook turn_blind_eye
notice spot see observe
see watch witness observe
look gaze stare
glimpse sight
spot see sight notice
watch view look_on
hear listen
listen heed
seem appear look
apparent evident obvious clear
obvious evident clear plain
smell scent
taste flavour
feel sense
read study
teach instruct educate
indicate show point_to suggest signal
sign indication signal
symbol emblem sign
attention notice
interpret understand read
named called
spokesman spokeswoman spokesperson press_officer press_secretary
news_conference press_conference briefing media_conference
tell_reporters tell_journalists speak_to_reporters say_at_press_conference
journalist reporter correspondent newsman
post tweet write_on_social_media
survey poll questionnaire
question issue matter
`
