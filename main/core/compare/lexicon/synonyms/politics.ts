/** Synonyms of politics and elections, in the notation of this folder's index. */
export const politics = `
ratify approve endorse back adopt pass support green_light give_backing favour
premier prime_minister chancellor head_of_government
president head_of_state leader
leader head chief boss chairman chairwoman chair chairperson director president
government cabinet administration authorities ministry
authorities officials administration
official officer representative functionary
parliament assembly legislature congress lawmakers senate
lawmaker legislator deputy senator parliamentarian congressman
law legislation statute act bill
rule regulation guideline norm provision
regulator watchdog supervisor authority overseer
ban prohibit bar forbid outlaw embargo
election poll vote ballot
vote ballot poll cast
voter elector
turnout participation
candidate contender nominee
incumbent sitting
mayor town_hall
concede admit acknowledge accept
oppose resist object protest criticise
prince royal
deputy vice
public state
military armed
civil civilian
king queen monarch crown
prime_minister head_of_government premier government_leader
palace residence seat_of_government
coup putsch revolt uprising rebellion mutiny plot overthrow seize_power
plotter rebel mutineer insurgent putschist
mayor head_of_town
turnout took_part go_to_polls
governor head_of_province
new_election voters_be_asked early_election
affair scandal matter
popularity poll rating
minister cabinet_member secretary
parliament house chamber assembly deputies
bill draft law proposal
opposition critics opponents
coalition government alliance
party faction bloc
poll survey opinion
flag banner
anthem hymn
independence secession break_away
autonomy self-rule self-government
referendum plebiscite vote
constitution basic_law
amendment change
censor ban suppress
curfew lockdown
emergency state_of_emergency
dissolve disband
reshuffle change
portfolio ministry
mandate term
campaign canvass
manifesto programme
debate duel discussion
slogan motto
bribe kickback bribery
corrupt graft
`
