/** What news tell of business, money and work; a matter a line. */
export const economyMatters = `
chief_executive boss board chairman appoint successor step_down executive manager departure interim shareholder
annual_meeting shareholder board vote dividend chairman criticise approve pay resolution
quarterly earnings revenue profit forecast analyst guidance outlook sales margin expectation results
share_price stock fall rise trading investor close per_cent index drop gain market_value
flotation listing stock_exchange issue_price debut shares underwriter public_offering raise first_day
takeover offer bid premium shareholder board reject hostile regulator approve merger per_share
competition antitrust cartel monopoly regulator fine price_fixing market_share merger dominant authority
bankruptcy insolvency creditor administrator debt liquidate restructure court protection rescue collapse
rescue bailout guarantee loan state taxpayer aid save package injection
central_bank governor rate_decision committee basis_point inflation benchmark policy statement tighten ease
inflation consumer price food energy rise annual statistics_office living_costs wages month
cost_of_living prices household bills rent energy food afford squeeze hardship pensioner
currency devalue exchange_rate dollar peg reserve central_bank depreciation slump intervene
bond yield treasury issue investor government debt maturity auction coupon
deficit debt borrowing budget spending austerity cuts finance_minister gdp rating
credit_rating agency downgrade upgrade outlook notch junk default sovereign
tax evasion haven offshore avoid fraud authority investigate account secret
tax reform rate income vat levy relief bracket revenue finance_minister cut raise
pension age retire reform contribution fund increase years payout
minimum_wage hourly raise low_paid worker earn employer increase living_wage
collective_bargaining union employers wage per_cent deal round demand offer negotiation dispute pay_rise
rail_strike train walkout commuter cancelled union drivers service stoppage timetable emergency_timetable
factory closure plant jobs shut workers production relocate union site lose
layoffs jobs cut workforce staff redundancy restructure worldwide per_cent savings
unemployment jobless rate claim benefit labour_market vacancy statistics fall rise job_centre
labour_shortage skilled recruit vacancy apprentice training immigrant shortage fill
working_time hours week overtime shift part_time home_office remote flexible four_day
working_conditions safety workers exploitation factory wage dormitory supplier audit abuse
trade_war tariff import retaliate goods export duties steel negotiation levy exemption
free_trade agreement tariff export market goods negotiate barrier quota ratify
export shipment order goods surplus foreign demand industry machinery statistics
supply_chain shortage component delivery bottleneck container supplier delay chip stock
container port terminal crane dock freight cargo ship backlog
car carmaker model electric plant production battery recall vehicle brand dealer
recall defect model fault owner repair replace risk manufacturer vehicles brake airbag
electric_car battery charging station range subsidy model sales motor
airline flight passenger route fleet carrier low_cost bankruptcy cancel ticket pilot
aircraft_maker order jet delivery airline engine assembly model programme certify
shipyard ship order build vessel hull launch cruise_liner contract
railway line build track investment high_speed tunnel station route opening construction
supermarket chain store discount grocery price shelf shopper branch retailer supplier
retail sales shop christmas shopper consumer high_street spend discount turnover season
fashion clothes brand designer collection textile garment catwalk store luxury
restaurant chef cook menu star guest owner kitchen waiter close dish
hotel tourism guest bed season overnight_stay resort booking room occupancy
tourism visitor season holiday resort arrivals beach hotel overcrowding operator package
cruise ship passenger port liner cabin deck tourists harbour excursion
oil crude barrel price opec output cut production producer brent refinery
gas pipeline supply flow storage winter price contract liquefied terminal
electricity_price bill household supplier kilowatt_hour tariff consumer rise cap
nuclear_power reactor plant shutdown waste decommission build phase_out licence
wind_farm turbine offshore coast megawatt install blade resident permit
solar panel roof park energy install subsidy megawatt grid
coal mine power_station phase_out lignite miner region closure compensation
dam hydropower reservoir turbine river build downstream flood electricity
mining lithium copper gold deposit licence company ore extract environment
steel mill furnace producer plant jobs price import tonne
chemical plant leak explosion factory substance toxic worker site
pharmaceutical drug company patent approval trial sales generic price
startup founder investor venture funding valuation app raise round
software company licence cloud user update product subscription customer
chip semiconductor factory subsidy maker production supply shortage billion
smartphone device model screen launch maker sales app users
social_media platform post user account content delete hate_speech network viral
artificial_intelligence model chatbot training data developer regulation risk generate
cryptocurrency bitcoin token exchange coin blockchain investor digital crash wallet
data_protection privacy personal fine regulator user consent leak company
telecom mobile network operator customer broadband frequency auction coverage
television broadcaster channel viewer audience programme ratings licence_fee presenter
newspaper publisher edition editor print circulation journalist subscription close
advertising campaign brand spot slogan agency poster commercial
bank branch close customer account cash_machine savings transfer lender online
bank_run deposit withdraw saver queue collapse guarantee lender panic liquidity
money_laundering bank transaction suspicious account investigate fine cash
loan mortgage interest borrower instalment house buyer bank lending
house_price property buyer market rent flat rise square_metre mortgage estate_agent
rent tenant landlord cap eviction increase housing flat lease apartment
construction housing build flats permit shortage developer site units contractor
building_site crane collapse worker scaffolding fall accident concrete contractor
insurance claim premium payout damage policy cover
fraud investor scheme victims pyramid promise return savings founder
lottery jackpot winner ticket draw numbers prize million
auction bid hammer lot sold collector painting estimate price auction_house
patent lawsuit infringe royalty licence invention court company
consumer complaint refund warranty watchdog misleading label advertisement product
cash banknote coin counterfeit payment card central_bank circulation
`
