/** Synonyms of the law and the courts, in the notation of this folder's index. */
export const courts = `
arrest detain custody take_custody apprehend
detain hold custody
prison jail behind_bars imprisonment
sentence penalty punishment prison_term
punish penalise fine
convict guilty find_guilty
acquit clear walk_free not_guilty exonerate
accuse charge blame allege indict
accused defendant
trial court proceedings
court tribunal
judge magistrate justice
lawyer attorney counsel solicitor barrister defence
appeal challenge contest
unanimous dissenting
unanimously without_dissenting
suspended probation
neglect negligence
intervene step_in mediate
lawsuit suit
sue lawsuit
trouble_with_law criminal_record known_to_police previous_conviction
jury committee panel jurors
unanimous all_members
compensation payment damages
prosecutor prosecution public_prosecutor
charge proceedings indictment
embezzle divert misappropriate
lawsuit court_case
settlement out_of_court
inquiry investigation independent_investigation review
`
