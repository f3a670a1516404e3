/** Opposites of business, money and work; one axis a line. */
export const ofBusiness = `
profit surplus in_black make_money turn_a_profit break_even lucrative in_profit make_a_profit | loss deficit in_red lose_money loss_making unprofitable make_a_loss net_loss operating_loss haemorrhage_money
hire recruit take_on appoint create_jobs new_jobs job_creation add_jobs add_staff | fire sack dismiss lay_off redundancy make_redundant job_cuts job_losses axe_jobs cut_jobs lose_jobs shed_jobs shed_staff hiring_freeze layoff
employed in_work in_employment | unemployed jobless out_of_work out_of_job
expensive dear costly pricey steep_price overpriced unaffordable | cheap inexpensive affordable low_cost low_price bargain knockdown_price
within_budget under_budget on_budget under_cost | over_budget overrun twice_the_price cost_overrun budget_overrun more_than_planned spiralling_costs
meet_target reach_target on_target hit_target achieve_target meet_goal on_course exceed_target beat_target | miss_target fall_short below_target withdraw_forecast profit_warning off_target off_course miss_goal wide_of_target
beat_expectations exceed_expectations better_than_expected above_forecast beat_forecasts above_expectations ahead_of_expectations surpass_expectations beat_estimates top_forecasts stronger_than_expected higher_than_expected more_than_expected above_estimates exceed_forecasts | fall_short miss_expectations below_expectations worse_than_expected miss_forecasts below_forecast disappointing weaker_than_expected lower_than_expected less_than_expected below_estimates short_of_expectations
expand expansion scale_up ramp_up branch_out open_new_branches grow_business | downsize scale_back shrink retrench scale_down wind_down cut_back slim_down contraction close_branches
invest put_money_into pump_money pour_money | divest disinvest pull_out withdraw_investment
nationalise state_owned state_run take_into_public_ownership state_hands government_owned | privatise privately_owned sell_off private_hands denationalise
solvent afloat stay_afloat financially_sound survive rescue_company saved_from_bankruptcy | insolvent bankrupt bust go_under go_bust bankruptcy go_to_wall liquidation receivership administration_order file_for_bankruptcy
remain_independent stay_independent go_it_alone stay_in_family | merge takeover take_over swallow merger be_absorbed
repay pay_back pay_off settle_debt service_debt honour_debts | default fail_to_pay miss_payment unpaid in_arrears owe non_payment fall_behind_on
bullish upbeat buoyant optimistic | bearish downbeat gloomy subdued sluggish bleak
glut oversupply surplus overproduction abundance overcapacity | shortage shortfall scarcity bottleneck squeeze undersupply scarce
float go_public list flotation initial_public_offering | delist go_private take_private
upgrade raise_rating | downgrade lower_rating cut_rating
full_time full_timer | part_time part_timer
strike walk_out walkout down_tools stay_off_work lay_down_tools industrial_action on_strike stoppage | return_to_work back_at_work go_back_to_work call_off_strike work_normally strike_averted avert_strike end_strike work_as_usual turn_up_for_work
in_stock available well_stocked stocked fully_stocked | sold_out out_of_stock unavailable empty_shelves run_out shortage bare_shelves
launch_product roll_out unveil bring_to_market hit_shelves | discontinue phase_out recall pull_from_shelves take_off_market withdraw_from_sale
sufficient enough adequate plenty ample abundant suffice | insufficient inadequate shortage lack scarce scarcity run_out too_little not_enough shortfall in_short_supply
rich wealthy prosperous affluent well_off millionaire wealth better_off | poor needy impoverished destitute hard_up penniless poverty deprived worse_off low_income
free_of_charge no_charge without_charge for_free gratis at_no_cost free_admission free_entry free_of_cost | paid_entry entry_fee charge_for pay_for admission_fee charge_a_fee
raise_wages pay_rise wage_increase pay_increase wage_rise raise_pay | pay_cut wage_cut pay_freeze wage_freeze cut_wages cut_pay freeze_pay freeze_wages
raise_taxes tax_increase tax_rise tax_hike increase_tax higher_taxes put_up_taxes | cut_taxes tax_cut lower_taxes tax_relief reduce_taxes tax_break tax_rebate
raise_rates rate_rise rate_hike rate_increase tighten_policy increase_rates put_up_rates | cut_rates rate_cut lower_rates ease_policy reduce_rates loosen_policy
austerity tighten_belts spending_cuts belt_tightening cut_spending | stimulus spending_boost spending_increase boost_spending largesse increase_spending
save_jobs jobs_safe jobs_saved safeguard_jobs secure_jobs | jobs_at_risk jobs_threatened jobs_lost jobs_go cost_jobs threaten_jobs
boom upturn prosperity recovery upswing thrive flourish | recession slump downturn bust depression stagnation crash ailing in_doldrums
owner_occupied own_home homeowner | rented tenant rental
family_owned family_run | listed stock_market_listed
strengthen bolster boost benefit shore_up reinforce | weaken undermine harm damage hurt hamper erode dent
profit_rise earnings_rise | profit_fall earnings_fall
domestic home_grown home_made locally_made | imported foreign_made from_abroad
subsidise subsidy | unsubsidised end_subsidies cut_subsidies scrap_subsidies
win_contract award_contract land_contract secure_contract | lose_contract cancel_contract terminate_contract miss_out_on_contract
overvalued overpriced | undervalued underpriced
credit creditworthy | junk_status uncreditworthy
`
