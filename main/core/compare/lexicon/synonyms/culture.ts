/** Synonyms of culture, arts and media, in the notation of this folder's index. */
export const culture = `
press media reporters journalists
interview conversation
televised viewers
broadcast air
jewellery jewel gem
medieval middle_ages
art artwork painting
painting picture canvas
artist painter
museum gallery
actor performer
singer vocalist
concert show performance
song music
book novel
author writer
festival celebration
celebrate mark
radio broadcaster station
black_screen off_air stop_broadcast
endow prize_money worth
ceremony hand_over gala
prize award trophy honour palm golden
director filmmaker film-maker
film movie drama picture
best_actor performer
screenplay script writer
boo whistle jeer
ceremony gala event
step_down resign leave quit stand_aside
attendance visitor ticket audience
favourite tipped expected_to_win
newspaper daily paper article
journalist reporter correspondent
editor newspaper
song track
album record
stage platform
play drama piece
sculpture statue
exhibit display show
curator museum
auction hammer
heir inheritance
throne crown
ruin remains
press_freedom journalist
`
