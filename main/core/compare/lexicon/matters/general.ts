/** Matters that turn up in news of every kind; a matter a line. */
export const generalMatters = `
die kill fatal perish victim casualty toll lives hurt injure wound unhurt unharmed unscathed harm bruise cut fracture broken treat hospital ambulance stretcher survive survivor body corpse mourn bury grave critical condition shock rescued bleed
ill sick disease infect virus bacteria germ outbreak patient symptom fever diagnose contagious epidemic vaccine jab ward nurse doctor clinic hospital medicine drug dose therapy cure recover quarantine contaminate poison health
search missing find trace vanish disappear rescuer rescue diver helicopter rubble trapped alive locate recover wreck survivor dog
fire blaze burn flame smoke firefighter brigade fire_engine extinguish put_out arson ash fumes inferno
storm wind gust hurricane cyclone typhoon rain snow fog hail sunshine weather sky forecast meteorologist wet dry cloud thunder lightning drizzle downpour
heat temperature degree hot warm cold cool record thermometer freeze frost celsius
flood river dam dike water level burst bank levee inundate drown reservoir submerge cellar overflow
earthquake quake tremor magnitude aftershock epicentre shake seismic collapse rubble tsunami
damage destroy roof collapse ruin wreck repair rebuild debris loss intact smash shatter raze ravage uninhabitable unusable
evacuate shelter homeless displaced flee tent gymnasium camp refugee safety residents return leave home accommodation school_hall
warn alert alarm siren notice foresee advance heed ignore caution unprepared surprise
electricity power outage blackout grid dark lights current household supply restore generator cable substation
aid help relief convoy blanket food water lorry donate donor charity volunteer tent supplies humanitarian assistance
cause reason fault blame due trigger explain explanation origin suspect responsible attribute factor defect error mistake failure why technical arson sabotage accident
investigate inquiry probe examine detective evidence recorder expert board inspector findings forensic clue trace
arrest detain custody suspect handcuff seize jail release free police raid catch fugitive behind_bars bail
court judge trial sentence verdict prison guilty acquit convict appeal lawyer prosecutor defence jury charge fine penalty probation plead hearing ruling justice defendant accused magistrate tribunal
appeal challenge sue court legal contest lawsuit overturn upheld higher_court supreme
vote poll election ballot turnout majority candidate seat voter referendum runoff constituency campaign count abstain
win winner victory triumph beat defeat lose loser loss champion title final trophy cup medal prize award crown runner-up second_place
parliament bill law pass deputy opposition debate amendment senate lawmaker coalition motion chamber legislation
resign step_down dismiss sack oust replace successor quit appoint remain_in_office stay_on leave post office office_term depart retire remove head chair
talk negotiate mediator compromise round table deadlock agreement deal sign signature accord treaty break_off collapse resume session concession
ceasefire truce war troops army soldier fight shell attack front rebel weapon gun fire peace hostilities rocket bomb invade withdraw retreat offensive
embassy ambassador envoy diplomat minister summit visit visitor guest host invite trip delegation foreign bilateral counterpart
protest demonstrate march rally crowd banner tear_gas water_cannon baton riot clash square placard chant gather street stone bottle
strike walkout union picket stoppage walk_out lay_down down_tools workers employer labour
wage pay salary raise bonus earn income hourly remuneration
job employ employee worker staff workforce hire recruit layoff redundancy unemployment vacancy position post dismissal jobless personnel
price inflation cost expensive cheap afford consumer rate
economy growth recession output gdp export import trade demand industry
interest_rate rate central_bank currency inflation borrow mortgage monetary raise cut governor
share stock exchange market investor trader trading shareholder analyst bourse value fell rose
profit loss earnings revenue sales turnover quarter result dividend margin income outlook expect
merger merge takeover buy sell acquire stake bid company firm deal purchase owner shareholder premium
loan credit debt borrow lend lender bank interest instalment repay creditor money default
fine penalty sanction punish compensation pay damages settle
budget tax spend finance deficit saving treasury fund subsidy duty levy revenue
money million pay cost price sum worth euro dollar finance fund expense bill spend
product shop shelf supermarket customer sell recall consumer goods brand store retailer
science study research scientist measure publish journal university finding expedition sample data professor laboratory experiment survey method
rocket launch satellite orbit space capsule engine lift-off astronaut booster
train rail railway locomotive carriage derail signal track station passenger platform driver
plane aircraft jet flight airport pilot airline runway land take_off cockpit engine passenger crew cabin
ship boat vessel ferry captain crew sailor port harbour deck sea sail aground coastguard hull anchor dock tanker
car bus lorry driver road motorway crash collide vehicle traffic wheel brake speed skid
delay late postpone wait hours schedule punctual begin start early on_time behind_schedule date cancel
closed open reopen shut closure block clear barrier passable access entrance traffic
audience crowd spectator attendance fan stadium ticket visitor sold_out empty seats watch full packed tribune
goal score equalise match half-time referee penalty minute team player coach substitute defender keeper draw
race lap stage finish rider runner lead seconds minutes ahead podium sprint
knee ankle shoulder leg arm thigh hip muscle limp injury fit sprain strain stretcher hamstring foot hand wrist elbow
praise hail welcome thank applaud cheer applause ovation compliment laud acclaim boo jeer whistle heckle
criticise condemn anger outrage complain blame accuse furious denounce slam attack scandal shame disgrace
tears weep cry sorry regret emotion grief sad heartbroken face expression motionless calm
apologise sorry regret mistake responsibility excuse forgive
promise pledge vow assure guarantee word undertake commit
steal theft thief rob robbery burglar burglary loot jewel haul break_in alarm guard mask gang museum
alarm guard security camera lock door window glass cctv
father mother son daughter brother sister wife husband widow family child relatives parents couple married
school pupil student teacher class exam lesson university education classroom
house home flat apartment rent tenant landlord household
comment statement silent silence speak journalist reporter interview press answer reply decline question spokesman spokeswoman told
plan intend next future announce aim want project propose begin construction
history found founded century built ancient medieval date oldest first since old
founded born grew_up career began joined childhood worked
farm farmer harvest crop cattle sheep cow field livestock herd
animal species wildlife population breed forest nature environment conservation
fish catch trawler quota cod net fleet
oil spill leak slick pollution pipe tank contaminate beach
mine miner shaft tunnel underground coal pit
art painting artist gallery picture canvas exhibition collection
film director actor actress screen cinema drama role
music concert singer band song album orchestra stage
book author novel writer publish reader literary
church priest bishop pope mass pray mosque temple religion
hacker cyber attack computer network data password system software online website digital server
climate emission carbon warming greenhouse ice glacier melt sea_level
nuclear reactor radiation radioactive plant uranium
border frontier crossing customs checkpoint migrant refugee asylum
budget_cut cut reduce savings job closure close plant factory shut production assembly
factory plant production produce output capacity assembly line manufacture
expert analyst critic doubt sceptical warn convinced question opinion
poll survey popularity support approval rating per_cent opinion
safety safe danger risk inspect check rule standard regulator
age old year-old young
alcohol drunk sober blood test breath
sleep awake tired exhausted rest
sister_city partner neighbour ally friend enemy rival
children toys play playground
shoot bullet gun pistol weapon officer police knife wound fire duty suspend kill gunman attack armed
explosion blast gas leak smell pipe facade building collapse tear utility
coup revolt soldier tank palace power seize overthrow barrack plot general colonel radio loyal command rule govern
hostage captive kidnap abduct ransom release free captor hijack pirate crew negotiate
prize award honour jury committee laureate winner ceremony hand_over receive endow
exam test question leak paper repeat cheat pupil school deadline university mark
recall withdraw model battery fault defect owner repair workshop supplier part
metro underground line station stop train tram driver ride passenger ticket fare lift
wolf bear hunter shoot herd sheep predator protect reserve cull
dam reservoir construction build flood resettle village valley project contract
tennis match set final serve court seed ranking title break_point
avalanche mountain climber summit snow slope rescue guide
volcano lava ash erupt crater
vaccine side-effect approve regulator trial dose patient drug efficacy
refugee migrant boat asylum border camp drown coastguard smuggle
corruption bribe scandal affair favour flat gift minister reveal investigation office_misuse
spy espionage secret agent intelligence embassy expel diplomat
murder killing suspect motive trial body stab strangle
doping sample banned test athlete disqualify positive substance
transfer contract club fee player sign sum
census population birth rate migration inhabitants decline
housing rent tenant landlord square_metre build cap
drought water ration harvest rain reservoir dry supply
bridge span collapse close engineer crack repair traffic
concert tour ticket cancel singer fan stage
wedding bride groom marry couple guest ceremony
funeral coffin bury procession mourn grave cathedral
church bishop abuse priest victim report
heritage monument restore medieval cathedral old_town museum
language dialect speak word dictionary
robot artificial intelligence algorithm software chip machine
bank robbery fraud launder account customer money transfer
insurance claim damage policy compensation
energy gas pipeline supply import price winter storage
solar wind_farm turbine renewable megawatt coal
trade tariff import export customs duty surplus
currency exchange_rate dollar gain weaken devalue central_bank
satellite signal orbit antenna mission agency
`
