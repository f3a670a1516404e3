/** Synonyms of the economy and money, in the notation of this folder's index. */
export const economy = `
cost price expense
price cost value rate
expensive costly dear
cheap affordable inexpensive low-cost
free no_cost without_charge without_fee gratis
profit earnings gain surplus
loss deficit
revenue sales turnover income
saving economy cost_cut
debt loan borrowing liability
borrow loan lend credit
tax levy duty tariff
budget spending
economy economic business
growth expansion expand grow
recession downturn slump contraction
trade commerce business exchange
export shipment
central_bank monetary_authority
interest_rate benchmark key_rate
invest put_money
worth value
value estimate put
amount sum figure
number figure count
rate pace
share portion part quota stake
quota share allocation
remainder rest
poor needy
rich wealthy
wealth fortune
prosperity wealth
forecast outlook guidance target
cost bill price_tag invoice expense total
estimate put_at reckon calculate
subsidy support fuel_subsidy aid
tranche instalment part
condition term requirement
stake share holding
creditor lender
owe debt
currency crown peso dollar exchange_rate
radioactive contaminated nuclear irradiated
power_station plant reactor power_plant
fee price sum
audit review
accountant auditor
insolvency bankruptcy bankrupt go_bust
bankrupt insolvent collapse
bailout rescue_package aid
subsidy state_aid
dividend payout
bonus reward
refund money_back reimburse
reimburse refund compensate
customs duty
gross_domestic_product gdp economic_output output
economic_growth expansion upswing
grow expand
recession slump economic_downturn contraction crisis
boom upswing upturn
stagnate standstill stand_still flatline
recover recovery rebound bounce_back pick_up
inflation price_rise rising_prices price_increase cost_increase
consumer_price cost_of_living living_costs
price_hike price_increase price_rise dearer
more_expensive dearer go_up costlier
cheaper less_expensive fall_in_price
interest_rate borrowing_cost key_rate base_rate lending_rate
central_bank monetary_policy rate-setter federal_reserve ecb bank_of_england
governor head_of_central_bank central_banker
basis_point hundredth_of_percentage_point
quarter three_months
half-year six_months first_half
fiscal_year financial_year business_year
deficit shortfall gap hole
budget_deficit budget_gap budget_hole
budget spending_plan finances
public_debt national_debt government_debt
sovereign_debt government_bonds
bond government_paper security
treasury finance_ministry exchequer
finance_minister chancellor_of_exchequer treasury_secretary treasurer
tax levy duty charge
tax_rise tax_increase tax_hike higher_taxes
tax_cut tax_relief lower_taxes tax_break
vat value-added_tax sales_tax
income_tax payroll_tax
tax_dodger tax_evader tax_cheat
tax_evasion tax_fraud dodge_taxes
tax_haven offshore
taxpayer public
duty tariff customs import_duty
trade_war tariff_dispute trade_dispute trade_conflict
free_trade trade_agreement
exports foreign_sales overseas_sales
export sell_abroad ship
import bring_in buy_abroad
trade_surplus positive_trade_balance
trade_deficit trade_gap
exchange_rate currency value
currency money
depreciate lose_value weaken devalue fall
appreciate gain_value strengthen
dollar greenback us_currency
pound sterling
yen japanese_currency
cash banknote notes_and_coins money
pay_out disburse hand_out
spend lay_out expenditure outlay
spending expenditure outlay
cost run_to come_to amount_to
expensive pricey costly exorbitant
afford pay_for have_means
cheap low-priced bargain
bill invoice
amount sum figure total
total overall altogether sum
billion thousand_million
lump_sum one-off_payment
instalment part_payment tranche
loan credit borrowing
lender bank creditor
borrower debtor
mortgage home_loan housing_loan
debt liabilities owe
default fail_to_repay not_pay miss_payment
repay pay_back reimburse pay_off
write_off cancel forgive
debt_relief debt_cancellation write-off
bailout rescue_package emergency_loan lifeline
imf international_monetary_fund
world_bank development_bank
credit_rating creditworthiness rating
downgrade lower cut_rating
investor shareholder fund_manager
fund_manager asset_manager investment_manager
hedge_fund investment_fund
pension_fund retirement_fund
savings nest_egg deposits
saver depositor account_holder
deposit put_aside
withdraw take_out
stock_market stock_exchange bourse equities wall_street
shares stocks equities
index benchmark gauge barometer
share_price stock
closing_price close
rally gain climb
crash collapse plunge slump
sell-off slump dumping
trader dealer broker
broker stockbroker intermediary
market_value market_capitalisation valuation
commodity raw_material
crude_oil brent barrel
gold_price precious_metal bullion
forecast projection prediction
forecast predict expect project
revise_down lower_forecast cut_forecast
revise_up raise_forecast
exceed_expectations beat_forecast better_than_expected surprise
fall_short miss_expectations worse_than_expected disappoint
statistics figures data
statistics_office statisticians
survey poll
consumer_confidence consumer_sentiment mood
household_income disposable_income purchasing_power
purchasing_power spending_power
poverty hardship deprivation destitution
poor needy low-income deprived
rich wealthy affluent well-off
millionaire billionaire tycoon
inequality gap_between_rich_and_poor
minimum_wage pay_floor wage_floor
benefit allowance welfare
austerity cuts belt-tightening savings_drive
stimulus economic_package boost
subsidise support fund
incentive inducement
invest pump_into pour_into put_money_into
investment injection
inject pump
nationalise state_takeover
infrastructure roads_rail
productivity output_per_hour
industrial_output factory_output manufacturing
order booking
shortage bottleneck scarcity
hoard stockpile panic_buying
freeze hold_steady
shrink contract
double twofold increase_by_hundred_per_cent
halve cut_in_half fall_by_half
money cash funds sum
cash_injection capital_injection fresh_money
price_of_oil oil_price crude_price
housing_market property_market
price_tag cost sum
run_up_debts fall_into_debt
in_debt indebted owe
make_ends_meet get_by cope
tighten_belt economise cut_back save
pinch_pennies scrimp save
dip_into_savings use_reserves
pick_up_bill foot_bill pay
out_of_pocket lose_money
worth valued_at estimated_at
upward revision
jump leap surge
trickle flow
slow_down lose_momentum cool weaken
gather_pace gain_momentum speed_up accelerate
peak reach_high hit_high
bottom_out trough
level_off stabilise
margin_of difference
per_head per_capita
private privately_owned
black_market illegal_trade
moonlighting undeclared_work
smuggled contraband
counterfeit_money forged_notes
wallet purse
cash_machine atm cashpoint
bank_account account
transfer remit wire
credit_card bank_card card
discount reduction
refund reimbursement money_back
bonus windfall
inheritance legacy estate
`
