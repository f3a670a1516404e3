/** Opposites before the law; one axis a line. */
export const ofLaw = `
guilty convict find_guilty plead_guilty | acquit acquittal innocent clear_of exonerate overturn quash vindicate absolve not_guilty plead_not_guilty walk_free
continue_trial uphold_ruling uphold affirm let_stand uphold_conviction uphold_verdict dismiss_appeal reject_appeal lose_appeal confirm_sentence confirm_verdict | overturn quash annul strike_down set_aside overrule throw_out invalidate nullify allow_appeal win_appeal reverse_ruling reverse_decision declare_void
free release bail walk_free set_free at_large escape flee on_run fugitive on_loose break_out let_go let_off out_on_bail grant_bail post_bail | detain arrest custody jail imprison behind_bars capture catch seize lock_up take_into_custody remand recapture detention under_arrest in_handcuffs refuse_bail deny_bail held_in_custody held_in_detention held_for_questioning held_on_suspicion hold_without_charge
legal lawful legitimate constitutional within_law within_rights | illegal unlawful illegitimate unconstitutional against_law outside_law illicit
deliberate intentional on_purpose arson sabotage premeditated wilful foul_play planned knowingly | accidental accident by_mistake mistake unintentional malfunction fault inadvertent by_accident no_foul_play tragic_accident technical_fault electrical_fault short_circuit unwitting
natural_causes | foul_play murder homicide manslaughter violent_death
lenient mild soft generous leniency clemency mercy let_off_lightly | harsh severe tough strict draconian maximum_sentence exemplary
jail prison_term custodial imprisonment behind_bars serve_time go_to_prison go_to_jail | suspended_sentence probation community_service spared_jail spared_prison avoid_jail avoid_prison walk_free conditional_discharge
prosecute charge indict press_charges bring_charges stand_trial go_on_trial face_trial | drop_charges drop_case close_case charges_dropped case_dropped discontinue_proceedings drop_investigation case_closed case_dismissed no_charges not_prosecute escape_prosecution
confess own_up plead_guilty admit_guilt admit_charges admit_wrongdoing come_clean | maintain_innocence protest_innocence plead_not_guilty deny_charges deny_wrongdoing deny_allegations deny_any_wrongdoing deny_any_involvement reject_allegations
armed at_gunpoint at_knifepoint | unarmed without_weapon no_weapon
true truthful genuine authentic real factual hold_true | false lie invent fabricate fake forge made_up untrue bogus forgery sham fictitious counterfeit hoax falsehood phoney
honest sincere honesty in_good_faith upright | dishonest insincere dishonesty in_bad_faith deceitful fraudulent
innocent | complicit complicity
known identify identity_established | unknown mystery unclear unidentified nameless anonymous unnamed
acted_alone lone_wolf lone alone_responsible single_handed | accomplice gang conspirators co_conspirators helpers acted_together
voluntarily_surrender surrender give_himself_up give_herself_up give_themselves_up turn_himself_in turn_herself_in hand_himself_in hand_herself_in | resist_arrest flee on_run barricade hunted manhunt
extradite extradition_approved hand_over_to | refuse_extradition block_extradition grant_asylum
bound_by binding legally_binding enforceable | non_binding not_binding symbolic unenforceable
compensate pay_compensation award_damages | no_compensation refuse_compensation go_away_empty_handed
fair just justified reasonable rightful evenhanded | unfair unjust wrong unjustified unreasonable arbitrary injustice miscarriage_of_justice
valid in_order | invalid void null_and_void expired annulled
responsible liable at_fault to_blame liability culpable | not_responsible blameless not_liable no_fault not_to_blame innocent_bystander
remorse apologise sorry contrite show_remorse | unrepentant no_remorse unapologetic defiant no_regrets remorseless show_no_remorse
sane fit_to_stand_trial of_sound_mind | insane unfit_to_stand_trial not_of_sound_mind
public_hearing open_court | closed_hearing behind_closed_doors in_camera closed_court
compliant law_abiding clean_record no_criminal_record no_previous_convictions unknown_to_police | known_to_police criminal_record previous_convictions repeat_offender habitual_offender
protect guard secure safeguard | unprotected unguarded exposed vulnerable unsecured
`
