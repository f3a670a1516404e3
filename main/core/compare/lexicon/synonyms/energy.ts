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
`
