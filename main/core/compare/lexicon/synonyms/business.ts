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
`
