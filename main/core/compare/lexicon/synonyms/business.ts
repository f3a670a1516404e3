/** Synonyms of business and banking, in the notation of this folder's index. */
export const business = `
buy purchase acquire take_over takeover acquisition swallow
takeover acquisition merger purchase buyout deal
merger merge combine join_forces unite fusion
sell dispose divest sale
sale transaction deal
company firm business corporation enterprise group concern
operator company firm carrier
owner proprietor shareholder
shareholder investor stockholder owner
investor backer
share stock equity
stock_exchange bourse market
boss chief executive manager director head
customer client consumer buyer
manufacturer maker producer builder
product goods
sister_company subsidiary
subsidiary unit
factory plant works
mine pit
contract deal
tender bid
bid offer
auction sale
chip semiconductor
software program
app application
car_maker carmaker
recall call_back take_off_market withdraw pull_from_shelf take_off_shelf
battery cell accumulator
supplier provider subcontractor vendor
utility supplier provider power_company
shop store retailer outlet
printer printing_works press
contract order commission
consortium group builder
plant factory site
cooling refrigeration cold_store
shelf shop sale
road_builder construction_company builder
start-up young_company founder
founder set_up
patent licence
royalty fee
warranty guarantee
defect fault flaw
advert commercial
user customer
bank lender
succeed follow replace successor
company firm business enterprise corporation group
conglomerate group holding
multinational global_company international_group
parent_company owner holding
subsidiary unit daughter_company offshoot arm
branch outlet office
headquarters head_office base hq
based headquartered
start-up young_firm fledgling_company
small_business family_firm medium-sized_company
market_leader biggest_maker number_one
rival competitor
competition rivalry
monopoly dominant_position market_dominance
antitrust competition_authority cartel_office competition_watchdog
price-fixing cartel collusion
chief_executive ceo boss managing_director top_executive head
chairman chair board_chairman
board directors supervisory_board
executive manager director
finance_director cfo chief_financial_officer
founder creator co-founder
entrepreneur businessman businesswoman
tycoon magnate mogul billionaire
shareholder investor stockholder
annual_general_meeting shareholders_meeting
stake holding interest share
major_shareholder largest_shareholder anchor_investor
acquire buy take_over purchase snap_up
acquisition takeover purchase buyout
takeover_bid takeover_offer bid
hostile unsolicited unwanted
merge combine join_forces tie_up
merger tie-up union
joint_venture partnership
spin_off hive_off split_off
float list go_public
flotation stock_market_debut listing initial_public_offering ipo
delist take_private
sell divest dispose_of offload
sale disposal divestment
profit earnings surplus
net_profit bottom_line
operating_profit ebit
loss red_figures shortfall deficit
make_a_loss lose_money in_the_red
break_even cover_costs
turnover revenue sales takings
quarterly_results earnings_report figures
profit_warning lower_outlook
dividend payout distribution
margin profitability
cost_cutting savings_programme efficiency_drive
restructure reorganise overhaul
restructuring reorganisation turnaround
insolvency bankruptcy administration receivership liquidation
go_bankrupt go_bust go_under file_for_bankruptcy collapse
administrator liquidator receiver
creditor supplier lender
close shut shut_down cease_trading
shutdown closure
open launch inaugurate
expand grow branch_out
relocate move shift
outsource contract_out
supplier vendor contractor
subcontractor supplier
contract order deal
win_contract land_contract secure_contract awarded_contract
contractor builder
customer client buyer shopper
shopper customer consumer
retailer store_chain shop chain
supermarket grocer food_retailer grocery_chain
shopping_centre mall
shop store outlet
online_retailer e-commerce internet_shop
delivery shipment
parcel package
courier delivery_firm postal_service
warehouse depot distribution_centre
carmaker car_manufacturer automaker car_producer
aircraft_maker planemaker plane_manufacturer
drugmaker pharmaceutical_company
chipmaker semiconductor_maker
brewer brewery
oil_company energy_group oil_giant
utility power_company energy_supplier
airline carrier
bank lender financial_institution
insurer insurance_company
builder construction_firm developer
publisher publishing_house media_group
broadcaster network station
mobile_operator telecoms_company phone_company
software_company technology_group tech_giant
manufacturer producer maker
production manufacturing output
production_line assembly_line
factory plant works site
model version variant
product goods article
brand make label trademark
launch unveil present introduce bring_to_market
discontinue axe phase_out
recall call_back take_off_shelves
patent intellectual_property
copy counterfeit fake imitation
licence permit authorisation
advertise commercial promote
sponsor backer
campaign drive
discount price_reduction rebate
price_tag cost
bargain special_offer
demand appetite
supply provision
stock inventory
sell_out run_out
market_share slice_of_market
joint_owner co-owner
owner proprietor
fee charge
commission cut
fine penalty
settle settlement out-of-court
lawsuit legal_action suit
watchdog regulator supervisory_authority
accounts books balance_sheet
fraud accounting_scandal
consultant adviser
deal transaction agreement
sign_deal clinch seal conclude
carmaker group company manufacturer
lender bank institute
airline carrier company
retailer chain group
drugmaker company manufacturer
chipmaker company manufacturer
oil_giant company group
tech_giant company group
planemaker manufacturer group
brewer group
miner mining_company group
insurer company
supermarket retailer chain
operator company provider
developer company
builder company
utility company supplier
employer company firm
start-up company firm
broadcaster station channel
publisher company
newspaper daily paper title
boss chief_executive head
in_the_running candidate
front-runner favourite
take_helm become_boss head
at_helm in_charge lead
stand_down leave quit resign
hand_over_to successor
bring_in appoint hire
poach lure_away hire
drop_in_sales falling_sales weak_demand
strong_demand high_demand brisk_sales
order_book orders
full_order_books backlog
hit_shelves go_on_sale come_onto_market be_launched
come_at_price cost
pull_out_of leave abandon exit
call_off cancel break_off
talks_collapse negotiations_fail
in_talks negotiate
green_light approval go-ahead permission clearance
clear approve permit
block forbid stop prevent
raise_concerns voice_doubts express_worry
under_pressure struggling ailing troubled
struggling ailing troubled crisis-hit
crisis-hit beleaguered embattled
thriving booming flourishing
lucrative profitable
loss-making unprofitable
flagship main
bestseller top-selling
rebrand rename
cut_ties part_company split
shake-up reorganisation restructuring
slim_down downsize
close_doors shut
open_doors open
`
