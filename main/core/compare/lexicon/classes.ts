import { stem } from '../text/stemmer.ts'

// Things of which only one can be meant in one place of a sentence, a class a line: `/` joins words for the same
// thing or a part of it, `_` those of a phrase of two.
const table = `
head/skull/face/jaw/nose/eye/ear/chin/cheek neck/throat arm/forearm/elbow/wrist/hand/palm/finger/thumb shoulder chest/rib/back/spine/stomach/abdomen leg/thigh/knee/calf/shin/ankle/foot/toe/hamstring hip/groin
elbow wrist thumb knee thigh/hamstring calf/shin ankle foot/toe hip groin
north/northern northeast/northeastern northwest/northwestern south/southern southeast/southeastern southwest/southwestern east/eastern west/western
gold/golden silver bronze copper
boy girl
man woman
male female
king queen
prince princess
son daughter
brother sister
father mother
husband wife
uncle aunt
nephew niece
grandfather grandmother
grandson granddaughter
widow widower
red blue green yellow black white grey/gray brown orange purple/violet pink turquoise
knife/dagger/blade pistol/revolver/handgun rifle/shotgun axe/hatchet hammer machete sword crossbow grenade screwdriver bottle brick
piano violin cello viola guitar flute clarinet oboe trumpet trombone harp organ saxophone accordion
cancer stroke pneumonia influenza/flu malaria cholera measles tuberculosis diabetes typhoid
goalkeeper defender midfielder striker/forward winger
private corporal sergeant lieutenant captain major colonel general admiral
interior_minister/interior_ministry/interior_secretary/home_minister/home_ministry/home_secretary defence_minister/defence_ministry/defence_secretary/defense_minister/defense_ministry/defense_secretary foreign_minister/foreign_ministry/foreign_secretary finance_minister/finance_ministry/finance_secretary health_minister/health_ministry/health_secretary transport_minister/transport_ministry/transport_secretary justice_minister/justice_ministry/justice_secretary education_minister/education_ministry/education_secretary agriculture_minister/agriculture_ministry/agriculture_secretary environment_minister/environment_ministry/environment_secretary culture_minister/culture_ministry/culture_secretary energy_minister/energy_ministry/energy_secretary labour_minister/labour_ministry/labour_secretary/labor_minister/labor_ministry/labor_secretary trade_minister/trade_ministry/trade_secretary`

// The same of things that stand beside each other often enough: one report may tell of the car and the other of the bus.
const companions = `
car/saloon/hatchback/van/minivan/taxi/cab lorry/truck bus/minibus/coach motorcycle/motorbike/moped/scooter bicycle/bike tram train/locomotive ambulance tractor camper/caravan/motorhome/camper_van helicopter plane/aircraft/airliner/jet
ferry freighter/cargo_ship tanker yacht/sailing_boat trawler submarine dinghy/rubber_boat cruise_ship
school gym/gymnasium/sports_hall/sports_centre church/chapel mosque hotel/inn hospital/infirmary/clinic barracks stadium/arena library museum theatre/theater restaurant pub warehouse factory airport supermarket prison/jail university monastery castle community_centre town_hall/city_hall
dog/hound cat horse/pony cow/bull/cattle sheep/lamb goat pig wolf/wolves bear fox lion tiger leopard elephant snake shark whale dolphin seal deer boar rabbit hare monkey camel donkey
wheat maize/corn barley rice rye oats potato/potatoes tomato/tomatoes cotton soya/soybeans sugar coffee cocoa tea olives grapes bananas
meeting letter email/text/text_message/message phone/telephone fax telegram video radio television
cigarette candle lightning arson cooker/stove battery/batteries firework/fireworks heater chimney
rain hail snow fog drought
wood/wooden/timber stone brick concrete marble plastic clay bronze iron
doctor/surgeon nurse teacher/lecturer/professor lawyer/solicitor farmer soldier fisherman/angler student/pupil journalist/reporter pilot postman/postwoman plumber electrician baker butcher priest/vicar mechanic hunter shepherd
breakfast lunch dinner/supper
kitchen bedroom bathroom cellar/basement attic/loft garage garden balcony roof
monarch president
wine beer whisky/whiskey vodka rum champagne
oil gas coal
tin lead zinc nickel lithium uranium cobalt
football/soccer rugby cricket tennis hockey basketball handball
opera ballet musical
novel poem play
`

/** What of a class a word names, and which class that is. */
export interface Member {
  readonly classOf: number
  /** The same for words that name the same thing. */
  readonly thing: number
  /** Whether things of its class often stand beside each other. */
  readonly loose: boolean
}

let made: ReadonlyMap<string, readonly Member[]> | null = null

/** The members of classes of which only one can be meant, by English stem, or two joined by `_`; made when first wanted. */
export function classMembers(): ReadonlyMap<string, readonly Member[]> {
  if (made) return made
  const members = new Map<string, Member[]>()
  let thing = 0
  const exclusive = table.trim().split('\n')
  for (const [classOf, line] of [...exclusive, ...companions.trim().split('\n')].entries()) {
    const loose = classOf >= exclusive.length
    for (const entry of line.split(' ')) {
      thing += 1
      for (const word of entry.split('/')) {
        const stemmed = word
          .split('_')
          .map(part => stem(part, 'en'))
          .join('_')
        const own = members.get(stemmed) ?? []
        if (!own.some(known => known.classOf === classOf))
          members.set(stemmed, [...own, { classOf, thing, loose }])
      }
    }
  }
  return (made = members)
}
