/** What news tell of science, nature, learning, belief, the arts and sport; a matter a line. */
export const dailyMatters = `
space_station astronaut capsule dock crew orbit launch spacewalk
moon lunar landing probe lander surface crater mission
mars rover probe surface planet rock sample
comet asteroid impact orbit telescope astronomer
telescope star galaxy planet light_years astronomer observe
eclipse sun moon sky darkness glasses
meteorite fireball sky crater fragment
fossil dinosaur skeleton bones palaeontologist million_years dig
archaeologist excavation tomb ancient ruins temple grave roman pottery
shipwreck wreck seabed diver treasure cargo galleon coins
manuscript archive library discovered letter handwriting scholar
gene dna genome mutation sequencing researchers cell
cloning embryo stem_cells ethics laboratory
brain neurons memory patients scan dementia alzheimer
nobel_prize award laureate physics chemistry committee stockholm
climate_conference emissions target fossil_fuels delegates agreement countries
glacier melt ice ice_sheet sea_level arctic antarctic warming
greenhouse_gas emissions carbon_dioxide methane target reduce climate_neutral
coral reef bleaching ocean temperature fish
rainforest deforestation logging trees amazon illegal indigenous
tree felled planted forest park chainsaw old_oak
whale stranded beach rescuers dolphin sea
elephant rhino poacher ivory horn reserve ranger
zoo animal enclosure born keeper cub visitors
bird migration nest species population breeding flock
bees insects pesticide pollination decline hive
invasive_species spread native ecosystem eradicate
plastic waste sea microplastics bottles recycling ban
air_pollution smog particulates diesel limit city driving_ban
noise airport residents night_flights complaints runway
waste rubbish landfill incinerator collection bins recycling
water_pollution river fish dead chemicals sewage
national_park reserve protected ranger visitors wildlife
hunting hunter deer season licence forest wild_boar
fishing_quota trawler catch stocks herring cod fishermen
bird_flu poultry cull farm virus chickens
swine_fever pigs farm cull wild_boar outbreak
cattle_disease herd vet slaughter farm
harvest wheat farmers yield rain grain bushel
wine vineyard grapes harvest vintage grower bottle
olive fruit harvest frost trees growers
milk_price dairy farmers cows litre protest
farmers protest tractors subsidies diesel roadblock manure
fertiliser nitrogen soil farmers limits groundwater
school pupils teacher headmaster class building parents lessons
exam pupils results grades pass marks questions leaked
teacher_shortage schools vacancies lessons cancelled
university students tuition_fees rector campus degree protest
plagiarism thesis doctorate university degree minister
kindergarten nursery children places parents staff
school_meals lunch canteen pupils free
school_bus pupils driver accident
bullying pupil school classmates victim
language lessons minority school bilingual teach
apprenticeship training company trainees trade
library books readers lending opening_hours closure
church bishop parish mass worshippers priest service
pope vatican cardinal audience st_peter rome pontiff
conclave cardinals smoke elect pope
mosque imam worshippers prayer friday minaret muslim
synagogue rabbi jewish community antisemitic
temple monks pilgrims shrine ceremony
pilgrimage pilgrims shrine crowd holy
ramadan fasting muslims evening feast eid
christmas market stalls tree visitors lights
carnival parade floats costumes revellers
easter procession holy_week church faithful
new_year fireworks midnight celebrations crowd
funeral coffin mourners burial procession tribute wreath eulogy
memorial unveiled victims monument ceremony names
wedding bride groom guests ceremony couple dress
film_festival jury director premiere award red_carpet
oscar award actor best_picture nominated ceremony
film box_office sequel director studio release premiere
television_series season episode viewers broadcaster cast
theatre play actors stage premiere audience director curtain
opera singer conductor stage house premiere
orchestra conductor concert musicians symphony hall
singer album tour concert fans song single chart
rock_band guitarist drummer tour reunion album
music_festival stage fans tents bands mud
ballet dancer company stage choreographer
museum exhibition visitors collection director opening
painting restored museum artist canvas old_master
looted_art restitution heirs museum nazi return
sculpture statue square sculptor bronze unveil
architect building design award museum concert_hall
novel author literary_prize jury publisher book
poet poems writer died
book_fair publishers visitors authors stands
comic cartoon cartoonist drawing
photographer picture award photo
world_heritage unesco site list old_town
castle restoration owner tower visitors
cathedral restoration spire roof fire reopen
actor died film career role mourn
musician died career hits mourn
celebrity star couple split divorce magazine
beauty_contest crown winner finalists
chess grandmaster champion game tournament
football_match goal minute half lead win home away striker
penalty_shootout penalty keeper goal save miss spot extra_time
red_card sent_off foul referee minute ten_men
video_assistant_referee offside goal disallowed decision
league_table points lead relegation leaders place champions
cup_final trophy win goal extra_time fans
champions_league group quarter_final draw first_leg second_leg
world_cup qualify group team coach squad
european_championship host team group final
transfer club fee player contract signing million
coach sacked club results successor manager points
national_coach squad nominate players team
footballer injury ligament weeks out season
hooligan fans police ban flares stadium
football_club debts insolvency licence president
women_football team league final
tennis set match break_point serve tie_break seed final
grand_slam title final seed set champion
golf tournament round shots par birdie
formula_one race driver pole_position lap grand_prix pit
motorcycle rider race crash lap grand_prix
rally car driver stage spectators
cycling tour stage yellow_jersey rider sprint climb peloton
marathon runner kilometres finish course record minutes
athletics metres sprinter world_record final stadium
long_jump high_jump javelin shot_put metres attempt
swimming pool freestyle metres record gold
rowing boat race eight crew lanes
sailing yacht regatta race crew skipper
skiing slalom downhill run slope world_cup second
ski_jumping jump hill metres points
biathlon shooting miss relay range ski
ice_hockey puck goal period playoff team
figure_skating skater jump programme points
bobsleigh luge run ice_track
olympic_games medal host opening_ceremony athletes flame
bid host olympics city vote committee
paralympics athlete wheelchair medal
boxing fight round knockout title champion ring punch
wrestling judo bout medal mat
basketball points quarter basket team playoff
handball goals team match half
volleyball set team match points
rugby try penalty scrum points
cricket wicket runs innings batsman bowler test over
baseball inning home_run pitcher game
american_football touchdown quarterback super_bowl yards
horse_race jockey winner stables furlong
show_jumping rider horse clear fault
gymnastics routine vault medal
stadium build capacity roof club cost
ticket fans sold queue price black_market
zoo panda cub birth visitors
pet dog cat owner shelter abandoned
cat tree rescue firefighter owner
birthday oldest years celebrate centenarian
twins born reunited adoption birth_mother
record guinness attempt longest largest
food dish recipe cook kitchen chef
beer brewery festival litres barrels
cheese milk dairy produce region
bread bakery baker flour price
coffee beans price roast cup
chocolate cocoa sweets price factory
street square pedestrian traffic cars shops
parking car_park spaces residents permit
bicycle cycle_path lane cyclists helmets
tram line stops rails extend
metro underground line station extension tunnel
taxi drivers app fares licence
toll motorway fee lorries charge
speed_limit motorway kilometres_an_hour drivers limit
airport runway terminal expansion passengers residents
playground children slide park
swimming_pool baths bathers closed pool costs
hospital closure beds region doctors nurses ward
care_home residents staff elderly nursing
volunteer fire_brigade club members honorary
homeless shelter night cold beds
food_bank needy groceries volunteers
child_benefit families allowance payment
birth_rate births women children population
`
