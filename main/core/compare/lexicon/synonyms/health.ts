/** Synonyms of health and medicine, in the notation of this folder's index. */
export const health = `
hospital clinic medical_centre
doctor physician medic
patient sick ill
nurse medic
illness disease sickness ailment infection
ill sick sicken unwell infected poor_health fall_ill
outbreak epidemic spread
infect contract catch
vaccine jab inoculation
medicine drug medication
treat care treatment
die kill perish lose_life claim_life fatality
kill slay murder die shoot_dead
death fatality toll
dead victim fatality
murder killing homicide
injure hurt wound harm
unhurt unharmed unscathed uninjured not_hurt
injury wound bruise
casualty victim
missing unaccounted disappear
survive survivor live
stable out_of_danger
critical life-threatening
bury funeral
mourner mourn
drugmaker pharmaceutical
dose jab
vigil mourn flower candle memorial
mourn grieve grief
body corpse remains dead
surgeon doctor physician
clinic hospital infirmary
healthy good_health well unhurt
health condition
surgery operation procedure
nurse employee staff carer
injury shoulder treatment massage
bacteria germ pathogen listeria salmonella
cheese dairy product
dairy cheese_maker producer
food_safety inspector agency
pregnant expectant
miscarriage lose_child
ambulance paramedic medic
pass_away die decease
medicine drug medical_supplies
measles flu influenza virus
quarantine isolation
mask protective
jab shot vaccination
side-effect adverse reaction
remedy cure medicine
placebo trial
kidney liver heart organ
cancer tumour
stroke heart_attack
birth baby infant newborn
toddler infant child
teenager youth adolescent young
abortion pregnancy
take_to_hospital rush_to_hospital bring_to_hospital admit_to_hospital airlift_to_hospital fly_to_hospital transfer_to_hospital hospitalise treat_in_hospital in_hospital_with
`
