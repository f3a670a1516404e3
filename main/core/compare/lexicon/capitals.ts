/** A capital, then its country and what belongs to that country, a line each; `_` joins the words of one name. */
const table = `
beijing china chinese
moscow russia russian
washington america us usa american united_states
london britain uk british united_kingdom great_britain
paris france french
berlin germany german
rome italy italian
madrid spain spanish
lisbon portugal portuguese
vienna austria austrian
bern switzerland swiss
brussels belgium belgian
copenhagen denmark danish
oslo norway norwegian
stockholm sweden swedish
helsinki finland finnish
reykjavik iceland icelandic
dublin ireland irish
warsaw poland polish
prague czechia czech
bratislava slovakia slovak
budapest hungary hungarian
bucharest romania romanian
sofia bulgaria bulgarian
athens greece greek
belgrade serbia serbian
zagreb croatia croatian
ljubljana slovenia slovenian
sarajevo bosnia bosnian
tirana albania albanian
skopje north_macedonia macedonian
kyiv ukraine ukrainian
minsk belarus belarusian
chisinau moldova moldovan
vilnius lithuania lithuanian
riga latvia latvian
tallinn estonia estonian
ankara turkey turkish
tbilisi georgia georgian
yerevan armenia armenian
baku azerbaijan azerbaijani
astana kazakhstan kazakh
tashkent uzbekistan uzbek
bishkek kyrgyzstan kyrgyz
dushanbe tajikistan tajik
ashgabat turkmenistan turkmen
ulaanbaatar mongolia mongolian
kabul afghanistan afghan
islamabad pakistan pakistani
new_delhi india indian
dhaka bangladesh bangladeshi
kathmandu nepal nepali nepalese
colombo sri_lanka sri_lankan
tehran iran iranian
baghdad iraq iraqi
damascus syria syrian
beirut lebanon lebanese
amman jordan jordanian
riyadh saudi_arabia saudi
doha qatar qatari
sanaa yemen yemeni
cairo egypt egyptian
tripoli libya libyan
tunis tunisia tunisian
algiers algeria algerian
rabat morocco moroccan
khartoum sudan sudanese
addis_ababa ethiopia ethiopian
nairobi kenya kenyan
kampala uganda ugandan
kigali rwanda rwandan
mogadishu somalia somali
accra ghana ghanaian
abuja nigeria nigerian
dakar senegal senegalese
bamako mali malian
kinshasa congo congolese
luanda angola angolan
lusaka zambia zambian
pretoria south_africa south_african
harare zimbabwe zimbabwean
tokyo japan japanese
seoul south_korea south_korean
pyongyang north_korea north_korean
bangkok thailand thai
hanoi vietnam vietnamese
phnom_penh cambodia cambodian
kuala_lumpur malaysia malaysian
manila philippines philippine
jakarta indonesia indonesian
canberra australia australian
wellington new_zealand new_zealand
ottawa canada canadian
mexico_city mexico mexican
havana cuba cuban
caracas venezuela venezuelan
bogota colombia colombian
quito ecuador ecuadorian
lima peru peruvian
santiago chile chilean
brasilia brazil brazilian
asuncion paraguay paraguayan
montevideo uruguay uruguayan
buenos_aires argentina argentine argentinian
`

const lines = table
  .trim()
  .split('\n')
  .map(line => line.split(' '))

/** What reports call a capital and its government, “the Chinese capital”, and a country: groups for the lexicon, in its notation. */
export const capitals: readonly string[] = lines.flatMap(([capital = '', country = '', ...peoples]) => [
  [country, ...peoples].join(' '),
  [capital, ...peoples.flatMap(people => [`${people}_capital`, `${people}_government`])].join(' '),
])

const places = new Map(lines.flatMap((names, line) => names.map((name, at) => [name, { line, at }] as const)))

/** Whether two are names of one country, its people or its capital, in the words of a name in lower case. */
export function isOneCountry(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [placeOf(one), placeOf(other)]
  return first !== undefined && first.line === second?.line
}

/**
 * Whether one of two names is of a country and the other of a place that may lie in it: its capital, or a place that is
 * not known to be a country or the capital of another. “Switzerland” and “Geneva”.
 */
export function mayLieWithin(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [placeOf(one), placeOf(other)]
  if (first && second) return first.line === second.line
  const known = first ?? second
  return known !== undefined && known.at > 0
}

const placeOf = (parts: readonly string[]) => places.get(parts.length === 1 ? parts[0]! : parts.join('_'))
