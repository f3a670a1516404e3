/** Synonyms of transport and accidents, in the notation of this folder's index. */
export const transport = `
collide crash strike hit ram
accident crash incident disaster
incident accident event
hit strike slam
vehicle car van truck lorry
lorry truck goods_vehicle
train rail railway service
bicycle bike cyclist cycling
vessel ship boat cutter trawler ferry
boat yacht ship
flight departure
airport airfield terminal
port harbour dock quay
road highway street motorway route
route line way path corridor
driver motorist at_wheel
barrier gate
sail ferry
rebook change_booking
stranded queue
grounded may_not_take_off
fare ticket_price price_of_ticket ticket
disabled wheelchair handicapped
workshop garage mechanic
driver owner motorist buyer
technician engineer mechanic
sailor seafarer crew seaman mariner
tanker ship vessel freighter cargo_ship
shipping_line owner operator shipping_company
speedboat fast_boat boat
emergency_landing come_down make_landing
vibration shake rattle
passenger people_on_board traveller
national_airline flag_carrier
slow_down brake decelerate
speed velocity pace fast
skid slide slip
overturn tip_over roll
flight plane
charge load
charger charging_station
toll charge fee
lane track
passer-by pedestrian bystander
station stop halt
fine ticket penalty
parking car_park
replacement substitute standby
drunk intoxicated alcohol
crash collide smash accident collision pile_up hit plough_into ram
collide_with hit crash_into run_into slam_into smash_into strike bump_into
pile_up multiple_collision mass_collision
head_on_collision frontal
run_over knock_down hit mow_down
skid slide aquaplane lose_control spin
lose_control veer swerve skid
veer_off come_off leave_the_road leave_road
overturn flip roll_over tip_over
derail jump_tracks come_off_rails leave_tracks come_off_track
crash_landing emergency_landing forced_landing belly_landing
emergency_landing land_safely unscheduled_landing divert precautionary_landing
crash come_down plummet go_down
airliner jet plane aircraft passenger_jet airplane jumbo machine
jet plane fighter
light_aircraft small_plane propeller_plane
helicopter chopper rotor
glider sailplane
hot_air_balloon balloon
pilot captain aviator flight_crew
co_pilot first_officer
cockpit flight_deck
cabin_crew flight_attendant steward stewardess
air_traffic_control controller tower
take_off depart lift_off leave
runway tarmac landing_strip airstrip
airport airfield airbase
hub airport
flight service connection
budget_airline low_cost_carrier no_frills
passenger traveller flier flyer
people_on_board aboard passengers_and_crew
on_board aboard
baggage luggage suitcase bag
check_in counter desk
boarding gate
business_class first_class
cancel scrap axe ground call_off
delayed late held_up behind_schedule running_late
delay hold-up wait disruption
disruption chaos delays
disrupt hit affect
punctuality timekeeping
divert redirect reroute
black_box flight_recorder voice_recorder flight_data_recorder
turbulence rough_air
bird_strike birds
engine_failure engine_trouble engine_problem
engine motor power_unit turbine
fuel kerosene petrol diesel
refuel fill_up
vehicle car automobile motor truck
car vehicle saloon motor
van minibus vehicle
lorry truck juggernaut heavy_vehicle tanker trailer
truck lorry pickup
bus coach minibus
tram streetcar light_rail
taxi cab
motorcycle motorbike moped scooter
motorcyclist biker rider
bicycle bike cycle two_wheeler
cyclist rider biker
e_bike electric_bicycle
scooter e_scooter
pedestrian walker passer_by
motorist driver car_driver road_user
driver motorist person_at_wheel behind_wheel at_the_wheel
passenger occupant
commuter traveller rail_user
train railway locomotive
locomotive engine
high_speed_train express bullet_train fast_train
goods_train freight_train
carriage coach wagon car
compartment carriage
track rail line
level_crossing railway_crossing grade_crossing
signal light
signal_failure signalling_fault
train_driver engine_driver
conductor guard ticket_inspector
station stop terminus
platform track
timetable schedule
ticket fare pass
fare price ticket
season_ticket pass
rush_hour peak_time
underground metro subway tube
tunnel underpass tube
bridge viaduct crossing overpass flyover
motorway highway freeway autobahn expressway
road street route thoroughfare carriageway
lane carriageway
junction crossroads intersection
roundabout circle
bypass ring_road
hard_shoulder verge roadside
ditch embankment
crash_barrier guard_rail
toll road_charge
traffic_jam congestion tailback gridlock queue
congested jammed clogged busy
roadworks construction
close shut block
reopen open_again passable
diversion detour
speed_limit maximum_speed
speeding too_fast excessive_speed exceed_limit
speed_camera radar
drink_driving under_influence
breath_test breathalyser
driving_licence permit
seat_belt strap
brake slow stop
tyre wheel
ship vessel boat craft
ferry ship passenger_ship
cruise_ship liner cruise_liner
freighter cargo_ship container_ship merchant_ship
container box
cargo freight load goods consignment
tanker oil_tanker
yacht sailing_boat
barge boat
dinghy inflatable rubber_boat
tug tow
tow pull haul drag
captain skipper master
sailor seaman crew_member mariner seafarer
crew crew_members
hull keel
dock berth moor quay
quay pier jetty wharf
anchor moor
run_aground ground strand
canal waterway
lock canal
strait channel
route course path
voyage crossing passage
journey trip ride
tour_operator travel_company travel_agent
coach_trip excursion
bicycle_path cycle_lane
parking_space car_park
pavement sidewalk footpath
zebra_crossing pedestrian_crossing
traffic_light signal
lift elevator
escalator stairs
cable_car gondola ropeway
chairlift ski_lift
transport traffic
public_transport buses_and_trains
shipping sea_transport
haulage transport
haulier carrier
courier messenger
wreck wreckage
number_plate licence_plate registration
hit_and_run flee_scene drive_off
`
