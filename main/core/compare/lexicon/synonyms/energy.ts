/** Synonyms of energy and raw materials, in the notation of this folder's index. */
export const energy = `
electricity power energy
blackout power_cut outage
energy power fuel
oil crude petroleum
gas fuel
food grocery
water drinking
pipe main
petrol fuel gasoline diesel
shut_down switch_off take_off_grid
radiation dose exposure irradiate
licence permit grid permission
electricity kilowatt power
turbine wind_farm
pipeline pipe
refinery plant
mine colliery
steel metal
copper metal
electricity power current
power_station power_plant generating_station
nuclear_power atomic_energy nuclear_energy
reactor nuclear_plant atomic_plant nuclear_power_station
nuclear_waste radioactive_waste spent_fuel
repository storage_site dump
coal lignite brown_coal
coal-fired coal_plant
barrel brent
opec oil_cartel oil-producing_countries
petrol gasoline motor_fuel
filling_station petrol_station gas_station
natural_gas gas
lng liquefied_gas liquefied_natural_gas
gas_storage gas_reserves
pipeline gas_link
tap supply
drill bore
drilling_rig oil_rig platform
oilfield gas_field deposit reserve
fracking shale
renewables wind_and_solar
wind_farm wind_park turbines
wind_turbine windmill wind_power_plant
solar_power photovoltaics solar_energy
solar_panel photovoltaic_module
hydropower hydroelectric
dam hydroelectric_plant
biogas biomass
battery storage accumulator
grid network power_lines
grid_operator network_operator
power_line high-voltage_line overhead_line transmission_line
transformer substation
power_cut blackout outage power_failure
restore reconnect
tariff price
energy_price electricity_price power_price gas_price
heating_oil fuel
save_energy energy_saving cut_consumption
consumption usage use demand
consume use burn
emissions carbon_dioxide greenhouse_gas
emission discharge release
carbon-neutral climate-neutral net_zero
fossil_fuel oil_and_gas
energy_transition switch_to_renewables
phase_out exit_from abandon
subsidy feed-in_tariff
electricity_supplier utility power_company energy_company
`
