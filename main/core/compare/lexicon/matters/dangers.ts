/** What news tell of accidents, disasters, crime and courts; a matter a line. */
export const dangerMatters = `
plane_crash wreckage crew passengers pilot flight_recorder tower runway air_traffic aviation killed
emergency_landing engine pilot cabin smoke runway passengers bird cockpit return safely
train collision derail carriage driver signal passengers track line rail injured brake
bus crash ravine passengers driver overturned road plunge coach pilgrims tourists
level_crossing train barrier car lorry collide driver track
motorway pile_up fog lorry vehicles lanes closed crash tailback injured
hit_and_run driver pedestrian cyclist flee victim car witness
drunk_driver alcohol breath_test licence wheel blood limit accident
ferry capsize sink passengers overloaded lifejacket drown rescue captain river lake
shipwreck aground captain tug refloat hull crew rocks tow cargo
oil_tanker slick spill coast beach clean booms birds leak
bridge collapse pillar cable inspection river span victims cars engineer
building_collapse rubble storey survivor rescuer sniffer_dog trapped residents excavator
gas_explosion leak house blast rubble neighbours evacuated pipe
fireworks explosion factory warehouse blast injured
factory_fire worker exit locked smoke storey blaze firefighter
house_fire smoke family firefighter roof flames sleep smoke_detector neighbour
forest_fire hectares wind firefighter plane helicopter evacuate village flames drought contain
flood rain river village bridge swept_away boats rooftop evacuate water_level
landslide mud rain slope houses buried village road rescuers search
avalanche skier snow slope buried rescue mountain warning off_piste guide
mountain climber fall summit rope rescue helicopter glacier guide hut
cave trapped diver flooded rescue boys tunnel oxygen
mine_accident miner underground gas explosion shaft trapped rescue tunnel
earthquake magnitude epicentre depth aftershock buildings collapsed survivors richter tents
volcano erupt lava ash crater evacuate flight plume alert geologist
hurricane landfall category wind coast evacuate power roofs storm_surge warning
tornado roof trees path destroyed houses trailer storm warning
heatwave temperature record celsius elderly deaths warning heat water
cold snow blizzard road stranded drivers power frost record flights
drought reservoir rain water restriction harvest river level crop wells
lightning strike tree storm killed shelter
drown swimmer lake lifeguard beach current bather pool child
missing_child search parents police volunteers forest last_seen found photograph
missing_person hiker search helicopter police relatives last_seen phone
stampede crush crowd exit panic stadium trampled festival
stadium disorder fans flares police seats pitch riot supporters
shooting gunman shots school police victims motive weapon fire
stabbing knife attacker victim wounds police arrested hospital passers_by
murder victim body suspect motive neighbour killed police apartment
body found forest river walker autopsy identity police discovered remains
robbery masked gun cash till escape bank jeweller car
burglary break_in window jewellery stolen owner holiday house night
art_theft museum painting stolen recovered thieves alarm frame value
kidnap ransom family release abduct captor police child
rape sexual_assault victim accused allegation consent trial
abuse children priest victims church report compensation cover_up
domestic_violence woman partner husband killed restraining_order victim shelter
drug_trafficking cocaine seize kilo container port smuggle customs heroin cannabis
smuggling cigarettes customs lorry hidden goods border seized
human_trafficking victims forced prostitution gang labour exploitation
organised_crime mafia clan boss gang raid extortion
gang violence shooting rival drug neighbourhood police young
cybercrime ransomware hackers encrypted systems data ransom network attack
phishing fraud online bank account elderly caller money transfer
police_violence officer suspended video force arrest death custody protest
prison_escape inmate guard fence hunt fugitive cell tunnel
prison riot inmates guards overcrowding cells hostage blaze
death_penalty execution death_row lethal_injection stay convicted clemency
jury verdict deliberate guilty count juror courtroom unanimous
sentencing judge years prison life_sentence maximum mitigating prosecutor demanded
plea_bargain plead guilty charge reduced sentence prosecutor deal
witness testify testimony court cross_examination statement stand oath
evidence dna fingerprint forensic trace camera footage phone_data
appeal higher_court overturn retrial judgment conviction quash
extradition request court arrest_warrant wanted fugitive abroad
wrongful_conviction exonerate dna prison years compensation innocent
class_action plaintiffs lawsuit damages company settle victims
inheritance will heirs estate court dispute testament
custody divorce child parents court mother father
libel defamation newspaper damages claim court publish
doping athlete sample ban banned_substance appeal positive test
match_fixing betting referee players bribes ban investigation
food_poisoning salmonella restaurant ill guests bacteria hospital
contaminated_water tap boil bacteria residents supply
poison nerve_agent victim substance hospital toxin
radiation leak reactor level radioactive residents iodine
plague epidemic cases deaths outbreak spread region health_ministry infected
vaccination campaign doses children jab side_effects immunise
quarantine lockdown restrictions infections masks schools curfew
hospital_strike doctors nurses patients operations postponed pay
medical_error surgeon patient operation wrong died hospital negligence
transplant organ heart kidney donor surgeon patient waiting_list
birth hospital mother baby twins midwife born premature
cancer patients treatment therapy tumour study survival drug
heart_attack stroke cardiac collapse defibrillator hospital
suicide crisis helpline mental_health depression death
addiction drugs overdose opioids heroin rehab clinic
smoking tobacco cigarettes ban vaping smokers health
obesity sugar diet weight health children tax
allergy asthma reaction pollen symptoms
dog attack bite child owner muzzle breed
shark attack surfer beach swimmer bite
bear wolf attack hiker farmer cull sheep hunters
`
