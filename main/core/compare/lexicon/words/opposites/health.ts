/** Opposites of life, health and safety; one axis a line. */
export const ofHealth = `
alive survive survivor rescue safe cheat_death pull_through cling_to_life | dead kill fatality perish lose_life body corpse succumb lifeless pronounced_dead deceased lose_fight_for_life bleed_to_death
unhurt unscathed unharmed safe uninjured in_good_health healthy no_injuries escape_injury without_scratch without_injury safe_and_sound injury_free walk_away doing_well alive_and_well safe_and_well | hurt injure wound harm casualty bruise fracture burns hospital treat ill sick weak maim
safe safety harmless risk_free no_danger no_risk out_of_danger pose_no_threat not_dangerous | dangerous unsafe hazard toxic risk risky pose_threat perilous hazardous_to_health
stable out_of_danger recovering comfortable on_mend not_life_threatening discharged good_condition satisfactory turn_corner on_road_to_recovery | critical life_threatening fighting_for_life fight_for_his_life fight_for_her_life grave deteriorate between_life_and_death take_turn_for_worse worsen relapse serious_condition
minor slight lightly superficial light_injuries minor_injuries cuts_and_bruises flesh_wound | serious severe badly gravely critically heavily life_changing serious_injuries
treat_at_scene treated_on_spot sent_home discharge go_home leave_hospital out_of_hospital out_patient treated_and_released | taken_to_hospital hospitalise admit_to_hospital rushed_to_hospital intensive_care kept_in_hospital airlift_to_hospital operating_theatre remain_in_hospital
recover recovery improve get_better heal cure on_mend | deteriorate worsen relapse go_downhill get_worse incurable
positive test_positive | negative test_negative clean_test
contagious infectious infect catching | non_contagious not_contagious not_infectious immune
conscious responsive awake come_round regain_consciousness | unconscious coma comatose unresponsive passed_out lose_consciousness black_out knocked_out faint collapse
effective efficacy work_well potent | ineffective useless no_effect no_benefit no_better_than_placebo fail_trial
benign harmless non_cancerous | malignant cancerous
curable treatable | incurable untreatable terminal inoperable
contain under_control bring_under_control stamp_out eradicate | spread out_of_control uncontrolled rampant rife run_riot spiral_out_of_control
vaccinated immunised jabbed | unvaccinated unprotected anti_vaccine
sober not_been_drinking | drunk alcohol intoxicated inebriated over_limit under_influence tipsy been_drinking
awake wide_awake | asleep sleep doze slumber
fresh strong fit good_form energetic rested in_good_shape | tired exhausted weary empty weak frail feeble worn_out fatigue
clean pure drinkable potable safe_to_drink uncontaminated | dirty pollute contaminate poison undrinkable unsafe_to_drink tainted filthy foul
edible safe_to_eat fit_for_consumption | inedible unfit_for_consumption rotten spoiled mouldy
save rescue pull_to_safety come_to_rescue | abandon leave_behind leave_to_die leave_to_fate
evacuate leave_homes flee_homes leave_their_homes | stay_put remain_in_homes return_home return_to_homes go_back_home stay_in_homes stay_indoors
wear_mask masked | unmasked without_mask maskless
raise_alarm sound_alarm | false_alarm all_clear give_all_clear no_cause_for_alarm
legal_drug over_counter | prescription_only on_prescription
obese overweight | underweight malnourished emaciated
fertile | infertile sterile
premature born_early | full_term born_on_time
chronic long_term | acute short_term
able_bodied | disabled handicapped
natural_birth | caesarean
outbreak_over end_of_epidemic disease_free | new_cases fresh_outbreak resurgence new_outbreak second_wave
well_nourished well_fed | starving hungry malnourished undernourished hunger
immune | susceptible vulnerable
found_safe found_alive accounted_for safe_and_well turn_up_safe | still_missing unaccounted no_trace remain_missing
`
