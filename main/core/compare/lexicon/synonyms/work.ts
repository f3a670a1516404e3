/** Synonyms of work and pay, in the notation of this folder's index. */
export const work = `
employee worker staff personnel workforce labour
worker employee labourer staff hand
job post position work
hire recruit employ take_on
employ job workforce
layoff redundancy dismissal cut job_loss sack
dismiss fire sack lay_off oust remove
resign step_down quit leave stand_down
retire pension
pensioner elderly retiree senior old
appoint name nominate install choose
union labour federation syndicate
strike walkout stoppage walk_out industrial_action lay_down
wage pay salary earnings
pay salary wage remuneration
pay spend finance fund cost
fund finance money pay
veteran experienced
pioneer first
employ earn_living work_for on_payroll
general_strike standstill walkout
out_of_work jobless unemployed
lose_job dismissal laid_off sacked redundant
live_on get_by survive subsist
trade_union union
wages pay rise increase
job post position employment
job_loss redundancy layoff job_cut dismissal
cut_jobs axe_jobs shed_jobs slash_jobs reduce_workforce cut_workforce lay_off
lose_job made_redundant laid_off thrown_out_of_work
create_jobs new_jobs hire take_on_staff
employee worker staff_member member_of_staff
workforce staff employees personnel headcount payroll
employer company boss
boss superior supervisor manager
colleague co-worker workmate
temporary_worker agency_worker temp
casual_worker day_labourer
seasonal_worker harvest_worker
migrant_worker guest_worker foreign_worker
apprentice trainee
intern internship placement
skilled_worker specialist
freelancer self-employed
part-time reduced_hours short-time
full-time permanent
contract employment
fixed-term temporary
vacancy open_post unfilled_job
job_seeker unemployed jobless
job_centre employment_agency labour_office
unemployment joblessness
unemployment_rate jobless_rate
unemployment_benefit dole
pay_rise wage_increase salary_increase pay_increase higher_wages more_pay
pay_cut wage_reduction
back_pay unpaid_wages
bonus extra_pay premium
overtime extra_hours
working_hours working_time shift
shift working_day
night_shift night_work
sick_leave off_sick call_in_sick
maternity_leave parental_leave
retire stop_working
pension retirement_pay
retirement_age pension_age
union trade_union labour_union
union_leader union_boss shop_steward
unionised organised
collective_agreement pay_deal wage_agreement pay_settlement
pay_talks wage_negotiations pay_negotiations collective_bargaining
strike walkout industrial_action stoppage work_stoppage
go_on_strike walk_out down_tools stop_work lay_down_tools withdraw_labour
striker striking_worker picketer
picket picket_line
warning_strike token_strike
general_strike nationwide_stoppage
strike_ballot vote_on_strike
lockout shut_out
call_off_strike suspend_strike end_strike return_to_work
arbitrator mediator conciliator
works_council employee_representatives staff_council
discrimination unequal_treatment bias
harassment bullying
equal_pay pay_gap
child_labour underage_workers
forced_labour slave_labour
working_conditions labour_conditions
occupational_accident workplace_accident industrial_accident
work_from_home home_office telework remote_work
commute travel_to_work
career professional_life
promote move_up
resign hand_in_notice quit give_notice
sack fire dismiss give_sack
severance redundancy_pay pay-off compensation golden_handshake
labour_court employment_tribunal
labour_shortage staff_shortage lack_of_workers skills_shortage understaffed
recruit hire take_on
retrain training further_education
train coach instruct
profession occupation trade
builder construction_worker
cleaner cleaning_staff
waiter waitress
clerk office_worker
labourer worker
factory_worker assembly_worker
docker dockworker stevedore longshoreman
miner pitman
lorry_driver trucker truck_driver
postman mail_carrier
carer nursing_staff
`
