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
`
