/** Synonyms of transport and accidents, in the notation of this folder's index. */
export const transport = `
crash collision collide accident smash
collide crash strike hit ram
accident crash incident disaster
incident accident event
hit strike slam
car vehicle automobile
vehicle car van truck lorry
lorry truck goods_vehicle
bus coach
train rail railway service
carriage coach wagon
derail come_off_rails
bicycle bike cyclist cycling
ship vessel boat craft
vessel ship boat cutter trawler ferry
boat yacht ship
aircraft plane aeroplane jet machine airliner
helicopter chopper
flight departure
airport airfield terminal
airline carrier
port harbour dock quay
road highway street motorway route
bridge crossing
route line way path corridor
driver motorist at_wheel
barrier gate
sail ferry
rebook change_booking
stranded queue
grounded may_not_take_off
fare ticket_price price_of_ticket ticket
elevator lift
disabled wheelchair handicapped
workshop garage mechanic
driver owner motorist buyer
technician engineer mechanic
sailor seafarer crew seaman mariner
tanker ship vessel freighter cargo_ship
shipping_line owner operator shipping_company
speedboat fast_boat boat
emergency_landing come_down make_landing
engine turbine motor
vibration shake rattle
flight_recorder black_box
runway tarmac
passenger people_on_board traveller
smoke fumes
national_airline flag_carrier
transport traffic
slow_down brake decelerate
speed velocity pace fast
brake stop
skid slide slip
overturn tip_over roll
flight plane
charge load
charger charging_station
tunnel tube
viaduct bridge
toll charge fee
lane track
pedestrian walker passer-by
passer-by pedestrian bystander
cyclist rider
motorbike motorcycle
tram streetcar
underground metro subway
station stop halt
platform track
timetable schedule
fine ticket penalty
parking car_park
speeding too_fast
replacement substitute standby
drunk intoxicated alcohol
knock_down run_over hit
`
