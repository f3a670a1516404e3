/** Synonyms of diplomacy, in the notation of this folder's index. */
export const diplomacy = `
accord agreement deal pact treaty settlement compact convention protocol
agree concur consent settle conclude
sign ink conclude put_name initial
discuss talk negotiate consult confer debate hold_talks
talks negotiation discussion consultation dialogue conversation meeting
meet summit conference gathering session encounter get_together sit_down_with sit_down_together sit_down_to sit_down_for hold_talks face_to_face
summit conference council congress forum
negotiate bargain mediate broker
mediator envoy broker intermediary go-between facilitator
ambassador envoy diplomat emissary representative delegate
delegation mission team party group
welcome greet hail
tie relation relationship bond link
cooperation collaboration partnership teamwork work_together
partner ally associate
friend ally
enemy foe adversary
refugee migrant
migrant immigrant
counterpart opposite_number
border crossing frontier checkpoint customs_post
passport visa papers
ambassador envoy embassy
expel throw_out send_home declare_persona
sanctions measures penalties
recognise acknowledge
communique statement declaration
visa permit
passport document papers
refugee displaced
sanction punitive_measure
embargo blockade
blockade block cut_off
boycott stay_away
secret_service intelligence
embassy mission
consulate mission
dispute row quarrel disagreement conflict argument feud
visit trip stay
welcome receive host
`
