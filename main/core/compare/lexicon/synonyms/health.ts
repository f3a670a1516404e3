/** Synonyms of health and medicine, in the notation of this folder's index. */
export const health = `
patient sick ill
nurse medic
illness disease sickness ailment infection
ill sick sicken unwell infected poor_health fall_ill
outbreak epidemic spread
treat care treatment
die kill perish lose_life claim_life fatality
kill slay murder die shoot_dead
death fatality toll
unhurt unharmed unscathed uninjured not_hurt
injury wound bruise
missing unaccounted disappear
survive survivor live
critical life-threatening
bury funeral
mourner mourn
drugmaker pharmaceutical
vigil mourn flower candle memorial
mourn grieve grief
body corpse remains dead
surgeon doctor physician
healthy good_health well unhurt
health condition
nurse employee staff carer
injury shoulder treatment massage
bacteria germ pathogen listeria salmonella
cheese dairy product
dairy cheese_maker producer
food_safety inspector agency
miscarriage lose_child
ambulance paramedic medic
medicine drug medical_supplies
measles flu influenza virus
mask protective
side-effect adverse reaction
remedy cure medicine
placebo trial
kidney liver heart organ
stroke heart_attack
birth baby infant newborn
toddler infant child
teenager youth adolescent young
abortion pregnancy
take_to_hospital rush_to_hospital bring_to_hospital admit_to_hospital airlift_to_hospital fly_to_hospital transfer_to_hospital hospitalise treat_in_hospital in_hospital_with
treat_for receive_treatment treatment medical_care medical_attention nurse_back
discharge send_home release leave_hospital
admit hospitalise take_in
intensive_care critical_care icu
in_critical_condition fighting_for_life life_threatening critically_injured critically_ill between_life_and_death
out_of_danger stable not_life_threatening non_life_threatening
serious_injury badly_hurt severely_injured seriously_hurt badly_injured
minor_injury slightly_hurt slightly_injured light_injury cuts_and_bruises
hurt injure wound harm maim casualty
bruise cut graze scratch abrasion
fracture break broken_bone
broken_leg leg_fracture
concussion head_injury
burn scald
bleed haemorrhage blood_loss
unconscious faint pass_out lose_consciousness black_out collapse
come_round regain_consciousness
coma unconscious vegetative
paralyse paralysis wheelchair
resuscitate revive cpr
first_aid emergency_treatment
paramedic ambulance_crew medic ambulance_staff emergency_services rescue_workers
ambulance rescue_vehicle
stretcher carry
casualty_department emergency_room emergency_department a_and_e
ward unit department
die pass_away lose_life perish succumb be_killed decease demise
death passing demise loss_of_life
dead lifeless deceased
death_toll number_of_dead number_of_deaths toll fatalities
fatality death casualty victim
fatal deadly lethal
kill claim_life cost_life leave_dead take_life
bereaved mourning grieving
suicide take_own_life kill_himself kill_herself
suffocate asphyxiate choke smother
starve starvation hunger famine
hunger famine starvation malnutrition
malnourished undernourished starving
pregnancy expecting pregnant
give_birth deliver born birth childbirth
premature preterm born_early
miscarriage stillbirth
midwife obstetrician
abortion termination terminate_pregnancy
contraception birth_control
fertility ivf
doctor physician medic gp practitioner clinician consultant
specialist consultant
nurse carer caregiver nursing_staff
pharmacist chemist
pharmacy chemist drugstore
hospital clinic infirmary medical_centre health_centre
nursing_home care_home old_people_home retirement_home
hospice palliative_care
patient sufferer case
disease illness condition disorder ailment malady sickness
pathogen germ virus bacterium microbe bug
virus pathogen bug strain
variant strain mutation
infection contagion transmission infectious
contagious infectious transmissible communicable
infect contaminate transmit pass_on contract catch pick_up go_down_with come_down_with
contract catch develop fall_ill
carrier infected
spread transmit pass_on
outbreak epidemic pandemic wave
cluster hotspot
incidence infection_rate
case infection
symptom sign
fever temperature high_temperature
cough sneeze
nausea vomit sick
vomit throw_up be_sick
diarrhoea upset_stomach stomach_cramps
stomach gut intestinal
rash itch
headache migraine
pain ache suffering agony
dizzy light_headed
tired exhausted fatigue weary
weak frail feeble
disability handicap impairment
blind sightless visually_impaired
deaf hard_of_hearing
diagnose detect identify diagnosis
diagnosis finding
test screen examine check
screening test check_up
scan x-ray image
blood_test sample
swab sample
vaccine jab shot inoculation immunisation
immune protected
booster third_dose
dose shot jab
medicine drug medication remedy preparation pharmaceutical treatment
drug treatment therapy medicine
tablet pill capsule
painkiller analgesic
antibiotic drug
prescribe prescription
side-effect adverse_effect adverse_reaction complication
overdose too_much
addiction dependence hooked
rehabilitation rehab recovery
detox withdrawal
cure heal remedy
heal recover get_better mend
recover get_better get_well recuperate convalesce pull_through
recovery convalescence recuperation
relapse setback
remission recovery
surgery operation procedure go_under_knife
operate perform_surgery
transplant organ_donation
amputate remove cut_off
implant insert
anaesthetic sedate
cancer tumour malignancy growth
chemotherapy radiotherapy
heart_attack cardiac_arrest heart_failure coronary
heart_disease cardiovascular
stroke brain_haemorrhage
diabetes blood_sugar
insulin diabetes
alzheimer dementia
dementia memory_loss
depression mental_illness
mental_health psychological psychiatric
psychiatrist psychologist therapist
stress strain pressure
obesity overweight
diet nutrition eating
smoker tobacco cigarette smoking
e_cigarette vape
alcohol liquor drink booze
drunk intoxicated inebriated tipsy under_influence
cold sniffle
measles rubella
malaria mosquito
tuberculosis tb
cholera dysentery
ebola haemorrhagic_fever
bird_flu avian_influenza avian_flu
asthma breathing_difficulties
pneumonia lung_infection
allergy allergic
quarantine isolation confine
lockdown stay_at_home curfew restrictions
social_distancing keep_distance
mask face_covering
ventilator respirator breathing_machine
disinfect sterilise sanitise
hygiene sanitation cleanliness
food_poisoning salmonella
contaminated tainted polluted unsafe
poisonous toxic harmful
poison toxin
clinical_trial trial study test
placebo dummy
volunteer participant subject
effective efficacious work
life_expectancy lifespan longevity
mortality death_rate
healthy fit well
fit healthy in_shape
ill sick unwell poorly
health_insurance medical_cover
waiting_list queue
shortage_of_staff understaffed
donor give
blood_donation give_blood
cell tissue
gene genetic dna
hereditary genetic inherited
brain mind
lung respiratory breathing
liver hepatic
kidney renal
skin dermatological
bone skeletal
eye sight vision
limb arm leg
body corpse remains cadaver
`
