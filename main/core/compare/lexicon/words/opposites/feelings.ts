/** Opposites of mood and attitude; one axis a line. */
export const ofFeelings = `
hope optimistic optimism confident upbeat bullish rosy reason_for_hope look_forward | fear pessimistic pessimism doubt worried despair sceptical gloomy downbeat give_up_hope hopeless no_hope dread bleak lose_hope
satisfied happy pleased delighted content relieved proud thrilled overjoyed joy glad elated ecstatic jubilant relief satisfaction | unhappy disappointed angry dismay furious dissatisfied sad upset outraged anger fury frustrated indignant heartbroken devastated sorrow incensed livid
calm composed relaxed at_ease unfazed keep_cool level_headed serene | panic nervous anxious on_edge hysteria jittery frantic panicked alarm
unmoved expressionless no_emotion without_emotion show_no_emotion impassive stony_faced motionless stoic | emotional tearful break_down visibly_moved weep cry sob choke_back_tears in_tears overcome_with_emotion
smile laugh joke grin beam chuckle | weep cry tears sob frown scowl
enthusiastic enthusiasm eager keen wholehearted | reluctant lukewarm half_hearted unenthusiastic indifferent apathetic begrudgingly grudging
surprised stunned astonished shocked taken_aback caught_unawares | unsurprised expecting no_surprise not_surprised knew_beforehand
proud pride | ashamed shame embarrassed humiliated
love adore fond affection | hate loathe detest hatred
trust confidence | distrust mistrust no_confidence suspicious lose_trust lose_confidence wary
grateful thankful gratitude | ungrateful resentful
forgive pardon | resent revenge vengeance hold_grudge avenge
respect admire esteem look_up_to | contempt despise scorn disdain disrespect look_down_on
sympathy compassion sympathetic | indifference callous unsympathetic heartless cold_hearted
encouraged hearten buoyed | discouraged dishearten dispirited deter
certain sure convinced adamant resolute | unsure hesitant undecided wavering in_two_minds torn
polite_applause warm_welcome warm_reception warmly_received standing_ovation warmly cheered rapturous | frosty_reception booed cold_reception jeered pelted coldly cold_shoulder hostile_reception
attract draw_in lure appeal_to magnet_for | deter repel put_off drive_away scare_off
united_in_grief close_knit | feud fall_out bicker estranged
modest humble humility | arrogant boastful brag
generous generosity | stingy miserly greedy
comfort console | distress torment
fearless undaunted unafraid | frightened terrified scared afraid terror cower
support_for sympathetic_to | opposition_to hostile_to backlash
`
