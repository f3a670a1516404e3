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
painting picture canvas work
masterpiece major_work
artwork work_of_art piece
drawing sketch
portrait likeness
sculptor artist
exhibition show display retrospective
exhibit display put_on_show
curator museum_director
art_dealer gallery_owner
auctioneer auction_house
fetch go_for sell_for
forgery fake
forger faker
restore conserve
restorer conservator
looted_art stolen_art
restitution return
heritage patrimony
world_heritage unesco_site
monument memorial
ancient antique
antiquity ancient_times
film movie picture
screenwriter scriptwriter
screenplay script
actor performer star
actress performer star
cast ensemble
leading_role lead_part main_part
play portray embody
shoot film
premiere first_night opening_night first_showing
cinema movie_theatre
box_office takings
box-office_hit blockbuster
flop failure
sequel follow-up
cartoon animated_film
television_series drama tv_series
episode instalment
season series
streaming_service netflix
screen broadcast air show
presenter host
viewer audience
ratings audience_figures
oscar academy_award
golden_bear golden_palm golden_lion
award prize honour accolade
award win
nominate shortlist
nomination shortlist
jury judges panel
ceremony gala
theatre playhouse stage
playwright dramatist
stage put_on
opera_house opera
soprano tenor singer
conductor maestro
orchestra philharmonic
choir chorus
musician instrumentalist
violinist fiddler
compose write
symphony concerto
singer-songwriter musician
band group
pop_star singer
rapper hip-hop
song track number
hit chart-topper
chart hit_parade
tour concerts
gig concert show
fan admirer
ovation applause
ballet dance
dancer ballerina
novelist author writer
novel book work
poem verse
poetry verse
publisher publishing_house
publish bring_out release
biography life_story
memoir autobiography
literary_prize book_award
bookshop bookseller
critic reviewer
review criticism
acclaimed praised celebrated
pan slate savage
photograph picture shot
cartoonist caricaturist
caricature cartoon
fashion_designer couturier
model mannequin
catwalk runway
celebrity star famous
fame renown
anniversary jubilee
centenary hundredth_anniversary
parade procession
fireworks pyrotechnics
magician conjurer
comedian comic
admission entry
building edifice
`
